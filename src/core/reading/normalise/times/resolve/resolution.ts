// What is known where a time expression stands, and what comes of laying it on the calendar: a day, some days, or the reason why
// it stays open.

import { dayOf } from "../../../../calendar/calendar.ts";
import { edtfDate, edtfDay } from "../../../../calendar/edtf.ts";
import { precisionOfDays } from "../../../../calendar/precision.ts";
import type { Direction } from "../direction.ts";
import type { Expression, Meaning } from "../expression.ts";
import type { ReadTime, Timex, Unresolved } from "../time-mention.ts";

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

/** What an expression means where it stands. */
export interface Resolution {
  readonly time?: Omit<ReadTime, "evidence">;
  readonly timex: Value;
  readonly unresolved?: Unresolved;
  /** The day that later expressions may hang on. */
  readonly day?: { readonly number: number; readonly yearKnown: boolean };
  /** True where the value hangs on `Standing.anchor`. */
  readonly anchored?: true;
}

/** A value as TIMEX3 writes it. */
export type Value = Pick<Timex, "type" | "value" | "mod">;

/** A date, month, season, year or decade of the calendar, whole or with its year unsaid. */
export type Calendar = Extract<Meaning, { kind: "calendar" }>;

/** One day, written without its year where that is not known. */
export function onDay(number: number, basis: ReadTime["basis"], yearKnown = true): Resolution {
  const { year, month, day } = dayOf(number);
  const edtf = yearKnown ? edtfDate(year, month, day) : edtfDate(undefined, month, day);
  return {
    time: { edtf, precision: 1, basis },
    timex: { type: "DATE", value: edtf },
    day: { number, yearKnown },
  };
}

/** An interval of days, written without its year where that is not known. */
export function overDays(first: number, last: number, value: string, yearKnown = true, approximate = ""): Resolution {
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

/** Nothing on the calendar, and why; the value says what is missing with X. */
export function unresolved(reason: Unresolved, value: string, type: Timex["type"] = "DATE"): Resolution {
  return { timex: { type, value }, unresolved: reason };
}

/** TIMEX3's modifier where there is one. */
export function mod(value: Timex["mod"]): Pick<Timex, "mod"> {
  return value === undefined ? {} : { mod: value };
}
