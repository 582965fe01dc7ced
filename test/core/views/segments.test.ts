import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentsOf } from "../../../src/core/views/segments.ts";

describe("overlapping spans laid flat", () => {
  test("each stretch names what covers it, and where an item begins", () => {
    expect(segmentsOf([[{ start: 2, end: 6 }], [{ start: 4, end: 8 }]], 10)).toEqual([
      { start: 0, end: 2, items: [], begins: [] },
      { start: 2, end: 4, items: [0], begins: [0] },
      { start: 4, end: 6, items: [0, 1], begins: [1] },
      { start: 6, end: 8, items: [1], begins: [] },
      { start: 8, end: 10, items: [], begins: [] },
    ]);
  });
  test("an item of two spans begins once", () => {
    const segments = segmentsOf(
      [
        [
          { start: 0, end: 1 },
          { start: 3, end: 4 },
        ],
      ],
      4,
    );
    expect(segments.flatMap(({ begins }) => begins)).toEqual([0]);
    expect(segments.map(({ items }) => items)).toEqual([[0], [], [0]]);
  });
  test("empty spans cover nothing, and an empty text has no stretches", () => {
    expect(segmentsOf([[{ start: 2, end: 2 }]], 3)).toEqual([{ start: 0, end: 3, items: [], begins: [] }]);
    expect(segmentsOf([], 0)).toEqual([]);
  });

  test("the stretches cover the text once, and each position has exactly the items whose spans hold it", () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(12))
      .map(([start, size]) => ({ start, end: Math.min(30, start + size) }))
      .filter(({ start, end }) => end >= start);
    fc.assert(
      fc.property(fc.array(fc.array(span, { maxLength: 3 }), { maxLength: 6 }), (items) => {
        const segments = segmentsOf(items, 30);
        let at = 0;
        for (const segment of segments) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(segment.start);
          at = segment.end;
          for (let position = segment.start; position < segment.end; position += 1) {
            const holding = items.flatMap((spans, index) =>
              spans.some(({ start, end }) => start <= position && position < end) ? [index] : [],
            );
            expect(segment.items).toEqual(holding);
          }
        }
        expect(at).toBe(30);
      }),
    );
  });
});
