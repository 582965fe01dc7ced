import { describe, expect, test } from "vitest";
import { contentParts } from "../../src/reader/content-parts.ts";

const away = { first: 0, end: 1 };

/** Words from 10 on: "#" claimed, "." not. */
function partsOf(
  claims: string,
  cue: { first: number; end: number } = away,
  before = 0,
  after = 0,
): (readonly [number, number])[] {
  const span = { first: 10 - before, end: 10 + claims.length + after };
  const values = Float64Array.from(claims, (claim) => (claim === "#" ? 0.9 : 0.1));
  return contentParts(values, 10, span, cue, 0.4).map(({ first, end }) => [first, end]);
}

describe("contentParts", () => {
  test.each([
    ["all of it", "##########", [[10, 20]]],
    ["none of it", "..........", []],
    ["the weightiest stretch", "##.......########", [[19, 27]]],
    ["a short gap does not part", "####....####", [[10, 22]]],
    ["a long gap does", "####.......#########", [[21, 30]]],
    ["an edge that is near is the edge", ".########.......###", [[10, 19]]],
    ["a single word is noise", ".....#......", []],
    ["unless it is all there is", "#", [[10, 11]]],
  ] as const)("%s", (_why, claims, parts) => {
    expect(partsOf(claims)).toEqual(parts);
  });

  test("a cue within the content has a stretch on each side", () => {
    expect(partsOf("#####..#####", { first: 15, end: 17 })).toEqual([
      [10, 15],
      [17, 22],
    ]);
  });

  test("words beside the cue are not the span's edge", () => {
    expect(partsOf("######...#####", { first: 15, end: 17 })).toEqual([
      [10, 15],
      [19, 24],
    ]);
  });

  test("a claim up to the last word in sight goes on to the span's end", () => {
    expect(partsOf("#####", away, 3, 7)).toEqual([[7, 22]]);
    expect(partsOf(".....#####", away, 3, 7)).toEqual([[15, 27]]);
    expect(partsOf("#####.....", away, 3, 7)).toEqual([[7, 15]]);
  });

  test("a stretch's score is the mean of its words", () => {
    const span = { first: 10, end: 12 };
    expect(contentParts(Float64Array.of(0.5, 0.7), 10, span, away, 0.4)[0]?.score).toBeCloseTo(0.6, 6);
  });
});
