// A value as a person reads it, in the words of the ledger.

import { eventTypes } from "../../catalogue/event-types/list.ts";
import { valuePhrase } from "../../views/phrases.ts";
import type { SlotClaim } from "./slot-claims.ts";

const labels = new Map(eventTypes.map(({ id, label }) => [id, label]));

/** @example "at least 62 soldiers"; "near Velm (Kaldia)"; "it happened" for an occurrence */
export function shownOf({ slot, value, mention, from }: SlotClaim): string {
  if (slot === "type" && "text" in value) return typeLabel(value.text);
  if (slot === "occurrence") return "it happened";
  return valuePhrase(value, {
    mention: () => mention?.name,
    event: (id) => (id === from.event.id ? typeLabel(from.event.type) : undefined),
  });
}

/** @example typeLabel("air-strike") → "air strike" */
export function typeLabel(type: string): string {
  return labels.get(type) ?? type.replaceAll("-", " ");
}
