import { describe, expect, test } from "vitest";
import { at, pair, readingOf } from "../hand-made.ts";
import { prf, score } from "../score.ts";

const text = "The ministry met the rebels. It said that they and the envoy agreed; the ministry paid.";
const gold = {
  coreference: [
    [pair(text, "The ministry"), pair(text, "It"), pair(text, "the ministry")],
    [pair(text, "the rebels"), pair(text, "they")],
    [pair(text, "the envoy")],
  ],
};
const ministry = ["government", at(text, "The ministry")] as const;
const rebels = ["armed-group", at(text, "the rebels")] as const;
const back = (words: string, to: number) => ["person", at(text, words), { coreferentWith: `m${to}` }] as const;

describe("coreference", () => {
  test("a perfect reading scores 1, chains followed from mention to mention", () => {
    const mentions = [ministry, rebels, back("It", 0), back("they", 1), back("the ministry", 2)];
    expect(score({ gold, full: readingOf(text, { mentions }) }).figures).toEqual({ coreference: prf(1, 1, 1, 5) });
  });

  test("a mention counts by the share of its chain that is tied to it", () => {
    // Ministry and It: each has 1 of 2 others; the third has none; the rebels none of 1. Recall (1/2 + 1/2) / 5.
    const mentions = [ministry, rebels, back("It", 0)];
    expect(score({ gold, full: readingOf(text, { mentions }) }).figures["coreference"]).toEqual(prf(1, 0.2, 0.3333, 5));
  });

  test("a wrong tie costs the whole chain that it makes", () => {
    // One chain read: ministry, It, they. Precision: 1/2, 1/2, 0.
    const mentions = [ministry, back("It", 0), back("they", 0)];
    expect(score({ gold, full: readingOf(text, { mentions }) }).figures["coreference"]).toEqual(
      prf(0.3333, 0.2, 0.25, 5),
    );
  });

  test("a mention that the gold does not mark says nothing for or against a chain", () => {
    const mentions = [ministry, back("It", 0), back("agreed", 0)];
    expect(score({ gold, full: readingOf(text, { mentions }) }).figures["coreference"]?.["precision"]).toBe(1);
  });

  test("an empty reading has recall 0", () => {
    expect(score({ gold, full: readingOf(text) }).figures["coreference"]).toEqual(prf(null, 0, 0, 5));
  });
});
