import { expect, test } from "vitest";
import type { LineageEdge } from "../../../src/core/model/casebook.ts";
import { dependencePhrase } from "../../../src/core/views/incident-phrases.ts";
import { lineageLines } from "../../../src/core/views/lineage-lines.ts";

const numbers = new Map([
  ["docA", 1],
  ["docB", 2],
  ["docC", 3],
]);
const nodes = [
  { key: "docA", kind: "document", label: "Night of fire" },
  { key: "party:orsk", kind: "voice", label: "Orsk ministry" },
  { key: "person:sool", kind: "voice", label: "Irena Sool" },
  { key: "voice:docA v1", kind: "voice", label: "the spokesman" },
  { key: "voice:docB v1", kind: "voice", label: "the spokesman" },
] as const;

/** "docA relay party:orsk (docB): because": an edge, with the document that tells it. */
function edgeOf(written: string): LineageEdge {
  const [, from = "", kind = "", to = "", document, why = ""] =
    /^(.+?) > (\S+) > (.+?)(?: \((\w+)\))?: (.+)$/.exec(written) ?? [];
  return { kind: kind as LineageEdge["kind"], from, to, why, ...(document === undefined ? {} : { document }) };
}

/** "1 3 | relay Orsk ministry: because": documents, who, and from whom. */
const lines = (...edges: readonly string[]): readonly string[] =>
  lineageLines({ nodes, edges: edges.map(edgeOf) }, numbers).map(
    ({ from = "", documents, words, to, why }) =>
      `${documents.join(" ")} | ${from} ${words} ${to}${why === undefined ? "" : `: ${why}`}`,
  );

test.each<[Partial<LineageEdge>, string]>([
  [{}, "is a copy of"],
  [{ share: 0.9 }, "is a copy of"],
  [{ share: 0.5 }, "is a copy of"],
  // Forty words in a text of eight hundred.
  [{ share: 0.05, shareOfTo: 0.6 }, "has a passage of"],
  [{ share: 0.9, direction: "unknown" }, "shares its text with"],
  [{ share: 0.1, shareOfTo: 0.8, direction: "unknown" }, "shares its text with"],
  [{ share: 0.1, shareOfTo: 0.1, direction: "unknown" }, "shares a passage with"],
])("a copy with %j: %s", (over, words) => {
  expect(dependencePhrase({ kind: "copy", ...over })).toBe(words);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["one document", ["docA > relay > party:orsk: it says so"], ["1 |  relays Orsk ministry: it says so"]],
  [
    "several that have it from one for one reason are one line",
    ["docA > relay > party:orsk: it says so", "docC > relay > party:orsk: it says so"],
    ["1 3 |  relay Orsk ministry: it says so"],
  ],
  [
    "another reason is another line",
    ["docA > relay > party:orsk: it says so", "docC > relay > party:orsk: “the ministry”"],
    ["1 |  relays Orsk ministry: it says so", "3 |  relays Orsk ministry: “the ministry”"],
  ],
  [
    "what hangs between voices has the numbers of the documents that tell it",
    ["person:sool > relay > party:orsk (docC): she has it", "person:sool > relay > party:orsk (docA): she has it"],
    ["1 3 | Irena Sool relays Orsk ministry: she has it"],
  ],
  [
    "voices of several documents by one name are one line",
    [
      "voice:docA v1 > spokesman > party:orsk (docA): his office",
      "voice:docB v1 > spokesman > party:orsk (docB): his office",
    ],
    ["1 2 | the spokesman speaks for Orsk ministry: his office"],
  ],
  [
    "copies are told one by one",
    ["docA > copy > docC: 40 words", "docB > copy > docC: 40 words"],
    ["1 |  is a copy of 3: 40 words", "2 |  is a copy of 3: 40 words"],
  ],
  [
    "a body that is counted as somebody does not speak for him",
    [
      "voice:docA v1 > spokesman > person:sool (docA): “hospital” speaks through Irena Sool",
      "voice:docA v1 > spokesman > party:orsk (docA): “the ministry” is Orsk ministry",
    ],
    [
      "1 | the spokesman counts as Irena Sool: “hospital” speaks through Irena Sool",
      "1 | the spokesman counts as Orsk ministry: “the ministry” is Orsk ministry",
    ],
  ],
  [
    "what no document here tells has no number",
    ["person:sool > spokesman > party:orsk: her office"],
    [" | Irena Sool speaks for Orsk ministry: her office"],
  ],
  [
    "a reason that says the same is left out",
    [
      "docA > relay > party:orsk: the report has it from Orsk ministry",
      "docA > outlet > party:orsk: published by Orsk ministry",
      "person:sool > spokesman > party:orsk: “Irena Sool” speaks for Orsk ministry",
      "person:sool > relay > party:orsk (docB): Irena Sool has it from Orsk ministry",
    ],
    [
      "1 |  relays Orsk ministry",
      "1 |  is published by Orsk ministry",
      " | Irena Sool speaks for Orsk ministry",
      "2 | Irena Sool relays Orsk ministry",
    ],
  ],
  ["nothing", [], []],
])("%s", (_, edges, expected) => {
  expect(lines(...edges)).toEqual(expected);
});
