// First- and second-level units: names and ids from the table of GeoNames' unit codes, points from the towns that lie in
// them. A unit in which the gazetteer knows no town has no point and is left out: it could not be placed.

import { usStateAbbreviations } from "../../core/reading/normalise/places/us-states.ts";
import type { PlaceRow } from "../place-row.ts";
import { unitAbbreviations, unitCentres } from "./unit-centres.ts";

/**
 * @param table lines of code, GeoNames id, name, population, other names (`|` between them).
 * @param englishNames names that English readers use, by code, for first-level units: the table often has the local one.
 */
export function unitRows(
  table: string,
  englishNames: ReadonlyMap<string, string>,
  towns: readonly PlaceRow[],
): readonly PlaceRow[] {
  const inside = townsByUnit(towns);
  const rows: PlaceRow[] = [];
  for (const line of table.split("\n")) {
    const [code, id, local, population, others] = line.split("\t");
    if (code === undefined || id === undefined || local === undefined || local === "") continue;
    const members = inside.get(code);
    if (members === undefined) continue;
    const parts = code.split(".");
    const second = parts.length > 2;
    const centre = unitCentres[code];
    const name = (second ? undefined : englishNames.get(code)) ?? local;
    const abbreviations =
      parts[0] === "US" && !second ? (usStateAbbreviations[name] ?? []) : (unitAbbreviations[code] ?? []);
    const alternates = [local, ...(others ?? "").split("|"), ...abbreviations];
    rows.push({
      id: `geonames:${id}`,
      name,
      others: [...new Set(alternates)].filter((other) => other !== "" && other !== name),
      kind: second ? "admin2" : "admin1",
      latitude: centre?.[0] ?? middle(members.map((town) => town.latitude)),
      longitude: centre?.[1] ?? middle(members.map((town) => town.longitude)),
      country: parts[0] ?? "",
      population: Number(population) || members.reduce((sum, town) => sum + town.population, 0),
      unit: code,
      ...(second ? { in1: parts.slice(0, 2).join(".") } : {}),
    });
  }
  return rows;
}

function townsByUnit(towns: readonly PlaceRow[]): ReadonlyMap<string, readonly PlaceRow[]> {
  const inside = new Map<string, PlaceRow[]>();
  for (const town of towns) {
    for (const code of [town.in1, town.in2]) {
      if (code === undefined) continue;
      const list = inside.get(code);
      if (list === undefined) inside.set(code, [town]);
      else list.push(town);
    }
  }
  return inside;
}

/** Middle of the range, without the outermost fiftieth on each side: towns cluster, and some are filed under a wrong unit. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 50);
  const low = sorted[cut] ?? 0;
  const high = sorted[sorted.length - 1 - cut] ?? low;
  return (low + high) / 2;
}
