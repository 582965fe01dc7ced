// Where. Distance counts against precision: 20 km is nothing "near Velm" and much between two towns. A province holds its towns and
// says little; a name that no gazetteer knows speaks for by the words that both have, and hardly against.

import { distanceKm } from "../../../model/distance.ts";
import { ownName } from "../../profile/places.ts";
import type { EventProfile, ProfilePlace } from "../../profile/shape.ts";
import type { WeightName } from "../weights.ts";
import { best, type Feature, type Finding, finding, isFound } from "./finding.ts";

/** See the head of the file. */
export const place: Feature = (a, b) => {
  const exact = [a, b].every(({ places }) => places.some(isPoint));
  const [ours, others] = exact ? [withoutAreas(a), withoutAreas(b)] : [a.places, b.places];
  const found = best(ours.flatMap((one) => others.map((other) => held(one, other))));
  if (found === undefined || !isFound(found, "place.sameCity")) return found;
  const [mine, theirs] = [quartersOf(a), quartersOf(b)];
  if (mine.length === 0 || theirs.length === 0 || mine.some((word) => theirs.includes(word))) return found;
  return finding(`${found.value}, in other quarters`, "place.otherQuarters");
};

/** Where both tell a town, the province that one names besides says nothing more. */
function withoutAreas({ places }: EventProfile): readonly ProfilePlace[] {
  return places.filter(({ gazetteer, precision }) => gazetteer === undefined || precision <= 2);
}

function isPoint({ gazetteer, precision }: ProfilePlace): boolean {
  return gazetteer !== undefined && precision <= 2;
}

/** Words that name parts of a town, or what no gazetteer knows. */
function quartersOf({ places }: EventProfile): readonly string[] {
  return places.flatMap(({ gazetteer, words, parts }) => (gazetteer === undefined ? words : parts));
}

function held(a: ProfilePlace, b: ProfilePlace): Finding | undefined {
  if (a.gazetteer === undefined || b.gazetteer === undefined) return byName(a, b);
  if (a.gazetteer === b.gazetteer) return same(a, b);
  if (a.precision >= 3 || b.precision >= 3) return areas(a, b);
  return points(a, b);
}

function same(a: ProfilePlace, b: ProfilePlace): Finding | undefined {
  const value = `both in ${[a.name, b.name].sort()[0] ?? a.name}`;
  // Two quarters of one town.
  if (a.parts.length > 0 && b.parts.length > 0) {
    const shared = a.parts.some((part) => b.parts.includes(part));
    return shared ? finding(value, "place.sameNames") : finding(otherNames(a, b), "place.otherParts");
  }
  if (a.precision <= 2 && b.precision <= 2) return finding(value, townOf(a, b));
  // One of the two told exactly, the other as a point of a road or an area: "between Velm and Daat".
  if (a.latitude !== undefined && Math.min(a.precision, b.precision) <= 2) return finding(value, "place.sameDistrict");
  if (a.precision === 3) return finding(value, "place.sameDistrict");
  return a.precision === 4 ? finding(value, "place.sameProvince") : undefined;
}

/** What is told to lie outside of a large town is no other quarter of it, nor the province. */
function townOf(a: ProfilePlace, b: ProfilePlace): WeightName {
  if (!a.capital) return a.seat ? "place.sameSeat" : "place.sameTown";
  return isLoose(a) && isLoose(b) ? "place.outsideCity" : "place.sameCity";
}

/** One at least is an area: does it hold the other? */
function areas(a: ProfilePlace, b: ProfilePlace): Finding | undefined {
  const [area, other] = a.precision >= b.precision ? [a, b] : [b, a];
  if (other.units.length === 0 && other.precision < 6) return undefined;
  const value = `${other.name} and ${area.name}`;
  if (holds(area, other)) {
    if (area.precision >= 5) return isInOtherPart(area, other) ? finding(value, "place.outside") : undefined;
    const inside = `${other.name} is in ${area.name}`;
    return finding(inside, area.precision === 3 ? "place.withinReach" : "place.withinProvince");
  }
  if (countryOf(area) !== countryOf(other)) return finding(value, "place.otherCountry");
  return area.precision >= 5 ? undefined : finding(value, "place.outside");
}

