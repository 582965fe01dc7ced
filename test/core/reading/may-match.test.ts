// What a pattern needs is told rightly, and no match is lost by asking for it first.

import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesOf } from "../../../src/core/reading/matches.ts";
import { mayMatch } from "../../../src/core/reading/may-match.ts";
import { neededWords } from "../../../src/core/reading/needed-words.ts";
import { calendarPatterns } from "../../../src/core/reading/normalise/times/calendar-patterns.ts";
import { lengthPatterns } from "../../../src/core/reading/normalise/times/length-patterns.ts";
import { relativePatterns } from "../../../src/core/reading/normalise/times/relative-patterns.ts";

test.each<[pattern: RegExp, needed: readonly (readonly string[])[]]>([
  [
    /(?:last|next)\s+(?:week|month)/,
    [
      ["last", "next"],
      ["month", "week"],
    ],
  ],
  [/(?<!\p{L})(?<verb>kill(?:s|ed)?|execut(?:es?|ed))\b/iu, [["execute", "kill"]]],
  [/neutrali[sz]ed/, [["neutralised", "neutralized"]]],
  [/\bsince\s+then\b|\bso\s+far\b/, [["far", "since"]]],
  [/K?elvin/, [["elvin", "kelvin"]]],
  [/(?=bcd)x+/, [["bcd"]]],
  [/(?:abc)+\.def\/ghi/, [["abc"], [".def/ghi"]]],
  [/(?:abc){2,3}x/, [["abc"]]],
  [/a[^b]c.def/, [["def"]]],
  [/“quoted”/, [["quoted"]]],
  // Nothing is needed where one alternative has nothing, or what stands there may be left out.
  [/january|\d+/, []],
  [/(?:january)?x/, []],
  [/(?:january)*x/, []],
  [/(?:january){0,2}x/, []],
  [/(?!january)x/, []],
  [/(?<!january)x/, []],
  [/jan|fe/, []],
  [/(a|b)\1/, []],
  [/\u0041\x42\cC/, []],
])("%s needs %j", (pattern, needed) => {
  expect(neededWords(pattern.source)).toEqual(needed);
});

test.each(["(?i:january)", "january(", "[january", "january)x"])(
  "%s is not understood, and nothing needed",
  (source) => {
    expect(neededWords(source)).toEqual([]);
  },
);

test.each<[text: string, pattern: RegExp, may: boolean]>([
  ["Two were killed.", /\b(?:abducted|kidnapped)\b/, false],
  ["Two were KIDNAPPED.", /\b(?:abducted|kidnapped)\b/i, true],
  // Under the flags "iu" the long s is an s, and the sign of Kelvin a k.
  ["The ho\u017ftage", /hostage/iu, true],
  ["\u212aidnapped", /kidnapped/iu, true],
  ["", /kidnapped/, false],
])("whether %j may have a match of %s: %s", (text, pattern, may) => {
  expect(mayMatch(text, pattern)).toBe(may);
  if (!may) expect(pattern.test(text)).toBe(false);
});

test("no time of a long text is lost", () => {
  const patterns = [...calendarPatterns, ...relativePatterns, ...lengthPatterns].map(({ expression }) => expression);
  const words = fc.constantFrom(
    ..."on 3 March 2019, last week the early hours of Monday night overnight for two years since 5 p.m. ago, \n 1990s".split(
      " ",
    ),
    ..."Two jets struck the depot near Velm; İ ſ three-day twice a day. day’s Eid al-Adha mid-June 12/06/2018".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 10, maxLength: 60 }), (chosen) => {
      const text = `${chosen.join(" ")} ${".".repeat(1000)}`;
      for (const pattern of patterns) {
        const found = matchesOf(text, pattern).map(({ index, 0: all }) => [index, all]);
        expect(found).toEqual([...text.matchAll(pattern)].map(({ index, 0: all }) => [index, all]));
      }
    }),
    { numRuns: 10 },
  );
});
