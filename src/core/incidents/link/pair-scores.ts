// The score of any two events of a component: as the casebook scored them, or scored now and remembered.

import type { ScoredPair } from "../../model/casebook.ts";
import type { EventRef } from "../../model/incident.ts";
import { type EventProfile, refKey } from "../profile/shape.ts";
import { scorePair } from "./score.ts";

export interface PairScores {
  /** Of two different events that are known. */
  of(a: EventRef, b: EventRef): ScoredPair;
  knows(ref: EventRef): boolean;
}

/** Scores of all pairs of `profiles`; those in `pairs` as they stand there. */
export function pairScores(profiles: readonly EventProfile[], pairs: readonly ScoredPair[]): PairScores {
  const places = new Map(profiles.map(({ ref }, index) => [refKey(ref), index]));
  const placeOf = (ref: EventRef): number => places.get(refKey(ref)) ?? -1;
  const keyOf = (a: number, b: number): number => Math.min(a, b) * profiles.length + Math.max(a, b);
  const scored = new Map<number, ScoredPair>();
  for (const pair of pairs) {
    const [a, b] = [placeOf(pair.a), placeOf(pair.b)];
    if (a >= 0 && b >= 0) scored.set(keyOf(a, b), pair);
  }
  return {
    of(a, b) {
      const [one, other] = [placeOf(a), placeOf(b)];
      const key = keyOf(one, other);
      const known = scored.get(key);
      if (known !== undefined) return known;
      const [mine, theirs] = [profiles[one], profiles[other]];
      const pair = mine === undefined || theirs === undefined ? { a, b, score: 0, why: [] } : scorePair(mine, theirs);
      scored.set(key, pair);
      return pair;
    },
    knows: (ref) => places.has(refKey(ref)),
  };
}
