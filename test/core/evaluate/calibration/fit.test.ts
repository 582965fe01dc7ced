import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crossFitted, fitCurve, onFit } from "../../../../src/core/evaluate/calibration/fit.ts";
import { type Judged, reliabilityOf } from "../../../../src/core/evaluate/calibration/reliability.ts";

/** So many answers with a score, of which a share is right. */
function answers(score: number, share: number, count = 1000): readonly Judged[] {
  return Array.from({ length: count }, (_, index) => ({ score, right: index < share * count }));
}

describe("fitting a curve", () => {
  test("scores that say too much come down, those that say too little go up", () => {
    const { slope, shift } = fitCurve([...answers(0.9, 0.75), ...answers(0.1, 0.25)]);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(shift).toBeCloseTo(0, 2);
  });

  test("scores that are true stay", () => {
    const { slope, shift } = fitCurve([...answers(0.9, 0.9), ...answers(0.5, 0.5), ...answers(0.2, 0.2)]);
    expect(slope).toBeCloseTo(1, 2);
    expect(shift).toBeCloseTo(0, 2);
  });

  test("no answers, no change", () => {
    expect(fitCurve([])).toEqual({ slope: 1, shift: 0 });
  });

  test("scores near 1, of which many are wrong, find a curve", () => {
    const judged = [...answers(0.9999, 0.9), ...answers(0.6, 0.4)];
    expect(reliabilityOf(onFit(judged, fitCurve(judged))).error).toBeLessThan(0.01);
  });

  test("what a fit is worth is asked of answers that it has not seen", () => {
    // Each part alone says the contrary of the other: neither helps the other.
    const parts = [answers(0.8, 1), answers(0.8, 0)];
    expect(reliabilityOf(crossFitted(parts)).error).toBeGreaterThan(0.9);
  });

  test("a curve always rises", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }), {
          maxLength: 40,
        }),
        (judged) => {
          const { slope, shift } = fitCurve(judged);
          expect(slope).toBeGreaterThan(0);
          expect(Number.isFinite(shift)).toBe(true);
        },
      ),
    );
  });
});
