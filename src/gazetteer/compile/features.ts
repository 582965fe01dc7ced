// Airports, ports, mountains, rivers, lakes and regions of Natural Earth as rows of the index. Its map labels are undone:
// capitals, "Mts.", "Int'l". Where a label alone would pass for a town ("Damascus" of an airport), the row bears only the
// name with its noun.

import type { GazetteerKind } from "../../core/reading/gazetteer.ts";
import type { PlaceRow } from "../place-row.ts";

interface Feature {
  readonly kind: string;
  readonly name: string;
  readonly alt?: string;
  readonly class?: string;
  readonly iata?: string;
  readonly lon: number;
  readonly lat: number;
  readonly bbox?: readonly [number, number, number, number];
}

/**
 * @param lines JSON lines as in `data/features.jsonl.gz`; checked once, here.
 * @param countryAt the country of a point, or empty.
 */
export function featureRows(
  lines: string,
  countryAt: (latitude: number, longitude: number) => string,
): readonly PlaceRow[] {
  const merged = new Map<string, PlaceRow>();
  for (const line of lines.split("\n")) {
    const feature = line === "" ? undefined : parseFeature(line);
    if (feature === undefined || leftOut(feature)) continue;
    const row = rowOf(feature, countryAt);
    const same = merged.get(row.id);
    // Rivers come in pieces: the first, largest piece gives the point.
    if (same === undefined) merged.set(row.id, row);
  }
  return [...merged.values()];
}

function parseFeature(line: string): Feature | undefined {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null) return undefined;
  const { kind, name, lon, lat } = value as Partial<Feature>; // Each field is looked at before it is believed.
  if (typeof kind !== "string" || typeof name !== "string" || typeof lon !== "number" || typeof lat !== "number") {
    return undefined;
  }
  return value as Feature; // The four required fields were checked; the others are optional strings of our own file.
}

function leftOut({ bbox, class: type }: Feature): boolean {
  // Continents are in `wide-areas.ts`; a box around the globe is an artefact of the date line.
  return (
    type === "Continent" ||
    type === "pole" ||
    type === "Dragons-be-here" ||
    (bbox !== undefined && bbox[2] - bbox[0] > 180)
  );
}

const kinds: Readonly<Record<string, GazetteerKind>> = {
  airport: "airport",
  port: "port",
  mountain: "mountain",
  river: "river",
  lake: "lake",
};

function rowOf(feature: Feature, countryAt: (latitude: number, longitude: number) => string): PlaceRow {
  const kind = kinds[feature.kind] ?? "region";
  const name = unlabel(feature.name);
  const [main, ...others] = namesOf(kind, name, feature);
  const slug = [name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-"), feature.iata?.toLowerCase()]
    .filter(Boolean)
    .join("-");
  // Mountains and regions of one name in several lands are told apart by the degree.
  const where = kind === "river" ? "" : `@${Math.round(feature.lat)},${Math.round(feature.lon)}`;
  return {
    id: `naturalearth:${kind}/${slug}${where}`,
    name: main ?? name,
    others,
    kind,
    latitude: feature.lat,
    longitude: feature.lon,
    country: kind === "river" || kind === "region" ? "" : countryAt(feature.lat, feature.lon),
    population: 0,
  };
}

function namesOf(kind: GazetteerKind, name: string, feature: Feature): readonly string[] {
  const alts = (feature.alt ?? "")
    .split(",")
    .map((alt) => unlabel(alt.trim()))
    .filter((alt) => alt !== "" && alt !== name);
  if (kind === "airport") {
    const city = name.replace(/ (International|Airport|Air Base|Air Force Base)\b.*$/, "");
    return [
      `${city} International Airport`,
      `${city} Airport`,
      `${city} air base`,
      `${city} airbase`,
      `${city} airfield`,
    ];
  }
  if (kind === "port") return [`Port of ${name}`, `${name} port`, `${name} harbour`];
  if (kind === "river") return [name, ...alts, `${name} River`, `River ${name}`];
  if (kind === "lake") {
    const bare = name.replace(/^Lake | Lake$/, "");
    return [name, ...alts, `Lake ${bare}`, `${bare} Lake`];
  }
  return [name, ...alts];
}

const shortenings: readonly (readonly [RegExp, string])[] = [
  [/\bInt['’]l\b/g, "International"],
  [/\bMts\.?(?=\s|$)/g, "Mountains"],
  [/\bMt\.?(?=\s)/g, "Mount"],
  [/\bMt\.?$/g, "Mountain"],
  [/\bPk\.?(?=\s|$)/g, "Peak"],
  [/\bPen\.?(?=\s|$)/g, "Peninsula"],
  [/\bIs\.(?=\s|$)/g, "Islands"],
  [/(?<=\s)I\.?$/g, "Island"],
  [/^I\.(?=\s)/g, "Isla"],
  [/\bArch\.(?=\s|$)/g, "Archipelago"],
  [/\bPlat\.(?=\s|$)/g, "Plateau"],
  [/\bCord\.(?=\s|$)/g, "Cordillera"],
  [/\bR\.$/g, "River"],
];

function unlabel(label: string): string {
  const cased = /\p{Ll}/u.test(label)
    ? label
    : label
        .toLowerCase()
        .replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
        .replace(/ Of /g, " of ");
  let name = cased;
  for (const [short, long] of shortenings) name = name.replace(short, long);
  return name;
}
