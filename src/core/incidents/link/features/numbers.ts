// How many. One odd number in two reports is a strong sign; two numbers that differ are a weak one, since tolls rise and parties
// count differently. Totals of many events say nothing of one.

import type { EventProfile, ProfileToll } from "../../profile/shape.ts";
import { weights } from "../weights.ts";
import type { Feature, Finding } from "./finding.ts";
import { time } from "./time.ts";

const { numbers: weight } = weights;

/** See the head of the file. */
export const numbers: Feature = (a, b) => {
  const [mine, theirs] = [comparable(a), comparable(b)];
  if (mine.length === 0 || theirs.length === 0) return undefined;
  const found = equal(mine, theirs) ?? apart(mine, theirs);
  return found !== undefined && found.weight > weight.farApart && found.weight < 0 && isRising(a, b)
    ? undefined
    : found;
};

/** Of one time, and the later report counts more: tolls rise in the days after. */
function isRising(a: EventProfile, b: EventProfile): boolean {
  if (a.published === undefined || b.published === undefined || a.published === b.published) return false;
  if (a.days.length === 0 || b.days.length === 0 || (time(a, b)?.weight ?? 0) <= 0) return false;
  const [early, late] = a.published < b.published ? [a, b] : [b, a];
  if ((late.published ?? 0) - (early.published ?? 0) > risingDays) return false;
  const most = ({ tolls }: EventProfile, slot: ProfileToll["slot"]): number =>
    Math.max(0, ...tolls.filter((toll) => toll.slot === slot && toll.scope === "event").map(({ min }) => min));
  const slots = comparable(early)
    .map(({ slot }) => slot)
    .filter((slot) => most(late, slot) > 0);
  return slots.length > 0 && slots.every((slot) => most(late, slot) >= most(early, slot));
}

/** So many days after its first reports a toll is still counted. */
const risingDays = 14;

function comparable({ tolls }: EventProfile): readonly ProfileToll[] {
  return tolls.filter(({ scope, vague }) => scope === "event" && !vague);
}

function equal(mine: readonly ProfileToll[], theirs: readonly ProfileToll[]): Finding | undefined {
  const shared = new Map<string, number>();
  for (const a of mine)
    for (const b of theirs) {
      if (a.slot !== b.slot || a.min !== b.min || a.min === 0 || a.part !== b.part || otherPeople(a, b)) continue;
      // A part of the people is said beside the whole and tells less.
      const value = `${a.part ? "of them " : ""}${a.min} ${a.slot}`;
      shared.set(value, Math.max(shared.get(value) ?? 0, worthOf(a)));
    }
  if (shared.size === 0) return undefined;
  const total = [...shared.values()].reduce((sum, worth) => sum + worth, 0);
  return { value: `both ${[...shared.keys()].sort().join(", ")}`, weight: round(Math.min(weight.most, total)) };
}

/** From here on it is a figure of the war, which every report repeats. */
const statistic = 1000;

function worthOf({ min, part }: ProfileToll): number {
  if (min >= statistic) return weight.near;
  const worth = weight.equal.find(([from]) => min >= from)?.[1] ?? 0;
  const isRound = min >= 10 && min % 10 === 0;
  return worth * (isRound ? weight.roundShare : 1) * (part ? weight.partShare : 1);
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
  if (ratio <= 1.25) return size >= 8 ? { value, weight: weight.near } : undefined;
  if (ratio < 1.5) return undefined;
  if (size < few) return { value, weight: weight.fewApart };
  return { value, weight: ratio >= 3 ? weight.farApart : weight.apart };
}

/** Below this a toll is a handful. */
const few = 10;

/** "Two guards" beside eight dead: those of one sort are some of all. */
function isSome(a: ProfileToll, b: ProfileToll): boolean {
  return a.min < b.min && a.status === "combatant" && b.status === "unknown";
}

function round(worth: number): number {
  return Math.round(worth * 100) / 100;
}
