import { describe, expect, test } from "vitest";
import { reliabilityOf } from "../../../../src/core/evaluate/calibration/reliability.ts";

const judged = (score: number, right: boolean) => ({ score, right });

describe("reliability", () => {
  test("scores that mean what they say have no error", () => {
    const halves = [judged(0.5, true), judged(0.5, false), judged(1, true), judged(1, true)];
    expect(reliabilityOf(halves)).toMatchObject({ items: 4, score: 0.75, right: 0.75, error: 0 });
  });

  test("the error is the gap of each bin, by how many are in it", () => {
    // Bin 0.8: mean score 0.85, right 1 of 3. Bin 0.2: score 0.2, right.
    const all = [judged(0.8, true), judged(0.85, false), judged(0.9 - 1e-6, false), judged(0.2, true)];
    // (|2.55 − 1| + |0.2 − 1|) / 4 = 2.35 / 4.
    expect(reliabilityOf(all).error).toBeCloseTo(0.5875, 4);
  });

  test("ten bins, an edge counting upwards and 1 in the last", () => {
    const { bins } = reliabilityOf([0, 0.1, 0.3, 0.7, 0.9, 1].map((score) => judged(score, true)));
    expect(bins.map(({ items }) => items)).toEqual([1, 1, 0, 1, 0, 0, 0, 1, 0, 2]);
    expect(bins[3]).toEqual({ from: 0.3, to: 0.4, items: 1, score: 0.3, right: 1 });
    expect(bins[2]).toEqual({ from: 0.2, to: 0.3, items: 0, score: null, right: null });
  });

  test("of nothing there is no error", () => {
    expect(reliabilityOf([])).toMatchObject({ items: 0, score: null, right: null, error: null });
  });
});
