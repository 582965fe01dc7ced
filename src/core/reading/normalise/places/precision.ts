// How exactly a place is told, on UCDP's scale (where_prec of its code book): from what sort of place it is and how the
// event stands to it.

import type { Place, PlaceRelation } from "../../../model/place.ts";
import type { GazetteerKind } from "../../gazetteer.ts";
import type { RelationRead } from "./relation.ts";

const byKind: Readonly<Record<GazetteerKind, Place["precision"]>> = {
  country: 6,
  admin1: 4,
  admin2: 3,
  admin3: 3,
  town: 1,
  airport: 1,
  port: 1,
  facility: 1,
  mountain: 2,
  river: 5,
  lake: 5,
  region: 5,
  sea: 7,
};

/**
 * The precision of an event's place. What is not in the gazetteer is vague (5): nobody can say how large it is.
 *
 * @example a town, "near" → 2; a country, "northern" → 5; a town, "off the coast of" → 7.
 */
export function precisionOf(
  kind: GazetteerKind | undefined,
  relation: PlaceRelation | undefined,
  setting: RelationRead["setting"],
): Place["precision"] {
  if (setting === "water" || setting === "air") return 7;
  if (kind === undefined) return 5;
  const whole = byKind[kind];
  if (setting === "border") return kind === "country" ? 5 : whole;
  if (relation === undefined) return whole;
  if (relation.kind === "in") return kind === "country" && relation.bearing !== undefined ? 5 : whole;
  if (kind === "country") return 5;
  if (whole > 2) return whole;
  // A point between two, or further off than the 25 km of level 2, is on no known spot.
  return relation.kind === "between" || (relation.km ?? 0) > 25 ? 5 : 2;
}
