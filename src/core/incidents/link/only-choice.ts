// What a report can mean, if it means any of the incidents that are told of. A later report says "the strike on the market" and gives no
// day: nothing in it alone would link it, but of all that it may be, one incident fits, and nothing else comes near.
// Where something else does, a person has to say.

import type { ScoredPair } from "../../model/casebook.ts";
import type { EventRef } from "../../model/incident.ts";
import { refKey } from "../profile/shape.ts";
import { documentsOf, type Group, pairsBetween, scoreBetween } from "./group.ts";
import type { PairScores } from "./pair-scores.ts";
import { weights } from "./weights.ts";

/** What two groups are weighed among. */
export interface Choice {
  /** The pairs of an event, itself included, that are kept. */
  readonly pairsOf: (ref: EventRef) => readonly ScoredPair[];
  readonly groupOf: (ref: EventRef) => Group;
  readonly scores: PairScores;
}

/** The pairs of each event. */
export function byEvent(pairs: readonly ScoredPair[]): (ref: EventRef) => readonly ScoredPair[] {
  const found = new Map<string, ScoredPair[]>();
  for (const pair of pairs)
    for (const ref of [pair.a, pair.b]) {
      const key = refKey(ref);
      const known = found.get(key);
      if (known === undefined) found.set(key, [pair]);
      else known.push(pair);
    }
  return (ref) => found.get(refKey(ref)) ?? [];
}

/** What pairs between two groups must score on average. */
const choiceAverage = 1.2;

/** What many deeds of a war have in common: a kind, a day, a great city. */
const common: ReadonlySet<string> = new Set(["type", "time", "hours", "doer", "hit", "means", "passage"]);

/** From here on a reason tells of a town, a thing that was hit, a name or a toll that few deeds share. */
const telling = 0.9;

/**
 * Whether both are of one time, as far as they tell, and something that few deeds share speaks for them besides. Of what is seldom done
 * (people are abducted or let go, an aircraft is downed) there are few on one day: there, anything else that they have in common will do.
 */
export function isTelling({ why }: Pick<ScoredPair, "why">): boolean {
  const timed = Math.max(...why.map(({ feature, weight }) => (feature === "time" ? weight : 0)));
  if (timed <= 0) return false;
  const isSeldom = why.some(({ feature, weight }) => feature === "type" && weight >= weights["type.sameRelease"]);
  const isMore = why.some(({ feature, weight }) => weight > 0 && feature !== "type" && feature !== "time");
  if (isSeldom && isMore && timed >= weights["time.withinDays"]) return true;
  return why.some(({ feature, weight }) => weight >= telling && !common.has(feature));
}

/**
 * Whether two groups fit, and neither may as well be one with a third.
 *
 * @param score of the pair that brings them together
 */
export function isOnlyChoice(one: Group, other: Group, score: number, choice: Choice): boolean {
  const total = scoreBetween(one, other, choice.scores);
  if (total === undefined || total < choiceAverage * pairsBetween(one, other)) return false;
  const isNear =
    (chosen: Group) =>
    (third: Group, rival: number): boolean =>
      worthOf(third, rival) >= worthOf(chosen, score) - margin;
  return !hasRival(one, other, choice, isNear(other)) && !hasRival(other, one, choice, isNear(one));
}

/** What comes as near as this is a rival. */
const margin = 1;

/** Of which many tell, one more tells sooner; by the logarithm, and by half of that, for reports are not drawn by lot. */
const perMany = 0.5;

/**
 * Whether a group may as well be one with a third that the other is surely not one with. Where all three fit together there is
 * nothing to choose.
 *
 * @param isNear whether a third is near enough to be a rival, by the score of the pair that leads to it
 */
export function hasRival(
  group: Group,
  other: Group,
  { pairsOf, groupOf, scores }: Choice,
  isNear: (third: Group, score: number) => boolean = () => true,
): boolean {
  return group.members.some((member) =>
    pairsOf(member).some(({ a, b, score }) => {
      const third = groupOf(refKey(a) === refKey(member) ? b : a);
      return third !== group && third !== other && isNear(third, score) && !mayBeOne(third, other, scores);
    }),
  );
}

function worthOf(group: Group, score: number): number {
  return score + perMany * Math.log(documentsOf(group));
}

/** Nothing contradicts, no report tells them apart, and on the whole more speaks for it than against. */
function mayBeOne(one: Group, other: Group, scores: PairScores): boolean {
  return (scoreBetween(one, other, scores) ?? -1) >= 0;
}
