// From scored pairs to incidents. Links are taken one by one, the strongest first, and two groups become one only if they fit as
// wholes: the average over all their pairs, and no pair that surely contradicts. A chain of weak links ("strike on Velm" –
// "strikes on Velm and Bor Sanat" – "strike on Bor Sanat") so stays a chain of neighbours and does not become one incident.
//
// What comes of a connected component depends on nothing outside it: a casebook that gained a document works out
// the component that the document touches, and has what it would have from working out all.

import type { LinkDecisions, ScoredPair } from "../../model/casebook.ts";
import type { EventRef, Reason } from "../../model/incident.ts";
import { compareRefs, type EventProfile, refKey } from "../profile/shape.ts";
import { hasGround, keepBar, suggestBar } from "./bars.ts";
import { type Group, spread } from "./group.ts";
import { type Groups, groupsOf } from "./groups.ts";
import { type PairScores, pairScores } from "./pair-scores.ts";
import { type LinkRelation, relationsOf } from "./relations.ts";

/** An event of a cluster, and the reasons of its strongest link within it; none for a lone event. */
export interface ClusteredEvent {
  readonly ref: EventRef;
  readonly why: readonly Reason[];
}

export interface Clusters {
  /** Every event stands in one: lone ones too. Events by document and id; incidents by their first event. */
  readonly incidents: readonly (readonly ClusteredEvent[])[];
  /** Between events of two incidents that no relation and no decision tells apart, the strongest of each two, the strongest first. */
  readonly suggestions: readonly ScoredPair[];
  readonly relations: readonly LinkRelation[];
}

/**
 * Works out the incidents of some events.
 *
 * @param profiles of whole components; see `keepsPair` in bars.ts
 * @param pairs as scored and kept by the casebook, each once. A pair that is missing is scored here, without a shared passage
 * @param decisions outweigh every score; those about other events are passed over
 * @example cluster(profiles, pairs, { together: [], apart: [] }).incidents.map((events) => events.length) → [4, 1]
 */
export function cluster(
  profiles: readonly EventProfile[],
  pairs: readonly ScoredPair[],
  decisions: LinkDecisions,
): Clusters {
  const sorted = [...profiles].sort((a, b) => compareRefs(a.ref, b.ref));
  const scores = pairScores(sorted, pairs);
  const ordered = [...pairs].sort(
    (one, other) => other.score - one.score || compareRefs(one.a, other.a) || compareRefs(one.b, other.b),
  );
  const known = ordered.filter(({ a, b }) => scores.knows(a) && scores.knows(b));
  const links = known.filter((pair) => pair.score >= keepBar && hasGround(pair));
  const groups = groupsOf(sorted, links, scores, decisions);
  const strongest = strongestOf(known, groups);
  const incidents = groups.all().map((members) =>
    members.map((ref) => ({
      ref,
      why: whyOf(strongest.get(refKey(ref)) ?? unkeptPair(ref, { members }, scores), groups),
    })),
  );
  const relations = relationsOf(sorted, known, groups);
  // What came first, and what is a part, is not the same: a report says so.
  const two = relations.map(({ from, to }) => [from, to] as const);
  return { incidents, suggestions: suggestionsOf(known, groups.of, [...decisions.apart, ...two]), relations };
}

/** The reasons of a pair; below the upper bar, also what let it join. */
function whyOf(pair: ScoredPair | undefined, groups: Groups): readonly Reason[] {
  if (pair === undefined) return [];
  const below = groups.whyBelow(pair);
  return below === undefined ? pair.why : [...pair.why, below];
}

/** The strongest pair of each event within its incident. */
function strongestOf(ordered: readonly ScoredPair[], groups: Groups): ReadonlyMap<string, ScoredPair> {
  const strongest = new Map<string, ScoredPair>();
  for (const pair of ordered) {
    if (groups.of(pair.a) !== groups.of(pair.b)) continue;
    for (const ref of [pair.a, pair.b]) if (!strongest.has(refKey(ref))) strongest.set(refKey(ref), pair);
  }
  return strongest;
}

/** The strongest of the pairs that nobody kept: of an event that a person put here. */
function unkeptPair(ref: EventRef, group: Group, scores: PairScores): ScoredPair | undefined {
  let strongest: ScoredPair | undefined;
  for (const other of spread(group)) {
    if (refKey(other) === refKey(ref)) continue;
    const pair = scores.of(ref, other);
    if (strongest === undefined || pair.score > strongest.score) strongest = pair;
  }
  return strongest;
}

function suggestionsOf(
  ordered: readonly ScoredPair[],
  groupOf: (ref: EventRef) => Group,
  apart: LinkDecisions["apart"],
): readonly ScoredPair[] {
  const decided = new Set(apart.flatMap(([a, b]) => [pairKey(groupOf(a), groupOf(b))]));
  const strongest = new Map<string, ScoredPair>();
  for (const pair of ordered) {
    if (pair.score < suggestBar) break;
    const [one, other] = [groupOf(pair.a), groupOf(pair.b)];
    if (one === other) continue;
    const key = pairKey(one, other);
    if (!decided.has(key) && !strongest.has(key)) strongest.set(key, pair);
  }
  return [...strongest.values()];
}

/** One string for two groups, whichever stands first. */
function pairKey(a: Group, b: Group): string {
  return [a, b]
    .map(({ members: [first] }) => (first === undefined ? "" : refKey(first)))
    .sort()
    .join("\n");
}
