// What words say of a date: its year in two digits or four, the part of a month or year, the part of the day.

import type { Expression, Part } from "./expression.ts";
import { daypartOf } from "./vocabulary.ts";

/** The year, if one is told. */
export function withYear(full: string | undefined, short?: string): { readonly year?: number } {
  if (full !== undefined) return { year: Number(full) };
  if (short === undefined) return {};
  // Two digits: 00..49 are of this century, 50..99 of the last, as most coding tools read them.
  const number = Number(short);
  return { year: number < 50 ? 2000 + number : 1900 + number };
}

/** "Early", "mid" or "late", in all the ways to say so. */
export function withPart(words: string | undefined): { readonly part?: Part } {
  if (words === undefined) return {};
  if (/^(?:early|beginning|(?:the\s+)?start)/i.test(words)) return { part: "START" };
  return { part: /^mid/i.test(words) ? "MID" : "END" };
}

/** Morning, evening, night, if one is told. */
export function withDaypart(word: string | undefined): Pick<Expression, "daypart"> {
  const part = daypartOf(word);
  return part === undefined ? {} : { daypart: part };
}
