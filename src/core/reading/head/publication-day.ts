// When a report was published, where its file and its text say two days. A crawler notes when it came by, an archive when it filed, a
// data set what somebody typed; what a text says of itself at its head is what it counts "on Sunday" from, and can be shown.

import { boundsOfEdtf } from "../../calendar/edtf.ts";
import type { Message } from "../../model/message.ts";
import type { FoundDate } from "./head-dates.ts";
import type { HeadPart } from "./head-part.ts";

/** So many days apart the two still are one: clocks of two zones, a paper of tomorrow. */
const oneDay = 1;

/** An update may come so many days after what it brings up to date. */
const weekLong = 7;

/** What precedes a date and is no word for the day of publication: reports "as of" a day come out later, updates after the first version. */
const asOf = /\bas of\b/iu;
const updated = /\bupdated\b/iu;

/**
 * The day that a report says it was published, where it is another than the file gives.
 *
 * @param given EDTF, as the file's own metadata have it
 * @param dates of the head, in text order
 * @param parts of the head: which words a date stands among
 * @returns `published` (EDTF) where the text's day is to be taken; the message wherever the two are two days. Undefined where they agree,
 * or where the text says no full day
 * @example publicationDay("2031-05-20", dates, parts, "Posted on May 2, 2031 Two jets …")?.published → "2031-05-02"
 */
export function publicationDay(
  given: string,
  dates: readonly FoundDate[],
  parts: readonly HeadPart[],
  text: string,
): { readonly published?: string; readonly message: Message } | undefined {
  const date = dates.find(({ edtf, ambiguous }) => !ambiguous && /^\d{4}-\d\d-\d\d$/u.test(edtf));
  const [written, told] = [dayOf(date?.edtf), dayOf(given)];
  if (date === undefined || written === undefined || told === undefined) return undefined;
  const apart = Math.abs(written - told);
  if (apart <= oneDay) return undefined;
  const part = parts.find(({ span }) => span.start <= date.span.start && date.span.end <= span.end);
  const words = part === undefined ? "" : text.slice(part.span.start, date.span.start);
  if (asOf.test(words) || (updated.test(words) && written > told && apart <= weekLong)) return undefined;
  const quoted = text.slice(date.span.start, date.span.end);
  const isSound = !isOnOtherWeekday(quoted, date.edtf);
  const outcome = isSound
    ? "the text’s own day is taken, for what it calls “Sunday” is counted from there"
    : "as that was another day of the week, the day of the file stands";
  return {
    ...(isSound ? { published: date.edtf } : {}),
    message: {
      rule: "two-publication-dates",
      severity: "warning",
      text: `The file gives ${given} as the day of publication, and the text says “${quoted}” at its head: ${outcome}.`,
      span: date.span,
    },
  };
}

/** The day of an EDTF date that is one day, as a number; undefined for any other. */
function dayOf(edtf: string | undefined): number | undefined {
  const bounds = edtf === undefined ? undefined : boundsOfEdtf(edtf);
  return bounds?.yearKnown === true && bounds.first === bounds.last ? bounds.first : undefined;
}

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** "Saturday 25 September 2016", which was a Sunday: one of the two is a slip. */
function isOnOtherWeekday(quoted: string, edtf: string): boolean {
  const named = /^(?:sun|mon|tue|wed|thu|fri|sat)/iu.exec(quoted)?.[0].toLowerCase();
  return named !== undefined && named !== weekdays[new Date(`${edtf}T00:00:00Z`).getUTCDay()];
}
