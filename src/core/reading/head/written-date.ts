// Dates as they stand in heads, datelines and metadata, to EDTF, only as precise as they are written. Dates within the
// running text are another matter: `normalise/times` reads those.

import { matchesOf } from "../matches.ts";

/** A date and where it was found. */
export interface WrittenDate {
  /** "2016-09-20", "2016-09", "2016"; without a year "XXXX-01-25". */
  readonly edtf: string;
  /** "4/5/2017": day and month cannot be told apart, so that only the year is taken. */
  readonly ambiguous: boolean;
  readonly start: number;
  readonly end: number;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>\d{4})\b`;

/** Forms of dates, the more telling first. */
const forms: readonly RegExp[] = [
  String.raw`\b(?<year>\d{4})-(?<number>\d{2})(?:-(?<day>\d{2}))?(?!\d|-\d|-[A-Z])(?:T[\d:.+Z-]*)?`,
  String.raw`\b${weekday}${day}\s+(?:of\s+)?${month},?\s+${year}`,
  String.raw`\b${weekday}${month}\s+${day}(?:,\s*|\s+)${year}`,
  // "Apr 092017": a scraper lost what stood between day and year.
  String.raw`\b${month}\s+(?<day>\d{2})(?<year>(?:19|20)\d{2})\b`,
  String.raw`\b${day}(?<stroke>[/.-])${month}\k<stroke>${year}`,
  String.raw`\b${day}[\s-]${month}[\s-](?<short>\d{2})\b(?![\d:.])`,
  String.raw`\b${weekday}(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>${year}`,
  String.raw`\b(?<year>\d{4})/(?<number>\d{1,2})/(?<day>\d{1,2})\b`,
  String.raw`\b${month},?\s+${year}`,
  String.raw`\b${weekday}${month}\s+${day}\b(?!\s*[,:]?\s*\d)`,
  String.raw`\b${weekday}${day}\s+${month}(?!\s*,?\s*\d)`,
].map((source) => new RegExp(source, "giu"));

/** The first date in a text, by position; a longer form before a shorter one at the same place. */
export function findWrittenDate(text: string): WrittenDate | undefined {
  let best: WrittenDate | undefined;
  for (const form of forms) {
    for (const match of matchesOf(text, form)) {
      const date = dateOf(match.groups ?? {});
      if (date === undefined) continue;
      const found = { ...date, start: match.index, end: match.index + match[0].length };
      if (best === undefined || found.start < best.start) best = found;
      break;
    }
  }
  return best;
}

/**
 * The date that a field of metadata gives; undefined if it gives none.
 *
 * @example `readWrittenDate("Tue, 20 Sep 2016 10:31:00 +0300")?.edtf` → "2016-09-20"
 * @example `readWrittenDate("4/5/2017")` → `{ edtf: "2017", ambiguous: true, … }`
 */
export function readWrittenDate(field: string): WrittenDate | undefined {
  const trimmed = field.trim();
  const whole = { ambiguous: false, start: 0, end: field.length };
  if (/^(?:\d{4}|XXXX)(?:-(?:\d{2}|XX)){0,2}$/u.test(trimmed) && plausible(trimmed)) return { edtf: trimmed, ...whole };
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/u.exec(trimmed);
  if (compact !== null) {
    const edtf = edtfOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    return edtf === undefined ? undefined : { edtf, ...whole };
  }
  return findWrittenDate(field);
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups): { readonly edtf: string; readonly ambiguous: boolean } | undefined {
  const yearNumber = yearOf(groups);
  if (groups["mark"] !== undefined) return numeric(groups, yearNumber);
  const named = groups["month"]?.slice(0, 3).toLowerCase();
  const monthNumber = named === undefined ? Number(groups["number"]) : months.indexOf(named) + 1;
  const edtf = edtfOf(yearNumber, monthNumber, groups["day"] === undefined ? undefined : Number(groups["day"]));
  return edtf === undefined ? undefined : { edtf, ambiguous: false };
}

/** Two figures for a year are read as 1950 to 2049: wires of before 2000 write "90", nobody writes of the year 1890. */
function yearOf(groups: Groups): number | undefined {
  if (groups["year"] !== undefined) return Number(groups["year"]);
  if (groups["short"] === undefined) return undefined;
  const short = Number(groups["short"]);
  return short >= 50 ? 1900 + short : 2000 + short;
}

/** "13.12.2014" and, by the convention of dotted dates, "05.02.2015" are day first; "4/5/2017" cannot be told. */
function numeric(
  groups: Groups,
  yearNumber: number | undefined,
): { readonly edtf: string; readonly ambiguous: boolean } | undefined {
  const first = Number(groups["first"]);
  const second = Number(groups["second"]);
  const dayFirst = edtfOf(yearNumber, second, first);
  const monthFirst = edtfOf(yearNumber, first, second);
  const certain = groups["mark"] === "." || first === second ? dayFirst : onlyOne(dayFirst, monthFirst);
  if (certain !== undefined) return { edtf: certain, ambiguous: false };
  const yearOnly = edtfOf(yearNumber, undefined, undefined);
  return dayFirst === undefined || yearOnly === undefined ? undefined : { edtf: yearOnly, ambiguous: true };
}

function onlyOne(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined ? b : b === undefined ? a : undefined;
}

function edtfOf(
  yearNumber: number | undefined,
  monthNumber: number | undefined,
  dayNumber: number | undefined,
): string | undefined {
  const parts = [yearNumber === undefined ? "XXXX" : String(yearNumber)];
  if (monthNumber !== undefined) parts.push(String(monthNumber).padStart(2, "0"));
  if (dayNumber !== undefined) parts.push(String(dayNumber).padStart(2, "0"));
  const edtf = parts.join("-");
  return plausible(edtf) ? edtf : undefined;
}

const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Within the calendar, and within the time of which there are reports. */
function plausible(edtf: string): boolean {
  const [y = "", m, d] = edtf.split("-");
  const yearFits = y === "XXXX" || (Number(y) >= 1850 && Number(y) <= 2100);
  const monthNumber = Number(m);
  const monthFits = m === undefined || m === "XX" || (monthNumber >= 1 && monthNumber <= 12);
  const dayFits = d === undefined || d === "XX" || (Number(d) >= 1 && Number(d) <= (daysOf[monthNumber - 1] ?? 31));
  return yearFits && monthFits && dayFits;
}
