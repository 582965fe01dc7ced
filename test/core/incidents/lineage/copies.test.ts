import { describe, expect, test } from "vitest";
import { alignTexts } from "../../../../src/core/incidents/lineage/align.ts";
import { copyOf, occasionOf } from "../../../../src/core/incidents/lineage/copies.ts";
import { publishedFirst } from "../../../../src/core/incidents/lineage/published-first.ts";
import type { CaseDocument, LineageEdge } from "../../../../src/core/model/casebook.ts";
import { documentsOf, sentenceOf } from "./telling.ts";

/** The edge between the first and the last of some lines; its spans are checked, and that the order of the two tells nothing. */
function edgeOf(documents: readonly CaseDocument[], find = copyOf): LineageEdge | undefined {
  const [a, b] = [documents[0], documents.at(-1)];
  if (a === undefined || b === undefined) throw new Error("two documents are needed");
  const texts = new Map([a, b].map(({ id, reading }) => [id, reading.document.text]));
  const edge = find(a, b, alignTexts(a.reading.document.text, b.reading.document.text));
  expect(find(b, a, alignTexts(b.reading.document.text, a.reading.document.text))).toEqual(edge);
  expect(find(a, a, alignTexts(a.reading.document.text, a.reading.document.text)), "no document is its own copy").toBe(
    undefined,
  );
  for (const { from, to } of edge?.passages ?? []) {
    expect(from.end).toBeLessThanOrEqual(texts.get(edge?.from ?? "")?.length ?? 0);
    expect(to.end).toBeLessThanOrEqual(texts.get(edge?.to ?? "")?.length ?? 0);
  }
  if (edge !== undefined) expect(edge.why).not.toBe("");
  return edge;
}

/** "B←A 0.96 of 1.00": who has it from whom; "B–A" where nothing tells. */
function shown(edge: LineageEdge | undefined): string {
  if (edge === undefined) return "none";
  const arrow = edge.direction === "unknown" ? "–" : "←";
  return `${edge.from}${arrow}${edge.to} ${edge.share?.toFixed(1)} of ${edge.shareOfTo?.toFixed(1)}`;
}

const rows: readonly (readonly [name: string, lines: string, expected: string])[] = [
  ["the later has it from the earlier", "A @SANA 09-17 | : 62 | : 63 ; B @TRT 09-18 <A", "B←A 0.9 of 0.9"],
  ["whichever comes first on the list", "B @TRT 09-18 | : 62 | : 63 ; A @SANA 09-17 <B", "B←A 0.9 of 0.9"],
  ["one day: nothing tells", "B @SANA 09-17 | : 62 | : 63 ; A @TRT 09-17 <B", "A–B 0.9 of 0.9"],
  ["no dates: nothing tells", "A @SANA | : 62 | : 63 ; B @TRT <A", "A–B 0.9 of 0.9"],
  ["a signature goes before dates", "A @TRT 09-17 (Reuters) | : 62 ; B @Reuters 09-18 <A", "A←B 0.8 of 0.8"],
  ["so does a named source", "A @TRT 09-17 | m SANA: 62 ; B @SANA 09-18 <A", "A←B 0.8 of 0.8"],
  ["but not where the other came out a week later", "A @TRT 09-17 | m SANA: 62 ; B @SANA 09-24 <A", "B←A 0.8 of 0.8"],
  ["both name each other: the date", "A @TRT 09-17 | m SANA: 62 | m TRT: 63 ; B @SANA 09-18 <A", "B←A 0.9 of 0.9"],
  [
    "both signed by one agency: neither from the other",
    "A @TRT 09-17 (AFP) | : 62 ; B @BBC 09-18 (AFP) <A",
    "A–B 0.8 of 0.8",
  ],
  [
    "a passage in a long report",
    "A @SANA 09-17 | : 62 | : 63 ; B @TRT 09-18 <A+1 | : 1 | : 2 | : 3 | : 4",
    "B←A 0.2 of 0.4",
  ],
  ["unrelated", "A @SANA 09-17 | : 62 ; B @TRT 09-18 | : 62", "none"],
];

describe("copies", () => {
  test.each(rows)("%s", (_, lines, expected) => {
    expect(shown(edgeOf(documentsOf(lines.split(" ; "))))).toBe(expected);
  });

  test("the reason tells the figures and what tells the first", () => {
    expect(edgeOf(documentsOf(["A @SANA 09-17 | : 62 | : 63", "B @TRT 09-18 <A"]))?.why).toBe(
      "40 of its 45 words stand in both; published 2016-09-17 before 2016-09-18",
    );
    expect(edgeOf(documentsOf(["A @TRT 09-17 | m SANA: 62", "B @SANA 09-18 <A"]))?.why).toBe(
      "20 of its 25 words stand in both; it names Syrian Arab News Agency, which published the other, though published 2016-09-17 before 2016-09-18",
    );
    expect(
      edgeOf(documentsOf(["A @SANA 09-17 | : 1 | : 2 | : 3 | : 4 | : 5", "B @TRT 09-18 <A+1 | : 6 | : 7 | : 8 | : 9"]))
        ?.why,
    ).toContain("though both may have it from a third");
  });
});

