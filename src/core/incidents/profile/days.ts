// From a time as it is written down to days that can be held against others.

import { boundsOfEdtf } from "../../calendar/edtf.ts";
import type { EventProfile, ProfileDays } from "./shape.ts";

/** "Two weeks after the raid" is counted in weeks, and may well be off by a day. */
const looseDays = 1;

/**
 * The days that an EDTF string can mean; undefined where it is none. A day that is only about right means those around it as well.
 *
 * @example daysOf("2016-09-17") → { first: 17061, last: 17061, yearKnown: true, edtf: "2016-09-17" }
 * @example daysOf("2016-09-17~") → { first: 17060, last: 17062, yearKnown: true, edtf: "2016-09-17~" }
 */
export function daysOf(edtf: string): ProfileDays | undefined {
  const bounds = boundsOfEdtf(edtf);
  if (bounds === undefined) return undefined;
  const loose = /^\d{4}-\d\d-\d\d~$/.test(edtf) ? looseDays : 0;
  return {
    first: finite(bounds.first - loose),
    last: finite(bounds.last + loose),
    yearKnown: bounds.yearKnown,
    edtf,
  };
}

function finite(day: number): number | null {
  return Number.isFinite(day) ? day : null;
}

/** The bound, and the day, that a date of publication gives. */
export function lastDayOf(published: ProfileDays | undefined): Pick<EventProfile, "notAfter" | "published"> {
  if (published === undefined || !published.yearKnown || published.last === null) return {};
  const { first, last } = published;
  return { notAfter: last, ...(first === last ? { published: last } : {}) };
}

/** How many days a time may mean: 1 for a day, 30 for a month; infinite where an end is open. */
export function lengthOf({ first, last }: ProfileDays): number {
  return first === null || last === null ? Number.POSITIVE_INFINITY : last - first + 1;
}
