// Days of the week: "on Tuesday", "next Friday", "the previous Monday".

import { mondayOf, weekdayOf } from "../../../../calendar/calendar.ts";
import type { Meaning } from "../expression.ts";
import { onDay, type Resolution, type Standing, unresolved } from "./resolution.ts";

type Weekday = Extract<Meaning, { kind: "weekday" }>;

/** The day of that name nearest to the document's day, or to the day named before, as the words ask. */
export function weekday(meaning: Weekday, { published, anchor, direction }: Standing): Resolution {
  const value = `XXXX-WXX-${meaning.weekday}`;
  const { which } = meaning;
  if (which === "following" || which === "previous" || which === "same") {
    if (anchor === undefined || !anchor.yearKnown) return unresolved("no-anchor", value);
    if (which === "same")
      return { ...onDay(weekdayFrom(anchor.day, meaning.weekday, -1, true), "implied"), anchored: true };
    const step = which === "following" ? 1 : -1;
    return { ...onDay(weekdayFrom(anchor.day, meaning.weekday, step, false), "implied"), anchored: true };
  }
  if (published === undefined) return unresolved("no-document-date", value);
  if (meaning.week !== undefined) {
    return onDay(mondayOf(published) + meaning.week * 7 + meaning.weekday - 1, "implied");
  }
  if (which === "last") return onDay(weekdayFrom(published, meaning.weekday, -1, false), "implied");
  if (which === "next") return onDay(weekdayFrom(published, meaning.weekday, 1, false), "implied");
  if (which === "this") return onDay(weekdayFrom(published, meaning.weekday, 1, true), "implied");
  return onDay(weekdayFrom(published, meaning.weekday, direction === "future" ? 1 : -1, true), "implied");
}

/** The nearest day of a weekday before or after another day; `same`: that day itself may be meant. */
function weekdayFrom(day: number, wanted: number, step: 1 | -1, same: boolean): number {
  const difference = (wanted - weekdayOf(day) + 7) % 7;
  if (difference === 0) return same ? day : day + 7 * step;
  return step > 0 ? day + difference : day + difference - 7;
}
