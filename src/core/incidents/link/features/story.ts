// What the reports of both tell besides: the village that only the first sentence names, the group, the school. Names that count
// already, as place or as name of the events themselves, count no more here.

import type { EventProfile, ProfilePlace } from "../../profile/shape.ts";
import { most } from "../weights.ts";
import { type Counted, type Feature, inOneDocument, summed } from "./finding.ts";
import { names } from "./names.ts";
import { place } from "./place.ts";

/** See the head of the file. */
export const story: Feature = (a, b) => {
  if (inOneDocument(a, b)) return undefined;
  // Told where it happened by one, and named by the report of the other, which does not say where.
  const told = placedIn(a, b) ?? placedIn(b, a);
  const headed = told !== undefined && (isHeaded(told, a) || isHeaded(told, b));
  const theirs = new Set((b.story ?? []).map(({ key }) => key));
  const shared = (a.story ?? []).filter(({ key }) => theirs.has(key));
  // Most pairs share nothing: only of the others it is asked what counts already.
  if (told === undefined && shared.length === 0) return undefined;
  if ((place(a, b)?.weight ?? 0) < 0) return undefined;
  const namesCount = names(a, b) !== undefined;
  const others = shared.filter(
    ({ key }) =>
      !(namesCount && isNamed(key, a)) &&
      !(isOfPlace(key, a) && isOfPlace(key, b)) &&
      !(told !== undefined && covers(told, key)),
  );
  if (told === undefined && others.length === 0) return undefined;
  const counts: readonly Counted[] = [
    ...(told === undefined
      ? []
      : [
          [
            headed ? "story.headed" : isBroughtIn(a) || isBroughtIn(b) ? "story.placedAnew" : "story.placed",
            1,
          ] as const,
        ]),
    ...others.map(
      ({ key }) => [isOfPlace(key, a) || isOfPlace(key, b) ? "story.placeOfOne" : "story.name", 1] as const,
    ),
  ];
  const spelt = [...(told === undefined ? [] : [told.name]), ...others.map(({ key, name }) => spelling(key, name, b))];
  return summed(`both reports name ${[...new Set(spelt)].sort().join(", ")}`, counts, most.story);
};

/** Whether the report of an event without a place of its own is headed by the name of a place. */
function isHeaded(
  { words }: Pick<ProfilePlace, "words">,
  { places, headline = [], background }: EventProfile,
): boolean {
  return places.length === 0 && background === undefined && words.every((word) => headline.includes(word));
}

/** The town of an event that the other's report names, where that event has no place of its own. */
function placedIn({ places }: EventProfile, other: EventProfile): ProfilePlace | undefined {
  if (other.places.some((place) => !isWide(place))) return undefined;
  return places.find(
    ({ words, capital, precision, gazetteer }) =>
      words.length > 0 &&
      !capital &&
      (gazetteer === undefined || precision <= 2) &&
      ((other.story ?? []).some(({ key }) => words.every((word) => key.split(" ").includes(word))) ||
        isHeaded({ words }, other)),
  );
}

/** A country, or the north of one: it tells no place that another could be at odds with. */
function isWide({ gazetteer, precision }: ProfilePlace): boolean {
  return gazetteer !== undefined && precision >= 5;
}

/** "Another strike", without a place: the village that the report names may be that of the first. */
function isBroughtIn({ places, refers }: EventProfile): boolean {
  return places.length === 0 && refers === "anew";
}

function isNamed(key: string, { names: own }: EventProfile): boolean {
  return own.some((name) => name.key === key);
}

/** Whether a name is that of a place of an event. */
function isOfPlace(key: string, { places }: EventProfile): boolean {
  return places.some((place) => covers(place, key));
}

function covers({ words }: ProfilePlace, key: string): boolean {
  return key.split(" ").some((word) => words.includes(word));
}

/** As the first of two spellings stands, so that the order of the two events does not matter. */
function spelling(key: string, name: string, { story: theirs = [] }: EventProfile): string {
  return [name, theirs.find((other) => other.key === key)?.name ?? name].sort()[0] ?? name;
}
