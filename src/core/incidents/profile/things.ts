// What it was done with, and what was hit: common nouns, which tell two strikes of one day apart where names are missing.

import type { Role } from "../../model/event.ts";
import { claimedMentions, type EventMaterial } from "./material.ts";
import type { EventProfile, ProfilePlace } from "./shape.ts";

/** Things that a report names because they were there: not "positions", "houses" or "areas", which are hit every day. */
const telling: ReadonlyMap<string, string> = new Map(
  [
    "market marketplace souk bazaar",
    "hospital clinic medical",
    "school",
    "university college",
    "mosque",
    "church cathedral",
    "shrine",
    "convoy",
    "bus coach minibus",
    "bakery",
    "camp",
    "airport airfield airbase airstrip",
    "bridge",
    "depot warehouse",
    "prison jail",
    "checkpoint",
    "embassy consulate",
    "wedding",
    "funeral",
    "factory",
    "refinery oilfield",
    "dam",
    "ambulance",
    "hotel",
    "stadium",
    "restaurant cafe",
    "courthouse court",
    "crossing",
    "garage",
    "helicopter",
    "drone",
    "ship boat vessel",
    "tunnel",
    "pipeline",
    "museum",
    "orphanage",
    "laboratory",
    "train",
    "well wells",
    "mill",
    "silo elevator",
    "pylon",
    "monastery",
  ].flatMap((row) => {
    const [first = "", ...others] = row.split(" ");
    return [first, ...others].map((word) => [word, first] as const);
  }),
);

/** Telling things among what was hit and where it was; `stood` has those that were only where it was. */
export function thingsOf(material: EventMaterial): Pick<EventProfile, "things" | "stood"> {
  const playing = (roles: ReadonlySet<Role>): readonly string[] =>
    material.event.arguments.flatMap(({ role, mention }) =>
      roles.has(role) ? (material.mention(mention)?.name ?? []) : [],
    );
  const claimed = claimedMentions(material, new Set(["target"])).map(({ name }) => name);
  const hit = thingsIn([...playing(hitRoles), ...claimed]);
  const stood = thingsIn(playing(whereRoles)).filter((thing) => !hit.includes(thing));
  return { things: [...hit, ...stood].sort(), ...(stood.length > 0 ? { stood } : {}) };
}

const hitRoles: ReadonlySet<Role> = new Set<Role>(["target", "victim"]);
const whereRoles: ReadonlySet<Role> = new Set<Role>(["place"]);

function thingsIn(names: readonly string[]): readonly string[] {
  const words = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u));
  return [
    ...new Set([
      ...words.flatMap((word) => telling.get(word) ?? telling.get(singular(word)) ?? []),
      ...phrases.flatMap(([pattern, thing]) => (names.some((name) => pattern.test(name)) ? [thing] : [])),
    ]),
  ].sort();
}

/** Things of two words. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:petrol|fuel|gas|filling)[- ]stations?\b/i, "fuel station"],
  [/\bpolice (?:stations?|posts?|headquarters)\b/i, "police station"],
  [/\btea[- ]?(?:shops?|houses?|rooms?)\b/i, "tea shop"],
  [/\bpower (?:stations?|plants?)\b/i, "power station"],
  [/\bwater (?:stations?|plants?|works)\b/i, "water station"],
];

/** Heads of what it was done with. */
export function meansOf(material: EventMaterial): readonly string[] {
  const used = material.event.arguments.flatMap(({ role, mention }) =>
    role === "means" ? (material.mention(mention)?.name ?? []) : [],
  );
  const claimed = claimedMentions(material, new Set(["means"])).map(({ name }) => name);
  return [...new Set([...used, ...claimed].map(headOf))].sort();
}

/** "a number of rocket shells" → "rocket shell". */
function headOf(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/^.*\b(?:number|dozens|hundreds|kinds?) of /, "")
    .replace(/^(?:(?:the|an?|several|more than|at least|\d+|two|three|four)\s+)+/, "");
  return singular(bare.split(/\s+/).slice(-2).join(" "));
}

/**
 * The singular of an English phrase, as far as its ending shows.
 *
 * @example singular("rocket shells") → "rocket shell"; singular("toxic gas") → "toxic gas"; singular("gases") → "gas"
 */
export function singular(words: string): string {
  return words
    .replace(/([^s])ies$/, "$1y")
    .replace(/(ss|sh|ch|x|s)es$/, "$1")
    .replace(/(?<=\p{L}\p{L}[^su])s$/u, "")
    .replace(/^men$/, "man");
}

/** For aggregates: places that lie so far apart that one strike cannot have hit both. */
export function pinpoints(places: readonly ProfilePlace[]): readonly ProfilePlace[] {
  return places.filter(({ precision, latitude }) => precision <= 2 && latitude !== undefined);
}
