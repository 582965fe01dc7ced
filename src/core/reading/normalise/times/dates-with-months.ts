// Dates with the name of a month. "May" and "March" are verbs, "April" and "June" are first names, and a number beside a month may
// count people.

import { isDay } from "../../../calendar/calendar.ts";
import { type Groups, type PatternReading, reading, type Surroundings } from "./pattern.ts";
import { withDaypart, withPart, withYear } from "./told-parts.ts";
import { monthOf } from "./vocabulary.ts";

/** "September 17, 2016", "May 3–5". */
export function readMonthDay(groups: Groups, around: Surroundings): PatternReading {
  if (!isMonthWord(groups["month"] ?? "")) return undefined;
  if (/^\s*(?:x|×|km|kg|mm|per\s?cent|%|(?:°|degrees))/i.test(around.after)) return undefined;
  return namedDay(groups);
}

/** "17 September 2016", "3 to 5 May". */
export function readDayMonth(groups: Groups, around: Surroundings): PatternReading {
  const word = groups["month"] ?? "";
  if (!isMonthWord(word)) return undefined;
  if (
    /^(?!\s*\n\s*\n)[,\s]+\d{1,2}(?![\d:])/.test(around.after) &&
    groups["year"] === undefined &&
    groups["shortYear"] === undefined
  ) {
    // "killed 12 May 5": the digits belong to the month behind them, which the other pattern reads.
    if (!/^[,\s]+\d{1,2}\s*(?:people|soldiers|civilians|men|women|children)/i.test(around.after)) return undefined;
  }
  if (/^\s+(?:not|be|have|also|still|yet|well)\b/i.test(around.after) && /^may$/i.test(word)) return undefined;
  return namedDay(groups);
}

/** The day of a month, or some days of it, that named groups tell. */
export function namedDay(groups: Groups): PatternReading {
  const monthNumber = monthOf(groups["month"]);
  const day = Number(groups["day"]);
  const named = withYear(groups["year"], groups["shortYear"]);
  if (monthNumber === undefined || !isDay(named.year, monthNumber, day)) return undefined;
  const toDay = groups["toDay"] === undefined ? undefined : Number(groups["toDay"]);
  if (toDay !== undefined && (!isDay(named.year, monthNumber, toDay) || toDay <= day)) return undefined;
  return reading(
    {
      kind: "calendar",
      ...named,
      ...yearOffsetOf(groups["yearOffset"]),
      month: monthNumber,
      day,
      ...(groups["week"] === undefined ? {} : { week: true as const }),
      ...(toDay === undefined ? {} : { toDay }),
    },
    withDaypart(groups["daypart"]),
  );
}

/** Upper case or a capital: "may", "march" and "sept" in small letters are other words, the rest of the months are not. */
function isMonthWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) || (word.length > 4 && !/^(?:march|august)$/.test(word));
}

const trustedBefore =
  /(?:\b(?:in|since|until|till|by|during|of|through|throughout|from|to|and|before|after|between|for|that|or|around|about|late|early|mid)\s+|[-–—(]\s*)$/i;

/** "September 2016", "last May", "early June". */
export function readMonth(groups: Groups, around: Surroundings): PatternReading {
  const word = groups["month"] ?? "";
  const whichWord = groups["which"]?.toLowerCase();
  const full = word.replace(/\.$/, "").length > 4 || /^(?:june|july|may)$/i.test(word);
  const hasYear = (groups["year"] ?? groups["year2"] ?? groups["yearOffset"]) !== undefined;
  if (!isMonthWord(word)) return undefined;
  if (!hasYear && !full) return undefined;
  const bare = !hasYear && whichWord === undefined && groups["part"] === undefined;
  if (bare && !isBareMonth(word, around)) return undefined;
  const offsets: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1 };
  const which = whichWord === undefined ? undefined : (offsets[whichWord] ?? -1);
  return reading({
    kind: "calendar",
    ...withYear(groups["year"] ?? groups["year2"]),
    month: monthOf(word) ?? 1,
    ...withPart(groups["part"]),
    ...(which === undefined ? {} : { which }),
    ...yearOffsetOf(groups["yearOffset"]),
  });
}

function yearOffsetOf(word: string | undefined): { readonly yearOffset?: number } {
  if (word === undefined) return {};
  return { yearOffset: /^this$/i.test(word) ? 0 : /^last$/i.test(word) ? -1 : 1 };
}

/** "May" and "March" alone are a month only behind a preposition; first names ("April", "June") not before a surname. */
function isBareMonth(word: string, around: Surroundings): boolean {
  if (/^\s+\d/.test(around.after)) return false;
  if (/^(?:may|march|april|june|august)$/i.test(word)) {
    if (!trustedBefore.test(around.before)) return around.seen && !/^(?:may|march)$/i.test(word);
    if (/^may$/i.test(word) && /^\s+(?:be|not|have|also|still|well|never|yet)\b/i.test(around.after)) return false;
    return !/^\s+\p{Lu}\p{Ll}+/u.test(around.after) || /\b(?:in|since|until|during)\s+$/i.test(around.before);
  }
  return !/\bBlack\s+$/.test(around.before);
}
