// Two weak reasons from two reports that are surely of one incident: the one that has no place fits the first, which has the day, and
// the second, which has the toll. All pairs have to be near the lower bar, and none may contradict.

import { type Group, pairsBetween, scoreBetween, spread } from "./group.ts";
import type { PairScores } from "./pair-scores.ts";

/** A pair from here on speaks for two groups being one. */
const speaks = 2.6;

/** What pairs between two groups must score on average where no pair alone would link them. */
const weakAverage = 2.6;

/** See the head of the file. */
export function severalSpeak(one: Group, other: Group, scores: PairScores): boolean {
  const total = scoreBetween(one, other, scores);
  if (total === undefined || total < weakAverage * pairsBetween(one, other)) return false;
  return Math.max(speaking(one, other, scores), speaking(other, one, scores)) > 1;
}

/** How many documents of a group have an event that speaks for the other. */
function speaking(group: Group, other: Group, scores: PairScores): number {
  const documents = spread(group).flatMap((a) =>
    spread(other).some((b) => scores.of(a, b).score >= speaks) ? [a.document] : [],
  );
  return new Set(documents).size;
}
