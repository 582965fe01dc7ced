// Groups of events that grow by links, the strongest first, as far as they fit as wholes and people's decisions allow.

import type { LinkDecisions, ScoredPair } from "../../model/casebook.ts";
import type { EventRef, Reason } from "../../model/incident.ts";
import { compareRefs, type EventProfile, refKey } from "../profile/shape.ts";
import { choiceBar, linkBar, suggestBar } from "./bars.ts";
import { contradicts, type Group, spread } from "./group.ts";
import { byEvent, hasRival, isOnlyChoice, isTelling } from "./only-choice.ts";
import type { PairScores } from "./pair-scores.ts";
import { severalSpeak } from "./several-speak.ts";

export interface Groups {
  /** By their first members. */
  all(): readonly (readonly EventRef[])[];
  of(ref: EventRef): Group;
  /** Why a pair below the upper bar joined two groups all the same; undefined where it did not. It weighs nothing. */
  whyBelow(pair: ScoredPair): Reason | undefined;
}

/** Two groups are joined if their pairs score so much on average. */
const averageBar = 2.2;

/**
 * Two sorts of groups grow together: those that links make, which have to fit, and around them those that people's decisions make of
 * them, in which nothing has to fit. So an event that a person put into an incident does not keep others out.
 *
 * @param profiles by document and event id
 * @param links all that are kept, the strongest first. Those below the upper one join only where several reports of a group
 *   speak for it (`severalSpeak`), or where there is nothing else to choose (`isOnlyChoice`)
 */
export function groupsOf(
  profiles: readonly EventProfile[],
  links: readonly ScoredPair[],
  scores: PairScores,
  decisions: LinkDecisions,
): Groups {
  const known = (pair: readonly [EventRef, EventRef]): boolean => pair.every(scores.knows);
  const apart = apartIndex(decisions.apart.filter(known));
  const oneIncident = remembered((one, other) => belongTogether(one, other, scores));
  const linked = lone(profiles);
  const whole = lone(profiles);
  const mayJoin = (a: EventRef, b: EventRef): boolean => {
    const [one, other] = [whole.of(a), whole.of(b)];
    return one === other || !apart(one, other);
  };
  for (const [a, b] of decisions.together.filter(known).map(inOrder).sort(comparePairs))
    if (mayJoin(a, b)) whole.join(a, b);
  const below = new Map<string, string>();
  const join = ({ a, b }: ScoredPair, isOne: (one: Group, other: Group) => boolean, why: string | undefined): void => {
    const [one, other] = [linked.of(a), linked.of(b)];
    if (one === other || !mayJoin(a, b) || !isOne(one, other)) return;
    linked.join(a, b);
    whole.join(a, b);
    if (why !== undefined) below.set(pairKey(a, b), why);
  };
  for (const pair of links) if (pair.score >= linkBar) join(pair, oneIncident, undefined);
  const weak = links.filter(({ score }) => score < linkBar && score >= suggestBar);
  const among = { pairsOf: byEvent(weak), groupOf: linked.of, scores };
  const isFree = (one: Group, other: Group): boolean => !hasRival(one, other, among) && !hasRival(other, one, among);
  for (const pair of weak)
    join(pair, (one, other) => severalSpeak(one, other, scores) && isFree(one, other), "several reports speak for it");
  const choice = { ...among, pairsOf: byEvent(links) };
  for (const pair of links)
    if (pair.score >= choiceBar && isTelling(pair))
      join(pair, (one, other) => isOnlyChoice(one, other, pair.score, choice), "nothing else comes near");
  return {
    of: whole.of,
    all: () => [...new Set(profiles.map(({ ref }) => whole.of(ref)))].map(({ members }) => members),
    whyBelow({ a, b }) {
      const value = below.get(pairKey(a, b));
      return value === undefined ? undefined : { feature: "choice", value, weight: 0 };
    },
  };
}

function pairKey(a: EventRef, b: EventRef): string {
  return `${refKey(a)}\n${refKey(b)}`;
}

interface Joinable {
  of(ref: EventRef): Group;
  join(a: EventRef, b: EventRef): void;
}

/** Every event in a group of its own. */
function lone(profiles: readonly EventProfile[]): Joinable {
  const groups = new Map<string, Group>();
  for (const { ref } of profiles) groups.set(refKey(ref), { members: [ref] });
  const of = (ref: EventRef): Group => groups.get(refKey(ref)) ?? { members: [ref] };
  return {
    of,
    join(a, b) {
      const [one, other] = [of(a), of(b)];
      if (one === other) return;
      const joined = { members: [...one.members, ...other.members].sort(compareRefs) };
      for (const member of joined.members) groups.set(refKey(member), joined);
    },
  };
}

/** Groups never change, they are replaced: what was found of two holds until one of them grows. */
function remembered(ask: (one: Group, other: Group) => boolean): (one: Group, other: Group) => boolean {
  const refused = new WeakMap<Group, WeakSet<Group>>();
  return (one, other) => {
    if (refused.get(one)?.has(other) || refused.get(other)?.has(one)) return false;
    const found = ask(one, other);
    if (!found) refused.set(one, (refused.get(one) ?? new WeakSet()).add(other));
    return found;
  };
}

/** Of so many pairs one may contradict: a report that gives a wrong place does not part forty others. */
const pairsPerContradiction = 20;

/** Whether the pairs between two groups speak for one incident on average, and hardly any surely against. */
function belongTogether(one: Group, other: Group, scores: PairScores): boolean {
  const [mine, theirs] = [spread(one), spread(other)];
  const pairs = mine.length * theirs.length;
  let total = 0;
  let contradicting = 0;
  for (const a of mine)
    for (const b of theirs) {
      const pair = scores.of(a, b);
      if (contradicts(pair)) contradicting += 1;
      if (contradicting * pairsPerContradiction > pairs) return false;
      total += pair.score;
    }
  return total >= averageBar * pairs;
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
