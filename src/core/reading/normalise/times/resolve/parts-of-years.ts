// Stretches of the calendar that are longer than a day: a part of a month, a year, a decade, a century. "Early", "mid" and "late"
// have no sharp edges: they are thirds, marked approximate.

import { daysInMonth } from "../../../../calendar/calendar.ts";
import { edtfDate } from "../../../../calendar/edtf.ts";
import type { Part } from "../expression.ts";
import { type Calendar, mod, type Resolution, type Value } from "./resolution.ts";

/** A decade or a century: "the late 1990s". */
export function years({ year = 0, years: length, part }: Calendar): Resolution {
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

/** A year, or about a third of it: "early 2014". */
export function wholeYear(year: number, part: Part | undefined): Resolution {
  const written = edtfDate(year);
  const timex: Value = { type: "DATE", value: written, ...mod(part) };
  const third = part === undefined ? undefined : { START: ["01", "04"], MID: ["05", "08"], END: ["09", "12"] }[part];
  const edtf = third === undefined ? written : `${written}-${third[0]}~/${written}-${third[1]}~`;
  return { time: { edtf, precision: 5, basis: "stated" }, timex };
}

/** "early March" is about the first ten days, "mid-March" the second, "late March" the rest. */
export function partOfMonth(year: number | undefined, month: number, part: Part): string {
  const last = daysInMonth(year ?? 2000, month);
  const [from, to] = { START: [1, 10] as const, MID: [11, 20] as const, END: [21, last] as const }[part];
  return `${edtfDate(year, month, from)}~/${edtfDate(year, month, to)}~`;
}
