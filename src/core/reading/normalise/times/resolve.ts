// Lays the meaning of a time expression on the calendar. No clock: what counts from "now" counts from the document's day
// or from the day last named in the text, and where there is none it stays unresolved.

import {
  addMonths,
  dayNumber,
  dayOf,
  daysInMonth,
  isDay,
  isoWeek,
  mondayOf,
  weekdayOf,
} from "../../../calendar/calendar.ts";
import { edtfDate, edtfDay, parseEdtf } from "../../../calendar/edtf.ts";
import { precisionOfDays } from "../../../calendar/precision.ts";
import type { Direction } from "./direction.ts";
import type { Expression, Meaning, Part } from "./expression.ts";
import { feastIn, fixedFeast } from "./feasts.ts";
import type { ReadTime, Timex, Unresolved } from "./time-mention.ts";
import { timexDuration } from "./timex.ts";
import type { Unit } from "./vocabulary.ts";

/** A day named before in the text. Without a year, the day number is one of the year 2000. */
export interface Anchor {
  readonly day: number;
  readonly yearKnown: boolean;
  readonly expression: Expression;
}

/** What is known where an expression stands. */
export interface Standing {
  /** Day number of the document, where its date is known to the day. */
  readonly published?: number;
  /** The latest day it can be of, where only its month or year is known. */
  readonly publishedBy?: number;
  readonly anchor?: Anchor;
  /** The month that was last named with its year: "in April 1999". */
  readonly namedMonth?: { readonly year: number; readonly month: number };
  readonly direction: Direction;
}

type Value = Pick<Timex, "type" | "value" | "mod">;

export interface Resolution {
  readonly time?: Omit<ReadTime, "evidence">;
  readonly timex: Value;
  readonly unresolved?: Unresolved;
  /** The day that later expressions may hang on. */
  readonly day?: { readonly number: number; readonly yearKnown: boolean };
  /** True where the value hangs on `Standing.anchor`. */
  readonly anchored?: true;
}

type Calendar = Extract<Meaning, { kind: "calendar" }>;
type Weekday = Extract<Meaning, { kind: "weekday" }>;
type Relative = Extract<Meaning, { kind: "relative" }>;
type Stretch = Extract<Meaning, { kind: "stretch" }>;
type Night = Extract<Meaning, { kind: "night" }>;

/** The calendar value of an expression's meaning. */
export function resolve({ meaning, ...more }: Expression, standing: Standing): Resolution {
  const resolution = resolveMeaning(meaning, standing);
  return withinCalendar(withTimeOfDay(resolution, more));
}

/** "5,000 years ago" or "in 9,000 years": EDTF and TIMEX3 write years of four digits, and nothing else is written for them. */
function withinCalendar(resolution: Resolution): Resolution {
  if (resolution.time === undefined || parseEdtf(resolution.time.edtf) !== undefined) return resolution;
  return unresolved("outside-calendar", "XXXX");
}

function resolveMeaning(meaning: Meaning, standing: Standing): Resolution {
  switch (meaning.kind) {
    case "calendar":
      return calendar(meaning, standing);
    case "numeric":
      return numeric(meaning.first, meaning.second, meaning.year);
    case "weekday":
      return weekday(meaning, standing);
    case "relative":
      return relative(meaning, standing);
    case "stretch":
      return stretch(meaning, standing);
    case "day-of-month":
      return dayOfMonth(meaning.day, standing);
    case "feast":
      return feast(meaning.name, meaning.year, standing);
    case "clock":
      return clock(standing);
    case "night":
      return night(meaning, standing);
    case "duration":
      return { timex: { type: "DURATION", value: timexDuration(meaning.unit, meaning.count), ...mod(meaning.mod) } };
    case "set":
      return {
        timex: {
          type: "SET",
          value:
            meaning.weekday === undefined ? timexDuration(meaning.unit, meaning.count) : `XXXX-WXX-${meaning.weekday}`,
        },
      };
    case "reference":
      return { timex: { type: "DATE", value: meaning.value }, unresolved: "vague" };
  }
}

function mod(value: Timex["mod"]): Pick<Timex, "mod"> {
  return value === undefined ? {} : { mod: value };
}

function onDay(number: number, basis: ReadTime["basis"], yearKnown = true): Resolution {
  const { year, month, day } = dayOf(number);
  const edtf = yearKnown ? edtfDate(year, month, day) : edtfDate(undefined, month, day);
  return {
    time: { edtf, precision: 1, basis },
    timex: { type: "DATE", value: edtf },
    day: { number, yearKnown },
  };
}