/**
 * "Northwestern Osteria" and a town far in its south: on the other side of the middle of the country by more than maps and reports
 * take loosely. Small countries are never parted so.
 */
function isInOtherPart(area: ProfilePlace, { latitude, longitude, precision }: ProfilePlace): boolean {
  const [up, along] = [upOrDown, eastOrWest].map((side) => side.exec(area.name)?.[1]);
  if (precision > 3 || latitude === undefined || longitude === undefined) return false;
  if (area.latitude === undefined || area.longitude === undefined) return false;
  const off = [
    up === undefined ? 0 : (latitude - area.latitude) * (up === "north" ? -1 : 1),
    along === undefined ? 0 : (longitude - area.longitude) * (along === "east" ? -1 : 1),
  ];
  return off.some((degrees) => degrees >= looseDegrees);
}

const looseDegrees = 1.5;
/** In small letters: "South Sudan" is a country. */
const upOrDown = /\b(north|south)(?:-?(?:east|west))?(?:ern)?\b/;
const eastOrWest = /\b(?:(?:north|south)-?)?(east|west)(?:ern)?\b/;

function holds({ words }: ProfilePlace, { units }: ProfilePlace): boolean {
  return words.length > 0 && units.some((unit) => unit !== "" && unit.split(" ").every((word) => words.includes(word)));
}

/** Sound key of the country: the last of the containing units, or the place itself. */
function countryOf({ units, words }: ProfilePlace): string {
  return units.at(-1) ?? words.join(" ");
}

function points(a: ProfilePlace, b: ProfilePlace): Finding | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined)
    return undefined;
  const km = distanceKm(
    { latitude: a.latitude, longitude: a.longitude },
    { latitude: b.latitude, longitude: b.longitude },
  );
  // "An attack in Idlib" may be anywhere in the province of that name.
  if (holds(bare(a), b) || holds(bare(b), a)) return finding(otherNames(a, b), "place.withinProvince");
  const value = `${km < 10 ? Math.round(km * 10) / 10 : Math.round(km)} km apart`;
  const loose = isLoose(a) || isLoose(b);
  if (km <= 3) return finding(value, "place.near");
  if (km <= (loose ? 25 : 8)) return finding(value, "place.withinReach");
  if (km <= (loose ? 50 : 25)) return finding(value, "place.neighbouring");
  return finding(value, km <= 60 ? "place.apart" : "place.farApart");
}

/** A capital that is not called a town has its province's name; nothing else has, nor has what lies near it or at a distance from it. */
function bare(place: ProfilePlace): ProfilePlace {
  const isItself = place.relation === undefined || place.relation === "in";
  return place.capital && isItself && place.parts.length === 0 && !/\b(?:city|town)\b/i.test(place.name)
    ? place
    : { ...place, words: [] };
}

/** "Near Velm", "50 km east of Velm": the point is not the place. */
function isLoose({ precision, relation }: ProfilePlace): boolean {
  return precision === 2 || (relation !== undefined && relation !== "in");
}

/** What lies within, across or beside places of other names: a pass in a province. */
const extended =
  /\b(?:pass|valley|mountains?|river|road|highway|border|desert|coast|dam|lake|province|governorate|region)\b/i;

/** A place within a town, whichever that is. */
const spot =
  /\b(?:crossroads?|crossing|junction|roundabout|square|street|avenue|market|mosque|church|temple|school|university|hospital|clinic|station|bridge|checkpoint|gate|stadium|factory|plant|depot|warehouse|neighbou?rhood|quarter|suburb)\b/i;

/** "The Orlo mosque" beside "Velm": a mosque may be in the town, and says nothing against it. */
function isSpotBesideTown(one: ProfilePlace, town: ProfilePlace): boolean {
  return one.gazetteer === undefined && spot.test(one.name) && (town.gazetteer !== undefined || isTown(town));
}

