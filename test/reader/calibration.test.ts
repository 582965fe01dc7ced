import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onCurve } from "../../src/reader/calibration.ts";

describe("a probability on a curve", () => {
  test.each([
    [0.9, 0.5, 0, 0.75],
    [0.5, 0.5, 0, 0.5],
    [0.5, 1, -1.0986, 0.25],
    [0.7, 1, 0, 0.7],
    [0, 0.5, 3, 0],
    [1, 0.5, -3, 1],
  ])("%f with slope %f and shift %f is %f", (probability, slope, shift, expected) => {
    expect(onCurve(probability, { slope, shift })).toBeCloseTo(expected, 4);
  });

  test("keeps the order of any two", () => {
    const inside = fc.double({ min: 0.0001, max: 0.9999, noNaN: true });
    const curve = fc.record({
      slope: fc.double({ min: 0.05, max: 3, noNaN: true }),
      shift: fc.double({ min: -3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(inside, inside, curve, (a, b, on) => {
        expect(Math.sign(onCurve(a, on) - onCurve(b, on)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
