// How two places stand to each other. A place that no gazetteer knows is neither near nor far from another.

import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import { distanceKm } from "../../model/distance.ts";
import type { Place } from "../../model/place.ts";
import { canBeOneSpot, isOfTownSpokenOf, isSpotOf, type Spot, spotOf } from "./spots.ts";
import { plain, type Standing } from "./standing.ts";
import { folded } from "./words.ts";

/**
 * How far from its point an event may be, in km, by `Place.precision` 1…4: UCDP's "about 25 km" for 2; for units our own
 * choice, about the radius of a district and of a province. From 5 on a point says nothing.
 */
const reachKm: readonly (number | undefined)[] = [undefined, 5, 25, 60, 150];

/** See `Standing`. */
export function standingOfPlaces(a: Place, b: Place): Standing {
  const spots = standingOfSpots(a, b);
  if (spots !== undefined) return spots;
  if (isSamePlace(a, b)) return ofSamePlace(a, b);
  if (isOnItsSide(a, b)) return { kind: "within", why: "one place lies on that side of the other" };
  if (isOnItsSide(b, a)) return { kind: "around", why: "one place lies on that side of the other" };
  if (liesWithin(a, b)) return { kind: "within", why: "one place lies within the other" };
  if (liesWithin(b, a)) return { kind: "around", why: "one place lies within the other" };
  const [landA, landB] = [landOf(a), landOf(b)];
  if (landA !== undefined && landB !== undefined && landA !== landB)
    return { kind: "disjoint", why: "in different countries" };
  if (isNamedAfter(a, b) || isNamedAfter(b, a)) return { kind: "overlap", why: "one bears the name of the other" };
  return isOfLand(a, b) || isOfLand(b, a)
    ? { kind: "overlap", why: "one is a part of a country, and nothing tells where in it the other lies" }
    : ofPoints(a, b);
}

/** Whether one place is a part of a land ("western Kaldia"), and the other a name that no gazetteer knows, which may lie in it. */
function isOfLand(area: Place, place: Place): boolean {
  if (area.gazetteer === undefined || area.precision !== 5 || area.relation?.bearing === undefined) return false;
  return place.gazetteer === undefined && place.within.length === 0 && /^\p{Lu}/u.test(place.name);
}

/** "The bridge north of Velm", told as "north of Velm" elsewhere. */
function isOnItsSide(spot: Place, side: Place): boolean {
  if (side.relation?.bearing === undefined || side.relation.kind === "in") return false;
  const found =
    /^(?:the |an? )?\S.*? (?<side>north|south|east|west)(?:[- ]?(?:east|west))?(?:ern)? of (?<town>.+)$/iu.exec(
      spot.name,
    );
  const { side: letter = "", town = "" } = found?.groups ?? {};
  return (
    letter !== "" &&
    side.relation.bearing.startsWith(letter[0]?.toUpperCase() ?? "-") &&
    townNamed(town) === townNamed(side.name)
  );
}

/** "The Velm forest" and "the hills of Velm" beside "near Velm", where no gazetteer knows both: somewhere there. */
function isNamedAfter(part: Place, place: Place): boolean {
  if (part.gazetteer !== undefined && place.gazetteer !== undefined) return false;
  // "Upper Velm" lies in the Velm gorge as well as Velm.
  const town = townNamed(place.name).replace(/^(?:upper|lower|old|new|great|little) (?=\S)/u, "");
  if (!/\p{Lu}/u.test(place.name) || town.length < 3) return false;
  const words = folded(part.name);
  const rest = words.startsWith(`${town} `)
    ? words.slice(town.length + 1)
    : words.endsWith(` of ${town}`)
      ? words.slice(0, -` of ${town}`.length)
      : "";
  // What is left is a word for a piece of land, and no further name ("Velm Dara") nor another word for the town itself.
  return rest !== "" && part.name.includes(rest) && !isTownItself.test(rest);
}

const isTownItself =
  /\b(?:town(?:ship)?|city|village|hamlet|capital|stronghold|enclave|pocket|settlement|municipality)\b/;

/** What the names tell where one is that of a building or a quarter; undefined where neither is, or they do not tell. */
function standingOfSpots(a: Place, b: Place): Standing | undefined {
  const [left, right] = [spotOf(a.name), spotOf(b.name)];
  if (left !== undefined && right !== undefined) {
    // "Outside the market" and "at the market" are one, and "south of the airport" is not at it.
    if (canBeOneSpot(left, right)) return isPoint(a) && isPoint(b) ? plain("same") : ofSamePlace(a, b);
    return a.gazetteer !== undefined && a.gazetteer === b.gazetteer
      ? { kind: "overlap", why: "two spots of one place" }
      : undefined;
  }
  if (left !== undefined && isInTown(a, left, b)) return { kind: "within", why: "one is a spot of the other" };
  if (right !== undefined && isInTown(b, right, a)) return { kind: "around", why: "one is a spot of the other" };
  return undefined;
}

/** Whether a spot is one of a town that is told without a side: "Velm market" and "Velm", "the market" and "Velm". */
function isInTown(place: Place, spot: Spot, town: Place): boolean {
  if (!isIn(town) || town.precision > 5 || sideOf(town) !== undefined || !/^\p{L}/u.test(town.name)) return false;
  if (!isIn(place) && place.relation?.kind !== "near" && place.relation?.kind !== "outskirts") return false;
  if (isSpotOf(spot, townNamed(town.name))) return true;
  if (place.gazetteer !== undefined) return isIn(place) && place.gazetteer === town.gazetteer;
  return isOfTownSpokenOf(spot) && isTown(town);
}

