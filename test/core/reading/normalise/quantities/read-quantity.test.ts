import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuantities, readQuantity } from "../../../../../src/core/reading/normalise/quantities/read-quantity.ts";

/** "min..max exactness unit". */
function told(words: string): string | undefined {
  const quantity = readQuantity(words);
  if (quantity === undefined) return undefined;
  const { min, max, exactness, unit } = quantity;
  return `${min}..${max ?? ""} ${exactness}${unit === undefined ? "" : ` ${unit}`}`;
}

describe("readQuantity", () => {
  test.each([
    ["62", "62..62 exact"],
    ["1,000", "1000..1000 exact"],
    ["1 000 soldiers", "1000..1000 exact"],
    ["1,234,567", "1234567..1234567 exact"],
    ["1.5 million", "1500000..1500000 exact"],
    ["sixty-two", "62..62 exact"],
    ["twenty five", "25..25 exact"],
    ["a hundred", "100..100 exact"],
    ["two hundred and five", "205..205 exact"],
    ["two hundred thousand", "200000..200000 exact"],
    ["two dozen", "24..24 exact"],
    ["half a dozen", "6..6 exact"],
    ["a dozen men", "12..12 exact"],
    ["5,000-strong", "5000..5000 exact"],
    ["the 62 soldiers", "62..62 exact"],
    ["a total of 34", "34..34 exact"],
    ["a family of five", "5..5 exact"],
    ["both", "2..2 exact"],
    ["a soldier", "1..1 exact"],
    ["one", "1..1 exact"],
    ["at least 62", "62.. at-least"],
    ["no fewer than 7", "7.. at-least"],
    ["at the very least 7", "7.. at-least"],
    ["more than 100", "101.. at-least"],
    ["over 20", "21.. at-least"],
    ["more than a dozen", "13.. at-least"],
    ["12 or more", "12.. at-least"],
    ["100+", "100.. at-least"],
    ["up to 40", "0..40 at-most"],
    ["as many as 40", "0..40 at-most"],
    ["no more than 3", "0..3 at-most"],
    ["fewer than 10", "0..9 at-most"],
    ["some 1000", "1000..1000 about"],
    ["about 30", "30..30 about"],
    ["nearly 30", "30..30 about"],
    ["an estimated 300", "300..300 about"],
    ["30 or so", "30..30 about"],
    ["between 20 and 30", "20..30 about"],
    ["20 to 30", "20..30 about"],
    ["62 to more than 90", "62.. at-least"],
    ["between 62 and at least 90", "62.. at-least"],
    ["20 to as many as 30", "20..30 about"],
    ["ten to about fifteen", "10..15 about"],
    ["20-30", "20..30 about"],
    ["10 or 12", "10..12 about"],
    ["two to three thousand", "2000..3000 about"],
    ["20 to one hundred", "20..100 about"],
    ["dozens", "24.. vague"],
    ["several dozen", "36.. vague"],
    ["scores of", "40.. vague"],
    ["hundreds of people", "200.. vague"],
    ["thousands", "2000.. vague"],
    ["tens of thousands", "20000.. vague"],
    ["hundreds of thousands", "200000.. vague"],
    ["several", "3.. vague"],
    ["a few", "3.. vague"],
    ["a couple of", "2.. vague"],
    ["many", "2.. vague"],
    ["numerous", "2.. vague"],
    ["a number of", "2.. vague"],
    ["at least several hundred", "300.. vague"],
    ["no one", "0..0 exact"],
    ["nobody", "0..0 exact"],
    ["none", "0..0 exact"],
    ["zero", "0..0 exact"],
    ["no civilians", "0..0 exact"],
    ["10 km", "10..10 exact km"],
    ["20 per cent", "20..20 exact per cent"],
    ["23 mm", "23..23 exact mm"],
  ])("%s is %s", (words, expected) => {
    expect(told(words)).toBe(expected);
  });

  test.each(["soldiers", "some soldiers", "12th Brigade", "F-16", "the front", "second", "", "007"])(
    "%j counts nothing",
    (words) => {
      expect(readQuantity(words)).toBeUndefined();
    },
  );
});

describe("findQuantities", () => {
  const found = (text: string) => findQuantities(text).map(({ span }) => text.slice(span.start, span.end));

  test("finds each with its modifiers, and money and measures with their units", () => {
    const text = "It cost $5 million; some 1000 men walked 10 km, and between 20 and 30 fell.";
    expect(findQuantities(text).map(({ quantity }) => quantity.unit)).toEqual(["$", undefined, "km", undefined]);
    expect(found(text)).toEqual(["5 million", "some 1000", "10 km", "between 20 and 30"]);
  });

  test.each([
    "a 26-year-old man, aged 14, 30 years old",
    "Ali Marov, 26, spoke.",
    "the 12th Brigade and the 2nd Division",
    "F-16, MiG-21, A-10 and Su-24 jets",
    "a 23mm gun",
    "they won 3-1",
    "version 1.2.3 of 2.0.1",
    "call +44 20 7946 0958",
    "in 2014, since 2011 and on September 17",
    "17 September at 05:30 or 5 p.m.",
    "room 26, Resolution 2254, Highway 4 and Flight 17",
    "on 17/09/2016",
    "Thu Dec 29 2016",
  ])("finds none in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("spans lie in the text and bounds are in order, whatever the words", () => {
    const piece = fc.constantFrom(
      ..."at least more than up to between and 20 30 1,000 5.5 two dozen hundred thousand a half several of or - , + % km $ dozens no one F-16 soldiers".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join(" ");
        for (const { span, quantity } of findQuantities(text)) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(quantity.min).toBeGreaterThanOrEqual(0);
          if (quantity.max !== null) expect(quantity.max).toBeGreaterThanOrEqual(quantity.min);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a number in digits reads as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        expect(readQuantity(number.toLocaleString("en-GB"))).toEqual({ min: number, max: number, exactness: "exact" });
      }),
    );
  });
});
