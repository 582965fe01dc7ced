// The part of EDTF (ISO 8601-2, levels 1 and 2) that Hearsay writes and reads: days, months, years, seasons and
// decades, digits left unspecified ("XXXX-09-17"), the qualifiers ~ ? %, intervals with open ends, one-of sets.
// Times of day are not here: events are dated to the day at best.

import { compareText } from "../model/text-order.ts";
import { dayNumber, dayOf, daysInMonth, isDay } from "./calendar.ts";

/** One date; a digit that is not known is an X. `month` 21..24 are the seasons, spring to winter. */
export interface EdtfDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly qualifier?: "~" | "?" | "%";
}

/** What an EDTF string says. `open`: no bound is said, the interval goes on. */
export type Edtf =
  | { readonly kind: "date"; readonly date: EdtfDate }
  | { readonly kind: "interval"; readonly start: EdtfDate | "open"; readonly end: EdtfDate | "open" }
  | { readonly kind: "one-of"; readonly dates: readonly EdtfDate[] };

const datePattern = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([~?%])?$/;

/**
 * Reads an EDTF string; undefined where it is not one of ours.
 *
 * @example `parseEdtf("XXXX-09-17")` → `{ kind: "date", date: { year: "XXXX", month: "09", day: "17" } }`
 */
export function parseEdtf(text: string): Edtf | undefined {
  if (text.startsWith("[")) {
    if (!text.endsWith("]")) return undefined;
    const dates = text.slice(1, -1).split(",").map(parseDate);
    const known = dates.filter((date) => date !== undefined);
    return known.length === dates.length && known.length > 1 ? { kind: "one-of", dates: known } : undefined;
  }
  const [first = "", second, ...more] = text.split("/");
  if (more.length > 0) return undefined;
  if (second === undefined) {
    const date = parseDate(first);
    return date && { kind: "date", date };
  }
  const start = first === ".." ? "open" : parseDate(first);
  const end = second === ".." ? "open" : parseDate(second);
  if (start === undefined || end === undefined || (start === "open" && end === "open")) return undefined;
  return { kind: "interval", start, end };
}

/** Writes what `parseEdtf` reads: `formatEdtf(parseEdtf(x)) === x`. */
export function formatEdtf(edtf: Edtf): string {
  switch (edtf.kind) {
    case "date":
      return formatDate(edtf.date);
    case "interval":
      return `${formatEnd(edtf.start)}/${formatEnd(edtf.end)}`;
    case "one-of":
      return `[${edtf.dates.map(formatDate).join(",")}]`;
  }
}

/**
 * First and last day that an EDTF string can mean, as day numbers; infinite where an end is open. `yearKnown` is false
 * where the year is wholly unspecified: the days are then of the leap year 2000 and mean something only beside another of
 * that kind. Undefined for a string that is not EDTF.
 */
export interface EdtfBounds {
  readonly first: number;
  readonly last: number;
  readonly yearKnown: boolean;
}

/** See `EdtfBounds`. */
export function boundsOfEdtf(text: string): EdtfBounds | undefined {
  const edtf = parseEdtf(text);
  if (edtf === undefined) return undefined;
  const dates = datesOf(edtf);
  const ends = dates.map(boundsOfDate);
  const openStart = edtf.kind === "interval" && edtf.start === "open";
  const openEnd = edtf.kind === "interval" && edtf.end === "open";
  let first = Math.min(...ends.map((end) => end.first));
  let last = Math.max(...ends.map((end) => end.last));
  // A season or a turn of the year in an unknown year ("XXXX-12-30/XXXX-01-02") runs on into the next one.
  const final = ends[ends.length - 1];
  if (
    edtf.kind === "interval" &&
    final !== undefined &&
    ends[0] !== undefined &&
    final.last < ends[0].first &&
    dates.every(({ year }) => year === "XXXX")
  ) {
    first = ends[0].first;
    last = final.last + 366;
  }
  return {
    first: openStart ? Number.NEGATIVE_INFINITY : first,
    last: openEnd ? Number.POSITIVE_INFINITY : last,
    yearKnown: dates.every((date) => date.year !== "XXXX"),
  };
}

/** How two times stand to each other; `unknown` where one has a year and the other has none. */
export type EdtfOrder = "before" | "after" | "overlap" | "unknown";

/** Times without a year are taken to be of one year: "XXXX-09-17" is before "XXXX-09-18". */
export function orderOfEdtf(a: string, b: string): EdtfOrder {
  const left = boundsOfEdtf(a);
  const right = boundsOfEdtf(b);
  if (left === undefined || right === undefined || left.yearKnown !== right.yearKnown) return "unknown";
  if (left.last < right.first) return "before";
  if (right.last < left.first) return "after";
  return "overlap";
}

/**
 * Sorts times: by first possible day, then by last, those without a year behind those with one, what is not EDTF at the
 * end. A total order for lists; `orderOfEdtf` says what may be concluded.
 */
