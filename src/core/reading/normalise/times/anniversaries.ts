// "Tomorrow it will be a year since the blast", "a year ago today", "Friday marks the second anniversary of the raid": the day that is meant
// is that of so many years before, and the day that is named only tells when it comes round.

import { dayNumber, dayOf, isDay } from "../../../calendar/calendar.ts";
import type { Span } from "../../../model/span.ts";
import type { Expression } from "./expression.ts";
import { count, countOf, gap } from "./vocabulary.ts";

/** A day so many years before a day that is named. */
export interface Anniversary {
  /** All words for it: "Tomorrow it will be a year". */
  readonly span: Span;
  /** Day number. */
  readonly day: number;
}

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** Behind a day: "it will be a year since", "marks the first anniversary of". */
const comesRound = new RegExp(
  `^,?(?:${gap}(?:morning|afternoon|evening))?${gap}(?:it${gap}(?:is|was|will${gap}be|has${gap}been)${gap}(?:(?:exactly|just|now|already)${gap})?(?<count>${count})${gap}years?(?=${gap}since\\b)|(?:marks?|marked|is|was|will${gap}mark|will${gap}be)${gap}the${gap}(?:(?<word>${ordinals.join("|")})|(?<number>\\d{1,2})(?:st|nd|rd|th))${gap}anniversary(?=${gap}of\\b))`,
  "iu",
);
/** Behind "a year ago". */
const onDay = new RegExp(
  `^${gap}(?<day>today|tomorrow|yesterday|(?:on${gap})?this${gap}(?:very${gap})?day)(?![\\p{L}\\p{N}])`,
  "iu",
);
/** Before "last year", "in 2031". */
const thisDay = /\b(?:on\s+)?this\s+(?:very\s+)?day(?:\s+in)?\s+$/i;

/**
 * The anniversary that an expression is a part of.
 *
 * @param named the day number that the expression was laid on, where it is a day
 * @param published day number of the document
 */
export function anniversaryAt(
  text: string,
  { start, end, meaning }: Expression,
  named: number | undefined,
  published: number | undefined,
): Anniversary | undefined {
  const behind = text.slice(end, end + 80);
  const round = named === undefined ? null : comesRound.exec(behind);
  if (named !== undefined && round !== null) {
    const { count: counted, word, number } = round.groups ?? {};
    const years =
      word !== undefined ? ordinals.indexOf(word.toLowerCase()) + 1 : Number(number ?? countOf(counted) ?? 0);
    return Number.isInteger(years) && years > 0
      ? yearsBefore({ start, end: end + round[0].length }, named, years)
      : undefined;
  }
  if (published === undefined) return undefined;
  if (meaning.kind === "relative" && meaning.unit === "year" && meaning.base === "document" && meaning.offset < 0) {
    const ago = onDay.exec(behind);
    if (ago !== null) {
      const offset = { tomorrow: 1, yesterday: -1 }[(ago.groups?.["day"] ?? "").toLowerCase()] ?? 0;
      return yearsBefore({ start, end: end + ago[0].length }, published + offset, -meaning.offset);
    }
    return fromThisDay(text, start, end, published, -meaning.offset);
  }
  if (
    meaning.kind !== "calendar" ||
    meaning.year === undefined ||
    meaning.month !== undefined ||
    meaning.season !== undefined
  )
    return undefined;
  return fromThisDay(text, start, end, published, dayOf(published).year - meaning.year);
}

function fromThisDay(
  text: string,
  start: number,
  end: number,
  published: number,
  years: number,
): Anniversary | undefined {
  const lead = thisDay.exec(text.slice(Math.max(0, start - 30), start));
  return lead === null || years <= 0
    ? undefined
    : yearsBefore({ start: start - lead[0].length, end }, published, years);
}

/** 29 February comes round on no day of most years. */
function yearsBefore(span: Span, from: number, years: number): Anniversary | undefined {
  const { year, month, day } = dayOf(from);
  return Number.isInteger(years) && isDay(year - years, month, day)
    ? { span, day: dayNumber({ year: year - years, month, day }) }
    : undefined;
}
