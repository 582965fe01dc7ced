// The places that a document gives an event: the event's own first, then what claims say besides. A name that no gazetteer knows is
// often a known one with words around it ("the Daat district of Bor Sanat"): where the document resolves Bor Sanat elsewhere,
// the whole is a part of it.

import type { Place } from "../../model/place.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../model/span-index.ts";
import { soundKey } from "../../reading/normalise/places/fold.ts";
import type { EventMaterial, ProfileActors } from "./material.ts";
import type { ProfilePlace } from "./shape.ts";

/** Places that a reading resolves, by the sound key of their name where it is one word. */
export type KnownPlaces = ReadonlyMap<string, readonly ProfilePlace[]>;

/** More places than this are a list, not a place. */
const most = 6;

/** The towns, districts and provinces that a reading resolves. */
export function knownPlaces(reading: Reading, actors: ProfileActors): KnownPlaces {
  const claimed = reading.claims.flatMap(({ value }) => (isPlace(value) ? [value] : []));
  const all = [...reading.events.flatMap(({ place }) => (place === undefined ? [] : [place.value])), ...claimed];
  const known = new Map<string, ProfilePlace[]>();
  for (const place of all.map((value) => placeOf(value, actors))) {
    const [word, ...others] = place.words;
    if (word === undefined || others.length > 0 || place.gazetteer === undefined || place.precision > 4) continue;
    const same = known.get(word) ?? [];
    if (same.some(({ gazetteer }) => gazetteer === place.gazetteer)) continue;
    known.set(word, [...same, place]);
  }
  return known;
}

/** Distinct places of an event; names that say nothing ("the area"), and what only contains another, are left out. */
export function placesOf(material: EventMaterial, known: KnownPlaces, actors: ProfileActors): readonly ProfilePlace[] {
  const { event, claims } = material;
  const own = event.place === undefined ? [] : [event.place.value];
  const claimed = claims.flatMap(({ slot, value }) => (slot === "place" && isPlace(value) ? [value] : []));
  const all = [...own, ...claimed, ...placesHit(material)].map((value) => asPart(placeOf(value, actors), known));
  const distinct = new Map<string, ProfilePlace>();
  for (const place of all) {
    if (place.words.length === 0 && place.gazetteer === undefined) continue;
    const key = `${place.gazetteer ?? ""} ${(place.gazetteer === undefined ? place.words : place.parts).join(" ")}`;
    if (!distinct.has(key)) distinct.set(key, place);
  }
  const places = [...distinct.values()];
  const exact = places.filter((place) => !places.some((other) => other !== place && isWithin(other, place)));
  return exact.slice(0, most).map((place) => withCountry(place, exact));
}

/** "An ambush near Velm in Mali": what no gazetteer knows lies in the one country that the event has. */
function withCountry(place: ProfilePlace, all: readonly ProfilePlace[]): ProfilePlace {
  if (place.gazetteer !== undefined || place.units.length > 0) return place;
  const countries = all.flatMap(({ gazetteer, precision, units, within, name, words }) => {
    const [unit, label] = precision === 6 ? [words.join(" "), name] : [units.at(-1), within.at(-1)];
    return gazetteer === undefined || unit === undefined || label === undefined ? [] : [{ unit, label }];
  });
  const [country, ...others] = countries;
  if (country === undefined || others.some(({ unit }) => unit !== country.unit)) return place;
  return { ...place, units: [country.unit], within: [country.label] };
}

/** A place that a reading names, wherever it stands. */
export interface NamedPlace {
  readonly span: Span;
  readonly words: readonly string[];
}