/** Two documents with the given texts. */
function withTexts(a: string, b: string, about: string = "A @SANA 09-17 ; B @TRT 09-18"): readonly CaseDocument[] {
  const texts = [a, b];
  return documentsOf(about.split(" ; ")).map((document, index) => {
    const text = texts[index] ?? "";
    return { ...document, reading: { ...document.reading, document: { ...document.reading.document, text } } };
  });
}

const own = (seed: string, count = 6): string =>
  Array.from({ length: count }, (_, index) => sentenceOf(`${seed}${index}`, "9")).join(" ");
const quotation = `"We shall answer this with all the means that the law of war gives us, and at a time and place of our own choosing," he said.`;

describe("no copies", () => {
  test("one quotation in two reports is an occasion", () => {
    const documents = withTexts(`${own("a")} ${quotation}`, `${quotation} ${own("b")}`);
    expect(edgeOf(documents)).toBe(undefined);
    expect(edgeOf(documents, occasionOf)).toMatchObject({ kind: "occasion", from: "A", to: "B", direction: "unknown" });
  });

  test("the same words without marks are a copy", () => {
    const plain = quotation.replaceAll('"', "");
    expect(edgeOf(withTexts(`${own("a")} ${plain}`, `${plain} ${own("b")}`))?.kind).toBe("copy");
  });

  test("a formula is neither", () => {
    const formula = "A source at the Velm police command told the Northwire reporter on Friday that";
    const documents = withTexts(`${formula} ${own("a")}`, `${formula} ${own("b")}`);
    expect(edgeOf(documents)).toBe(undefined);
    expect(edgeOf(documents, occasionOf)).toBe(undefined);
  });

  test("what the pages of one site end with is none; the same words in two sites are", () => {
    const end = own("list of other news", 3);
    const texts = [`${own("a")} ${end}`, `${own("b")} ${end}`] as const;
    expect(edgeOf(withTexts(...texts, "A @TRT 09-17 ; B @TRT 09-18"))).toBe(undefined);
    expect(edgeOf(withTexts(...texts))?.kind).toBe("copy");
  });

  test("a form that one desk fills in anew every day is none", () => {
    const form = (strikes: number): string =>
      `Near Velm, ${strikes} strikes hit ${strikes + 3} fighting positions of the group and destroyed ${strikes + 5} vehicles and ${strikes + 9} boats. `;
    const day = (from: number): string => [1, 2, 3, 4].map((index) => form(from + 10 * index)).join("");
    expect(edgeOf(withTexts(day(11), day(52), "A @CENTCOM 09-17 ; B @CENTCOM 09-18"))).toBe(undefined);
    expect(edgeOf(withTexts(day(11), day(11), "A @CENTCOM 09-17 ; B @CENTCOM 09-18"))?.kind).toBe("copy");
  });

  test("a report that one site brings again is a copy to its end", () => {
    expect(shown(edgeOf(withTexts(own("a"), `${own("b", 1)} ${own("a")}`, "A @TRT 09-17 ; B @TRT 09-18")))).toBe(
      "B←A 0.9 of 1.0",
    );
  });
});

test.each([
  ["2016-09-17", "2016-09-18", -1],
  ["2016-09-18", "2016-09-17", 1],
  ["2016-09-17", "2016-09-17", undefined],
  ["2016-09", "2016-09-17", undefined],
  ["2016-08", "2016-09-17", -1],
  ["2015", "2016-09-17", -1],
  ["2016-09-17/2016-09-19", "2016-09-18", undefined],
  ["2016-09-17/2016-09-19", "2016-09-20", -1],
  ["2016-09-17T08:00Z", "2016-09-17T09:30:00Z", -1],
  ["2016-09-17T08:00Z", "2016-09-17", undefined],
  ["2016-09-17T23:00+02:00", "2016-09-17T22:00Z", undefined],
  ["XXXX-09-17", "2016-09-18", undefined],
  [undefined, "2016-09-18", undefined],
  ["yesterday", "2016-09-18", undefined],
] as const)("of %s and %s the first is %s", (a, b, expected) => {
  expect(publishedFirst(a, b)).toBe(expected);
});
