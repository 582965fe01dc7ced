import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestAssignment } from "../../../src/core/evaluate/assignment.ts";
import { matchGreedily, matchSpans, overlapShare } from "../../../src/core/evaluate/match.ts";
import { countWords, tokensIn, tokensOf } from "../../../src/core/evaluate/tokens.ts";

const span = (start: number, end: number) => ({ start, end });

describe("matching", () => {
  test.each([
    ["the same span", span(2, 6), span(2, 6), 1],
    ["half of it", span(2, 6), span(2, 4), 0.5],
    ["touching", span(2, 6), span(6, 8), 0],
    ["crossing", span(0, 4), span(2, 6), 2 / 6],
  ])("%s", (_, a, b, wanted) => {
    expect(overlapShare(a, b)).toBeCloseTo(wanted, 12);
    expect(overlapShare(b, a)).toBeCloseTo(wanted, 12);
  });

  test("the best pair is taken first, and each side once", () => {
    expect(matchSpans([span(0, 10), span(0, 4)], [span(0, 4), span(5, 9)])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  const table = fc.array(fc.array(fc.integer({ min: -2, max: 9 }), { minLength: 4, maxLength: 4 }), { maxLength: 5 });

  test("greedy matching is one to one, and leaves no pair that could still be matched", () => {
    fc.assert(
      fc.property(table, (worth) => {
        const pairs = matchGreedily(worth.length, 4, (one, other) => worth[one]?.[other] ?? 0);
        const [golds, reads] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
        expect([golds.size, reads.size]).toEqual([pairs.length, pairs.length]);
        worth.forEach((row, one) => {
          row.forEach((value, other) => {
            if (value > 0) expect(golds.has(one) || reads.has(other)).toBe(true);
          });
        });
      }),
    );
  });

  test("the best assignment is as good as any, by trying them all", () => {
    const best = (worth: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number => {
      if (row === worth.length) return 0;
      let most = best(worth, row + 1, used);
      for (let column = 0; column < 4; column += 1) {
        const value = worth[row]?.[column] ?? 0;
        if (!used.has(column) && value > 0) {
          most = Math.max(most, value + best(worth, row + 1, new Set([...used, column])));
        }
      }
      return most;
    };
    fc.assert(
      fc.property(table, (worth) => {
        const pairs = bestAssignment(worth.length, 4, (row, column) => worth[row]?.[column] ?? 0);
        const sum = pairs.reduce((total, [row, column]) => total + (worth[row]?.[column] ?? 0), 0);
        expect(sum).toBe(best(worth, 0, new Set()));
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
      }),
    );
  });
});

describe("tokens", () => {
  test.each([
    ["U.S.-led", ["U", ".", "S", ".", "-", "led"]],
    ["Zoë’s 40,5%", ["Zoë", "’", "s", "40", ",", "5", "%"]],
    [" \n", []],
  ])("%j", (text, wanted) => {
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });

  test("a token counts as covered where a span touches it", () => {
    const tokens = tokensOf("one two three four");
    expect([...tokensIn(tokens, [span(2, 5), span(14, 14)])]).toEqual([0, 1]);
    expect([...tokensIn(tokens, [span(3, 4)])]).toEqual([]);
  });

  test("words are runs of letters and digits", () => {
    expect(countWords("In 2016, U.S. jets…")).toBe(5);
  });
});
