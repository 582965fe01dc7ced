import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyEdits,
  cleanSpan,
  composeMaps,
  type Edit,
  identityMap,
  isIdentity,
  rawSpan,
} from "../../../../src/core/reading/clean/offset-map.ts";

fc.configureGlobal({ seed: 17 });

/** A text with edits to it that ascend and do not overlap. */
const edited = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 8 }),
  )
  .map(([text, steps]) => {
    const edits: Edit[] = [];
    let at = 0;
    for (const [skip, length, replacement] of steps) {
      const start = at + skip;
      const end = Math.min(text.length, start + length);
      if (start > text.length || end < start) break;
      edits.push({ start, end, text: replacement });
      at = end + 1;
    }
    return { text, edits };
  });

describe("edits", () => {
  test.each([
    ["a b", [{ start: 1, end: 2, text: "" }], "ab"],
    ["ab", [{ start: 1, end: 1, text: "--" }], "a--b"],
    ["aﬁb", [{ start: 1, end: 2, text: "fi" }], "afib"],
    ["abc", [], "abc"],
  ])("%j with %j is %j", (text, edits, expected) => {
    expect(applyEdits(text, edits).text).toBe(expected);
  });

  test("every kept character maps to an equal character of the old text", () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const { text: made, map } = applyEdits(text, edits);
        for (const [start, length, original, originalLength] of map) {
          const covered = edits.some((edit) => original >= edit.start && original < edit.end);
          if (!covered && originalLength === undefined) {
            expect(made.slice(start, start + 1)).toBe(text.slice(original, original + 1));
          }
          expect(original + (originalLength ?? length)).toBeLessThanOrEqual(text.length);
          expect(start + length).toBeLessThanOrEqual(made.length);
        }
      }),
    );
  });

  test("characters outside all edits are all kept", () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const { text: made, map } = applyEdits(text, edits);
        for (let i = 0; i < text.length; i += 1) {
          if (edits.some((edit) => i >= edit.start && i < edit.end)) continue;
          const span = cleanSpan(map, { start: i, end: i + 1 });
          expect(span && made.slice(span.start, span.end)).toBe(text[i]);
        }
      }),
    );
  });
});

describe("both directions", () => {
  test("an identity map changes no span", () => {
    expect(rawSpan(identityMap(9), { start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
    expect(cleanSpan(identityMap(9), { start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
    expect(isIdentity(identityMap(9), 9)).toBe(true);
    expect(isIdentity(identityMap(9), 10)).toBe(false);
    expect(isIdentity([], 0)).toBe(true);
  });

  test("a span over a deletion maps to all of it, deleted part included", () => {
    const { map } = applyEdits("US-\nled", [{ start: 3, end: 4, text: "" }]);
    expect(rawSpan(map, { start: 0, end: 6 })).toEqual({ start: 0, end: 7 });
    expect(rawSpan(map, { start: 3, end: 6 })).toEqual({ start: 4, end: 7 });
  });

  test("half of an expanded ligature maps to the whole ligature", () => {
    const { map } = applyEdits("oﬃce", [{ start: 1, end: 2, text: "ffi" }]);
    expect(rawSpan(map, { start: 2, end: 3 })).toEqual({ start: 1, end: 2 });
    expect(cleanSpan(map, { start: 1, end: 2 })).toEqual({ start: 1, end: 4 });
    expect(cleanSpan(map, { start: 2, end: 4 })).toEqual({ start: 4, end: 6 });
  });

  test("inserted text has no original, deleted text no place in the new text", () => {
    const inserted = applyEdits("ab", [{ start: 1, end: 1, text: "--" }]);
    expect(rawSpan(inserted.map, { start: 1, end: 3 })).toBeUndefined();
    const deleted = applyEdits("axb", [{ start: 1, end: 2, text: "" }]);
    expect(cleanSpan(deleted.map, { start: 1, end: 2 })).toBeUndefined();
  });

  test("going to the original and back covers the span again", () => {
    fc.assert(
      fc.property(edited, fc.nat(30), fc.nat(10), ({ text, edits }, from, length) => {
        const { text: made, map } = applyEdits(text, edits);
        const span = { start: from, end: Math.min(made.length, from + length) };
        if (span.end <= span.start) return;
        const raw = rawSpan(map, span);
        if (raw === undefined) return;
        const back = cleanSpan(map, raw);
        expect(back).toBeDefined();
        const inner = (i: number) => map.some(([s, l]) => i >= s && i < s + l);
        for (let i = span.start; i < span.end; i += 1) {
          if (inner(i)) expect(i >= (back?.start ?? 0) && i < (back?.end ?? 0)).toBe(true);
        }
      }),
    );
  });
});

describe("composition", () => {
  const twice = edited.chain((first) => {
    const made = applyEdits(first.text, first.edits);
    return fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 8 }).map((steps) => {
      const edits: Edit[] = [];
      let at = 0;
      for (const [skip, length, replacement] of steps) {
        const start = at + skip;
        const end = Math.min(made.text.length, start + length);
        if (start > made.text.length || end < start) break;
        edits.push({ start, end, text: replacement });
        at = end + 1;
      }
      return { first: made, second: applyEdits(made.text, edits) };
    });
  });

  test("a composed map goes where the two maps go one after the other", () => {
    fc.assert(
      fc.property(twice, ({ first, second }) => {
        const composed = composeMaps(second.map, first.map);
        for (let i = 0; i < second.text.length; i += 1) {
          const middle = rawSpan(second.map, { start: i, end: i + 1 });
          const expected = middle === undefined ? undefined : rawSpan(first.map, middle);
          expect(rawSpan(composed, { start: i, end: i + 1 })).toEqual(expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("composition with an identity is the map itself", () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const { text: made, map } = applyEdits(text, edits);
        expect(composeMaps(map, identityMap(text.length))).toEqual(map);
        for (let i = 0; i < made.length; i += 1) {
          const span = { start: i, end: i + 1 };
          expect(rawSpan(composeMaps(identityMap(made.length), map), span)).toEqual(rawSpan(map, span));
        }
      }),
    );
  });
});
