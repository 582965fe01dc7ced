// Dates that are named on the calendar: with a month, a year, a season, a decade, or all in digits.

import { isDay } from "../../../calendar/calendar.ts";
import type { Expression, Meaning, Part } from "./expression.ts";
import type { Groups, Surroundings, TimePattern } from "./pattern.ts";
import { timePattern } from "./pattern.ts";
import {
  daypart,
  daypartOf,
  end,
  gap,
  month,
  monthOf,
  optionalGap,
  ordinal,
  shortWeekday,
  start,
  year,
} from "./vocabulary.ts";

type Reading = Omit<Expression, "start" | "end"> | undefined;

const partWords = `(?<part>early|beginning${gap}of|(?:the${gap})?start${gap}of|mid(?:dle${gap}of)?|late|end${gap}of)`;
const to = `(?:${optionalGap}[-–—]${optionalGap}|${gap}(?:to|and|through|until|or)${gap})`;
const leadingWeekday = `(?:${shortWeekday},?${gap}(?:the${gap})?)?`;
const partOfDay = `(?:(?:(?<daypart>${daypart}|overnight)${gap}(?:of|on)|(?:the${gap})?(?<week>week)${gap}(?:of|beginning|starting))${gap}(?:the${gap})?)?`;

/** "15 September of this year"; "on 5 May, last year's mayor" is of no last year. */
const ofYear = `,?${gap}(?:of${gap})?(?<yearOffset>this|last|next)${gap}year(?!['’])`;

