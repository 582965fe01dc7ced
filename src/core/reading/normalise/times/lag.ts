// How far apart two events are told to be: "two weeks after the raid", "the night before the shelling". Only the words are
// found here; which events they mean is for whoever knows the events.

import { dayNumber } from "../../../calendar/calendar.ts";
import { parseEdtf } from "../../../calendar/edtf.ts";
import type { Span } from "../../../model/span.ts";
import type { Time } from "../../../model/time.ts";
import { matchesOf } from "../../matches.ts";
import { resolve } from "./resolve/resolve.ts";
import { count, countOf, gap, start, type Unit, unit, unitOf } from "./vocabulary.ts";

export interface Lag {
  /** "Two weeks", without the word of order. */
  readonly span: Span;
  /** Where the words of what it counts from begin. */
  readonly from: number;
  readonly unit: Unit;
  readonly count: number;
  /** What stands before the words came before or after what stands behind them. */
  readonly relation: "before" | "after";
}

const lags = new RegExp(
  `${start}(?:(?<count>${count})${gap}(?<unit>${unit})|the${gap}(?<one>day|night|evening|morning|week|month|year))${gap}(?<how>after|before|following|prior${gap}to)${gap}(?=[\\p{L}\\p{N}'"‘“])`,
  "giu",
);

/** All lags of a text, in its order. What is counted vaguely ("several days after") is none. */
export function findLags(text: string): readonly Lag[] {
  return matchesOf(text, lags).flatMap((match): readonly Lag[] => {
    const { count: counted, unit: named = "", one, how = "" } = match.groups ?? {};
    const number = one === undefined ? countOf(counted) : 1;
    const measure = unitOf(one === undefined ? named : /night|evening|morning/i.test(one) ? "day" : one);
    if (number === undefined || !Number.isInteger(number)) return [];
    const words = match[0].slice(0, match[0].toLowerCase().lastIndexOf(how.toLowerCase())).trimEnd();
    return [
      {
        span: { start: match.index, end: match.index + words.length },
        from: match.index + match[0].length,
        unit: measure,
        count: number,
        relation: /^(?:before|prior)/i.test(how) ? "before" : "after",
      },
    ];
  });
}

/**
 * The time that lies a lag before or after a known day.
 *
 * @param known a day; anything less exact gives nothing
 * @example `lagged({ edtf: "2031-03-22", precision: 1 }, { unit: "week", count: 2 }, -1)` → about 8 March, `2031-03-08~`
 */
export function lagged(known: Time, lag: Pick<Lag, "unit" | "count">, sign: -1 | 1): Time | undefined {
  const edtf = parseEdtf(known.edtf);
  if (edtf?.kind !== "date" || !/^\d{4}-\d\d-\d\d$/.test(known.edtf)) return undefined;
  const [year = 0, month = 1, day = 1] = known.edtf.split("-").map(Number);
  // "A week after the raid" is about that day of the week, not any day of the week before.
  const weeks = lag.unit === "week" ? 7 : lag.unit === "fortnight" ? 14 : 0;
  const [unit, offset] = weeks > 0 ? (["day", lag.count * weeks] as const) : [lag.unit, lag.count];
  const { time } = resolve(
    { start: 0, end: 0, meaning: { kind: "relative", base: "document", unit, offset: sign * offset } },
    { published: dayNumber({ year, month, day }), direction: sign < 0 ? "past" : "future" },
  );
  if (time === undefined) return undefined;
  return weeks > 0 ? { edtf: `${time.edtf}~`, precision: 2 } : { edtf: time.edtf, precision: time.precision };
}
