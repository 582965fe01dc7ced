// Groups of events that grow by links, the strongest first, as far as they fit as wholes and people's decisions allow.

import type { LinkDecisions, ScoredPair } from "../../model/casebook.ts";
import type { EventRef } from "../../model/incident.ts";
import { compareRefs, type EventProfile, refKey } from "../profile/shape.ts";
import { linkBar, suggestBar } from "./bars.ts";
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
const averageBar = 2.2;

/** A pair that scores below this contradicts, whatever the reasons. */
const contradiction = -1.5;

/** A reason of this weight contradicts, unless all others together still suggest a link. */
const strongReason = -2;

/**
 * Two sorts of groups grow together: those that links make, which have to fit, and around them those that people's decisions make of
 * them, in which nothing has to fit. So an event that a person put into an incident does not keep others out.
 *
 * @param profiles by document and event id
 * @param links at or above the lower bar, the strongest first. Those below the upper one join only where several reports of a group
 *   speak for it; see `severalSpeak`
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
  const firm = links.filter(({ score }) => score >= linkBar);
  const weak = links.filter(({ score }) => score < linkBar);
  for (const { a, b } of firm) {
    const [one, other] = [linked.of(a), linked.of(b)];
    if (one === other || !mayJoin(a, b) || !oneIncident(one, other)) continue;
    linked.join(a, b);
    whole.join(a, b);
  }
  for (const { a, b } of weak) {
    const [one, other] = [linked.of(a), linked.of(b)];
    if (one === other || !mayJoin(a, b) || !severalSpeak(one, other, scores)) continue;
    if (hasRival(one, other, weak, linked.of, scores) || hasRival(other, one, weak, linked.of, scores)) continue;
    linked.join(a, b);
    whole.join(a, b);
  }
  return {
    of: whole.of,
    all: () => [...new Set(profiles.map(({ ref }) => whole.of(ref)))].map(({ members }) => members),
  };
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

/**
 * Of a large group so many are asked, evenly spread in the order of ids: an incident of which hundreds of reports tell
 * would else cost the square of them each time that one more comes in.
 */
const asked = 24;

/** A pair from here on speaks for two groups being one. */
const speaks = 2.6;

/** What pairs between two groups must score on average where no pair alone would link them. */
const weakAverage = 2.6;

/**
 * Two weak reasons from two reports that are surely of one incident: the one that has no place fits the first, which has the day, and
 * the second, which has the toll. All pairs have to be near the lower bar, and none may contradict.
 */
function severalSpeak(one: Group, other: Group, scores: PairScores): boolean {
  const [mine, theirs] = [spread(one), spread(other)];
  let total = 0;
  const speaking = [new Set<string>(), new Set<string>()] as const;
  for (const a of mine)
    for (const b of theirs) {
      const pair = scores.of(a, b);
      // What one report tells apart only a person puts together on weak reasons.
      if (contradicts(pair) || pair.a.document === pair.b.document) return false;
      total += pair.score;
      if (pair.score < speaks) continue;
      speaking[0].add(a.document);
      speaking[1].add(b.document);
    }
  return Math.max(speaking[0].size, speaking[1].size) > 1 && total >= weakAverage * mine.length * theirs.length;
}

/**
 * Whether a group may as well be one with a third that the other is surely not one with: then a person has to say. Where all three
 * fit together there is nothing to choose.
 */
function hasRival(
  group: Group,
  other: Group,
  weak: readonly ScoredPair[],
  groupOf: (ref: EventRef) => Group,
  scores: PairScores,
): boolean {
  const mine = new Set(group.members.map(refKey));
  return weak.some(({ a, b }) => {
    const [isA, isB] = [mine.has(refKey(a)), mine.has(refKey(b))];
    if (isA === isB) return false;
    const third = groupOf(isA ? b : a);
    return third !== other && !mayBeOne(third, other, scores);
  });
}

/** Nothing contradicts, no report tells them apart, and on the whole more speaks for it than against. */
function mayBeOne(one: Group, other: Group, scores: PairScores): boolean {
  let total = 0;
  for (const a of spread(one))
    for (const b of spread(other)) {
      const pair = scores.of(a, b);
      if (contradicts(pair) || a.document === b.document) return false;
      total += pair.score;
    }
  return total >= 0;
}

/** The members of a group that speak for it. */
export function spread({ members }: Group): readonly EventRef[] {
  if (members.length <= asked) return members;
  return Array.from({ length: asked }, (_, index) => members[Math.floor((index * members.length) / asked)]).filter(
    (member) => member !== undefined,
  );
}

/** That one report tells two events apart is weighed, not final: it may tell of one thing twice. */
function contradicts({ score, why }: ScoredPair): boolean {
  if (score < contradiction) return true;
  return score < suggestBar && why.some(({ feature, weight }) => feature !== "document" && weight <= strongReason);
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