export function compareEdtf(a: string, b: string): number {
  const left = boundsOfEdtf(a);
  const right = boundsOfEdtf(b);
  if (left === undefined || right === undefined) {
    if (left !== undefined) return -1;
    if (right !== undefined) return 1;
    return compareText(a, b);
  }
  if (left.yearKnown !== right.yearKnown) return left.yearKnown ? -1 : 1;
  return compareNumber(left.first, right.first) || compareNumber(left.last, right.last) || compareText(a, b);
}

/**
 * True if whatever day `inner` means lies within `outer`.
 *
 * @example `edtfContains("2016-09", "2016-09-17")` → true; `edtfContains("2016-09", "XXXX-09-17")` → false, the year is
 * not known; `edtfContains("XXXX-09-17", "2016-09-17")` → true.
 */
export function edtfContains(outer: string, inner: string): boolean {
  const around = boundsOfEdtf(outer);
  const within = boundsOfEdtf(inner);
  if (around === undefined || within === undefined) return false;
  if (around.yearKnown === within.yearKnown) return around.first <= within.first && within.last <= around.last;
  if (!within.yearKnown || !Number.isFinite(within.first) || !Number.isFinite(within.last)) return false;
  const start = dayNumber({ ...dayOf(within.first), year: 2000 });
  return around.first <= start && start + (within.last - within.first) <= around.last;
}

/** Writes one date from numbers; what is undefined before a known part becomes X. */
export function edtfDate(year: number | undefined, month?: number, day?: number): string {
  const parts = [year === undefined ? "XXXX" : String(year).padStart(4, "0")];
  if (month !== undefined || day !== undefined) parts.push(month === undefined ? "XX" : two(month));
  if (day !== undefined) parts.push(two(day));
  return parts.join("-");
}

/** Writes a day number as a date. */
export function edtfDay(number: number): string {
  const { year, month, day } = dayOf(number);
  return edtfDate(year, month, day);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function parseDate(text: string): EdtfDate | undefined {
  const match = datePattern.exec(text);
  if (match === null) return undefined;
  const [, year = "", month, day, mark] = match;
  if (!/^\d*X*$/.test(year)) return undefined;
  if (month !== undefined && !isMonth(month, day !== undefined)) return undefined;
  if (day !== undefined && !isDayText(year, month ?? "XX", day)) return undefined;
  const qualifier = mark === "~" || mark === "?" || mark === "%" ? mark : undefined;
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function isMonth(month: string, hasDay: boolean): boolean {
  if (month === "XX") return true;
  const number = Number(month);
  return (number >= 1 && number <= 12) || (!hasDay && number >= 21 && number <= 24);
}

function isDayText(year: string, month: string, day: string): boolean {
  if (day === "XX") return true;
  const number = Number(day);
  if (month === "XX") return number >= 1 && number <= 31;
  return isDay(year.includes("X") ? undefined : Number(year), Number(month), number);
}

function formatDate(date: EdtfDate): string {
  const parts = [date.year, date.month, date.day].filter((part) => part !== undefined);
  return parts.join("-") + (date.qualifier ?? "");
}

function formatEnd(end: EdtfDate | "open"): string {
  return end === "open" ? ".." : formatDate(end);
}

function datesOf(edtf: Edtf): readonly EdtfDate[] {
  if (edtf.kind === "date") return [edtf.date];
  if (edtf.kind === "one-of") return edtf.dates;
  return [edtf.start, edtf.end].filter((end) => end !== "open");
}

function boundsOfDate(date: EdtfDate): { readonly first: number; readonly last: number } {
  const unknown = date.year === "XXXX";
  const from = unknown ? 2000 : Number(date.year.replaceAll("X", "0"));
  const to = unknown ? 2000 : Number(date.year.replaceAll("X", "9"));
  const season = Number(date.month);
  if (season >= 21) {
    // Months of the northern half of the world, since the field's reports are mostly from there; winter starts in December.
    const start = dayNumber({ year: from, month: (season - 20) * 3, day: 1 });
    const endMonth = season === 24 ? 2 : (season - 20) * 3 + 2;
    const endYear = season === 24 ? to + 1 : to;
    return { first: start, last: dayNumber({ year: endYear, month: endMonth, day: daysInMonth(endYear, endMonth) }) };
  }
  const months = date.month === undefined || date.month === "XX" ? [1, 12] : [season, season];
  const [low = 1, high = 12] = months;
  const days = date.day === undefined || date.day === "XX" ? undefined : Number(date.day);
  return {
    first: dayNumber({ year: from, month: low, day: Math.min(days ?? 1, daysInMonth(from, low)) }),
    last: dayNumber({ year: to, month: high, day: Math.min(days ?? 31, daysInMonth(to, high)) }),
  };
}

function compareNumber(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
