// Blocking keys: two events are held against each other only if they share one, so that a casebook finds the candidates by an
// index and never walks over all pairs. Coarse on purpose where a link may come of it: days meet their neighbours, and a
// place meets what lies within 25 km.

import { lengthOf } from "./days.ts";
import type { EventProfile, ProfilePlace } from "./shape.ts";

export interface CandidateKey {
  readonly kind: "day" | "place" | "word" | "name" | "toll" | "rare";
  readonly key: string;
}

/** Families whose events may be one occurrence: a killing and the strike that killed, never talks and a strike. */
const groups: ReadonlyMap<string, string> = new Map([
  ["strike", "force"],
  ["fight", "force"],
  ["violence", "force"],
  ["control", "ground"],
  ["movement", "ground"],
]);

/** The group of families that an event's family belongs to. */
export function groupOf(family: string): string {
  return groups.get(family) ?? family;
}

/** Types of which a place sees few, and a week: either alone is a key. */
export const rareTypes: ReadonlySet<string> = new Set([
  "chemical-attack",
  "shoot-down",
  "abduction",
  "ill-treatment",
  "riot",
]);

/** How far apart, in kilometres, two places may lie and still share a key. */
export const reachKm = 25;

/** So many names of its story an event is looked for by. */
const storyKeys = 4;

/** How much later a time may be told wrongly, or by another clock: one day. */
const dayOff = 1;

/** Times of more days than this are too vague to look for others by day. */
const weekLong = 7;

/** Times of more days than this are too vague to look for others at all. */
const monthLong = 31;

/** How long before publication the news of a report may have happened. */
const newsDays = 10;

/** A place is looked for in blocks of so many days; for what is rare, in the neighbouring blocks too. */
const blockDays = 16;

/** Tolls from here on are few enough to look for; those of thousands are figures of a war. */
const tollFrom = 10;
const tollTo = 1000;

/** A key that an event is looked for under, and that of its own kind under which the other finds it. */
export interface AskedKey extends CandidateKey {
  /** One of the keys that the event itself is filed under. */
  readonly own: string;
}

/**
 * The keys that an event is filed under. Equal for equal profiles, in a fixed order, none twice.
 *
 * @example an air strike in Velm (34.1, 40.2) on 2016-09-17 →
 *   [{ kind: "day", key: "17061 force pinned" }, { kind: "day", key: "17062 force pinned" },
 *    { kind: "place", key: "496:509 force 1066" }, …]
 */
export function candidateKeys(profile: EventProfile): readonly CandidateKey[] {
  const blocks = blocksOf(profile);
  const whens = (blocks.length > 0 ? [...blocks, "any"] : ["none"]).map(itself);
  const keys = keysWith(profile, { wheres: [itself(whereOf(profile))], whens, rareWhens: whens });
  return keys.map(({ kind, key }) => ({ kind, key }));
}

/**
 * The keys that an event is looked for under. Two events that are both told at a point meet by their places, or by what is rare: a
 * war sees many towns hit on one day, and only who may be anywhere has to be held against all of them. In the same way two events
 * of one toll meet if they may be of one time, or if one of them has none; and two of a rare type in one place, if they may be of
 * one time or of neighbouring ones. Else an archive of years would hold each abduction in a town against all before.
 *
 * One event finds another by `key` and `own` where the other finds it by `own` and `key`.
 */
export function askedKeys(profile: EventProfile): readonly AskedKey[] {
  const blocks = blocksOf(profile);
  const own = whereOf(profile);
  const timeless: readonly Side[] = blocks.length > 0 ? [{ asked: "none", own: "any" }] : ["any", "none"].map(toNone);
  const around = blocks.flatMap((block) => [block - 1, block, block + 1].map((asked) => ({ asked, own: block })));
  return keysWith(profile, {
    wheres: own === "pinned" ? [{ asked: "loose", own }] : ["pinned", "loose"].map((asked) => ({ asked, own })),
    whens: [...blocks.map(itself), ...timeless],
    rareWhens: [...around, ...timeless],
  });
}

/** What stands in a key that is asked for, and in the one under which the asking event is filed. */
interface Side {
  readonly asked: number | string;
  readonly own: number | string;
}

interface Sides {
  readonly wheres: readonly Side[];
  readonly whens: readonly Side[];
  readonly rareWhens: readonly Side[];
}

function itself(own: number | string): Side {
  return { asked: own, own };
}

function toNone(asked: string): Side {
  return { asked, own: "none" };
}

function whereOf(profile: EventProfile): "pinned" | "loose" {
  return isPinned(profile) ? "pinned" : "loose";
}

/** Told to have happened at points, and nowhere else. The bare name of a capital may mean its province. */
function isPinned({ places }: EventProfile): boolean {
  return (
    places.length > 0 &&
    places.every(({ latitude, precision, capital }) => latitude !== undefined && precision <= 2 && !capital)
  );
}

