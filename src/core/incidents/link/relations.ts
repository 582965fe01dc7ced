// How incidents stand to each other without being one: a strike within "37 strikes in a week", one strike of "two strikes on
// Velm", one event that a report tells to have followed another.

import type { ScoredPair } from "../../model/casebook.ts";
import type { EventRef, Reason } from "../../model/incident.ts";
import { type EventProfile, refKey } from "../profile/shape.ts";
import { scoreAsPart, suggestBar } from "./bars.ts";
import type { Group } from "./group.ts";
import type { Groups } from "./groups.ts";

/** Between the incidents of two events. `part-of`: `from` is in the sum `to`. `followed-by`: `from` came first. */
export interface LinkRelation {
  readonly kind: "part-of" | "followed-by";
  readonly from: EventRef;
  readonly to: EventRef;
  readonly why: readonly Reason[];
}

/** The relations between groups, each once, by the strongest pair that tells of it. */
export function relationsOf(
  profiles: readonly EventProfile[],
  ordered: readonly ScoredPair[],
  groups: Groups,
): readonly LinkRelation[] {
  const byRef = new Map(profiles.map((profile) => [refKey(profile.ref), profile]));
  const told = profiles.flatMap(sequencesOf).filter(({ from, to }) => byRef.has(refKey(from)) && byRef.has(refKey(to)));
  const found = [...ordered.flatMap((pair) => partOf(pair, byRef) ?? []), ...told];
  const relations = new Map<string, LinkRelation>();
  for (const relation of found) {
    const [from, to] = [groups.of(relation.from), groups.of(relation.to)];
    if (from === to) continue;
    const key = [relation.kind, nameOf(from), nameOf(to)].join("\n");
    if (!relations.has(key)) relations.set(key, relation);
  }
  return [...relations.values()];
}

/** One is the sum of several and all else fits: the other is one of them. */
function partOf(pair: ScoredPair, byRef: ReadonlyMap<string, EventProfile>): LinkRelation | undefined {
  const { a, b, why } = pair;
  const extent = why.find(({ feature }) => feature === "extent");
  const [one, other] = [byRef.get(refKey(a)), byRef.get(refKey(b))];
  if (extent === undefined || one === undefined || other === undefined) return undefined;
  if (scoreAsPart(pair) < suggestBar) return undefined;
  // A part lies within its sum: time and place both have to speak for it.
  const speaks = (name: string): boolean => why.some(({ feature, weight }) => feature === name && weight > 0);
  if (!speaks("place") || !speaks("time") || !speaks("type")) return undefined;
  const size = (profile: EventProfile): number => (profile.aggregate ? Number.POSITIVE_INFINITY : (profile.count ?? 1));
  if (size(one) === size(other)) return undefined;
  const [from, to] = size(one) < size(other) ? [a, b] : [b, a];
  return { kind: "part-of", from, to, why };
}

/** What its report tells to have come before and after an event; of either end, the same. */
export function sequencesOf({ ref, before, after }: EventProfile): readonly LinkRelation[] {
  const why: readonly Reason[] = [{ feature: "sequence", value: "one report tells them in this order", weight: 0 }];
  const told = (event: string): EventRef => ({ document: ref.document, event });
  return [
    ...before.map((id) => ({ kind: "followed-by" as const, from: ref, to: told(id), why })),
    ...after.map((id) => ({ kind: "followed-by" as const, from: told(id), to: ref, why })),
  ];
}

function nameOf({ members: [first] }: Group): string {
  return first === undefined ? "" : refKey(first);
}
