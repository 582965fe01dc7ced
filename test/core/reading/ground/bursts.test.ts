// What bursts, and what is told of by the word.

import { describe, expect, test } from "vitest";
import { isFired, isMishap } from "../../../../src/core/reading/ground/events/bursts.ts";
import { said } from "../said.ts";

/** The span of the words between « and »; of the nth pair. */
function marked(text: string, nth = 0): { readonly text: string; readonly start: number; readonly end: number } {
  const parts = text.split(/[«»]/);
  const start = parts.slice(0, 2 * nth + 1).join("").length;
  return { text: parts.join(""), start, end: start + (parts[2 * nth + 1] ?? "").length };
}

describe("a burst that is a mishap", () => {
  test.each([
    ["A pipe «had burst» in the cellar.", true],
    ["A water main under the square had «burst».", true],
    ["The front tyre suddenly «burst».", true],
    ["The fire began at a «burst» gas pipe.", true],
    ["The dams «burst».", true],
    ["Shells «burst» over the village.", false],
    ["Mortar rounds «burst» in the market.", false],
    ["A shell «burst» in the market.", false],
    ["A rocket hit a pipe and a shell «burst».", false],
    ["Gunmen «burst» into the house.", false],
    ["A «burst» of gunfire hit the car.", false],
    ["A pipe «exploded».", false],
  ])("%s %s", (words, expected) => {
    const { text, ...span } = marked(words);
    expect(isMishap(text, span)).toBe(expected);
  });
});

test.each([
  ["They «fired» a «burst» at the car.", true],
  ["They «fired» several short «bursts».", true],
  ["They «fired» at a car with a «burst».", false],
  ["They «fired» a «rocket».", false],
])("%s is one shooting: %s", (words, expected) => {
  const { text, ...verb } = marked(words);
  const { start, end } = marked(words, 1);
  expect(isFired(text, { start, end }, verb)).toBe(expected);
});

describe("what a burst tells of", () => {
  const burst = (type: string): string => `<e id=e1 t=${type} real=happened>burst</e>`;
  const killed = `<e id=e2 t=death real=happened victim=p1 cause=e1>killing</e> <m k=population id=p1>two people</m>`;
  /** "shelling: killed 2". */
  const events = (text: string): readonly string[] => {
    const { reading } = said(text);
    return reading.events.map(({ id, type }) => {
      const tolls = reading.claims.flatMap(({ event, slot, value }) =>
        event === id && "min" in value ? [`${slot} ${value.min}`] : [],
      );
      return [type, ...tolls].join(": ");
    });
  };
  test.each([
    ["a pipe's is no event, and those it kills are of none", `A gas pipe had ${burst("bombing")}, ${killed}.`, []],
    [
      "a pipe's takes no dead to what was told before",
      `<e id=e3 t=shelling real=happened>Shells</e> hit Velm. A gas pipe had ${burst("bombing")}, ${killed}.`,
      ["shelling"],
    ],
    ["a shell's is one", `Shells ${burst("shelling")} over Velm, ${killed}.`, ["shelling: killed 2"]],
    [
      "one that is fired is the shooting",
      `Gunmen <e id=e3 t=armed-attack real=happened>fired</e> a ${burst("bombing")} at a car.`,
      ["armed-attack"],
    ],
    ["one of gunfire is an attack", `A ${burst("bombing")} of gunfire hit a car.`, ["armed-attack"]],
  ])("%s", (_, text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});