function isIn({ relation }: Place): boolean {
  return relation === undefined || relation.kind === "in";
}

/** Told as the place itself: on no side of it, at no distance. */
function isPoint({ relation }: Place): boolean {
  return relation?.bearing === undefined && relation?.km === undefined;
}

/** Known as a town, or called one, or by a name of its own. */
function isTown({ name, gazetteer, precision }: Place): boolean {
  if (gazetteer !== undefined) return precision <= 2;
  const bare = townNamed(name);
  return bare !== folded(name) || /^(?:the )?\p{Lu}[\p{L}'’-]+$/u.test(name);
}

function isSamePlace(a: Place, b: Place): boolean {
  if (a.gazetteer !== undefined && b.gazetteer !== undefined) return a.gazetteer === b.gazetteer;
  return townNamed(a.name) === townNamed(b.name);
}

/** @example townNamed("the eastern town of Velm") → "velm"; townNamed("Velm city, in the east") → "velm" */
function townNamed(name: string): string {
  return folded(name)
    .replace(/,.*$/su, "")
    .replace(/^(?:[\p{L}']+ ){0,6}?(?:town|city|village|hamlet) of (?=\S)/u, "")
    .replace(/(?<=\S) (?:town|city|village)$/u, "");
}

function ofSamePlace(a: Place, b: Place): Standing {
  const [left, right] = [sideOf(a), sideOf(b)];
  if (left !== undefined && right !== undefined && turn(left, right) >= 90)
    return { kind: "disjoint", why: "on different sides of one place" };
  // "The western edge of Velm" and "west of Velm": one side of it, told without a distance.
  if (left !== undefined && left === right && a.relation?.km === b.relation?.km) return plain("same");
  const loose = (place: Place): boolean => place.relation !== undefined && place.relation.kind !== "in";
  if (left === right && loose(a) === loose(b)) {
    const kinds = a.relation?.kind === b.relation?.kind && a.relation?.km === b.relation?.km;
    return kinds || !loose(a) ? plain("same") : { kind: "overlap", why: "one place, told in different ways" };
  }
  if (loose(a) === loose(b))
    return {
      kind: left === undefined ? "around" : "within",
      why: "one tells the side of the place, the other does not",
    };
  return { kind: "overlap", why: "one says in the place, the other near it" };
}

const points = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"];

/** "The northern town of Manbij" lies in the north of its land: the word tells nothing of a side of the town. */
const inItsLand =
  /^(?:the )?(?:north|south|east|west|central)\w*(?:[- ](?:east|west)\w*)? (?:[\p{L}'’-]+ ){0,3}?(?:town|city|village|district|province|region|governorate|state|county|port|hamlet|settlement|suburb)s? of /iu;

function sideOf({ name, relation }: Place): number | undefined {
  if (relation?.kind === "in" && inItsLand.test(name)) return undefined;
  const at = points.indexOf(relation?.bearing ?? "");
  return at < 0 ? undefined : at * 45;
}

function turn(a: number, b: number): number {
  const between = Math.abs(a - b) % 360;
  return Math.min(between, 360 - between);
}

function liesWithin(inner: Place, outer: Place): boolean {
  if (outer.relation !== undefined && outer.relation.kind !== "in") return false;
  const name = bareUnit(outer.name);
  if (outer.precision === 6 && outer.within.length === 0 && inner.precision !== 6) {
    const [land, around] = [stateNamed(outer.name), landOf(inner)];
    if (land !== undefined && land === around) return true;
  }
  // "Rural Idlib" is found as the town of Idlib: with the province's name in it, it can mean the province.
  const words = ` ${folded(outer.name)} `;
  return inner.within.some(
    (unit) =>
      bareUnit(unit).length > 2 &&
      (bareUnit(unit) === name || (outer.within[0] === unit && words.includes(` ${bareUnit(unit)} `))),
  );
}

function bareUnit(name: string): string {
  return folded(name).replace(/ (?:province|governorate|district|region|county|oblast|state)$/, "");
}

/** The country, which stands last among the units; the place itself where it is one. */
function landOf(place: Place): string | undefined {
  if (place.precision === 7) return undefined;
  if (place.gazetteer === undefined) return undefined;
  const unit = place.within.at(-1);
  // A country may be written in any way ("Britain"): only one that the catalogue knows is set against another.
  const last = place.precision === 6 && unit === undefined ? place.name : unit;
  const state = last === undefined ? undefined : stateNamed(last);
  return state ?? (unit === undefined ? undefined : folded(unit));
}

function stateNamed(name: string): string | undefined {
  const { resolve } = actorCatalogue();
  const actor = resolve(name) ?? resolve(name.replace(/s$/, ""));
  return actor?.kind === "state" ? actor.id : undefined;
}

function ofPoints(a: Place, b: Place): Standing {
  const [from, to] = [pointOf(a), pointOf(b)];
  const [reachA, reachB] = [reachOf(a), reachOf(b)];
  if (from === undefined || to === undefined || reachA === undefined || reachB === undefined) return plain("unclear");
  const km = distanceKm(from, to);
  const told = `${km < 10 ? Math.round(km * 10) / 10 : Math.round(km)} km apart`;
  return km <= reachA + reachB
    ? { kind: "overlap", why: `${told}, which the places as told allow` }
    : { kind: "disjoint", why: told };
}

function pointOf({
  latitude,
  longitude,
}: Place): { readonly latitude: number; readonly longitude: number } | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function reachOf({ precision, relation }: Place): number | undefined {
  const reach = reachKm[precision];
  if (reach === undefined) return undefined;
  return relation === undefined || relation.kind === "in" ? reach : Math.max(reach, 25, (relation.km ?? 0) + 5);
}
