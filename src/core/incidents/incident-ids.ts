// Names for incidents that stay while the incidents grow: people write them down, and decisions point at them.

import { stableId } from "../model/identity.ts";
import type { EventRef } from "../model/incident.ts";
import { compareText } from "../model/text-order.ts";

/** What names have been given before. */
export interface GivenIds {
  /** The incident that an event stood in; undefined for a new event. */
  incidentOf(event: EventRef): string | undefined;
  /** Where an incident stands in the order in which they were first seen: of two that become one, people know the older. */
  ageOf(id: string): number;
  /** Whether an id is, or was, some incident's. */
  isTaken(id: string): boolean;
}

/**
 * An id for each group of events. A group keeps the id of the old incident with which it shares most events; of an incident
 * that fell apart, the part with most of its events keeps it. Of equal shares the incident that was seen first counts, then the ids, so
 * that nothing depends on the order of groups: what was split and is put together again has its old id. A group with no such claim is named by its first event.
 *
 * @param groups events by document and id; none empty
 * @example after `[["a", "b"]]` was "i-1": `[["a"], ["b", "c"]]` → "i-1" goes to the group of "a"
 */
export function incidentIds(groups: readonly (readonly EventRef[])[], given: GivenIds): readonly string[] {
  const claims = groups.flatMap((events, group) => {
    const shares = new Map<string, number>();
    for (const event of events) {
      const old = given.incidentOf(event);
      if (old !== undefined) shares.set(old, (shares.get(old) ?? 0) + 1);
    }
    return [...shares].map(([id, share]) => ({ group, id, share, first: nameOf(events) }));
  });
  claims.sort(
    (a, b) =>
      b.share - a.share ||
      given.ageOf(a.id) - given.ageOf(b.id) ||
      compareText(a.id, b.id) ||
      compareText(a.first, b.first),
  );
  const ids = new Map<number, string>();
  const used = new Set<string>();
  for (const { group, id } of claims) {
    if (ids.has(group) || used.has(id)) continue;
    ids.set(group, id);
    used.add(id);
  }
  return groups.map((events, group) => {
    const kept = ids.get(group);
    if (kept !== undefined) return kept;
    for (let turn = 0; ; turn += 1) {
      const id = stableId("i", turn === 0 ? [nameOf(events)] : [nameOf(events), turn]);
      if (used.has(id) || given.isTaken(id)) continue;
      used.add(id);
      return id;
    }
  });
}

function nameOf([first]: readonly EventRef[]): string {
  return first === undefined ? "" : `${first.document} ${first.event}`;
}
