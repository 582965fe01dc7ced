// The curve that makes scores mean what they say: logistic regression of "is right" on the logit of the score (Platt 1999).
// Two numbers a kind of answer, so that a few hundred answers are enough, and what rose before still rises.

import type { Judged } from "./reliability.ts";

/** New logit = slope · logit + shift. */
export interface Fit {
  readonly slope: number;
  readonly shift: number;
}

const edge = 1e-4;
const leastSlope = 0.05;

/** So many answers' weight holds a fit to "as it is" where there are few. */
const prior = 1;

/**
 * Fits by Newton's method, with shorter steps where a whole one goes too far; the same answers give the same fit. Without
 * answers the scores stay as they are.
 *
 * @example of a thousand answers with 0.9 of which 750 are right, and a thousand with 0.1 of which 250 are: slope 0.5, shift 0
 */
export function fitCurve(judged: readonly Judged[]): Fit {
  const points = judged.map(({ score, right }) => ({ logit: logitOf(score), right: right ? 1 : 0 }));
  let fit: Fit = { slope: 1, shift: 0 };
  let cost = costOf(points, fit);
  for (let step = 0; step < 50; step += 1) {
    const full = newtonStep(points, fit);
    let next: Fit | undefined;
    for (let share = 1; share > 1e-6 && next === undefined; share /= 2) {
      const tried = {
        slope: Math.max(leastSlope, fit.slope + share * full.slope),
        shift: fit.shift + share * full.shift,
      };
      if (costOf(points, tried) < cost) next = tried;
    }
    if (next === undefined) break;
    fit = next;
    cost = costOf(points, fit);
  }
  return fit;
}

interface Point {
  readonly logit: number;
  readonly right: number;
}

/** How badly a curve fits: the less likely the answers are by it, the more. */
function costOf(points: readonly Point[], { slope, shift }: Fit): number {
  return points.reduce(
    (sum, { logit, right }) => {
      const against = (right === 1 ? -1 : 1) * (slope * logit + shift);
      return sum + Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
    },
    (prior / 2) * ((slope - 1) ** 2 + shift ** 2),
  );
}

function newtonStep(points: readonly Point[], { slope, shift }: Fit): Fit {
  let [gradSlope, gradShift] = [prior * (1 - slope), -prior * shift];
  let [hessSlope, hessBoth, hessShift] = [prior, 0, prior];
  for (const { logit, right } of points) {
    const said = 1 / (1 + Math.exp(-(slope * logit + shift)));
    const weight = said * (1 - said);
    gradSlope += (right - said) * logit;
    gradShift += right - said;
    hessSlope += weight * logit * logit;
    hessBoth += weight * logit;
    hessShift += weight;
  }
  const determinant = hessSlope * hessShift - hessBoth * hessBoth;
  return {
    slope: (hessShift * gradSlope - hessBoth * gradShift) / determinant,
    shift: (hessSlope * gradShift - hessBoth * gradSlope) / determinant,
  };
}

/** The answers with their scores on a curve. */
export function onFit(judged: readonly Judged[], { slope, shift }: Fit): readonly Judged[] {
  return judged.map(({ score, right }) => ({
    score: 1 / (1 + Math.exp(-(slope * logitOf(score) + shift))),
    right,
  }));
}

/** Each part on the curve that the other parts give: what a fit is worth on texts that it has not seen. */
export function crossFitted(parts: readonly (readonly Judged[])[]): readonly Judged[] {
  return parts.flatMap((part, index) => onFit(part, fitCurve(parts.filter((_, other) => other !== index).flat())));
}

function logitOf(score: number): number {
  const within = Math.min(1 - edge, Math.max(edge, score));
  return Math.log(within / (1 - within));
}
