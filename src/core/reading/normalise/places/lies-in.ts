// Whether one place is in another, by the units that the gazetteer gives: no borders are drawn on.

import type { GazetteerEntry } from "../../gazetteer.ts";

/** Whether a place is in a unit, by the unit's id or, between sources, by its country and name. */
export function liesIn(entry: GazetteerEntry, unit: GazetteerEntry): boolean {
  if (entry.id === unit.id) return false;
  if (unit.kind === "country") return entry.country === unit.country;
  if (entry.withinIds.includes(unit.id)) return true;
  // A unit of another source is no unit of any town: by its name then. Of one source, two counties may bear one name.
  return !unit.id.startsWith("geonames:") && entry.country === unit.country && entry.within.includes(unit.name);
}