/** An interval of days, written without its year where that is not known. */
function overDays(first: number, last: number, value: string, yearKnown = true, approximate = ""): Resolution {
  const from = yearKnown ? edtfDay(first) : `XXXX${edtfDay(first).slice(4)}`;
  const to = yearKnown ? edtfDay(last) : `XXXX${edtfDay(last).slice(4)}`;
  return {
    time: {
      edtf: `${from}${approximate}/${to}${approximate}`,
      precision: precisionOfDays(last - first + 1),
      basis: "implied",
    },
    timex: { type: "DATE", value },
  };
}

function calendar(meaning: Calendar, standing: Standing): Resolution {
  if (meaning.years !== undefined) return years(meaning);
  const { month, day, season } = meaning;
  const chosen = meaning.year === undefined ? impliedYear(meaning, standing) : { year: meaning.year };
  const basis = meaning.year === undefined && chosen.year !== undefined ? "implied" : "stated";
  const anchored = "anchored" in chosen ? { anchored: true as const } : {};
  const year = chosen.year;
  if (season !== undefined) {
    const edtf = edtfDate(year, season);
    const letters = ["SP", "SU", "FA", "WI"][season - 21] ?? "WI";
    return {
      time: { edtf, precision: 5, basis },
      timex: { type: "DATE", value: `${year ?? "XXXX"}-${letters}`, ...mod(meaning.part) },
      ...anchored,
    };
  }
  if (month === undefined && meaning.toYear !== undefined) {
    const time = { edtf: `${year}/${meaning.toYear}`, precision: 5 as const, basis: "stated" as const };
    return { time, timex: { type: "DATE", value: String(year) } };
  }
  if (month === undefined) return wholeYear(year ?? 0, meaning.part);
  if (day === undefined) {
    const timex: Value = { type: "DATE", value: edtfDate(year, month), ...mod(meaning.part) };
    const edtf = meaning.part === undefined ? edtfDate(year, month) : partOfMonth(year, month, meaning.part);
    return { time: { edtf, precision: 4, basis }, timex, ...anchored };
  }
  const edtf = edtfDate(year, month, day);
  if (meaning.week === true) {
    if (year === undefined) return unresolved("no-document-date", "XXXX-WXX");
    const week = away(
      { kind: "relative", base: "anchor", unit: "week", offset: 0 },
      dayNumber({ year, month, day }),
      true,
    );
    return week.time === undefined ? week : { ...week, time: { ...week.time, basis } };
  }
  const number = dayNumber({ year: year ?? 2000, month, day });
  const named = { number, yearKnown: year !== undefined };
  if (meaning.toDay !== undefined) {
    return {
      time: {
        edtf: `${edtf}/${edtfDate(year, month, meaning.toDay)}`,
        precision: precisionOfDays(meaning.toDay - day + 1),
        basis,
      },
      timex: { type: "DATE", value: edtf },
      day: { ...named, number: number + meaning.toDay - day },
      ...anchored,
    };
  }
  return { time: { edtf, precision: 1, basis }, timex: { type: "DATE", value: edtf }, day: named, ...anchored };
}

function years({ year = 0, years: length, part }: Calendar): Resolution {
  const written = edtfDate(year);
  const pattern = length === 10 ? `${written.slice(0, 3)}X` : `${written.slice(0, 2)}XX`;
  const timex: Value = {
    type: "DATE",
    value: length === 10 ? pattern : written.slice(0, 2),
    ...mod(part),
  };
  // Thirds of a decade, rounded: 0-3, 4-6, 7-9.
  const third = part === undefined ? undefined : { START: [0, 3], MID: [4, 6], END: [7, 9] }[part];
  const edtf = third === undefined || length !== 10 ? pattern : `${year + (third[0] ?? 0)}~/${year + (third[1] ?? 9)}~`;
  return { time: { edtf, precision: 5, basis: "stated" }, timex };
}

function wholeYear(year: number, part: Part | undefined): Resolution {
  const written = edtfDate(year);
  const timex: Value = { type: "DATE", value: written, ...mod(part) };
  const third = part === undefined ? undefined : { START: ["01", "04"], MID: ["05", "08"], END: ["09", "12"] }[part];
  const edtf = third === undefined ? written : `${written}-${third[0]}~/${written}-${third[1]}~`;
  return { time: { edtf, precision: 5, basis: "stated" }, timex };
}

/** "early March" is about the first ten days, "mid-March" the second, "late March" the rest. */
function partOfMonth(year: number | undefined, month: number, part: Part): string {
  const last = daysInMonth(year ?? 2000, month);
  const [from, to] = { START: [1, 10] as const, MID: [11, 20] as const, END: [21, last] as const }[part];
  return `${edtfDate(year, month, from)}~/${edtfDate(year, month, to)}~`;
}

