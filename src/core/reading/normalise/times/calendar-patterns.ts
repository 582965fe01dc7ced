// Dates that are named on the calendar: with a month, a year, a season, a decade, or all in digits.

import { readDateTimeGroup, readDigits, readIso } from "./dates-in-digits.ts";
import { namedDay, readDayMonth, readMonth, readMonthDay } from "./dates-with-months.ts";
import { reading, type TimePattern, timePattern } from "./pattern.ts";
import { withYear } from "./told-parts.ts";
import { daypart, end, gap, month, optionalGap, ordinal, shortWeekday, start, year } from "./vocabulary.ts";
import { readDecade, readSeason, readYear } from "./years-and-seasons.ts";

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

function plain(words: string | undefined): string {
  return (words ?? "").toLowerCase().replace(/\s+/g, " ").replace("’", "'");
}
