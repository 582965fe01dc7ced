// GeoNames' tables: tab-separated, 19 columns, UTF-8, no header. The columns are those of its readme for country dumps and
// for cities500.txt. A line that is none is skipped and counted; whether too many are is for the caller to judge.

import type { GazetteerKind } from "../core/reading/gazetteer.ts";
import type { PlaceRow } from "./place-row.ts";

/** Reads one line; undefined where it is no place, or of a kind that a report does not name. */
export function readGeoNamesLine(line: string): PlaceRow | "malformed" | "left-out" {
  const [id, name, ascii, alternates, lat, lon, featureClass, code, country, , a1, a2, , , population] =
    line.split("\t");
  if (population === undefined || id === undefined || !/^\d{1,10}$/.test(id) || name === undefined || name === "") {
    return "malformed";
  }
  const latitude = Number(lat);
  const longitude = Number(lon);
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || lat === "" || lon === "") return "malformed";
  const kind = kindOf(featureClass ?? "", code ?? "");
  if (kind === undefined) return "left-out";
  const in1 = a1 ? `${country}.${a1}` : undefined;
  const in2 = in1 !== undefined && a2 ? `${in1}.${a2}` : undefined;
  const unit = kind === "admin1" ? in1 : kind === "admin2" ? in2 : undefined;
  return {
    id: `geonames:${Number(id)}`,
    name,
    others: otherNames(name, [ascii ?? "", ...(alternates ?? "").split(",")]),
    kind,
    latitude,
    longitude,
    country: /^[A-Z]{2}$/.test(country ?? "") ? (country ?? "") : "",
    population: Math.max(0, Number.parseInt(population, 10) || 0),
    ...(unit === undefined ? {} : { unit }),
    ...(in1 === undefined || kind === "admin1" ? {} : { in1 }),
    ...(in2 === undefined || kind === "admin2" ? {} : { in2 }),
  };
}

const kinds: Readonly<Record<string, GazetteerKind>> = {
  "A.ADM1": "admin1",
  "A.ADM2": "admin2",
  "A.ADM3": "admin3",
  "A.ADM4": "admin3",
  "A.ADMD": "admin3",
  "S.AIRP": "airport",
  "S.AIRB": "airport",
  "S.AIRF": "airport",
  "L.PRT": "port",
  "H.HBR": "port",
  "T.MT": "mountain",
  "T.MTS": "mountain",
  "T.HLL": "mountain",
  "T.HLLS": "mountain",
  "T.PK": "mountain",
  "T.PASS": "mountain",
  "T.RDGE": "mountain",
  "H.STM": "river",
  "H.STMI": "river",
  "H.CNL": "river",
  "H.WAD": "river",
  "H.LK": "lake",
  "H.RSV": "lake",
  "H.SEA": "sea",
  "H.GULF": "sea",
  "H.BAY": "sea",
  "H.STRT": "sea",
};

// Whole classes, where the code alone says nothing: populated places, spots, areas, landforms, vegetation, roads.
const classKinds: Readonly<Record<string, GazetteerKind>> = {
  P: "town",
  S: "facility",
  L: "region",
  T: "region",
  V: "region",
  R: "facility",
};

function kindOf(featureClass: string, code: string): GazetteerKind | undefined {
  const exact = kinds[`${featureClass}.${code}`];
  if (exact !== undefined) return exact;
  // cities500 has places without a code: they are towns. Historical units ("ADM1H", "PPLH") are left out.
  if (code.endsWith("H") && featureClass !== "T") return undefined;
  return classKinds[featureClass === "" ? "P" : featureClass];
}

/** Names in Latin letters that a report in English may use: no codes, no syllable-by-syllable transcriptions. */
export function otherNames(name: string, alternates: readonly string[]): readonly string[] {
  const kept = new Set<string>();
  for (const other of alternates) {
    const text = other.trim();
    if (text === "" || text === name || text.length > 60) continue;
    if (!/^[\p{Script=Latin}\p{M}\p{N} .,'’‘ʻʼʿʾ`´()&/-]+$/u.test(text)) continue;
    // "DEZ" and "LAX" are airports' codes; "dai er zu er" and "derizoru" are other scripts spelt out.
    if (/^[A-Z]{2,4}$/.test(text) || !/\p{Lu}/u.test(text)) continue;
    kept.add(text);
  }
  return [...kept];
}
