// First-level units of Natural Earth that GeoNames' table lacks: mostly units that were merged or renamed since, which
// reports of their time still name ("Vest-Agder", "Kasaï-Occidental").

import { soundKey } from "../../core/reading/normalise/places/fold.ts";
import type { PlaceRow } from "../place-row.ts";

interface Piece {
  readonly name: string;
  readonly iso: string;
  readonly lon: number;
  readonly lat: number;
}

/**
 * Rows for the units that none of `units` bears the name of, in their country.
 *
 * @param lines JSON lines as in `data/admin1.jsonl.gz`: one for each island or exclave of a unit.
 */
export function moreUnits(lines: string, units: readonly PlaceRow[]): readonly PlaceRow[] {
  const known = new Set(
    units.flatMap(({ country, name, others }) => [name, ...others].map((one) => keyOf(country, one))),
  );
  const pieces = new Map<string, Piece[]>();
  for (const line of lines.split("\n")) {
    const piece = line === "" ? undefined : parsePiece(line);
    if (piece === undefined || namesOf(piece.name).some((name) => known.has(keyOf(piece.iso, name)))) continue;
    const key = `${piece.iso}/${piece.name}`;
    const list = pieces.get(key);
    if (list === undefined) pieces.set(key, [piece]);
    else list.push(piece);
  }
  return [...pieces].map(([key, list]) => rowOf(key, list));
}

/** "Aleppo (Halab)": one name and another. */
function namesOf(label: string): readonly string[] {
  return label.replace(/\)$/, "").split(" (");
}

/** Names are compared without their noun: "Damascus Governorate" is Damascus. */
function keyOf(country: string, name: string): string {
  const bare = name.replace(
    /\s+(?:governorate|province|region|state|oblast'?|district|county|department|prefecture|city)$/i,
    "",
  );
  return `${country} ${soundKey(bare)}`;
}

function parsePiece(line: string): Piece | undefined {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null) return undefined;
  const { name, iso, lon, lat } = value as Partial<Piece>; // Each field is looked at before it is believed.
  const whole = typeof name === "string" && name !== "" && typeof iso === "string" && /^[A-Z]{2}$/.test(iso);
  return whole && typeof lon === "number" && typeof lat === "number" ? { name, iso, lon, lat } : undefined;
}

function rowOf(key: string, pieces: readonly Piece[]): PlaceRow {
  const [first] = pieces;
  const latitude = pieces.reduce((sum, { lat }) => sum + lat, 0) / pieces.length;
  const longitude = pieces.reduce((sum, { lon }) => sum + lon, 0) / pieces.length;
  const away = ({ lat, lon }: Piece): number => (lat - latitude) ** 2 + (lon - longitude) ** 2;
  // The piece nearest to the middle of all: a point on land.
  const middle = [...pieces].sort((a, b) => away(a) - away(b))[0] ?? first;
  const [name, other] = namesOf(first?.name ?? key);
  return {
    id: `naturalearth:admin1/${key.toLowerCase().replace(/[^\p{L}\p{N}/]+/gu, "-")}`,
    name: name ?? key,
    others: other === undefined ? [] : [other],
    kind: "admin1",
    latitude: middle?.lat ?? latitude,
    longitude: middle?.lon ?? longitude,
    country: first?.iso ?? "",
    population: 0,
  };
}