/** The year that a date without one is of: from the document's day and the direction, else from a near dated day before. */
function impliedYear(meaning: Calendar, standing: Standing): { readonly year?: number; readonly anchored?: true } {
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
const grace = 2;

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

function numeric(first: number, second: number, year: number): Resolution {
  const dates = [edtfDate(year, first, second), edtfDate(year, second, first)].sort();
  const apart =
    Math.abs(dayNumber({ year, month: first, day: second }) - dayNumber({ year, month: second, day: first })) + 1;
  return {
    time: { edtf: `[${dates.join(",")}]`, precision: precisionOfDays(apart), basis: "stated" },
    timex: { type: "DATE", value: edtfDate(year, first, second) },
    unresolved: "ambiguous-order",
  };
}

function weekday(meaning: Weekday, { published, anchor, direction }: Standing): Resolution {
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

function unresolved(reason: Unresolved, value: string, type: Timex["type"] = "DATE"): Resolution {
  return { timex: { type, value }, unresolved: reason };
}

const unknownValues: Readonly<Partial<Record<Unit, string>>> = {
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXXX",
  century: "XXXX",
};

function relative(meaning: Relative, { published, anchor }: Standing): Resolution {
  const unknown = unknownValues[meaning.unit] ?? "XXXX-XX-XX";
  if (meaning.vague === true) return unresolved("vague", meaning.offset < 0 ? "PAST_REF" : "FUTURE_REF");
  if (meaning.base === "document") {
    if (published === undefined) return unresolved("no-document-date", unknown);
    return away(meaning, published, true);
  }
  if (anchor === undefined) return unresolved("no-anchor", unknown);
  return { ...away(meaning, anchor.day, anchor.yearKnown), anchored: true };
}

/** A unit some units away from a day. */
function away({ unit, offset, part, mod: modifier }: Relative, from: number, yearKnown: boolean): Resolution {
  const today = dayOf(from);
  switch (unit) {
    case "second":
    case "minute":
    case "hour": {
      const day = onDay(from + Math.trunc((unit === "hour" ? offset : 0) / 24), "implied", yearKnown);
      return { ...day, timex: { type: "DURATION", value: timexDuration(unit, Math.abs(offset)), ...mod(modifier) } };
    }
    case "day":
    case "night":
      return onDay(from + offset, "implied", yearKnown);
    case "week":
    case "fortnight": {
      const day = from + offset * (unit === "week" ? 7 : 14);
      if (!yearKnown) return overDays(day - 3, day + 3, "XXXX-WXX", false);
      const { year, week } = isoWeek(day);
      const value = `${year}-W${String(week).padStart(2, "0")}`;
      const monday = mondayOf(day);
      const part7 = part === "START" ? [0, 2] : part === "END" ? [4, 6] : part === "MID" ? [2, 4] : [0, 6];
      return overDays(monday + (part7[0] ?? 0), monday + (part7[1] ?? 6), value);
    }
    case "weekend": {
      if (!yearKnown) return unresolved("no-document-date", "XXXX-WXX-WE");
      // "the weekend" of a Monday report is the one just over; on a Saturday it is this one.
      const saturday = mondayOf(from) + 5 + (offset <= 0 && weekdayOf(from) < 6 ? -7 : 0);
      const step = offset < 0 && weekdayOf(from) >= 6 ? -7 : 0;
      const { year, week } = isoWeek(saturday + step);
      return overDays(saturday + step, saturday + step + 1, `${year}-W${String(week).padStart(2, "0")}-WE`);
    }
    case "month":
    case "quarter": {
      const { year, month } = addMonths(today, offset * (unit === "quarter" ? 3 : 1));
      const shown = yearKnown ? year : undefined;
      const edtf = part === undefined ? edtfDate(shown, month) : partOfMonth(shown, month, part);
      return {
        time: { edtf, precision: unit === "quarter" ? 5 : 4, basis: "implied" },
        timex: { type: "DATE", value: edtfDate(shown, month), ...mod(modifier ?? part) },
      };
    }
    case "year": {
      if (!yearKnown) return unresolved("no-anchor", "XXXX");
      const resolution = wholeYear(today.year + Math.round(offset), part);
      return implied(resolution, modifier);
    }
    case "decade":
    case "century": {
      if (!yearKnown) return unresolved("no-anchor", "XXXX");
      const length = unit === "decade" ? 10 : 100;
      const first = Math.floor(today.year / length) * length + offset * length;
      return implied(
        years({ kind: "calendar", year: first, years: length, ...(part === undefined ? {} : { part }) }),
        modifier,
      );
    }
  }
}

function implied(resolution: Resolution, modifier: Timex["mod"]): Resolution {
  const { time, timex } = resolution;
  const more = modifier === undefined ? timex : { ...timex, mod: modifier };
  return time === undefined ? resolution : { ...resolution, time: { ...time, basis: "implied" }, timex: more };
}

/**
 * How many days a stretch without a count goes back: our convention, marked approximate. "recent days" a week, "recent
 * weeks" a month, "recent months" half a year; "recent years" has no bound worth writing.
 */
const vagueStretch: Readonly<Partial<Record<Unit, number>>> = { hour: 1, day: 7, week: 30, month: 183 };

function stretch({ unit, count, direction }: Stretch, { published }: Standing): Resolution {
  const timex: Value = { type: "DURATION", value: timexDuration(unit, count) };
  if (published === undefined) return { timex, unresolved: "no-document-date" };
  const lengths: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 };
  const whole = count === undefined ? undefined : Math.ceil(count);
  const vague = count === undefined ? vagueStretch[unit] : undefined;
  let far: number | undefined;
  if (vague !== undefined) far = published + direction * vague;
  else if (whole === undefined) return { timex, unresolved: "vague" };
  else if (unit === "hour") far = published + direction * Math.ceil(whole / 24);
  else if (unit === "minute" || unit === "second") far = published;
  else if (unit in lengths) far = published + direction * whole * (lengths[unit] ?? 1);
  else {
    const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as string] ?? 1;
    far = dayNumber(addMonths(dayOf(published), direction * whole * months));
  }
  const [first, last] = far < published ? [far, published] : [published, far];
  // Two days are touched by "the last 24 hours".
  const days = last === first ? 1 : Math.max(2, last - first);
  const { time } = overDays(first, last, "", true);
  if (time === undefined) return { timex };
  const edtf = vague === undefined ? time.edtf : time.edtf.replace(edtfDay(far), `${edtfDay(far)}~`);
  return { time: { ...time, edtf, precision: precisionOfDays(days) }, timex };
}

