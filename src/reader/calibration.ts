// From the probability that the weights give to what they mean: of all answers given with 0.8, eight in ten are right. A
// curve for each kind of answer, fitted on development texts (`npm run calibrate -- --fit`) and kept in the manifest. Curves
// rise, so that no answer changes places with another of its kind, and nothing is decided otherwise.

import type { ScoredSpan } from "../core/reading/scored.ts";

/** Kinds of answer with a curve of their own. */
export const curveNames = ["mention", "source", "cue", "content", "trigger"] as const;
export type CurveName = (typeof curveNames)[number];

/** The logit times `slope` (above 0), plus `shift` (Platt 1999). */
export interface Curve {
  readonly slope: number;
  readonly shift: number;
}

/** The curve that leaves a probability as it is. */
export const straight: Curve = { slope: 1, shift: 0 };

/**
 * The probability on its curve; 0 and 1 stay.
 *
 * @example onCurve(0.9, { slope: 0.5, shift: 0 }) → 0.75
 */
export function onCurve(probability: number, { slope, shift }: Curve): number {
  if (probability <= 0 || probability >= 1 || (slope === 1 && shift === 0)) return probability;
  return 1 / (1 + Math.exp(-(slope * Math.log(probability / (1 - probability)) + shift)));
}

/** The curve of a layer: all layers of mentions have one. */
export function curveOf(layer: ScoredSpan["layer"]): CurveName {
  return layer === "source" || layer === "cue" || layer === "content" ? layer : "mention";
}
