import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../../src/core/incidents/case-claim.ts";
import { lineageOf } from "../../../../src/core/incidents/lineage/lineage.ts";
import type { Lineage } from "../../../../src/core/model/casebook.ts";
import { allAligned, allClaims, documentsOf } from "./telling.ts";

/** Edges as "A -relay→ outlet:sana", without those of `outlet` unless asked for. */
function shown({ edges }: Lineage, without: readonly string[] = ["outlet"]): readonly string[] {
  return edges
    .filter(({ kind }) => !without.includes(kind))
    .map(({ kind, from, to, direction }) => `${from} -${kind}${direction === "unknown" ? "—" : "→"} ${to}`);
}

const rows: readonly (readonly [name: string, lines: string, edges: readonly string[]])[] = [
  ["an outlet's own words", "A @SANA 09-17 | : 62", []],
  ["signed by an agency", "A @ahram (AFP) | : 62", ["A -agency→ outlet:agence-france-presse"]],
  ["a voice", "A @BBC | w residents: 62", ["A -relay→ unnamed:residents@A"]],
  ["an outlet that is quoted", "A @BBC | m SANA: 62", ["A -relay→ outlet:sana"]],
  [
    "a chain, from the report to the one who spoke first",
    "A @BBC | a military source > m SANA: 62",
    ["A -relay→ outlet:sana", "outlet:sana -relay→ unnamed:military source@A"],
  ],
  [
    "an outlet that names itself hands nothing on",
    "A @SANA | a military source > m SANA: 62",
    ["A -relay→ unnamed:military source@A"],
  ],
  ["one voice twice is one edge", "A @BBC | m SANA: 62 | m SANA: 63", ["A -relay→ outlet:sana"]],
  [
    "a spokesman of whom one report tells the side",
    "A @BBC | p Irena Sool/ostria: 62 ; B @CNN | p Irena Sool: 62",
    ["A -relay→ party:ostria", "B -relay→ person:irena sool", "person:irena sool -spokesman→ party:ostria"],
  ],
  [
    "a monitor that the report names elsewhere",
    "A @BBC | o monitoring group: 62 | o Syrian Observatory for Human Rights: 62",
    [
      "A -relay→ party:syrian-observatory-for-human-rights",
      "voice:v-o-monitoring-group@A -spokesman→ party:syrian-observatory-for-human-rights",
    ],
  ],
  ["a copy", "A @SANA 09-17 | : 62 ; B @TRT 09-18 <A", ["B -copy→ A"]],
  ["copies of one day", "A @SANA 09-17 | : 62 ; B @TRT 09-17 <A", ["A -copy— B"]],
];

describe("the graph", () => {
  test.each(rows)("%s", (_, lines, edges) => {
    const documents = documentsOf(lines.split(" ; "));
    const lineage = lineageOf(documents, allAligned(documents));
    expect(shown(lineage)).toEqual(edges);
    const keys = lineage.nodes.map(({ key }) => key);
    expect(new Set(keys).size, "each node once").toBe(keys.length);
    expect(lineage.nodes.filter(({ kind }) => kind === "document").map(({ key }) => key)).toEqual(
      documents.map(({ id }) => id),
    );
    for (const { from, to, why } of lineage.edges) {
      expect(keys).toContain(from);
      expect(keys).toContain(to);
      expect(why).not.toBe("");
    }
    const turned = [...documents].reverse();
    expect(lineageOf(turned, allAligned(turned))).toEqual(lineage);
  });

  test("who published it", () => {
    const documents = documentsOf(["A @CENTCOM | : 62", "B @Velm Post | : 62", "C | : 62"]);
    expect(shown(lineageOf(documents, []), [])).toEqual([
      "A -outlet→ party:united-states",
      "B -outlet→ body:velm post",
    ]);
  });

  test("kinds and labels of nodes", () => {
    const documents = documentsOf(["A @BBC (AFP) | m SANA: 62 | w residents: 9"]);
    expect(lineageOf(documents, []).nodes.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      "document A",
      "agency Agence France-Presse",
      "outlet BBC",
      "agency Syrian Arab News Agency",
      "voice residents",
    ]);
  });

  test("only the voices of the claims that are asked for", () => {
    const documents = documentsOf(["A @BBC | m SANA: 62 | w residents: 9"]);
    const [first] = allClaims(documents);
    const asked = first === undefined ? [] : [first];
    expect(shown(lineageOf(documents, [], asked))).toEqual(["A -relay→ outlet:sana"]);
    expect(shown(lineageOf(documents, [], []))).toEqual([]);
  });

  test("pairs with a document that is not given are left out", () => {
    const documents = documentsOf(["A @SANA 09-17 | : 62", "B @TRT 09-18 <A"]);
    expect(shown(lineageOf(documents.slice(0, 1), allAligned(documents)))).toEqual([]);
  });

  test("claims of no event have no voices to show", () => {
    const [document] = documentsOf(["A @BBC | m SANA: 62"]);
    expect(document === undefined ? undefined : claimsOf(document.reading, new Set())).toEqual([]);
  });
});