const firstWords = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const teenWords = [
  "ten",
  "eleven",
  "twelf",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
/** The days of a month in words, the first at 0. */
const dayWords: readonly string[] = [
  ...firstWords,
  ...teenWords.map((word) => `${word}th`),
  "twentieth",
  ...firstWords.map((word) => `twenty-${word}`),
  "thirtieth",
  "thirty-first",
];

/** In order of trust; where two match the same words, the longer wins, then the earlier in the list. */
export const calendarPatterns: readonly TimePattern[] = [
  timePattern(
    "iso",
    `${start}(?<year>(?:19|20)\\d\\d)([-/.])(?<month>\\d{2})\\2(?<day>\\d{2})(?:[T ](?<hour>\\d{2}):(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?(?![\\p{L}\\p{N}_/-])`,
    readIso,
  ),
  timePattern(
    "date-time-group",
    `${start}(?<day>\\d{2})(?<hour>\\d{2})(?<minute>\\d{2})(?<zone>[A-Z])?[ ]?(?<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[ ]?(?<year>(?:19|20)?\\d{2})${end}`,
    readDateTimeGroup,
  ),
  timePattern(
    "digits",
    `${start}(?<first>\\d{1,2})(?:(?<slash>/)(?<second>\\d{1,2})/(?<year>(?:19|20)\\d{2}|\\d{2})|([.-])(?<second2>\\d{1,2})\\5(?<year2>(?:19|20)\\d{2}))(?![\\p{L}\\p{N}_/-]|[.]\\d)`,
    readDigits,
  ),
  timePattern(
    "month-day",
    `${start}${partOfDay}${leadingWeekday}(?<month>${month})${gap}(?<day>\\d{1,2})${ordinal}?(?:${to}(?<toDay>\\d{1,2})${ordinal}?(?!${optionalGap}(?:${month}|[a-z]*(?:people|dead|killed|wounded|soldiers|civilians))))?(?:,?${gap}(?:of${gap}|in${gap})?(?<year>${year})|,?${gap}'(?<shortYear>\\d{2})|${ofYear})?(?!\\d|[,:.]\\d)${end}`,
    readMonthDay,
  ),
  timePattern(
    "day-month-short-year",
    `${start}(?<day>\\d{1,2})(?<joint>[- ])(?<month>${month})(?:[- ]'?)(?<shortYear>\\d{2})(?![\\d%]|[.,:]\\d|${gap}\\p{Ll})${end}`,
    (groups, around) => {
      // "17 SEP 16", "04-Feb-90"; in running text "on 12 May 20 …" is a day and a count.
      const month = groups["month"] ?? "";
      const terse = /^\p{Lu}+\.?$/u.test(month) || groups["joint"] === "-" || /'\d\d$/.test(around.matched);
      return terse ? namedDay(groups) : undefined;
    },
  ),
  timePattern(
    "years",
    `${start}(?:from${gap}|between${gap})?(?<year>(?:18|19|20)\\d\\d)[-–—/](?<toYear>(?:19|20)\\d\\d|\\d\\d)(?![\\p{L}\\p{N}_/-]|[.,:]\\d)`,
    (groups) => {
      const year = Number(groups["year"]);
      const written = groups["toYear"] ?? "";
      const toYear = written.length === 4 ? Number(written) : Math.floor(year / 100) * 100 + Number(written);
      return toYear > year && toYear - year < 100 ? reading({ kind: "calendar", year, toYear }) : undefined;
    },
  ),
  timePattern(
    "day-month",
    `${start}${partOfDay}${leadingWeekday}(?:the${gap})?(?<day>\\d{1,2})${ordinal}?(?:${to}(?<toDay>\\d{1,2})${ordinal}?)?[-${" "}\\n]+(?:of${gap})?(?<month>${month})(?:[-,]?${optionalGap}(?:of${gap})?(?<year>${year})|${ofYear})?${end}`,
    readDayMonth,
  ),
  timePattern(
    "ordinal-month",
    `${start}${partOfDay}the${gap}(?<word>${dayWords.join("|")})${gap}of${gap}(?<month>${month})(?:,?${gap}(?:of${gap})?(?<year>${year}))?${end}`,
    (groups, around) =>
      readDayMonth({ ...groups, day: String(dayWords.indexOf(groups["word"]?.toLowerCase() ?? "") + 1) }, around),
  ),
  timePattern(
    "month-year",
    `${start}(?:${partWords}[ -]?(?:${gap})?)?(?<month>${month})(?:,?${gap}(?:of${gap})?(?<year>${year})|[-/](?<year2>(?:19|20)\\d\\d)|,?${gap}(?:of${gap})?(?<yearOffset>this|last|next)${gap}year(?!['’]))${end}`,
    readMonth,
  ),
  timePattern(
    "month",
    `${start}(?:(?<which>last|next|this|this${gap}past)${gap})?(?:${partWords}[ -]?(?:${gap})?)?(?<month>${month})${end}`,
    readMonth,
  ),
  timePattern(
    "season",
    `${start}(?:(?<which>last|past|this|next|coming|the|in)${gap}(?:the${gap})?)?(?:(?<part>early|mid|late)[ -])?(?<season>spring|summer|autumn|fall|winter)(?:${gap}(?:of${gap})?(?<year>${year}))?${end}`,
    readSeason,
  ),
  timePattern(
    "decade",
    `${start}(?:the${gap})?(?:(?<part>early|mid|late)[ -])?(?:(?<decade>(?:18|19|20)\\d0)['’]?s|['’](?<short>\\d0)s|(?<words>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))${end}`,
    readDecade,
  ),
  timePattern("century", `${start}(?:the${gap})?(?<number>\\d{1,2})${ordinal}[ -]century${end}`, (groups) =>
    reading({ kind: "calendar", year: (Number(groups["number"]) - 1) * 100, years: 100 }),
  ),
  timePattern(
    "feast",
    `${start}(?<name>Christmas(?:${gap}(?:Day|Eve))?|New${gap}Year['’]s${gap}(?:Day|Eve)|Thanksgiving(?:${gap}Day)?|Halloween|Easter(?:${gap}Sunday)?|Good${gap}Friday|Valentine['’]s${gap}Day|May${gap}Day|Election${gap}Day|Boxing${gap}Day)(?:,?${gap}(?<year>${year}))?${end}`,
    (groups) => reading({ kind: "feast", name: plain(groups["name"]), ...withYear(groups["year"]) }),
  ),
  timePattern("year", `${start}(?:${partWords}[ -]?(?:${gap})?)?(?<year>${year})${end}`, readYear),
];

function reading(meaning: Meaning, more: Omit<Expression, "start" | "end" | "meaning"> = {}): Reading {
  return { meaning, ...more };
}

function plain(words: string | undefined): string {
  return (words ?? "").toLowerCase().replace(/\s+/g, " ").replace("’", "'");
}

function withYear(full: string | undefined, short?: string): { readonly year?: number } {
  if (full !== undefined) return { year: Number(full) };
  if (short === undefined) return {};
  // Two digits: 00..49 are of this century, 50..99 of the last, as most coding tools read them.
  const number = Number(short);
  return { year: number < 50 ? 2000 + number : 1900 + number };
}

function withPart(words: string | undefined): { readonly part?: Part } {
  if (words === undefined) return {};
  if (/^(?:early|beginning|(?:the\s+)?start)/i.test(words)) return { part: "START" };
  return { part: /^mid/i.test(words) ? "MID" : "END" };
}

function withDaypart(word: string | undefined): Pick<Expression, "daypart"> {
  const part = daypartOf(word);
  return part === undefined ? {} : { daypart: part };
}

function readIso(groups: Groups): Reading {
  const [yearNumber, monthNumber, day] = [Number(groups["year"]), Number(groups["month"]), Number(groups["day"])];
  if (!isDay(yearNumber, monthNumber, day)) return undefined;
  return reading({ kind: "calendar", year: yearNumber, month: monthNumber, day }, clockOf(groups));
}

function clockOf(groups: Groups): Pick<Expression, "clock"> {
  if (groups["hour"] === undefined) return {};
  const hour = Number(groups["hour"]);
  const minute = Number(groups["minute"]);
  if (hour > 24 || minute > 59) return {};
  return { clock: { hour, minute, ...(groups["zone"]?.toUpperCase() === "Z" ? { zone: "Z" as const } : {}) } };
}

function readDateTimeGroup(groups: Groups): Reading {
  const monthNumber = monthOf(groups["month"]) ?? 0;
  const text = groups["year"] ?? "";
  const { year: yearNumber } = text.length === 4 ? withYear(text) : withYear(undefined, text);
  const day = Number(groups["day"]);
  if (yearNumber === undefined || !isDay(yearNumber, monthNumber, day)) return undefined;
  return reading({ kind: "calendar", year: yearNumber, month: monthNumber, day }, clockOf(groups));
}

function readDigits(groups: Groups): Reading {
  const first = Number(groups["first"]);
  const second = Number(groups["second"] ?? groups["second2"]);
  const text = groups["year"] ?? groups["year2"] ?? "";
  const { year: yearNumber } = text.length === 4 ? withYear(text) : withYear(undefined, text);
  if (yearNumber === undefined) return undefined;
  const dayFirst = isDay(yearNumber, second, first);
  const monthFirst = isDay(yearNumber, first, second);
  if (dayFirst && monthFirst && first !== second) return reading({ kind: "numeric", first, second, year: yearNumber });
  if (dayFirst) return reading({ kind: "calendar", year: yearNumber, month: second, day: first });
  return monthFirst ? reading({ kind: "calendar", year: yearNumber, month: first, day: second }) : undefined;
}

function readMonthDay(groups: Groups, around: Surroundings): Reading {
  if (!isMonthWord(groups["month"] ?? "")) return undefined;
  if (/^\s*(?:x|×|km|kg|mm|per\s?cent|%|(?:°|degrees))/i.test(around.after)) return undefined;
  return namedDay(groups);
}

function readDayMonth(groups: Groups, around: Surroundings): Reading {
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

function namedDay(groups: Groups): Reading {
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

function readMonth(groups: Groups, around: Surroundings): Reading {
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

function readSeason(groups: Groups, around: Surroundings): Reading {
  const word = (groups["season"] ?? "").toLowerCase();
  const lead = groups["which"]?.toLowerCase();
  const offsets: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };
  const which = lead === undefined ? undefined : offsets[lead];
  const named = withYear(groups["year"]);
  if (named.year === undefined && which === undefined) {
    // "the fall of the city", "a spring", "Prague Spring": a season only where it is said to be one.
    const inSeason = /\b(?:in|during|since|by|until|over|throughout)\s+$/i.test(around.before) || lead === "in";
    if (!inSeason || /^\s+(?:of|from|in|to)\b/i.test(around.after)) return undefined;
    if (word === "fall" && lead === "the" && !/^\s*[.,;]/.test(around.after)) return undefined;
  }
  const season = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }[word];
  if (season === undefined) return undefined;
  return reading({
    kind: "calendar",
    ...named,
    season,
    ...withPart(groups["part"]),
    ...(which === undefined ? {} : { which }),
  });
}

function readDecade(groups: Groups, around: Surroundings): Reading {
  const words = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
  const named = groups["words"]?.toLowerCase();
  // "in his thirties" is an age.
  if (named !== undefined && !/^the\b/i.test(around.matched)) return undefined;
  if (named !== undefined && /\b(?:his|her|their|my)\s+(?:\w+\s+)?$/i.test(around.before)) return undefined;
  const first =
    groups["decade"] !== undefined
      ? Number(groups["decade"])
      : groups["short"] !== undefined
        ? 1900 + Number(groups["short"])
        : 1920 + 10 * words.indexOf(named ?? "");
  return reading({ kind: "calendar", year: first, years: 10, ...withPart(groups["part"]) });
}

const yearBefore =
  /(?:\b(?:in|since|until|till|by|during|of|through|throughout|from|to|and|before|after|between|for|or|around|about|late|early|year|back\s+in|circa|post|pre)\s+|[-–—(]\s*|\b(?:19|20)\d\d,\s+|\bpost-|\bpre-|\bsince\s+at\s+least\s+)$/i;
const determinerBefore = /\b(?:the|a|that|this|its|his|her|their|our|whose|\p{L}+['’]s)\s+$/iu;
const countedAfter =
  /^\s+(?:\p{Ll}+\s+)?(?:people|persons|soldiers|troops|civilians|fighters|militants|men|women|children|dead|killed|wounded|injured|others|refugees|families|homes|houses|kilomet(?:er|re)s?|km|met(?:er|re)s?|miles|feet|tons?|tonnes|rounds|dollars|euros|hours|hrs|GMT|UTC|local|votes|seats|casualties|deaths|victims|prisoners|members|villages|residents|US|USD)\b/iu;

function readYear(groups: Groups, around: Surroundings): Reading {
  if (countedAfter.test(around.after) || /^\s*(?:%|°|x\b|mm\b)/.test(around.after)) return undefined;
  if (
    /\b(?:resolution|flight|highway|route|unit|regiment|no\.?|number|room|model|page|article|section|about\s+|some|least|most|than|over|nearly|almost|approximately)\s+$/i.test(
      around.before,
    )
  ) {
    return undefined;
  }
  const part = withPart(groups["part"]);
  const trusted =
    around.seen ||
    part.part !== undefined ||
    yearBefore.test(around.before) ||
    (determinerBefore.test(around.before) && /^\s+\p{L}/u.test(around.after)) ||
    /^\s*[-–—/]\s*(?:19|20)?\d\d\b/.test(around.after);
  if (!trusted) return undefined;
  return reading({ kind: "calendar", year: Number(groups["year"]), ...part });
}
