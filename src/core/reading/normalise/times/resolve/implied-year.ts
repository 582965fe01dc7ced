// The year of a date that is told without one: a report of May that tells of "12 April" means the April just over, unless its
// words look ahead.

import { dayNumber, dayOf, isDay } from "../../../../calendar/calendar.ts";
import type { Direction } from "../direction.ts";
import type { Calendar, Standing } from "./resolution.ts";

/** The year that a date without one is of: from the document's day and the direction, else from a near dated day before. */
export function impliedYear(
  meaning: Calendar,
  standing: Standing,
): { readonly year?: number; readonly anchored?: true } {
  const reference = standing.published ?? standing.publishedBy;
  const month = meaning.month ?? { 21: 3, 22: 6, 23: 9, 24: 12 }[meaning.season ?? 21] ?? 1;
  if (reference === undefined) {
    const { anchor } = standing;
    if (anchor?.yearKnown !== true || meaning.which !== undefined || meaning.yearOffset !== undefined) return {};
    const from = dayOf(anchor.day).year;
    const away = (year: number): number => Math.abs(dayNumber({ year, month, day: meaning.day ?? 15 }) - anchor.day);
    const [nearest = from] = [from, from + 1, from - 1].sort((a, b) => away(a) - away(b));
    return away(nearest) <= 60 ? { year: nearest, anchored: true } : {};
  }
  const today = dayOf(reference);
  if (meaning.yearOffset !== undefined) return { year: today.year + meaning.yearOffset };
  if (meaning.day === undefined) {
    if (meaning.which === 0) return { year: today.year };
    if (meaning.which === -1) return { year: month < today.month ? today.year : today.year - 1 };
    if (meaning.which === 1) return { year: month > today.month ? today.year : today.year + 1 };
    const ahead = standing.direction === "future";
    if (ahead) return { year: month >= today.month ? today.year : today.year + 1 };
    return { year: month <= today.month ? today.year : today.year - 1 };
  }
  const nearest = nearestYear(month, meaning.day, reference, standing.direction);
  // "In April 1999 … between 1 and 5 April": not of the year in which the report was written, unless those days are just over.
  const named = standing.namedMonth;
  if (named?.month === month && isDay(named.year, month, meaning.day)) {
    const away = reference - dayNumber({ year: nearest, month, day: meaning.day });
    if (Math.abs(away) > justOver) return { year: named.year };
  }
  return { year: nearest };
}

/** A day is just over for so many days: reports on what happened once more tell of now first. */
const justOver = 60;

/** Two days of grace: a report may be dated by another time zone than what it tells of. */
export const grace = 2;

function nearestYear(month: number, day: number, reference: number, direction: Direction): number {
  const { year } = dayOf(reference);
  const pastYear = dayNumber({ year, month, day }) <= reference + grace ? year : year - 1;
  const futureYear = dayNumber({ year, month, day }) >= reference ? year : year + 1;
  const behind = reference - dayNumber({ year: pastYear, month, day });
  const ahead = dayNumber({ year: futureYear, month, day }) - reference;
  // Words of expectation are outweighed where the past date is near and the next one almost a year ahead, and the other
  // way round where nothing is said: a day just behind or just ahead is meant.
  const future =
    direction === "future" ? !(behind <= 60 && ahead >= 300) : direction === "unknown" && ahead <= 45 && behind >= 300;
  const chosen = future ? futureYear : pastYear;
  // 29 February is of the nearest leap year.
  for (let step = 0; step < 8; step += 1) {
    const candidate = future ? chosen + step : chosen - step;
    if (isDay(candidate, month, day)) return candidate;
  }
  return chosen;
}