/** All places that a reading names, but for those in the name of a party or a person ("the army of Velm"). */
export function placesNamed({ mentions, document: { text } }: Reading): SpanIndex<NamedPlace> {
  // "Ilya Sunek, who runs the bakery of Velm": behind a comma it is no part of the name.
  const others = indexSpans(
    mentions.filter(({ kind }) => kind !== "place" && kind !== "facility"),
    ({ evidence }) => evidence.filter(({ start, end }) => !text.slice(start, end).includes(",")),
  );
  const named = mentions
    .flatMap(({ kind, name, evidence }) => {
      const words = kind === "place" || kind === "facility" ? wordsOfPlace(name) : [];
      return words.length === 0 ? [] : evidence.map((span) => ({ span, words }));
    })
    .filter(({ span }) => others.overlapping(span).length === 0);
  return indexSpans(named, ({ span }) => [span]);
}

/** See `EventProfile.beside`. */
export function placesBeside(
  { event, sentences }: EventMaterial,
  named: SpanIndex<NamedPlace>,
): { readonly beside?: readonly string[] } {
  const sentence = sentences.find(({ start, end }) => start <= event.trigger.start && event.trigger.start < end);
  const words = sentence === undefined ? [] : named.overlapping(sentence).flatMap((place) => place.words);
  return words.length === 0 ? {} : { beside: [...new Set(words)] };
}

/** "Captured Velm", "shelled Velm": what was hit is where it was. It is known by name only, as far as the reading goes. */
function placesHit({ event, mention }: EventMaterial): readonly Place[] {
  return event.arguments.flatMap(({ role, mention: id }) => {
    const hit = role === "target" ? mention(id) : undefined;
    return hit?.kind === "place" || hit?.kind === "facility"
      ? [{ name: hit.name, precision: 5 as const, within: [] }]
      : [];
  });
}

function isPlace(value: object): value is Place {
  return "precision" in value && "within" in value;
}

/** Whether `area` only says roughly where `place` is. */
function isWithin(place: ProfilePlace, area: ProfilePlace): boolean {
  if (area.gazetteer === undefined || place.gazetteer === undefined) return false;
  if (area.gazetteer === place.gazetteer) return place.parts.length > 0 && area.parts.length === 0;
  return area.precision >= 3 && area.precision > place.precision && place.units.includes(area.words.join(" "));
}

function placeOf(
  { name, gazetteer, latitude, longitude, precision, within, relation }: Place,
  actors: ProfileActors,
): ProfilePlace {
  const words = wordsOfPlace(name);
  // "The town" that a gazetteer found somewhere is a word, not a name.
  const named = gazetteer !== undefined && words.length > 0;
  // What no map knows may be told to lie in a unit that one does.
  const units = words.length > 0 ? within.map((unit) => properWords(unit).join(" ")) : [];
  // The province stands before the country.
  const capital = precision <= 2 && words.includes(units.at(-2) ?? "");
  const seat = precision <= 2 && !capital && units.some((unit) => words.includes(unit));
  return {
    name: described.exec(name)?.groups?.["own"] ?? name,
    // "The Syrian village of Tohar": a state's adjective is no name of the village.
    words: named ? words : wordsOfPlace(name, (word) => actors.stateOf(word.replace(/s$/, "")) === undefined),
    parts: [],
    ...(named ? { gazetteer } : {}),
    ...(named && latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {}),
    precision: named ? precision : Math.max(5, precision),
    units,
    within: words.length > 0 ? within : [],
    ...(capital ? { capital } : {}),
    ...(seat ? { seat } : {}),
    ...(relation === undefined ? {} : { relation: relation.kind }),
  };
}

const unit = /\b(?:province|governorate|countryside|region|rural|oblast)\b/i;

