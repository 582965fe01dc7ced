// Groups of events that grow by links, the strongest first, as far as they fit as wholes and people's decisions allow.

import type { LinkDecisions, ScoredPair } from "../../model/casebook.ts";
import type { EventRef } from "../../model/incident.ts";
import { compareRefs, type EventProfile, refKey } from "../profile/shape.ts";
import type { PairScores } from "./pair-scores.ts";

export interface Group {
  /** By document and event id. */
  readonly members: readonly EventRef[];
}

export interface Groups {
  /** By their first members. */
  all(): readonly (readonly EventRef[])[];
  of(ref: EventRef): Group;
}

/** Two groups are joined if their pairs score so much on average. */
const averageBar = 2.5;

/** No pair of a group scores below this: that is a contradiction, not a lack of knowledge. */
const contradiction = -1.5;

/**
 * @param profiles by document and event id
 * @param links at or above the bar, the strongest first
 */
export function groupsOf(
  profiles: readonly EventProfile[],
  links: readonly ScoredPair[],
  scores: PairScores,
  decisions: LinkDecisions,
): Groups {
  const groups = new Map<string, Group>();
  for (const { ref } of profiles) groups.set(refKey(ref), { members: [ref] });
  const of = (ref: EventRef): Group => groups.get(refKey(ref)) ?? { members: [ref] };
  const join = (one: Group, other: Group): void => {
    const joined = { members: [...one.members, ...other.members].sort(compareRefs) };
    for (const member of joined.members) groups.set(refKey(member), joined);
  };
  const known = (pair: readonly [EventRef, EventRef]): boolean => pair.every(scores.knows);
  const apart = apartIndex(decisions.apart.filter(known));
  const together = [...decisions.together.filter(known)].map(inOrder).sort(comparePairs);
  for (const [a, b] of together) {
    const [one, other] = [of(a), of(b)];
    if (one !== other && !apart(one, other)) join(one, other);
  }
  for (const { a, b } of links) {
    const [one, other] = [of(a), of(b)];
    if (one !== other && !apart(one, other) && fit(one, other, scores)) join(one, other);
  }
  return {
    of,
    all: () => [...new Set(profiles.map(({ ref }) => of(ref)))].map(({ members }) => members),
  };
}

/** Whether all pairs between two groups speak for one incident on average, and none surely against. */
function fit(one: Group, other: Group, scores: PairScores): boolean {
  let total = 0;
  for (const a of one.members)
    for (const b of other.members) {
      const { score } = scores.of(a, b);
      if (score < contradiction) return false;
      total += score;
    }
  return total >= averageBar * one.members.length * other.members.length;
}

/** Whether a decision keeps two groups apart. */
function apartIndex(pairs: LinkDecisions["apart"]): (one: Group, other: Group) => boolean {
  const apart = new Map<string, Set<string>>();
  for (const [a, b] of pairs)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      apart.set(refKey(from), (apart.get(refKey(from)) ?? new Set()).add(refKey(to)));
  return (one, other) => {
    const theirs = new Set(other.members.map(refKey));
    return one.members.some((member) => [...(apart.get(refKey(member)) ?? [])].some((key) => theirs.has(key)));
  };
}

function inOrder([a, b]: readonly [EventRef, EventRef]): readonly [EventRef, EventRef] {
  return compareRefs(a, b) <= 0 ? [a, b] : [b, a];
}

function comparePairs(one: readonly [EventRef, EventRef], other: readonly [EventRef, EventRef]): number {
  return compareRefs(one[0], other[0]) || compareRefs(one[1], other[1]);
}