function keysWith(profile: EventProfile, { wheres, whens, rareWhens }: Sides): readonly AskedKey[] {
  const group = groupOf(profile.family);
  const keys = new Map<string, AskedKey>();
  const put = (kind: CandidateKey["kind"], key: string, own = key): void => {
    const name = `${kind} ${key} ${own}`;
    if (!keys.has(name)) keys.set(name, { kind, key, own });
  };
  for (const range of profile.days) {
    if (!range.yearKnown || range.first === null || range.last === null || lengthOf(range) > weekLong) continue;
    for (let day = range.first; day <= range.last + dayOff; day += 1)
      for (const { asked, own } of wheres) put("day", `${day} ${group} ${asked}`, `${day} ${group} ${own}`);
  }
  const blocks = blocksOf(profile);
  for (const place of profile.places) {
    const cells = cellsOf(place);
    for (const block of blocks) {
      for (const cell of cells) put("place", `${cell} ${group} ${block}`);
      for (const word of place.words) put("word", `${word} ${group} ${block}`);
    }
    // The country, which stands last, holds too much even of what is rare.
    if (rareTypes.has(profile.type))
      // A name without a proper word ("Province 7") has an empty sound, and would be one with every other such name.
      for (const where of [...cells, ...place.words, ...place.units.slice(0, -1)])
        if (where !== "")
          for (const { asked, own } of rareWhens)
            put("rare", `${profile.type} ${where} ${asked}`, `${profile.type} ${where} ${own}`);
  }
  if (profile.places.length === 0)
    for (const word of profile.headline ?? []) for (const block of blocks) put("word", `${word} ${group} ${block}`);
  if (rareTypes.has(profile.type)) for (const block of blocks) put("rare", `${profile.type} ${block}`);
  for (const { kind, key } of profile.names) if (kind !== "model") put("name", `${kind} ${key}`);
  for (const { key } of profile.story?.slice(0, storyKeys) ?? [])
    for (const block of blocks) put("name", `story ${key} ${group} ${block}`);
  for (const { slot, min, scope, vague } of profile.tolls)
    if (min >= tollFrom && min < tollTo && scope === "event" && !vague)
      for (const { asked, own } of whens)
        put("toll", `${slot} ${min} ${group} ${asked}`, `${slot} ${min} ${group} ${own}`);
  return [...keys.values()];
}

/** Whether one of two events is found under the keys of the other. The same whichever asks. */
export function meet(a: EventProfile, b: EventProfile): boolean {
  const filed = keysOf(b).filed;
  for (const key of keysOf(a).asked) if (filed.has(key)) return true;
  return false;
}

interface KeySets {
  readonly filed: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/** A profile never changes, and is held against many: its keys are worked out once while it is around. */
const known = new WeakMap<EventProfile, KeySets>();

function keysOf(profile: EventProfile): KeySets {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const setOf = (keys: readonly CandidateKey[]): ReadonlySet<string> =>
    new Set(keys.map(({ kind, key }) => `${kind} ${key}`));
  const keys = { filed: setOf(candidateKeys(profile)), asked: setOf(askedKeys(profile)) };
  known.set(profile, keys);
  return keys;
}

/** The blocks of days in which an event may have happened, a day's error included; none where nobody can tell. */
function blocksOf(profile: EventProfile): readonly number[] {
  const windows = profile.days.flatMap((range) => {
    if (!range.yearKnown || range.first === null || range.last === null || lengthOf(range) > monthLong) return [];
    return [[range.first, range.last + dayOff] as const];
  });
  if (profile.days.length === 0 && profile.published !== undefined && profile.background === undefined)
    windows.push([profile.published - newsDays, profile.published + dayOff]);
  const blocks = new Set<number>();
  for (const [first, last] of windows)
    for (let block = Math.floor(first / blockDays); block <= Math.floor(last / blockDays); block += 1)
      blocks.add(block);
  return [...blocks];
}

/** Height of a cell in degrees: about 28 km. */
const cellDegrees = 0.25;
const kmPerDegree = 111.2;

/**
 * The cells that a disc of half the reach around a place touches: discs of two places within reach of each other touch, so
 * the places share a cell. Cells are as wide as they are high, as far as whole numbers of them go around.
 */
function cellsOf({ latitude, longitude, precision }: ProfilePlace): readonly string[] {
  if (latitude === undefined || longitude === undefined || precision > 2) return [];
  const radius = (reachKm / 2 / kmPerDegree) * 1.01;
  const cells: string[] = [];
  for (
    let row = Math.floor((latitude - radius) / cellDegrees);
    row <= Math.floor((latitude + radius) / cellDegrees);
    row += 1
  ) {
    const nearestPole = Math.max(Math.abs(row * cellDegrees), Math.abs((row + 1) * cellDegrees));
    const narrowing = Math.max(0.02, Math.cos((Math.min(nearestPole, 89) * Math.PI) / 180));
    const columns = Math.max(1, Math.floor((360 / cellDegrees) * narrowing));
    const width = 360 / columns;
    const half = radius / narrowing;
    const from = Math.floor((longitude + 180 - half) / width);
    const to = Math.min(Math.floor((longitude + 180 + half) / width), from + columns - 1);
    for (let column = from; column <= to; column += 1) cells.push(`${row}:${((column % columns) + columns) % columns}`);
  }
  return cells;
}