/** "Velm", "the town of Velm": the name of a town or village that no gazetteer knows, and of nothing in it or around it. */
function isTown({ name, words, gazetteer, relation }: ProfilePlace): boolean {
  if (gazetteer !== undefined || words.length !== 1) return false;
  if (relation !== undefined && relation !== "in") return false;
  return /^(?:(?:the )?(?:[a-z]+ ){0,2}(?:town|village|city|hamlet) of )?\p{Lu}[\p{L}’'-]+(?: (?:town|village|city))?$/u.test(
    name,
  );
}

/** Two or three words with a capital and nothing else, but for "the village of": the whole name of one place. */
function isPlain({ name, words, relation }: ProfilePlace): boolean {
  if (relation !== undefined && relation !== "in") return false;
  return words.length > 1 && /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){1,2}$/u.test(ownName(name));
}

/** Whether `a` has a word that is none of `b`'s, however its vowels are spelt ("Tall Siham", "Tel Siham"). */
function isTold(a: ProfilePlace, b: ProfilePlace): boolean {
  const theirs = new Set(b.words.map(consonants));
  return a.words.some((word) => !theirs.has(consonants(word)));
}

function consonants(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, "");
}

function otherNames(a: ProfilePlace, b: ProfilePlace): string {
  return [a.name, b.name].sort().join(" and ");
}

/** "Korm, a village in Tarn region" and "Orlav in Daat region", or the Daat region: no map knows the villages, and their reports do. */
function areInTwoProvinces(a: ProfilePlace, b: ProfilePlace): boolean {
  const [mine, theirs] = [provinceOf(a), provinceOf(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word));
}

/** The words of the province that a place is, or is told to lie in; none where nothing tells. */
function provinceOf({ gazetteer, precision, words, units }: ProfilePlace): readonly string[] {
  if (gazetteer !== undefined && precision === 4 && units.length === 1) return words;
  return units.length > 1 ? (units.at(-2) ?? "").split(" ").filter((word) => word !== "") : [];
}

/** At least one is known by its words only: they may share some, or lie in what the other names. */
function byName(a: ProfilePlace, b: ProfilePlace): Finding | undefined {
  const shared = a.words.filter((word) => b.words.includes(word));
  const value = otherNames(a, b);
  if (shared.length === 0) {
    const inside = [a.words, b.words].some((words, index) =>
      (index === 0 ? b : a).units.slice(0, -1).some((unit) => words.includes(unit)),
    );
    if (inside) return finding(value, "place.withinProvince");
    const [mine, theirs] = [a.units.at(-1), b.units.at(-1)];
    if (mine !== undefined && theirs !== undefined && mine !== theirs) return finding(value, "place.otherCountry");
    if (areInTwoProvinces(a, b)) return finding(value, "place.otherTowns");
    const named = [a, b].every(
      ({ words, precision, gazetteer }) => words.length > 0 && (gazetteer === undefined || precision <= 4),
    );
    if (!named || extended.test(a.name) || extended.test(b.name)) return undefined;
    if (isSpotBesideTown(a, b) || isSpotBesideTown(b, a)) return undefined;
    return finding(value, isTown(a) && isTown(b) ? "place.otherTowns" : "place.otherNames");
  }
  // "Stara Velm" and "Nova Velm": villages that share a word, and are told apart by the other.
  if (isTold(a, b) && isTold(b, a) && isPlain(a) && isPlain(b)) return finding(value, "place.otherTowns");
  const big = [a, b].some((one) => one.gazetteer !== undefined && (one.capital || one.precision >= 3));
  if (shared.length > 1) return finding(value, "place.sameNames");
  // "Khan Velm" and "Khan Daat" share a word, not a name.
  const partly = shared.length < Math.min(a.words.length, b.words.length);
  if (big || partly) return finding(value, "place.sameBigName");
  // Where a gazetteer fails both, the name of a town is as good as its id.
  return finding(value, isTown(a) && isTown(b) ? "place.sameNames" : "place.sameName");
}
