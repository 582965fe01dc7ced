// How many. One odd number in two reports is a strong sign; two numbers that differ are a weak one, since tolls rise and parties
// count differently. Totals of many events say nothing of one.

import type { EventProfile, ProfileToll } from "../../profile/shape.ts";
import { most, type WeightName } from "../weights.ts";
import { type Counted, type Feature, type Finding, finding, isFound, summed } from "./finding.ts";
import { time } from "./time.ts";

/** See the head of the file. */
export const numbers: Feature = (a, b) => {
  const [mine, theirs] = [comparable(a), comparable(b)];
  if (mine.length === 0 || theirs.length === 0) return undefined;
  const found = equal(mine, theirs) ?? apart(mine, theirs);
  return found !== undefined && found.weight < 0 && !isFound(found, "numbers.farApart") && isRising(a, b)
    ? undefined
    : found;
};

/** Of one time, and the later report counts more: tolls rise in the days after. */
function isRising(a: EventProfile, b: EventProfile): boolean {
  if (a.published === undefined || b.published === undefined || a.published === b.published) return false;
  if (a.days.length === 0 || b.days.length === 0 || (time(a, b)?.weight ?? 0) <= 0) return false;
  const [early, late] = a.published < b.published ? [a, b] : [b, a];
  if ((late.published ?? 0) - (early.published ?? 0) > risingDays) return false;
  const highest = ({ tolls }: EventProfile, slot: ProfileToll["slot"]): number =>
    Math.max(0, ...tolls.filter((toll) => toll.slot === slot && toll.scope === "event").map(({ min }) => min));
  const slots = comparable(early)
    .map(({ slot }) => slot)
    .filter((slot) => highest(late, slot) > 0);
  return slots.length > 0 && slots.every((slot) => highest(late, slot) >= highest(early, slot));
}

/** So many days after its first reports a toll is still counted. */
const risingDays = 14;

function comparable({ tolls }: EventProfile): readonly ProfileToll[] {
  return tolls.filter(({ scope, vague }) => scope === "event" && !vague);
}

function equal(mine: readonly ProfileToll[], theirs: readonly ProfileToll[]): Finding | undefined {
  const shared = new Map<string, Counted>();
  for (const a of mine)
    for (const b of theirs) {
      if (a.slot !== b.slot || a.min !== b.min || a.min === 0 || a.part !== b.part || otherPeople(a, b)) continue;
      // A part of the people is said beside the whole and tells less.
      shared.set(`${a.part ? "of them " : ""}${a.min} ${a.slot}`, worthOf(a));
    }
  if (shared.size === 0) return undefined;
  return summed(`both ${[...shared.keys()].sort().join(", ")}`, [...shared.values()], most.numbers);
}

/** From here on it is a figure of the war, which every report repeats. */
const statistic = 1000;

/** The same number, from so many people on. */
const equalFrom: readonly (readonly [people: number, name: WeightName])[] = [
  [50, "numbers.equal50"],
  [20, "numbers.equal20"],
  [10, "numbers.equal10"],
  [5, "numbers.equal5"],
  [3, "numbers.equal3"],
  [1, "numbers.equal1"],
];

/** A number that ends in 0 is said more often than it is so. */
const roundShare = 0.7;

const partShare = 0.6;

function worthOf({ min, part }: ProfileToll): Counted {
  if (min >= statistic) return ["numbers.near", 1];
  const name = equalFrom.find(([people]) => min >= people)?.[1] ?? "numbers.equal1";
  const isRound = min >= 10 && min % 10 === 0;
  return [name, (isRound ? roundShare : 1) * (part ? partShare : 1)];
}

function otherPeople(a: ProfileToll, b: ProfileToll): boolean {
  const known = (toll: ProfileToll): boolean => toll.status === "civilian" || toll.status === "combatant";
  return known(a) && known(b) && a.status !== b.status;
}

/** No number in common: how far apart are the nearest of one slot? */
function apart(mine: readonly ProfileToll[], theirs: readonly ProfileToll[]): Finding | undefined {
  let nearest: { readonly ratio: number; readonly value: string; readonly size: number } | undefined;
  for (const a of mine)
    for (const b of theirs) {
      if (a.slot !== b.slot || a.part || b.part || otherPeople(a, b) || isSome(a, b) || isSome(b, a)) continue;
      // That nobody was hurt, or somebody, is disputed of one event.
      if (a.max === 0 || b.max === 0) continue;
      const [less, more] = [Math.min(a.min, b.min), Math.max(a.min, b.min)];
      const ratio = more / Math.max(1, less);
      if (nearest === undefined || ratio < nearest.ratio)
        nearest = { ratio, value: `${less} and ${more} ${a.slot}`, size: more };
    }
  if (nearest === undefined) return undefined;
  const { ratio, value, size } = nearest;
  if (ratio <= 1.25) return size >= 8 ? finding(value, "numbers.near") : undefined;
  if (ratio < 1.5) return undefined;
  if (size < few) return finding(value, "numbers.fewApart");
  return finding(value, ratio >= 3 ? "numbers.farApart" : "numbers.apart");
}

/** Below this a toll is a handful. */
const few = 10;

/** "Two guards" beside eight dead: those of one sort are some of all. */
function isSome(a: ProfileToll, b: ProfileToll): boolean {
  return a.min < b.min && a.status === "combatant" && b.status === "unknown";
}
