// Keys that tell nothing, because too many events have them: a day of a great offensive, a toll that is said of a whole war. Nobody is
// looked for by such a key, so that one event is held against a bounded number of others however large the casebook is; the rarer
// keys still find what they found. `hearsay status` names the crowded keys and how many events have each.
//
// Whether a key is crowded depends on what is in the casebook, and not on the order in which it came in: where a report makes a key
// crowded, pairs that only this key had brought together are taken away again, and where a report that is taken out ends a crowd,
// the events that are left are looked for anew.

import { hasPassage } from "../core/incidents/link/score.ts";
import { type AskedKey, askedKeys, candidateKeys } from "../core/incidents/profile/keys.ts";
import type { EventProfile } from "../core/incidents/profile/shape.ts";
import type { ScoredPair } from "../core/model/casebook.ts";
import type { CasebookStore } from "../store/casebook-store.ts";
import type { Key } from "../store/linking-store.ts";
import type { RunMemory } from "./run-memory.ts";

/** A key that more events have than this finds nobody. A day of 5.5 reports has 40 to 80 events in the bench's archive. */
export const mostFiled = 256;

/** Tells whether two events may find each other by a key: neither side of it is crowded. */
export type IsUsable = (key: AskedKey) => boolean;

/** Of the keys of some events, as the casebook is now. */
export function usableKeys(store: CasebookStore, profiles: readonly EventProfile[], most: number): IsUsable {
  const asked = new Map<string, Key>();
  for (const profile of profiles)
    for (const { kind, key, own } of askedKeys(profile))
      for (const one of [key, own]) asked.set(nameOf(kind, one), { kind, key: one });
  const crowded = new Set(store.crowded([...asked.values()], most).map(({ kind, key }) => nameOf(kind, key)));
  return ({ kind, key, own }) => !crowded.has(nameOf(kind, key)) && !crowded.has(nameOf(kind, own));
}

/**
 * Takes away the pairs that the documents have made worthless: what brought them together has become a crowd.
 *
 * @param documents whose keys are filed, and that do not count as linked yet
 * @returns the pairs that were taken away: their events have to be settled again
 */
export function dropCrowdedPairs(
  store: CasebookStore,
  documents: readonly string[],
  memory: RunMemory,
  most: number,
): readonly ScoredPair[] {
  const crowds = store.newlyCrowded(documents, most);
  if (crowds.length === 0) return [];
  const pairs = store.pairsHolding(crowds).filter((pair) => !hasPassage(pair));
  const told = pairs.map(({ a, b }) => memory.profiles([a, b]));
  const usable = usableKeys(store, told.flat(), most);
  const dropped = pairs.filter((_, index) => {
    const [a, b] = told[index] ?? [];
    return a !== undefined && b !== undefined && !meetBy(a, b, usable);
  });
  store.dropPairsOf(dropped);
  return dropped;
}

/** Whether two events find each other by a key that is not crowded; the same whichever asks. */
function meetBy(a: EventProfile, b: EventProfile, usable: IsUsable): boolean {
  const filed = new Set(candidateKeys(b).map(({ kind, key }) => nameOf(kind, key)));
  return askedKeys(a).some((asked) => filed.has(nameOf(asked.kind, asked.key)) && usable(asked));
}

/**
 * Does something that takes keys of a document away. Where that ends a crowd, the documents that are left of it wait for linking
 * afterwards: their events may find each other again.
 */
export function endingCrowds<T>(store: CasebookStore, document: string, act: () => T, most: number = mostFiled): T {
  return store.transaction(() => {
    const before = store.crowdedOf(document, most);
    const result = act();
    const still = new Set(store.crowded(before, most).map(({ kind, key }) => nameOf(kind, key)));
    const ended = before.filter(({ kind, key }) => !still.has(nameOf(kind, key)));
    if (ended.length > 0) store.unlinkHolding(ended);
    return result;
  });
}

function nameOf(kind: string, key: string): string {
  return `${kind} ${key}`;
}
