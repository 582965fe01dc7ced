// What a time expression says before it is known when that is: the meaning of the words alone. Patterns make expressions,
// `resolve.ts` lays them on the calendar.

import type { Span } from "../../../model/span.ts";
import type { Daypart, Unit } from "./vocabulary.ts";

/** "early", "mid", "late": TIMEX3's START, MID, END. */
export type Part = "START" | "MID" | "END";

/** TIMEX3's `mod`. */
export type Mod =
  | Part
  | "APPROX"
  | "EQUAL_OR_MORE"
  | "EQUAL_OR_LESS"
  | "MORE_THAN"
  | "LESS_THAN"
  | "ON_OR_BEFORE"
  | "BEFORE"
  | "AFTER";

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** "Z" where the text names GMT, UTC or Zulu time. */
  readonly zone?: "Z";
}

/** Where a relative expression counts from: the document's day, or the day last named in the text. */
export type Base = "document" | "anchor";

export type Meaning =
  /** Named on the calendar, wholly or in part. `toDay`: last day of a run of days in the same month. */
  | {
      readonly kind: "calendar";
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly toDay?: number;
      /** Last of a run of years: "2011-2014". */
      readonly toYear?: number;
      /** "the week of 6 March". */
      readonly week?: true;
      /** 21 spring … 24 winter. */
      readonly season?: number;
      /** The year is the first of ten, or of a hundred. */
      readonly years?: 10 | 100;
      readonly part?: Part;
      /** "last", "next", "this" before a month or season. */
      readonly which?: -1 | 0 | 1;
      /** "this year", "last year" after a month: years from the document's. */
      readonly yearOffset?: number;
    }
  /** Day and month in digits, either way round. */
  | { readonly kind: "numeric"; readonly first: number; readonly second: number; readonly year: number }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly which?: "last" | "next" | "this" | "following" | "previous" | "same";
      /** "Friday last week": weeks from the document's. */
      readonly week?: number;
    }
  /** A unit some way from the base: "yesterday" is the day at -1, "last week" the week at -1. `vague`: "days ago". */
  | {
      readonly kind: "relative";
      readonly base: Base;
      readonly unit: Unit;
      readonly offset: number;
      readonly vague?: true;
      readonly part?: Part;
      readonly mod?: Mod;
    }
  /** A stretch that ends or begins at the base: "the last three days", "in recent weeks", "the coming days". */
  | { readonly kind: "stretch"; readonly unit: Unit; readonly count?: number; readonly direction: -1 | 1 }
  /** "the 17th", in a month named before. */
  | { readonly kind: "day-of-month"; readonly day: number }
  /** A feast with a fixed or moving date, by name. */
  | { readonly kind: "feast"; readonly name: string; readonly year?: number }
  /** Only a time of day: "05:30 GMT", "at dawn". */
  | { readonly kind: "clock" }
  /** A night of two days. "last": the one that ends on the document's day, or so many before; "told": after the day last named, else as "last". */
  | { readonly kind: "night"; readonly which: "last" | "told"; readonly before?: number }
  | { readonly kind: "duration"; readonly unit: Unit; readonly count?: number; readonly mod?: Mod }
  | { readonly kind: "set"; readonly unit: Unit; readonly count?: number; readonly weekday?: number }
  | { readonly kind: "reference"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" };

/** Words of a text with their meaning. `daypart` and `clock` go with any meaning that names a day. */
export interface Expression extends Span {
  readonly meaning: Meaning;
  readonly daypart?: Daypart;
  readonly clock?: Clock;
}
