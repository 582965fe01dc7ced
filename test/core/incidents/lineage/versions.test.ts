// Which documents are versions of one report. A document is a line: its name in this file, the input's id, publisher, day, address,
// and which of the texts it has ("-": not told); the order of lines is the order in which they came in.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineageOf } from "../../../../src/core/incidents/lineage/lineage.ts";
import { originatorsOf } from "../../../../src/core/incidents/lineage/originators.ts";
import {
  type ArrivedDocument,
  currentLineage,
  firstVersions,
  reportVersions,
  withVersions,
} from "../../../../src/core/incidents/lineage/versions.ts";
import type { LineageEdge } from "../../../../src/core/model/casebook.ts";
import { allAligned, allClaims, documentsOf } from "./telling.ts";

const texts = new Map([
  [
    "raid",
    "Two jets bombed a fuel depot near Velm on Saturday evening, killing at least 12 people, the Defence Ministry of Orvania said. Rescue teams worked through the night and the road to the coast stayed closed until noon on Sunday.",
  ],
  [
    "raid corrected",
    "Two jets bombed a fuel depot near Velm on Saturday evening, killing 14 people, the Defence Ministry of Orvania said. Rescue teams worked through the night and the road to the coast stayed closed until noon on Sunday. An earlier version of this report gave another number.",
  ],
  [
    "rewritten",
    "Fourteen died in the attack of Saturday. What was stored there is not known, and nobody has come to ask, said a farmer whose fields lie beside the fence.",
  ],
  [
    "bridge",
    "The council of Velm met for six hours and spoke about the bridge, the road behind it, and who is to pay for either of them before winter comes.",
  ],
]);

function document(line: string, number: number): ArrivedDocument {
  const [id = "", givenId = "-", publisher = "-", published = "-", url = "-", text = ""] = line.split(" | ");
  const known = (name: string, value: string) => (value === "-" ? {} : { [name]: value });
  return {
    id,
    number,
    reading: {
      document: {
        id,
        ...known("givenId", givenId),
        ...known("publisher", publisher),
        ...known("published", published),
        ...known("url", url),
        language: "en",
        text: texts.get(text) ?? text,
        origin: { unit: "character", pieces: [] },
      },
      sentences: [],
      mentions: [],
      voices: [],
      statements: [],
      events: [],
      claims: [],
      messages: [],
      readBy: { model: "none", version: "1", catalogue: "1" },
    },
  };
}

/** "a < b": a is the older. */
function told(lines: readonly string[]): string {
  return reportVersions(lines.map((line, index) => document(line, index + 1)))
    .map(({ older, newer }) => `${older} < ${newer}`)
    .join(", ");
}

