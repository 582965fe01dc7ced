// The order of slots in every view: numbers first, as the table of their names has them.

import type { Slot } from "../model/claim.ts";
import { slotPhrases } from "./phrases.ts";

const places: ReadonlyMap<string, number> = new Map(Object.keys(slotPhrases).map((slot, index) => [slot, index]));

/** For sorting what is of a slot; what is of one slot keeps its order. */
export function bySlot(a: { readonly slot: Slot }, b: { readonly slot: Slot }): number {
  return (places.get(a.slot) ?? 0) - (places.get(b.slot) ?? 0);
}
