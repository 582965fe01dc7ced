// Feasts: "Christmas Eve", "Easter Sunday". With a year they are a day; without one, the last or the next from the document's day.

import { dayNumber, dayOf } from "../../../../calendar/calendar.ts";
import { feastIn, fixedFeast } from "../feasts.ts";
import { calendar } from "./calendar-date.ts";
import { grace } from "./implied-year.ts";
import { onDay, type Resolution, type Standing, unresolved } from "./resolution.ts";

/** The day of a feast; one of a fixed day is known without any year. */
export function feast(name: string, year: number | undefined, standing: Standing): Resolution {
  const reference = standing.published ?? standing.publishedBy;
  const known = fixedFeast(name);
  if (year !== undefined) {
    const day = feastIn(name, year);
    return day === undefined ? unresolved("not-understood", "XXXX") : onDay(dayNumber(day), "stated");
  }
  if (reference === undefined) {
    if (known === undefined) return unresolved("no-document-date", "XXXX-XX-XX");
    return calendar({ kind: "calendar", month: known[0], day: known[1] }, standing);
  }
  const today = dayOf(reference).year;
  const all = [today - 1, today, today + 1].map((one) => feastIn(name, one)).filter((one) => one !== undefined);
  const numbers = all.map(dayNumber);
  const ahead = numbers.find((number) => number >= reference);
  const behind = numbers.findLast((number) => number <= reference + grace);
  const near = ahead !== undefined && (standing.direction === "future" || ahead - reference <= 14);
  const chosen = near ? ahead : behind;
  return chosen === undefined ? unresolved("not-understood", "XXXX") : onDay(chosen, "implied");
}
