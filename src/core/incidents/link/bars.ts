// The bars. Over-merging is worse than under-merging: what hides in a wrong merge is seldom seen again, what is only
// suggested is one decision away.

import type { ScoredPair } from "../../model/casebook.ts";

/** At or above this two events are linked; see docs/decisions/0009-links.md for how it was set. */
export const linkBar = 3.8;

/** At or above this, and below the other bar, a link is suggested to a person. */
export const suggestBar = 3;

/** At or above this two events are linked if neither may as well be one with something else; see only-choice.ts. */
export const choiceBar = 2.6;

/** At or above this a pair is kept: what it leads to may be the something else. */
export const keepBar = 2;

/**
 * What a pair would score if the one were not the sum of several and the other one of them: a strike may not be "37
 * strikes in a week" and still belong to them.
 */
export function scoreAsPart({ score, why }: Pick<ScoredPair, "score" | "why">): number {
  const extent = why.find(({ feature }) => feature === "extent")?.weight ?? 0;
  return score - Math.min(0, extent);
}

/**
 * Whether a casebook has to keep a pair for `cluster`: it is linked, suggested, a choice or its rival, or would be but for `scoreAsPart`.
 * Events that kept pairs connect are one component.
 */
export function keepsPair(pair: ScoredPair): boolean {
  return scoreAsPart(pair) >= keepBar && hasGround(pair);
}

/** False of two events that have nothing in common that few events share; see `scorePair`. */
export function hasGround({ why }: Pick<ScoredPair, "why">): boolean {
  return !why.some(({ feature }) => feature === "ground");
}
