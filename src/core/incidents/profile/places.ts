// The places that a document gives an event: the event's own first, then what claims say besides.

import type { Place } from "../../model/place.ts";
import { soundKey } from "../../reading/normalise/places/fold.ts";
import type { EventMaterial } from "./material.ts";
import type { ProfilePlace } from "./shape.ts";

/** More places than this are a list, not a place. */
const most = 6;

/** Distinct places of an event; names that say nothing ("the area") are left out. */
export function placesOf({ event, claims }: EventMaterial): readonly ProfilePlace[] {
  const claimed = claims.flatMap(({ slot, value }) =>
    slot === "place" && "precision" in value && "within" in value ? [value] : [],
  );
  const all = [...(event.place === undefined ? [] : [event.place.value]), ...claimed].map(placeOf);
  const distinct = new Map<string, ProfilePlace>();
  for (const place of all) {
    const key = place.gazetteer ?? place.words.join(" ");
    if (key !== "" && !distinct.has(key)) distinct.set(key, place);
  }
  return [...distinct.values()].slice(0, most);
}

function placeOf({ name, gazetteer, latitude, longitude, precision, within, relation }: Place): ProfilePlace {
  const words = properWords(name);
  // "The town" that a gazetteer found somewhere is a word, not a name.
  const named = gazetteer !== undefined && words.length > 0;
  return {
    name,
    words,
    ...(named ? { gazetteer } : {}),
    ...(named && latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {}),
    precision: named ? precision : Math.max(5, precision),
    within: named ? within : [],
    ...(relation === undefined ? {} : { relation: relation.kind }),
  };
}

const notNames =
  /^(?:the|a|an|in|on|near|north|south|east|west|northern|southern|eastern|western|central|north\w*|south\w*|city|town|village|province|governorate|countryside|district|neighbou?rhood|suburb|suburbs|area|region|rural|outskirts|syrias|iraqs|yemens|al|el|st|saint|mount)$/i;

/**
 * Sound keys of the words of a name that are written with a capital and are no common word.
 *
 * @example properWords("the north of Raqqa city").length → 1
 */
export function properWords(name: string): readonly string[] {
  const words = name
    .split(/[\s,()/-]+/)
    .map((word) => word.replace(/['’]s?$/, ""))
    .filter((word) => /^\p{Lu}/u.test(word) && word.length > 2 && !notNames.test(word));
  return [...new Set(words.map(soundKey))];
}