function dayOfMonth(day: number, { published, anchor }: Standing): Resolution {
  const base = anchor?.day ?? published;
  const value = `XXXX-XX-${String(day).padStart(2, "0")}`;
  if (base === undefined) return unresolved("no-anchor", value);
  const yearKnown = anchor?.yearKnown ?? true;
  const { year, month } = dayOf(base);
  const found = isDay(yearKnown ? year : undefined, month, day) ? { year, month, day } : undefined;
  if (found === undefined) return unresolved("no-anchor", value);
  const number = dayNumber(found);
  const hangs = anchor === undefined ? {} : { anchored: true as const };
  if (anchor === undefined && published !== undefined && number > published + grace) {
    return onDay(dayNumber(addMonths(found, -1)), "implied");
  }
  return { ...onDay(number, "implied", yearKnown), ...hangs };
}

function feast(name: string, year: number | undefined, standing: Standing): Resolution {
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

/** A time of day alone is of the day named before in the text. */
function clock({ anchor }: Standing): Resolution {
  if (anchor === undefined) return unresolved("no-day", "XXXX-XX-XX", "TIME");
  return { ...onDay(anchor.day, "implied", anchor.yearKnown), anchored: true };
}

/** "Last night", "overnight" of a report: the night that ended on its day, of which nobody says whether before or after midnight. */
function night({ which, before = 0 }: Night, standing: Standing): Resolution {
  const { published, anchor } = standing;
  if (which === "told" && anchor !== undefined && !(anchor.yearKnown && anchor.day === published))
    return clock(standing);
  if (published === undefined) return which === "told" ? clock(standing) : unresolved("no-document-date", "XXXX-XX-XX");
  const evening = published - 1 - before;
  return { ...overDays(evening, evening + 1, edtfDay(evening)), day: { number: evening, yearKnown: true } };
}

function withTimeOfDay(resolution: Resolution, { daypart, clock: at }: Omit<Expression, "meaning">): Resolution {
  if (daypart === undefined && at === undefined) return resolution;
  const { value, ...rest } = resolution.timex;
  if (!/-\d{2}$|-X{2}$|-W..-\d$/.test(value)) return resolution;
  const time =
    at === undefined
      ? daypart
      : `${String(at.hour).padStart(2, "0")}:${String(at.minute).padStart(2, "0")}${at.zone ?? ""}`;
  return { ...resolution, timex: { ...rest, type: "TIME", value: `${value}T${time}` } };
}
