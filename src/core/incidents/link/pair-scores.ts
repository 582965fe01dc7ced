// The score of any two events of a component: as the casebook scored them, or scored now and remembered.

import type { ScoredPair } from "../../model/casebook.ts";
import type { EventRef } from "../../model/incident.ts";
import { compareRefs, type EventProfile, refKey } from "../profile/shape.ts";
import { scorePair } from "./score.ts";

export interface PairScores {
  /** Of two different events that are known. */
  of(a: EventRef, b: EventRef): ScoredPair;
  knows(ref: EventRef): boolean;
}

/** Scores of all pairs of `profiles`; those in `pairs` as they stand there. */
export function pairScores(profiles: readonly EventProfile[], pairs: readonly ScoredPair[]): PairScores {
  const byRef = new Map(profiles.map((profile) => [refKey(profile.ref), profile]));
  const scored = new Map(pairs.map((pair) => [keyOf(pair.a, pair.b), pair]));
  return {
    of(a, b) {
      const key = keyOf(a, b);
      const known = scored.get(key);
      if (known !== undefined) return known;
      const [one, other] = [byRef.get(refKey(a)), byRef.get(refKey(b))];
      const pair = one === undefined || other === undefined ? { a, b, score: 0, why: [] } : scorePair(one, other);
      scored.set(key, pair);
      return pair;
    },
    knows: (ref) => byRef.has(refKey(ref)),
  };
}

function keyOf(a: EventRef, b: EventRef): string {
  return compareRefs(a, b) <= 0 ? `${refKey(a)}\n${refKey(b)}` : `${refKey(b)}\n${refKey(a)}`;
}
