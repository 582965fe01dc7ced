// What the reading of times hands over.

import type { Span } from "../../../model/span.ts";
import type { Time } from "../../../model/time.ts";
import type { Mod } from "./expression.ts";

/** A time on the calendar, how we came to know it, and the words it rests on (its own, and those it hangs on). */
export interface ReadTime extends Time {
  readonly basis: "stated" | "implied" | "assumed";
  readonly evidence: readonly Span[];
}

/** TIMEX3 (TimeML), for measuring against annotated corpora; its conventions do not touch `time`. */
export interface Timex extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly mod?: Mod;
}

/** Why a time has no place on the calendar, or none for certain. */
export type Unresolved =
  | "no-document-date"
  | "no-anchor"
  | "no-day"
  | "vague"
  | "ambiguous-order"
  | "outside-calendar"
  | "not-understood";

export interface TimeMention {
  readonly span: Span;
  /** `order`: told relative to an event ("prior to the strikes"), no date. */
  readonly kind: "date" | "time" | "duration" | "set" | "order";
  readonly time?: ReadTime;
  /** None for `order` and for what was not understood; two for a range of two dates. */
  readonly timexes: readonly Timex[];
  /** This mention's event stands in `relation` to what `span` tells of. */
  readonly order?: { readonly relation: "before" | "after" | "during"; readonly span: Span };
  /** Set beside `time` only for "ambiguous-order". */
  readonly unresolved?: Unresolved;
}

const reasons: Readonly<Record<Unresolved, string>> = {
  "no-document-date": "counts from the day of the document, which is not known",
  "no-anchor": "counts from a day named before it, and none is",
  "no-day": "tells the time of day, but not of which day",
  vague: "names no certain time",
  "ambiguous-order": "may be day-month or month-day: both are kept",
  "outside-calendar": "lies outside the years 0 to 9999, which a date can write",
  "not-understood": "could not be read as a time",
};

/** The reason for a person, to be put behind the quoted words: “on Sunday” counts from the day of the document, … */
export function reasonFor(unresolved: Unresolved): string {
  return reasons[unresolved];
}
