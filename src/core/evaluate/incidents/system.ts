// What is scored: the incidents that a system makes of the readings. The incidents of a casebook fit as they are; one that
// only links gives incidents without slots.

import type { Incident, SlotComparison } from "../../model/incident.ts";

/** One slot as it is compared. */
export type SystemSlot = Pick<SlotComparison, "slot"> & {
  readonly originators: readonly Pick<SlotComparison["originators"][number], "key">[];
  readonly contradictions: readonly Pick<SlotComparison["contradictions"][number], "relation">[];
};

export interface SystemIncident {
  readonly id: string;
  /** `document` is `Document.id`. An event is in one incident at most. */
  readonly events: readonly Pick<Incident["events"][number], "document" | "event" | "background">[];
  readonly slots: readonly SystemSlot[];
}

/** Events that are in none stand alone. */
export type SystemIncidents = readonly SystemIncident[];
