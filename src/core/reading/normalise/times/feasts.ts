// Days that are known by name. Only those that wire reports date things by.

import { type Day, dayNumber, dayOf, weekdayOf } from "../../../calendar/calendar.ts";

const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = {
  christmas: [12, 25],
  "christmas day": [12, 25],
  "christmas eve": [12, 24],
  "boxing day": [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  halloween: [10, 31],
  "valentine's day": [2, 14],
  "may day": [5, 1],
};

/** Month and day of a feast that is on the same day each year. */
export function fixedFeast(name: string): readonly [month: number, day: number] | undefined {
  return fixed[name];
}

/** The day of a feast in one year; undefined for a name that is none. US dates for Thanksgiving and Election Day. */
export function feastIn(name: string, year: number): Day | undefined {
  const known = fixed[name];
  if (known !== undefined) return { year, month: known[0], day: known[1] };
  if (name.startsWith("thanksgiving")) return nthWeekday(year, 11, 4, 4);
  if (name === "election day") {
    const monday = nthWeekday(year, 11, 1, 1);
    return { ...monday, day: monday.day + 1 };
  }
  if (name.startsWith("easter")) return easter(year);
  if (name === "good friday") return dayOf(dayNumber(easter(year)) - 2);
  return undefined;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = weekdayOf(dayNumber({ year, month, day: 1 }));
  return { year, month, day: 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7 };
}

/** Western Easter Sunday: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}
