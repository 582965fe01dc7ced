// The dates of a head: on lines of their own, before the first sentence, at the end of a headline or of the text; and which of them
// is the date of publication.

import type { Span } from "../../model/span.ts";
import type { HeadPart } from "./head-part.ts";
import { findWrittenDate } from "./written-date.ts";

/** A date as EDTF, and where it stands; ambiguous where day and month can be read either way. */
export interface FoundDate {
  readonly edtf: string;
  readonly ambiguous: boolean;
  readonly span: Span;
}

/**
 * The first date with a year, else the first date; its year is taken from a release number that begins with the same
 * month ("2010-10-CA-127" over "KABUL (Oct. 13)").
 */
export function bestDate(
  dates: readonly { readonly edtf: string }[],
  references: readonly string[],
): string | undefined {
  const full = dates.find(({ edtf }) => !edtf.startsWith("XXXX"))?.edtf;
  const yearless = dates[0]?.edtf;
  if (full !== undefined || yearless === undefined) return full;
  const year = references
    .map((number) => /^(\d{4})-(\d{2})-/u.exec(number))
    .find((match) => match?.[2] === yearless.slice(5, 7));
  return year?.[1] === undefined ? yearless : `${year[1]}${yearless.slice(4)}`;
}

/** "14 March 2023", "As of 18:00, 2 July 2018", "Published 21 May 2017 at 19:05". */
export function isDateLine(words: string): boolean {
  const lead = dateLead.exec(words)?.[0].length ?? 0;
  const date = findWrittenDate(words.slice(lead));
  if (date === undefined || date.start > 2) return false;
  return /^[\s,|·•–-]*(?:(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?)?(?:\s*\(?(?:GMT|UTC|[A-Z]{3,4}|local time)\)?)?[\s.)\]]*$/iu.test(
    words.slice(lead + date.end),
  );
}

/** "Published 3 May 2016 Two jets …": a full date before the first sentence. Returns its length. */
export function leadingDate(words: string, start: number, dates: FoundDate[], parts: HeadPart[]): number {
  const lead = dateLead.exec(words)?.[0].length ?? 0;
  const date = findWrittenDate(words.slice(lead, lead + 40));
  if (date === undefined || date.start > 0 || date.edtf.startsWith("XXXX")) return 0;
  const rest = /^(?:\s+(?:at )?\d{1,2}:?\d{2})?[\s:|–—-]*(?=[\p{Lu}\d"“‘]|by \p{Lu})/u.exec(
    words.slice(lead + date.end),
  );
  // "April 25, 2017, was the day …" is a sentence, not a date before one.
  if (rest === null || rest[0] === "") return 0;
  const span = { start: start + lead, end: start + lead + date.end };
  dates.push({ edtf: date.edtf, ambiguous: date.ambiguous, span });
  parts.push({ kind: "date", span: { start, end: span.end } });
  return lead + date.end + rest[0].length;
}

/** "Operational Update, Jan. 10, 2011": a full date that closes a headline and is no part of its sentence. */
export function closingDate(words: string): ReturnType<typeof findWrittenDate> {
  const date = findWrittenDate(words);
  if (date === undefined || date.end !== words.length || date.edtf.length < 10 || date.edtf.startsWith("XXXX"))
    return undefined;
  return /(?:[,:|(–—-]|\b(?:update|report|bulletin|summary|briefing|digest|statement))\s*$/iu.test(
    words.slice(0, date.start),
  )
    ? date
    : undefined;
}

/** "Mountains of Velm, August 13, 2002", "(Translated from Orlish; 3 September 2012)": a last line with place and full date. */
export function closingLine(text: string, from: number): { readonly date: FoundDate; readonly span: Span } | undefined {
  const start = text.lastIndexOf("\n") + 1;
  const words = text.slice(start).trimEnd();
  if (start <= from || words.length > 90) return undefined;
  const date = findWrittenDate(words);
  if (date === undefined || date.edtf.length < 10 || date.edtf.startsWith("XXXX")) return undefined;
  if (!/^[)\].\s]*$/u.test(words.slice(date.end)) || !/(?:^[([]?|[,;|–—-]\s*)$/u.test(words.slice(0, date.start)))
    return undefined;
  const span = { start: start + date.start, end: start + date.end };
  return { date: { edtf: date.edtf, ambiguous: date.ambiguous, span }, span: { start, end: start + words.length } };
}

const dateLead =
  /^(?:date of publication|published(?: on| at)?|posted(?: on)?|last updated(?: at)?|updated(?: on| at)?|as of(?: \d{1,2}[:.]\d{2}(?: hours?| hrs)?(?: on)?,?)?|date|release date)?[\s:([]*/iu;
