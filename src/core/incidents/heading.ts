// What an incident is headed by in a list: a type, a time, a place. They are what most of its events are told with, the
// narrower where one holds the other; a heading says what is told, and is no finding.

import { edtfContains } from "../calendar/edtf.ts";
import { precisionOfDays } from "../calendar/precision.ts";
import type { Incident } from "../model/incident.ts";
import type { Place } from "../model/place.ts";
import type { Time } from "../model/time.ts";
import type { EventProfile, ProfileDays, ProfilePlace } from "./profile/shape.ts";

/** Types that say little more than that force was used: any other type of the events says more. */
const vague: ReadonlySet<string> = new Set(["armed-attack", "killing", "destruction"]);

/**
 * The heading of an incident with these events, of which there is at least one.
 *
 * @example three air strikes, one told as an attack, two on 2016-09-17, one in 2016-09 → { type: "air-strike", time: 2016-09-17 }
 */
export function headingOf(profiles: readonly EventProfile[]): Pick<Incident, "type" | "time" | "place"> {
  const types = profiles.map(({ type }) => type);
  const exact = types.filter((type) => !vague.has(type));
  const [type = "armed-attack"] = byVotes(
    exact.length > 0 ? exact : types,
    (one, other) => one === other,
    () => 0,
  );
  const days = profiles.flatMap((profile) => profile.days.slice(0, 1)).filter(({ yearKnown }) => yearKnown);
  const yearless = profiles.flatMap((profile) => profile.days.slice(0, 1));
  const [day] = byVotes(
    days.length > 0 ? days : yearless,
    (one, other) => edtfContains(other.edtf, one.edtf),
    lengthOf,
  );
  const places = profiles.flatMap((profile) => profile.places.slice(0, 1));
  const [place] = byVotes(places, liesIn, ({ precision }) => precision);
  return {
    type,
    ...(day === undefined ? {} : { time: timeOf(day) }),
    ...(place === undefined ? {} : { place: placeOf(place) }),
  };
}

/** Values by how many values speak for them, then from small to wide, then by their JSON. `speaksFor(one, other)`: other does for one. */
function byVotes<T>(
  values: readonly T[],
  speaksFor: (one: T, other: T) => boolean,
  width: (value: T) => number,
): readonly T[] {
  // Equal values are asked once for all of them: of hundreds of reports of one strike most tell the same day and town.
  const told = new Map<string, { readonly value: T; count: number }>();
  for (const value of values) {
    const json = JSON.stringify(value);
    const known = told.get(json);
    if (known === undefined) told.set(json, { value, count: 1 });
    else known.count += 1;
  }
  return [...told]
    .map(([json, { value }]) => {
      let votes = 0;
      for (const { value: other, count } of told.values()) if (speaksFor(value, other)) votes += count;
      return { value, votes, json };
    })
    .sort((a, b) => b.votes - a.votes || width(a.value) - width(b.value) || (a.json < b.json ? -1 : 1))
    .map(({ value }) => value);
}

function liesIn(one: ProfilePlace, other: ProfilePlace): boolean {
  if (one.gazetteer !== undefined && one.gazetteer === other.gazetteer) return true;
  return one.name === other.name || one.within.includes(other.name) || isOneName(one, other);
}

/** "Velm" and "the village of Velm", of which no map knows either. */
function isOneName(one: ProfilePlace, other: ProfilePlace): boolean {
  if (one.gazetteer !== undefined || other.gazetteer !== undefined || one.words.length === 0) return false;
  return one.words.join(" ") === other.words.join(" ");
}

function lengthOf({ first, last }: ProfileDays): number {
  return first === null || last === null ? Number.POSITIVE_INFINITY : last - first;
}

/** UCDP date_prec, by the length. */
function timeOf(days: ProfileDays): Time {
  return { edtf: days.edtf, precision: precisionOfDays(lengthOf(days) + 1) };
}

function placeOf({ name, gazetteer, latitude, longitude, precision, within }: ProfilePlace): Place {
  return {
    name,
    ...(gazetteer === undefined ? {} : { gazetteer }),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    precision: precision as Place["precision"], // a profile takes it from a Place
    within,
  };
}