describe("versions of one report", () => {
  test.each<[string, readonly string[], string]>([
    [
      "one id, most of the text, two days",
      ["a | r-7 | - | 2031-05-04 | - | raid", "b | r-7 | - | 2031-05-05 | - | raid corrected"],
      "a < b",
    ],
    [
      "the newer came in first",
      ["b | r-7 | - | 2031-05-05 | - | raid corrected", "a | r-7 | - | 2031-05-04 | - | raid"],
      "a < b",
    ],
    [
      "of one day, the one that came in later is the newer",
      ["a | r-7 | - | 2031-05-04 | - | raid", "b | r-7 | - | 2031-05-04 | - | raid corrected"],
      "a < b",
    ],
    [
      "where one has no date, too",
      ["a | r-7 | - | - | - | raid corrected", "b | r-7 | - | 2031-05-04 | - | raid"],
      "a < b",
    ],
    [
      "three follow each other",
      [
        "a | 7 | - | 2031-05-04 | - | raid",
        "c | 7 | - | 2031-05-09 | - | raid",
        "b | 7 | - | 2031-05-05 | - | raid corrected",
      ],
      "a < b, b < c",
    ],
    [
      "one address, whatever the words",
      [
        "a | 7 | Velm Post | - | https://velm.example/7 | raid",
        "b | 7 | Velm Post | - | https://velm.example/7 | rewritten",
      ],
      "a < b",
    ],
    [
      "an id that two feeds give to two articles is no version",
      ["a | 1 | - | 2031-05-04 | - | raid", "b | 1 | - | 2031-05-05 | - | bridge"],
      "",
    ],
    [
      "nor a copy that another outlet publishes",
      ["a | 1 | Velm Post | 2031-05-04 | - | raid", "b | 1 | Sable Radio | 2031-05-05 | - | raid corrected"],
      "",
    ],
    [
      "nor a copy without an id",
      ["a | 1 | - | 2031-05-04 | - | raid", "b | - | - | 2031-05-05 | - | raid corrected"],
      "",
    ],
    [
      "nor one with another id",
      ["a | 1 | - | 2031-05-04 | - | raid", "b | 2 | - | 2031-05-05 | - | raid corrected"],
      "",
    ],
    [
      "words such as constructor are ids like others",
      ["a | constructor | - | - | - | raid", "b | constructor | - | - | - | raid corrected"],
      "a < b",
    ],
    [
      "two reports of one id are told apart",
      [
        "a | 1 | Velm Post | - | - | raid",
        "b | 1 | Sable Radio | - | - | bridge",
        "c | 1 | Velm Post | - | - | raid corrected",
      ],
      "a < c",
    ],
  ])("%s", (_, lines, expected) => {
    expect(told(lines)).toBe(expected);
    // However they came in, as many are versions.
    expect(told([...lines].reverse())).toHaveLength(expected.length);
  });

  test("say why", () => {
    const [version] = reportVersions([
      document("a | r-7 | - | 2031-05-04 | - | raid", 1),
      document("b | r-7 | - | 2031-05-05 | - | raid corrected", 2),
    ]);
    expect(version?.why).toBe("the input calls both r-7; published 2031-05-05 after 2031-05-04");
  });

  test("do not depend on the order in which documents are given, and make no circle", () => {
    const kind = fc.record({
      day: fc.constantFrom("-", "2031-05-04", "2031-05-05", "2031-05"),
      publisher: fc.constantFrom("-", "Velm Post", "Sable Radio"),
      text: fc.constantFrom(...texts.keys()),
    });
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (kinds, order) => {
        const documents = kinds.map(({ day, publisher, text }, index) =>
          document(`d${index} | r-7 | ${publisher} | ${day} | - | ${text}`, index + 1),
        );
        const found = reportVersions(documents);
        const shuffled = documents
          .map((one) => ({ one, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(reportVersions(shuffled)).toEqual(found);
        expect(new Set(found.map(({ older }) => older)).size).toBe(found.length);
        expect(new Set(found.map(({ newer }) => newer)).size).toBe(found.length);
        const first = firstVersions(found);
        for (const { id } of documents) expect(found.some(({ newer }) => newer === first(id))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe("in a lineage", () => {
  const copy = (from: string, to: string): LineageEdge => ({ kind: "copy", from, to, why: "so" });
  const nodes = ["a", "b", "c"].map((key) => ({ key, kind: "document" as const, label: key }));
  const versions = [{ older: "a", newer: "b", why: "one id" }];

  test("they are no copies of one another, and others stay copies of them", () => {
    const { edges } = withVersions({ nodes, edges: [copy("b", "a"), copy("c", "a")] }, versions);
    expect(edges.map(({ kind, from, to }) => `${from} ${kind} ${to}`)).toEqual(["c copy a", "b version a"]);
  });
  test("whom an older version has its words from counts no more", () => {
    const lineage = withVersions({ nodes, edges: [copy("a", "c"), copy("b", "c")] }, versions);
    expect(currentLineage(lineage, new Set(["a"])).edges.map(({ kind, from }) => `${from} ${kind}`)).toEqual([
      "b copy",
      "b version",
    ]);
  });
  test("a version that is not there has no line", () => {
    expect(withVersions({ nodes, edges: [] }, [{ older: "a", newer: "z", why: "one id" }]).edges).toEqual([]);
  });

  test.each<[string, readonly string[], readonly [apart: number, asVersions: number]]>([
    ["an author whose outlet is not known is the author of all versions", ["a | : 70", "b | : 71"], [2, 1]],
    ["residents of one version are those of the other", ["a | w residents: 70", "b | w residents: 71"], [2, 1]],
    ["a voice with a name is one anyway", ["a | p Irena Sool: 70", "b | p Irena Sool: 71"], [1, 1]],
    [
      "a third report has authors and residents of its own",
      ["a | w residents: 70", "b | w residents: 71", "c | w residents: 72"],
      [3, 2],
    ],
  ])("%s", (_, lines, expected) => {
    const documents = documentsOf(lines);
    const lineage = lineageOf(documents, allAligned(documents));
    const counts = [lineage, withVersions(lineage, versions)].map(
      (one) => originatorsOf(allClaims(documents), one).length,
    );
    expect(counts).toEqual(expected);
  });
});
