// Dates as the calendar names them: "17 September 2016", "mid-March", "last summer", "3/4/2016", "the 5th". What is unsaid of them is
// taken from the document's day or from a day named before.

import { addMonths, dayNumber, dayOf, isDay } from "../../../../calendar/calendar.ts";
import { edtfDate } from "../../../../calendar/edtf.ts";
import { precisionOfDays } from "../../../../calendar/precision.ts";
import { grace, impliedYear } from "./implied-year.ts";
import { partOfMonth, wholeYear, years } from "./parts-of-years.ts";
import { type Calendar, mod, onDay, type Resolution, type Standing, unresolved, type Value } from "./resolution.ts";
import { away } from "./units-away.ts";

/** A day, some days of one month, a week, a month, a season, a year or a decade. */
export function calendar(meaning: Calendar, standing: Standing): Resolution {
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

/** Two numbers that may be day and month either way: both days, and that they are ambiguous. */
export function numeric(first: number, second: number, year: number): Resolution {
  const dates = [edtfDate(year, first, second), edtfDate(year, second, first)].sort();
  const apart =
    Math.abs(dayNumber({ year, month: first, day: second }) - dayNumber({ year, month: second, day: first })) + 1;
  return {
    time: { edtf: `[${dates.join(",")}]`, precision: precisionOfDays(apart), basis: "stated" },
    timex: { type: "DATE", value: edtfDate(year, first, second) },
    unresolved: "ambiguous-order",
  };
}

/** "The 5th": of the month of the day named before, else of the document's, not after its day. */
export function dayOfMonth(day: number, { published, anchor }: Standing): Resolution {
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
