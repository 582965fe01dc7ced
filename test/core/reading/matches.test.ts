// Every match of a pattern: the same as `String.matchAll` finds, whatever the pattern and the text.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupSpan, matchesOf } from "../../../src/core/reading/matches.ts";

const patterns = [
  /\d+/g,
  /\p{L}*/gu,
  /(?<first>\p{Lu})?/gu,
  /x*/g,
  /(?=a)|b/gi,
  /$/gm,
  /[\s\S]/gu,
  /(?<!\p{L})kill(?:ed)?\b/giu,
  /a(b)?/dg,
];

const shown = (matches: Iterable<RegExpExecArray>) =>
  [...matches].map((match) => ({
    at: match.index,
    words: [...match],
    groups: { ...match.groups },
    indices: match.indices,
  }));

function same(text: string, pattern: RegExp): void {
  expect(shown(matchesOf(text, pattern))).toEqual(shown(text.matchAll(pattern)));
  expect(pattern.lastIndex).toBe(0);
}

describe("every match of a pattern", () => {
  it.each([["62 killed, 100 hurt"], [""], ["a😀b\u{1F1F8}\u{1F1FE}"], ["Killed kill skill\nabba"], ["\ud83d alone"]])(
    "of %j",
    (text) => {
      for (const pattern of patterns) same(text, pattern);
    },
  );

  it("of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...patterns), (text, pattern) => same(text, pattern)),
    );
  });

  it("begins at the start, though a search before stopped halfway", () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect(matchesOf("aaa", pattern)).toHaveLength(3);
  });

  it("refuses a pattern that would be found for ever", () => {
    expect(() => matchesOf("a", /a/)).toThrow(TypeError);
  });
});

describe("where a named group stands", () => {
  const pattern = /(?<count>\d+) (?<harm>killed)?/dg;

  it.each([
    ["62 killed", "count", { start: 0, end: 2 }],
    ["so 62 killed", "harm", { start: 6, end: 12 }],
    ["62 hurt", "harm", undefined],
    ["62 killed", "who", undefined],
    ["62 killed", "constructor", undefined],
  ])("of %j: %s", (text, name, expected) => {
    expect(matchesOf(text, pattern).map((match) => groupSpan(match, name))).toEqual([expected]);
  });

  it("is not told by a pattern without the flag d", () => {
    expect(matchesOf("62", /(?<count>\d+)/g).map((match) => groupSpan(match, "count"))).toEqual([undefined]);
  });
});
