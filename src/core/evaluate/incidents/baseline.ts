// The yardstick: what linking comes to without any thought. A system that does no better than this has found out nothing.

import type { Reading } from "../../model/reading.ts";
import type { SystemIncidents } from "./system.ts";

/**
 * Events of the same type, on the same day, at the same place of the gazetteer are one incident. An event whose day or place
 * is not known is in none.
 */
export function sameTypeDayPlace(readings: readonly Reading[]): SystemIncidents {
  const groups = new Map<string, { readonly document: string; readonly event: string }[]>();
  for (const { document, events } of readings) {
    for (const { id, type, time, place } of events) {
      const gazetteer = place?.value.gazetteer;
      if (time?.value.precision !== 1 || gazetteer === undefined) continue;
      const key = `${type} ${time.value.edtf} ${gazetteer}`;
      groups.set(key, [...(groups.get(key) ?? []), { document: document.id, event: id }]);
    }
  }
  return [...groups].map(([id, events]) => ({ id, events, slots: [] }));
}
