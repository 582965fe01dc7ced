// A village that the gazetteer lacks often has a namesake far away that it knows: a Baga in Borno is not the Baga in Goa. Where
// a text tells of one land and its neighbours, a little place that lies in none of them, far from all that is told of, is
// left unresolved: a name without a pin is less wrong than a pin on another continent.

import { distanceKm } from "../../../model/distance.ts";
import type { GazetteerKind } from "../../gazetteer.ts";
import { liesIn } from "./lies-in.ts";
import { isWide } from "./neighbours.ts";
import type { PlaceContext, Weighed } from "./weighed.ts";

/** Names that must tell of a land before it is taken for the land of the text. */
const leastTelling = 2;
/** The share of all that the text tells of, for the same. */
const leastShare = 0.5;
/** Further than this from all other places of the text is elsewhere. */
const farKm = 1000;
/** A town as large as this, and so many times as large as its namesakes, is told of in any land's news: Geneva. */
const knownTown = 150_000;
const timesNamesakes = 5;
const sameKm = 100;

/**
 * @param weighed for each name of the text its candidates, the likeliest first.
 * @returns whether the likeliest candidate of the name at an index is a namesake elsewhere.
 */
export function elsewhere(
  weighed: readonly (readonly Weighed[])[],
  { countries }: PlaceContext,
): (one: Weighed, index: number) => boolean {
  const told = weighed.flatMap((list, index) => {
    const [first] = list;
    return first !== undefined && first.score >= 0.5 && first.candidate.entry.match !== "folded"
      ? [{ index, entry: first.candidate.entry, firm: isWide(first.candidate.entry) || isKnown(list) }]
      : [];
  });
  // Counted once: a long text names thousands of places, and each is asked about.
  const at = new Map(told.map((one) => [one.index, one.entry]));
  const named = countsOf(told);
  const firm = countsOf(told.filter((one) => one.firm));
  const firmAt = new Set(told.flatMap((one) => (one.firm ? [one.index] : [])));
  const near = nearTo(told.filter((one) => !isWide(one.entry)));
  return ({ candidate: { entry }, features }, index) => {
    const list = weighed[index] ?? [];
    if (!isSmall(entry.kind) || (list[0]?.candidate.entry === entry && isKnown(list))) return false;
    if (entry.kind !== "town" && features["kind asked for"] === 1) return false;
    if (features["inside the named unit"] === 1 || countries.has(entry.country)) return false;
    const own = at.get(index)?.country;
    // Namesakes elsewhere lie near each other too: two of them name no land.
    const firmHere = (firm.get(entry.country) ?? 0) - (own === entry.country && firmAt.has(index) ? 1 : 0);
    if (firmHere > 0 || near(entry, index)) return false;
    const lands = new Map(countries);
    for (const [country, count] of named) {
      const others = count - (country === own ? 1 : 0);
      if (country !== "" && others > 0) lands.set(country, (lands.get(country) ?? 0) + others);
    }
    const counts = [...lands.values()];
    const most = Math.max(0, ...counts);
    if (lands.get(entry.country) === most) return false;
    return most >= leastTelling && most >= leastShare * counts.reduce((sum, count) => sum + count, 0);
  };
}

interface Told {
  readonly index: number;
  readonly entry: Entry;
}

type Entry = Weighed["candidate"]["entry"];

/** How many places are told of in each country. */
function countsOf(told: readonly Told[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of told) counts.set(entry.country, (counts.get(entry.country) ?? 0) + 1);
  return counts;
}

/** No two places further apart than this in latitude, in degrees, are within `farKm`. */
const farDegrees = 9.1;

/** Whether another place than the one at an index, in another country, is not far from an entry. */
function nearTo(told: readonly Told[]): (entry: Entry, index: number) => boolean {
  const byLatitude = [...told].sort((a, b) => a.entry.latitude - b.entry.latitude);
  return (entry, index) => {
    let low = 0;
    let high = byLatitude.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((byLatitude[middle]?.entry.latitude ?? 0) < entry.latitude - farDegrees) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < byLatitude.length; at += 1) {
      const other = byLatitude[at];
      if (other === undefined || other.entry.latitude > entry.latitude + farDegrees) return false;
      if (other.index === index || other.entry.country === entry.country) continue;
      if (distanceKm(other.entry, entry) < farKm) return true;
    }
    return false;
  };
}

function isSmall(kind: GazetteerKind): boolean {
  return kind === "town" || kind === "admin2" || kind === "admin3";
}

function isKnown([first, ...others]: readonly Weighed[]): boolean {
  if (first === undefined) return false;
  const { entry: town } = first.candidate;
  // A city and the unit that it gave its name to are no namesakes.
  const isLess = ({ candidate: { entry } }: Weighed): boolean =>
    entry.match !== "name" ||
    entry.population * timesNamesakes <= town.population ||
    distanceKm(entry, town) < sameKm ||
    liesIn(town, entry);
  return town.population >= knownTown && others.every(isLess);
}
