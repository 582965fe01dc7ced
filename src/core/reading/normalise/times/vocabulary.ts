// Words and pattern pieces that time expressions are made of. Pieces are regular expression sources without capture
// groups, to be put together in the pattern files; all patterns are matched without regard to case, and what case decides
// ("may", "march") is checked afterwards.

import { smallNumbers } from "../../../catalogue/number-words.ts";

/** Full month names, January first. */
export const monthNames: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Full weekday names, Monday first. */
export const weekdayNames: readonly string[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

/** Units of time with the letter that TIMEX3 and ISO 8601 durations write, and the prefix "T" below a day. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** Parts of a day, in TIMEX3's letters. */
export type Daypart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

const dayparts: Readonly<Record<string, Daypart>> = {
  morning: "MO",
  dawn: "MO",
  daybreak: "MO",
  sunrise: "MO",
  midday: "MI",
  noon: "MI",
  afternoon: "AF",
  evening: "EV",
  dusk: "EV",
  sunset: "EV",
  night: "NI",
  midnight: "NI",
  overnight: "NI",
  daytime: "DT",
};

/** White space that may hold one line break, but no empty line: a phrase does not run over a paragraph's end. */
export const gap = "(?:[^\\S\\n]+(?:\\n[^\\S\\n]*)?|\\n[^\\S\\n]*)";

/** The same, or nothing. */
export const optionalGap: string = `${gap}?`;

/** Not inside a word, a number or a compound. */
export const start = "(?<![\\p{L}\\p{N}_/$€£.-]|\\d[,:])";

/** End of a word. */
export const end = "(?![\\p{L}\\p{N}_])";

export const month: string =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
export const weekday: string = `(?:${weekdayNames.join("|")})`;
export const shortWeekday: string = `(?:${weekday}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)`;
export const year = "(?:(?:18|19|20)\\d\\d)(?![\\d%]|[.,:]\\d)";
export const ordinal = "(?:st|nd|rd|th)";
export const daypart: string =
  "(?:morning|afternoon|evening|night|dawn|daybreak|sunrise|dusk|sunset|noon|midday|midnight)";
export const zone: string =
  "(?:GMT|UTC|Z|Zulu|BST|CET|CEST|EET|EEST|EDT|EST|CDT|CST|MST|PDT|PST|MSK|local(?:[^\\S\\n]+time)?|(?:Moscow|Damascus|Kyiv|Kiev|Baghdad|Kabul)[^\\S\\n]+time)";

const unitWords =
  "seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)";
export const unit: string = `(?:${unitWords})`;

const numberWords = [...smallNumbers.keys()].join("|");
export const count: string = `(?:\\d{1,4}(?:[.,]\\d{1,3})?(?:${gap}?(?:½|1/2))?|(?:${numberWords})(?:[ -](?:${numberWords}))?(?:${gap}(?:hundred|thousand))?|a${gap}(?:couple(?:${gap}of)?|few|dozen|hundred)|several|few|half${gap}an?|an?|couple${gap}of)`;

/** Month number (1..12) of a name or abbreviation; undefined for other words. */
export function monthOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const key = word.toLowerCase().slice(0, 3);
  const at = monthNames.findIndex((name) => name.startsWith(key));
  return at < 0 || key.length < 3 ? undefined : at + 1;
}

/** Weekday number (1 Monday … 7 Sunday) of a name or abbreviation. */
export function weekdayNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const key = word.toLowerCase().slice(0, 3);
  const at = weekdayNames.findIndex((name) => name.startsWith(key));
  return at < 0 ? undefined : at + 1;
}

/** Part of the day that a word names. */
export function daypartOf(word: string | undefined): Daypart | undefined {
  return word === undefined ? undefined : dayparts[word.toLowerCase()];
}

/** The unit that a word names, singular or plural. */
export function unitOf(word: string): Unit {
  const singular = word.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
  switch (singular) {
    case "second":
    case "minute":
    case "hour":
    case "day":
    case "night":
    case "week":
    case "weekend":
    case "fortnight":
    case "month":
    case "quarter":
    case "decade":
    case "century":
      return singular;
    default:
      return "year";
  }
}

/** The count that words name, undefined where it is vague ("several", "a few"). */
export function countOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  const text = words.toLowerCase().trim().replace(/\s+/g, " ");
  const half = /(½|1\/2)$/.test(text) ? 0.5 : 0;
  const digits = /^(\d+)(?:,(\d{3}))?(\.\d+)?/.exec(text);
  if (digits !== null) return Number(`${digits[1] ?? ""}${digits[2] ?? ""}${digits[3] ?? ""}`) + half;
  if (/^half an?$/.test(text)) return 0.5;
  if (/couple/.test(text)) return 2;
  if (/few|several/.test(text)) return undefined;
  if (text === "a dozen") return 12;
  if (text === "a hundred") return 100;
  if (text === "a" || text === "an") return 1;
  let total = 0;
  for (const word of text.split(/[ -]/)) {
    if (word === "hundred") total *= 100;
    else if (word === "thousand") total *= 1000;
    else total += smallNumbers.get(word) ?? 0;
  }
  return total;
}