/** An unresolved name that holds the name of one place which the reading knows: that place, or a part of it. */
function asPart(place: ProfilePlace, known: KnownPlaces): ProfilePlace {
  // Where the reading tells what it lies in, its words guess at nothing closer.
  if (place.gazetteer !== undefined || place.units.length > 1) return place;
  const whole = place.words.flatMap((word) => {
    const candidates = known.get(word) ?? [];
    const fitting = candidates.filter(({ precision }) => precision >= 3 === unit.test(place.name));
    return fitting.length === 1 ? fitting : candidates.length === 1 ? candidates : [];
  });
  const [found, ...others] = whole;
  if (found === undefined || others.length > 0 || found.gazetteer === undefined) return place;
  // "Idlib province", where only the city of that name is known: the area around it, and no point.
  if (unit.test(place.name) && found.precision <= 2)
    return { ...place, precision: 4, units: found.units.slice(-1), within: found.within.slice(-1) };
  const { gazetteer, latitude, longitude, units, within, capital, seat } = found;
  return {
    ...place,
    parts: place.words.filter((word) => !found.words.includes(word)),
    gazetteer,
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    precision: Math.max(2, found.precision),
    units,
    within,
    ...(capital ? { capital } : {}),
    ...(seat ? { seat } : {}),
  };
}

const notNames =
  /^(?:the|a|an|our|their|its|his|her|my|your|this|that|these|those|same|both|each|some|in|on|near|north\w*|south\w*|east\w*|west\w*|central|city|town|village|province|governorate|countryside|district|neighbou?rhood|suburbs?|area|region|rural|outskirts|al|el|st|saint|mount|rebel|government|regime|opposition|kurdish|daesh|isis|isil|axis|other|several|residential|national|military|road|street|square|bridge|hospital|school|mosque|airport|airbase)$/i;

const villageOfUnit =
  /^(?:[Tt]he )?(?<own>(?!The )\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}) (?:town|village|hamlet|settlement|community) (?:of|in) (?:the )?\p{Lu}.* (?:[Dd]istrict|[Cc]ounty|[Pp]rovince|[Ss]tate|[Rr]egion|[Gg]overnorate|[Aa]rea|[Mm]unicipality|[Tt]erritory|[Oo]blast|[Rr]aion)$/u;

/** "Korm, a village in the Daat district of Tarn": what it is is told behind the name; where, its words tell as well. */
const described =
  /^(?<own>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}), (?:an?|the) (?:[\p{Ll}-]+ ){0,3}?(?:village|town|city|hamlet|settlement|suburb|island|camp|port|locality|commune|quarter|neighbou?rhood) (?:in|of|on|off|near|outside) /u;

/**
 * What stands behind "the village of": what stands before it says whose village it is, and is no part of the name.
 *
 * Where a district stands behind it, the village is named before: "Rimi village of Daat district".
 *
 * @example ownName("the Lirnian village of Stara Druva") → "Stara Druva"
 */
export function ownName(name: string): string {
  const ofUnit = villageOfUnit.exec(name)?.groups?.["own"];
  if (ofUnit !== undefined) return ofUnit;
  return (
    /^(?:\S+ ){0,5}?(?:town|village|city|hamlet|settlement) of (?<own>\p{Lu}.*)$/u.exec(name)?.groups?.["own"] ?? name
  );
}

/**
 * Sound keys of the words of a name that are written with a capital and are no common word.
 *
 * @example properWords("the north of Raqqa city").length → 1
 */
export function properWords(name: string, keep: (word: string) => boolean = () => true): readonly string[] {
  const words = ownName(name)
    .split(/[\s,()/-]+/)
    .map((word) => word.replace(/['’]s?$/, ""))
    .filter((word) => /^\p{Lu}/u.test(word) && word.length > 2 && !notNames.test(word) && keep(word));
  // "Aleppos outskirts": the apostrophe is lost in many texts. Taken off everywhere, so that Damascus stays like itself.
  return [...new Set(words.map((word) => soundKey(word.length > 4 ? word.replace(/(?<=[^s])s$/, "") : word)))];
}

/** "The Front's positions": they are wherever the Front is. */
const holdings = /\b(?:positions|strongholds|hideouts|gatherings|fortifications|dens|nests|sites|targets)$/iu;

/**
 * `properWords` of the name of a place; none of what somebody only holds.
 *
 * @example wordsOfPlace("ISILs strongholds").length → 0
 */
export function wordsOfPlace(name: string, keep?: (word: string) => boolean): readonly string[] {
  return holdings.test(name) ? [] : properWords(name, keep);
}
