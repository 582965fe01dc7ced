import { expect, test } from "vitest";
import { readPlatforms } from "../../../../../src/core/reading/normalise/quantities/platforms.ts";

test.each([
  ["two F-16 and two A-10 jets", ["2 F-16", "2 A-10 jets"]],
  ["a Su-24", ["1 Su-24"]],
  ["an Orlan-10 drone", ["1 Orlan-10 drone"]],
  ["three tanks, 2 x T-72 and dozens of pickup trucks", ["3 tanks", "2 T-72", "? pickup trucks"]],
  ["at least four helicopters", ["? helicopters"]],
  ["two of the army's trucks", ["2 army's trucks"]],
  ["a 23 mm machine gun", ["1 23 mm machine gun"]],
  ["jets", []],
])("%s", (words, expected) => {
  expect(readPlatforms(words).map(({ count, what }) => `${count ?? "?"} ${what}`)).toEqual(expected);
});

test("spans hold the count and the name", () => {
  const words = "two F-16 and two A-10 jets";
  expect(readPlatforms(words).map(({ span }) => words.slice(span.start, span.end))).toEqual([
    "two F-16",
    "two A-10 jets",
  ]);
});
