// Slot by slot: how many stand at the beginning of what is said, and how the values stand to each other. Only incidents whose
// slots gold marks are looked at.

import type { Relation } from "../../model/incident.ts";
import {
  type ContradictionKind,
  contradictionKinds,
  type GoldIncident,
  type GoldReport,
  type GoldSlot,
  type GoldSlotRelations,
  goldSlots,
  type IncidentGold,
  systemSlots,
} from "./gold.ts";
import type { SystemIncident, SystemSlot } from "./system.ts";

/** One slot of one incident, gold beside system. */
export interface SlotOutcome {
  readonly incident: string;
  readonly slot: GoldSlot;
  /** Whether a system incident answers for the incident. */
  readonly isMatched: boolean;
  /** Absent where gold has nobody say anything of the slot; then only its contradictions count, as false. */
  readonly originators?: { readonly gold: number; readonly read: number };
  readonly right: readonly ContradictionKind[];
  readonly missed: readonly ContradictionKind[];
  readonly wrong: readonly ContradictionKind[];
}

/**
 * Every slot of every incident that gold marks, in the order of the gold.
 *
 * @param matched the system's incident by the gold's; absent where there is none
 */
export function compareSlots(
  { incidents, reports }: IncidentGold,
  matched: ReadonlyMap<string, SystemIncident>,
): readonly SlotOutcome[] {
  return incidents.flatMap((incident) =>
    incident.slots === undefined
      ? []
      : goldSlots.flatMap((slot) => outcomeOf(incident, slot, reports, matched.get(incident.incident)) ?? []),
  );
}

function outcomeOf(
  { incident, slots = [] }: GoldIncident,
  slot: GoldSlot,
  reports: readonly GoldReport[],
  system: SystemIncident | undefined,
): SlotOutcome | undefined {
  const marked = slots.find((one) => one.slot === slot);
  const answers = system?.slots.filter((one) => systemSlots[slot].includes(one.slot)) ?? [];
  const read = kindsOf(answers);
  if (marked === undefined && read.length === 0) return undefined;
  const { kinds, open }: Pick<GoldSlotRelations, "kinds" | "open"> = marked ?? { kinds: [], open: [] };
  const outcome = {
    incident,
    slot,
    isMatched: system !== undefined,
    right: kinds.filter((kind) => read.includes(kind)),
    missed: kinds.filter((kind) => !read.includes(kind)),
    wrong: read.filter((kind) => !kinds.includes(kind) && !open.includes(kind)),
  };
  if (marked === undefined) return outcome;
  const originators = { gold: voicesOf(incident, slot, reports).size, read: keysOf(answers).size };
  return { ...outcome, originators };
}

function kindsOf(slots: readonly SystemSlot[]): readonly ContradictionKind[] {
  const relations = new Set<Relation>(slots.flatMap((one) => one.contradictions.map(({ relation }) => relation)));
  return contradictionKinds.filter((kind) => relations.has(kind));
}

/** A voice that is an originator in two slots which gold takes for one counts once. */
function keysOf(slots: readonly SystemSlot[]): ReadonlySet<string> {
  return new Set(slots.flatMap(({ originators }) => originators.map(({ key }) => key)));
}

/** Who, by the marks, says anything of a slot of an incident: keys of its voices. */
export function voicesOf(incident: string, slot: GoldSlot, reports: readonly GoldReport[]): ReadonlySet<string> {
  const claims = reports.flatMap((report) => report.claims);
  return new Set(claims.flatMap((one) => (one.incident === incident && one.slot === slot ? [one.voice] : [])));
}
