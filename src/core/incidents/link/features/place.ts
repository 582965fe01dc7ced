// Where. Distance counts against precision: 20 km is nothing "near Velm" and much between two towns. A province holds its towns and
// says little; a name that no gazetteer knows speaks for, by its words, and never against.

import { distanceKm } from "../../../model/distance.ts";
import { properWords } from "../../profile/places.ts";
import type { ProfilePlace } from "../../profile/shape.ts";
import { weights } from "../weights.ts";
import { best, type Feature, type Finding } from "./finding.ts";

const { place: weight } = weights;

/** See the head of the file. */
export const place: Feature = (a, b) => best(a.places.flatMap((mine) => b.places.map((theirs) => held(mine, theirs))));

function held(a: ProfilePlace, b: ProfilePlace): Finding | undefined {
  if (a.gazetteer === undefined || b.gazetteer === undefined) return byName(a, b);
  if (a.gazetteer === b.gazetteer) return same(a);
  if (a.precision >= 3 || b.precision >= 3) return areas(a, b);
  return points(a, b);
}

function same(a: ProfilePlace): Finding | undefined {
  const value = `both in ${a.name}`;
  if (a.precision <= 2) return { value, weight: isCity(a) ? weight.sameCity : weight.sameTown };
  if (a.precision === 3) return { value, weight: weight.sameDistrict };
  return a.precision === 4 ? { value, weight: weight.sameProvince } : undefined;
}

/** A town that gives its name to its province is large, and much happens there. */
function isCity({ words, within }: ProfilePlace): boolean {
  return within.some((unit) => properWords(unit).some((word) => words.includes(word)));
}

/** One at least is an area: does it hold the other? */
function areas(a: ProfilePlace, b: ProfilePlace): Finding | undefined {
  const [area, other] = a.precision >= b.precision ? [a, b] : [b, a];
  if (other.within.length === 0 && other.precision < 6) return undefined;
  const value = `${other.name} and ${area.name}`;
  if (holds(area, other)) {
    if (area.precision >= 5) return undefined;
    return {
      value: `${other.name} is in ${area.name}`,
      weight: area.precision === 3 ? weight.withinReach : weight.withinProvince,
    };
  }
  if (countryOf(area) !== countryOf(other)) return { value, weight: weight.otherCountry };
  return area.precision >= 5 ? undefined : { value, weight: weight.outside };
}

function holds(area: ProfilePlace, other: ProfilePlace): boolean {
  const units = other.within.map((unit) => properWords(unit).join(" "));
  return (
    area.words.length > 0 &&
    units.some((unit) => area.words.join(" ") === unit || unit.split(" ").every((word) => area.words.includes(word)))
  );
}

/** Sound key of the country: the last of the containing units, or the place itself. */
function countryOf({ within, words }: ProfilePlace): string {
  const last = within.at(-1);
  return last === undefined ? words.join(" ") : properWords(last).join(" ");
}

function points(a: ProfilePlace, b: ProfilePlace): Finding | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined)
    return undefined;
  const km = distanceKm(
    { latitude: a.latitude, longitude: a.longitude },
    { latitude: b.latitude, longitude: b.longitude },
  );
  const value = `${km < 10 ? Math.round(km * 10) / 10 : Math.round(km)} km apart`;
  const loose = isLoose(a) || isLoose(b);
  if (km <= 3) return { value, weight: weight.near };
  if (km <= (loose ? 25 : 8)) return { value, weight: weight.withinReach };
  if (km <= (loose ? 50 : 25)) return { value, weight: weight.neighbouring };
  return { value, weight: km <= 60 ? weight.apart : weight.farApart };
}

/** "Near Velm", "50 km east of Velm": the point is not the place. */
function isLoose({ precision, relation }: ProfilePlace): boolean {
  return precision === 2 || (relation !== undefined && relation !== "in");
}

/** At least one is known by its words only: they may share some, or lie in what the other names. */
function byName(a: ProfilePlace, b: ProfilePlace): Finding | undefined {
  const shared = a.words.filter((word) => b.words.includes(word));
  const value = `${[a.name, b.name].sort().join(" and ")}`;
  if (shared.length === 0) {
    const units = (place: ProfilePlace): readonly string[] => place.within.slice(0, -1).flatMap(properWords);
    const inside = units(a).some((word) => b.words.includes(word)) || units(b).some((word) => a.words.includes(word));
    return inside ? { value, weight: weight.withinProvince } : undefined;
  }
  const big = [a, b].some((one) => one.gazetteer !== undefined && (isCity(one) || one.precision >= 3));
  if (shared.length > 1) return { value, weight: weight.sameNames };
  return { value, weight: big ? weight.sameBigName : weight.sameName };
}
