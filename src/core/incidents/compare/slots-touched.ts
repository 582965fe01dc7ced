// Slots that answer each other: who is blamed for an event and who is simply told as its doer.

import type { Slot } from "../../model/claim.ts";

/** Positions of the second slot are set against those of the first, and shown there. */
export const answeredBy: ReadonlyMap<Slot, Slot> = new Map([["responsibility", "actor"]]);

/** Slots in which one voice may name several values that all hold, so that a shared one outweighs further ones. */
export const manyValued: ReadonlySet<Slot> = new Set([
  "type",
  "time",
  "place",
  "actor",
  "responsibility",
  "target",
  "means",
  "cause",
  "motive",
  "damage",
]);
