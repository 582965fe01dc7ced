// Which incident of a system answers for which of the gold, so that they can be compared slot by slot.

import { bestAssignment } from "../assignment.ts";
import type { SystemIncident, SystemIncidents } from "./system.ts";
import { eventKey, type FoundTrigger } from "./triggers.ts";

/** The system's incident by the gold's: one to one, so that they share as many triggers as possible; none where they share none. */
export function matchIncidents(
  triggers: readonly FoundTrigger[],
  incidents: SystemIncidents,
): ReadonlyMap<string, SystemIncident> {
  const names = [...new Set(triggers.map(({ incident }) => incident))];
  const columns = new Map(incidents.flatMap(({ events }, column) => events.map((one) => [eventKey(one), column])));
  const shared = names.map(() => new Map<number, number>());
  for (const { incident, event } of triggers) {
    const column = event === undefined ? undefined : columns.get(eventKey(event));
    const row = shared[names.indexOf(incident)];
    if (column !== undefined) row?.set(column, (row.get(column) ?? 0) + 1);
  }
  const worth = (row: number, column: number): number => shared[row]?.get(column) ?? 0;
  const assigned = bestAssignment(names.length, incidents.length, worth);
  return new Map(
    assigned.flatMap(([row, column]) => {
      const [name, incident] = [names[row], incidents[column]];
      return name === undefined || incident === undefined ? [] : [[name, incident]];
    }),
  );
}
