// Groups of events, as linking asks about them.

import type { ScoredPair } from "../../model/casebook.ts";
import type { EventRef, Reason } from "../../model/incident.ts";
import { suggestBar } from "./bars.ts";
import type { PairScores } from "./pair-scores.ts";
import { weights } from "./weights.ts";

export interface Group {
  /** By document and event id. */
  readonly members: readonly EventRef[];
}

/** A pair that scores below this contradicts, whatever the reasons. */
const contradiction = -1.5;

/** What one report tells of the two; from here on downwards it says that they are two. */
const contradicting = -3;

/** A reason of this weight contradicts, unless all others together still suggest a link. */
const strongReason = -2;

/**
 * Whether two events are surely not one. That one report tells two of one type apart is weighed, not final: every third time it tells of
 * one thing twice. That it tells the one on top of the other is.
 */
export function contradicts({ score, why }: ScoredPair): boolean {
  const toldApart = weightOf("document", why);
  const isTwice = toldApart > contradicting && weightOf("type", why) > weights["type.fits"];
  if (score - (isTwice ? Math.min(0, toldApart) : 0) < contradiction) return true;
  return score < suggestBar && why.some(({ feature, weight }) => feature !== "document" && weight <= strongReason);
}

function weightOf(name: string, why: readonly Reason[]): number {
  return why.find(({ feature }) => feature === name)?.weight ?? 0;
}

/**
 * Of a large group so many are asked, evenly spread in the order of ids: an incident of which hundreds of reports tell
 * would else cost the square of them each time that one more comes in.
 */
const asked = 24;

/** The members of a group that speak for it. */
export function spread({ members }: Group): readonly EventRef[] {
  if (members.length <= asked) return members;
  return Array.from({ length: asked }, (_, index) => members[Math.floor((index * members.length) / asked)]).filter(
    (member) => member !== undefined,
  );
}

/** How many documents tell of it. */
export function documentsOf({ members }: Group): number {
  return new Set(members.map(({ document }) => document)).size;
}

/**
 * What all pairs between two groups score together; undefined where one of them contradicts, or is of one document: what one report
 * tells apart only a person puts together on weak reasons.
 */
export function scoreBetween(one: Group, other: Group, scores: PairScores): number | undefined {
  let total = 0;
  for (const a of spread(one))
    for (const b of spread(other)) {
      const pair = scores.of(a, b);
      if (contradicts(pair) || a.document === b.document) return undefined;
      total += pair.score;
    }
  return total;
}

/** How many pairs `scoreBetween` sums up. */
export function pairsBetween(one: Group, other: Group): number {
  return spread(one).length * spread(other).length;
}
