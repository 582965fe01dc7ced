// How two times of one or two days stand to each other by the clock: "Friday", "Friday morning", "at 9:40 a.m.".

import { boundsOfEdtf } from "../../calendar/edtf.ts";
import type { Time } from "../../model/time.ts";
import { plain, type Standing } from "./standing.ts";

/** Hours of the clock from midnight, `[from, to)`. */
type Stretch = readonly [from: number, to: number];

/**
 * What the words can mean, wide on purpose: "morning" is no exact word, and two that touch are no contradiction. A night
 * may be either night of its day.
 */
const parts: ReadonlyMap<string, readonly Stretch[]> = new Map([
  ["MO", [[0, 12.5]]],
  ["MI", [[10.5, 14.5]]],
  ["AF", [[11.5, 19]]],
  ["EV", [[15.5, 24]]],
  [
    "NI",
    [
      [0, 7],
      [17, 31],
    ],
  ],
  ["DT", [[5, 21]]],
]);

/** Two clocks this far apart, in hours, may tell one hour. */
const rough = 1;

/** The night between two days, from the first one's midnight. */
const nightBetween: Stretch = [17, 31];

/**
 * See `Standing`. Undefined where the clock has no say: neither tells a time of day, or one of them is
 * longer than two days.
 *
 * @example "2016-09-16" MO beside "2016-09-16" → within; beside "2016-09-16" EV → disjoint
 */
export function standingOfHours(a: Time, b: Time): Standing | undefined {
  if (a.timeOfDay === undefined && b.timeOfDay === undefined) return undefined;
  const [left, right] = [stretchesOf(a), stretchesOf(b)];
  if (left === undefined || right === undefined) return undefined;
  if (a.edtf === b.edtf && a.timeOfDay === b.timeOfDay) return plain("same");
  if (left.yearKnown !== right.yearKnown) return undefined;
  // Nobody knows which clock a time without a zone was read from.
  if (isZoned(a) !== isZoned(b) && a.timeOfDay !== undefined && b.timeOfDay !== undefined) return plain("unclear");
  if (lieIn(left.hours, right.hours)) return { kind: "within", why: "one tells the time of day more closely" };
  if (lieIn(right.hours, left.hours)) return { kind: "around", why: "one tells the time of day more closely" };
  if (left.hours.some((one) => right.hours.some((other) => meet(one, other))))
    return { kind: "overlap", why: "the times of day overlap" };
  // "About the 16th, in the morning": the day itself is not sure, and may be another.
  if (/[~?%]/.test(a.edtf + b.edtf)) return { kind: "overlap", why: "one of the days is not exact" };
  const oneDay = left.day === right.day;
  return oneDay ? { kind: "disjoint", why: "at different times of one day" } : undefined;
}

interface Hours {
  readonly day: number;
  readonly yearKnown: boolean;
  readonly hours: readonly Stretch[];
}

/** Hours counted from the first midnight of the calendar; undefined for more than two days. */
function stretchesOf({ edtf, timeOfDay }: Time): Hours | undefined {
  const bounds = boundsOfEdtf(edtf);
  if (bounds === undefined) return undefined;
  const { first, last, yearKnown } = bounds;
  const told = last === first ? partOf(timeOfDay) : last === first + 1 ? ofTwoDays(timeOfDay) : undefined;
  if (told === undefined) return undefined;
  return { day: first, yearKnown, hours: told.map(([from, to]) => [first * 24 + from, first * 24 + to]) };
}

function ofTwoDays(timeOfDay: string | undefined): readonly Stretch[] | undefined {
  if (timeOfDay === undefined) return [[0, 48]];
  return timeOfDay === "NI" ? [nightBetween] : undefined;
}

function partOf(timeOfDay: string | undefined): readonly Stretch[] | undefined {
  if (timeOfDay === undefined) return [[0, 24]];
  const clock = /^(\d{2}):(\d{2})/.exec(timeOfDay);
  if (clock === null) return parts.get(timeOfDay);
  const at = Number(clock[1]) + Number(clock[2]) / 60;
  return [[at, at]];
}

function lieIn(inner: readonly Stretch[], outer: readonly Stretch[]): boolean {
  return inner.every(([from, to]) => outer.some(([low, high]) => low <= from && to <= high));
}

function meet([from, to]: Stretch, [low, high]: Stretch): boolean {
  const slack = from === to && low === high ? rough : 0;
  return from <= high + slack && low <= to + slack;
}

function isZoned({ timeOfDay }: Time): boolean {
  return timeOfDay?.endsWith("Z") ?? false;
}
