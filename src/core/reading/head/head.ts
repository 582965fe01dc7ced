// What stands at the head of a report beside the report: title, byline, date, agency, dateline, notices. Each is read as
// data where it stands, with its span, so that later stages need not take "(Reuters)" for a speaker. What a file's own
// metadata says goes before what its text says.

import { agencyOf } from "../../catalogue/agencies.ts";
import type { Message } from "../../model/message.ts";
import type { SourceDocument } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { matchesOf } from "../matches.ts";
import { datelineAt } from "./dateline.ts";
import { inlineAgency, inlineTitle } from "./inline-title.ts";
import { findWrittenDate } from "./written-date.ts";

/** "other": a line before the dateline that is none of these, such as the name of the office that files. */
export type HeadPartKind = "headline" | "byline" | "date" | "dateline" | "agency" | "notice" | "reference" | "other";

export interface HeadPart {
  readonly kind: HeadPartKind;
  readonly span: Span;
}

export interface Head {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly agency?: string;
  /** The place as written, and where. */
  readonly dateline?: { readonly name: string; readonly span: Span };
  /** EDTF, only as precise as written; "XXXX-01-25" for a dateline without a year where nothing better is known. */
  readonly published?: string;
  /** Where the running text begins, behind the dateline; text.length if the text is all head. */
  readonly bodyStart: number;
  /** Where a sentence ends though no stop says so: behind a title that is run into the text. */
  readonly breaks: readonly number[];
  /** In text order, not overlapping; a sign-off at the end is among them. */
  readonly parts: readonly HeadPart[];
  readonly messages: readonly Message[];
}

interface FoundDate {
  readonly edtf: string;
  readonly ambiguous: boolean;
  readonly span: Span;
}

/** What is known of a document beside its text. */
export type GivenAbout = Pick<SourceDocument, "title" | "publisher" | "byline" | "published">;

/** Most lines that a head may have. */
const maxLines = 14;

/**
 * Reads the head of a cleaned text.
 *
 * @example `readHead("VELM, Osteria (AP) — Two soldiers were killed.", {})` → dateline "VELM, Osteria", agency "AP"
 */
export function readHead(text: string, about: GivenAbout): Head {
  // A title is a line, however it was written: runs of spaces in it would cost time and say nothing.
  const given = about.title === undefined ? about : { ...about, title: about.title.replace(/\s+/gu, " ").trim() };
  const parts: HeadPart[] = [];
  const dates: FoundDate[] = [];
  let title: Span | undefined;
  let byline: string | undefined;
  let agency: string | undefined;
  let dateline: Head["dateline"];
  let bodyStart = text.length;
  const breaks: number[] = [];
  const lines = linesOf(text, maxLines);
  const datelineIndex = datelineLine(text, lines);
  const lastIndex = Math.max(datelineIndex, lastHeadLine(text, lines));
  let publisher = given.publisher;
  for (const [index, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    const kind = lineKind(words) ?? (title !== undefined && isDatedImprint(text, line) ? "date" : undefined);
    if (kind !== undefined) {
      parts.push({ kind, span: line });
      if (kind === "byline") byline ??= bylineOf(words);
      if (kind === "agency") agency ??= agencyOf(words.replace(/^[\s(–—-]+|[\s).]+$/gu, ""))?.name;
      const date = kind === "date" || kind === "byline" ? findWrittenDate(words) : undefined;
      if (date !== undefined && (kind === "date" || !date.edtf.startsWith("XXXX")))
        dates.push({ ...date, span: { start: line.start + date.start, end: line.start + date.end } });
      continue;
    }
    let from = line.start + leadingDate(words, line.start, dates, parts);
    const runIn = given.title === undefined || title !== undefined ? undefined : inlineTitle(text, from, given.title);
    if (runIn !== undefined && text.slice(runIn.end, line.end).trim() !== "") {
      title = runIn;
      parts.push({ kind: "headline", span: runIn });
      const signed = inlineAgency(text, runIn.end);
      if (signed !== undefined) {
        agency ??= signed.name;
        parts.push({ kind: "agency", span: signed.span });
      }
      from = nextWord(text, signed?.span.end ?? runIn.end);
      from += leadingDate(text.slice(from, line.end), from, dates, parts);
      breaks.push(from);
      if (from > runIn.end + 1) breaks.push(runIn.end);
    }
    const found = datelineAt(text, from, line.end);
    if (found !== undefined) {
      parts.push({ kind: "dateline", span: { start: found.span.start, end: trimmedEnd(text, found.span) } });
      agency ??= found.agency?.name;
      if (found.place !== undefined)
        dateline = { name: nameOf(text.slice(found.place.start, found.place.end)), span: found.place };
      if (found.date !== undefined && found.dateSpan !== undefined) {
        dates.push({ edtf: found.date, ambiguous: false, span: found.dateSpan });
      }
      bodyStart = behindNotices(text, found.span.end, parts);
      // A dateline on a line of its own: the text begins on the next.
      if (bodyStart >= line.end) bodyStart = lines[index + 1]?.start ?? text.length;
      break;
    }
    if (breaks.length > 0) {
      bodyStart = from;
      break;
    }
    const above =
      (datelineIndex === index + 1 || (index === 0 && lastIndex > 0 && isProse(words))) && words.length <= 160;
    const headline = above || isHeadline(words, index + 1 < lines.length, given.title);
    if (index === 0 && lastIndex > 0 && isMasthead(words)) {
      publisher ??= words.trim();
      parts.push({ kind: "other", span: line });
      continue;
    }
    if (from === line.start && title === undefined && headline) {
      title = line;
      parts.push({ kind: "headline", span: line });
      const date = closingDate(words);
      if (date !== undefined) {
        const span = { start: line.start + date.start, end: line.start + date.end };
        dates.push({ edtf: date.edtf, ambiguous: date.ambiguous, span });
      }
      continue;
    }
    if (index < lastIndex) {
      parts.push({ kind: "other", span: line });
      continue;
    }
    bodyStart = from;
    break;
  }
  const signed = signOff(text, Math.max(bodyStart, 0));
  if (signed !== undefined) {
    parts.push({ kind: "agency", span: signed.span });
    agency ??= signed.name;
  }
  const last = dates.length === 0 ? closingLine(text, bodyStart) : undefined;
  if (last !== undefined) {
    dates.push(last.date);
    parts.push({ kind: "date", span: last.span });
  }
  const written = bestDate(
    dates,
    parts.filter(({ kind }) => kind === "reference").map(({ span }) => text.slice(span.start, span.end)),
  );
  // "4/5/2017" in the metadata gives the year; what the text says of the day goes with it.
  const closer = given.published !== undefined && written?.startsWith(`${given.published}-`) === true;
  const published = closer ? written : (given.published ?? written);
  const titled =
    given.title ??
    (title === undefined ? undefined : text.slice(title.start, title.end).replace(/(?<![.\p{Lu}])\.$/u, ""));
  return {
    ...(titled === undefined ? {} : { title: titled }),
    ...(publisher === undefined ? {} : { publisher }),
    ...((given.byline ?? byline) === undefined ? {} : { byline: given.byline ?? byline ?? "" }),
    ...(agency === undefined ? {} : { agency }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(published === undefined ? {} : { published }),
    bodyStart: Math.min(bodyStart, text.length),
    // No sentence goes on behind a line of the head.
    breaks: [...breaks, ...parts.flatMap(({ span: { end } }) => (text[end] === "\n" ? [end] : []))],
    parts: parts.sort((a, b) => a.span.start - b.span.start),
    messages: dates.flatMap(({ ambiguous, span }): readonly Message[] =>
      ambiguous
        ? [
            {
              rule: "publication-date",
              severity: "warning",
              text: `“${text.slice(span.start, span.end)}” can be read in more than one way: only the year is taken as date of publication.`,
              span,
            },
          ]
        : [],
    ),
  };
}

function nextWord(text: string, from: number): number {
  return from + (/^[\s.,:|–—-]*/u.exec(text.slice(from, from + 12))?.[0].length ?? 0);
}

function linesOf(text: string, most: number): readonly Span[] {
  const lines: Span[] = [];
  for (const match of matchesOf(text, /[^\n]+/gu)) {
    if (lines.length === most) break;
    lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return lines;
}

/** Index of the line that begins with a dateline, if only short lines stand before it; -1 if there is none. */
function datelineLine(text: string, lines: readonly Span[]): number {
  for (const [index, line] of lines.entries()) {
    if (datelineAt(text, line.start, line.end) !== undefined) return index;
    // A headline with a full stop looks like prose; only one such line may stand above.
    if (isProse(text.slice(line.start, line.end)) && !(index === 0 && line.end - line.start <= 160)) return -1;
  }
  return -1;
}

const bylineForm =
  /^(?:(?:published by|edited by|compiled by|translated by|written by|reporting by|by)\s+(?=\p{Lu})|from\s+(?=\p{Lu}|our\s|a\s+(?:staff\s+)?correspondent))([\p{L}\p{M}.'’ -]+?(?:(?:,| and| &) [\p{Lu}][\p{L}\p{M}.'’ -]+)*)(?:\s*[|,(/].*|\s+[–—-]\s.*)?$/iu;
const notice =
  /^(?:for immediate release|immediate release|press release|news release|download pdf|breaking(?: news)?|exclusive|update(?:d)?(?: \d+)?|urgent|abstract|share|print|advertisement|\[[^\][]{1,60}\])[.:]?$/iu;
const reference = /^(?=.*\d)(?:no\.?\s*)?[\dA-Z]{2,}(?:[-–/.][\dA-Z]+){1,5}(?:\s+for immediate release)?$/iu;
/** "Field Bulletin No. 31/2022" */
const numbered =
  /^(?:\p{L}+ ){0,2}(?:bulletin|update|report|sitrep|newsletter|communiqu[eé]|statement|release|issue)\s*(?:no\.?|number|nr\.?|#)\s*\d+(?:\s*[/-]\s*\d+)?[.:]?$/iu;
const dateLead =
  /^(?:date of publication|published(?: on| at)?|posted(?: on)?|last updated(?: at)?|updated(?: on| at)?|as of(?: \d{1,2}[:.]\d{2}(?: hours?| hrs)?(?: on)?,?)?|date|release date)?[\s:([]*/iu;

/** The kind of a line that holds nothing else; undefined for a line with words of its own. */
function lineKind(words: string): HeadPartKind | undefined {
  if (words.length > 120) return undefined;
  if (notice.test(words)) return "notice";
  if (reference.test(words) || numbered.test(words)) return "reference";
  if (bylineForm.test(words) && words.split(/\s+/u).length <= 12) return "byline";
  if (agencyOf(words.replace(/^[\s(–—-]+|[\s).]+$/gu, "")) !== undefined) return "agency";
  return isDateLine(words) || isImprint(words) ? "date" : undefined;
}

/** "14 March 2023", "As of 18:00, 2 July 2018", "Published 21 May 2017 at 19:05". */
function isDateLine(words: string): boolean {
  const lead = dateLead.exec(words)?.[0].length ?? 0;
  const date = findWrittenDate(words.slice(lead));
  if (date === undefined || date.start > 2) return false;
  return /^[\s,|·•–-]*(?:(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?)?(?:\s*\(?(?:GMT|UTC|[A-Z]{3,4}|local time)\)?)?[\s.)\]]*$/iu.test(
    words.slice(lead + date.end),
  );
}

/** "Analysis | Ana Orsin | The Velm Review | 3 June 2022": a full date among short parts that strokes or dots keep apart. */
function isImprint(words: string): boolean {
  const parts = words.split(/\s+[|·•]\s+/u);
  return parts.length > 1 && parts.some((part) => isDateLine(part) && /\b\d{4}\b/u.test(part));
}

/** "The Velm Gazette (Orlo), 14 October 1996" below the headline: who publishes, and the full date. */
function isDatedImprint(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words.length <= 80 && closingDate(words) !== undefined && datelineAt(text, start, end) === undefined;
}

/** Furthest line from the beginning that may still belong to the head where no dateline closes it. */
const headReach = 7;

/**
 * Index of the last line that tells by its form that it belongs to the head (a byline, a full date), if only short lines
 * stand before it: a kicker, an office, a place. -1 if there is none.
 */
function lastHeadLine(text: string, lines: readonly Span[]): number {
  let last = -1;
  for (const [index, line] of lines.slice(0, headReach).entries()) {
    const words = text.slice(line.start, line.end);
    const kind = lineKind(words) ?? (index > 0 && isDatedImprint(text, line) ? "date" : undefined);
    if (kind === "byline" || (kind === "date" && /\b\d{4}\b/u.test(words))) last = index;
    else if (index === 0 && words.length <= 160 && isProse(words) && opensHead(text, lines)) continue;
    else if (kind === undefined && (words.length > 160 || isProse(words) || listItem.test(words))) break;
  }
  return last;
}

/** A headline may be a sentence with its stop: the line below it is a byline or a date, and the text follows. */
function opensHead(text: string, lines: readonly Span[]): boolean {
  const second = lines[1];
  if (second === undefined || lines.length < 3) return false;
  const words = text.slice(second.start, second.end);
  const kind = lineKind(words);
  return kind === "byline" || (kind === "date" && /\b\d{4}\b/u.test(words));
}

const listItem = /^(?:[•‣*–—-]|\(?\d{1,3}[.)]|\d{1,2}[:.]\d{2}\b)\s/u;

/** "Radio Velm", "Karuna Human Rights Group": who publishes, above the headline. Known by a word that only bodies bear. */
function isMasthead(words: string): boolean {
  return (
    words.split(/\s+/u).length <= 7 &&
    !/[.;:,!?–—]/u.test(words) &&
    words.split(/\s+/u).every((word) => /^(?:\p{Lu}|(?:of|for|the|and|in|on|de|del|la|al)$)/u.test(word)) &&
    /^(?:The\s+)?(?:Radio|Voice|Ministry)\b|\b(?:Radio|News|Times|Post|Herald|Tribune|Gazette|Press|Agency|Network|Observatory|Media|Group|Watch|Cent(?:re|er)|Office|Committee|Commission|Monitor|Institute|Foundation|Review|TV|Television)$/u.test(
      words,
    )
  );
}

function bylineOf(words: string): string | undefined {
  // "By Ana Orsin, PORT VELM": whence somebody writes is no name.
  return bylineForm
    .exec(words)?.[1]
    ?.replace(/(?:,\s*\p{Lu}[\p{Lu} ]{2,}|\s+in\s+\p{Lu}[\p{L} '’-]*)$/u, "")
    .trim();
}

/** "Published 3 May 2016 Two jets …": a full date before the first sentence. Returns its length. */
function leadingDate(words: string, start: number, dates: FoundDate[], parts: HeadPart[]): number {
  const lead = dateLead.exec(words)?.[0].length ?? 0;
  const date = findWrittenDate(words.slice(lead, lead + 40));
  if (date === undefined || date.start > 0 || date.edtf.startsWith("XXXX")) return 0;
  const rest = /^(?:\s+\d{1,2}:\d{2})?[\s:|–—-]*(?=[\p{Lu}\d"“‘])/u.exec(words.slice(lead + date.end));
  // "April 25, 2017, was the day …" is a sentence, not a date before one.
  if (rest === null || rest[0] === "") return 0;
  const span = { start: start + lead, end: start + lead + date.end };
  dates.push({ edtf: date.edtf, ambiguous: date.ambiguous, span });
  parts.push({ kind: "date", span: { start, end: span.end } });
  return lead + date.end + rest[0].length;
}

/** By form: one line before others, not long, not a sentence. A title that is given is known by its words. */
function isHeadline(words: string, more: boolean, givenTitle: string | undefined): boolean {
  const plain = (value: string): string => value.replace(/[\s.]+$/u, "").toLowerCase();
  if (givenTitle !== undefined && plain(givenTitle) === plain(words)) return true;
  if (!more || words.length > 200 || words.split(/\s+/u).length < 2) return false;
  return !/[.;:,]["'”’)]*$/u.test(words) && !/^[•‣*–-]\s/u.test(words);
}

/** A line that is running text: it ends as a sentence does, or is long. */
function isProse(words: string): boolean {
  return words.length > 200 || (words.length > 40 && /[.!?]["'”’)]*$/u.test(words));
}

/** "[TEXT]", "[REPORT] [JUAN DOE]" behind the dateline of a monitoring service. */
function behindNotices(text: string, from: number, parts: HeadPart[]): number {
  const notices = /^(?:\[\p{Lu}[^\][]{0,120}\]\s*)+/u.exec(text.slice(from, from + 400));
  if (notices === null) return from;
  const span = { start: from, end: from + notices[0].length };
  parts.push({ kind: "notice", span: { start: from, end: trimmedEnd(text, span) } });
  return span.end;
}

/** "--AFP", "(Reuters)", "/TASS/" at the very end. */
function signOff(text: string, from: number): { readonly name: string; readonly span: Span } | undefined {
  const tail = text.slice(Math.max(from, text.length - 60));
  const match = /(?:--?|—|–|\(|\/|\n)\s*(?<name>[\p{L}][\p{L} -]{1,30}?)\s*[)/.]*\s*$/u.exec(tail);
  const agency = agencyOf(match?.groups?.["name"] ?? "");
  if (match === null || agency === undefined) return undefined;
  const blank = /^\s*/u.exec(match[0])?.[0].length ?? 0;
  const start = text.length - tail.length + match.index + blank;
  return { name: agency.name, span: { start, end: start + match[0].trim().length } };
}

/** "Mountains of Velm, August 13, 2002", "(Translated from Orlish; 3 September 2012)": a last line with place and full date. */
function closingLine(text: string, from: number): { readonly date: FoundDate; readonly span: Span } | undefined {
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

/**
 * The first date with a year, else the first date; its year is taken from a release number that begins with the same
 * month ("2010-10-CA-127" over "KABUL (Oct. 13)").
 */
function bestDate(dates: readonly { readonly edtf: string }[], references: readonly string[]): string | undefined {
  const full = dates.find(({ edtf }) => !edtf.startsWith("XXXX"))?.edtf;
  const yearless = dates[0]?.edtf;
  if (full !== undefined || yearless === undefined) return full;
  const year = references
    .map((number) => /^(\d{4})-(\d{2})-/u.exec(number))
    .find((match) => match?.[2] === yearless.slice(5, 7));
  return year?.[1] === undefined ? yearless : `${year[1]}${yearless.slice(4)}`;
}

/** "Operational Update, Jan. 10, 2011": a full date that closes a headline and is no part of its sentence. */
function closingDate(words: string): ReturnType<typeof findWrittenDate> {
  const date = findWrittenDate(words);
  if (date === undefined || date.end !== words.length || date.edtf.length < 10 || date.edtf.startsWith("XXXX"))
    return undefined;
  return /(?:[,:|(–—-]|\b(?:update|report|bulletin|summary|briefing|digest|statement))\s*$/iu.test(
    words.slice(0, date.start),
  )
    ? date
    : undefined;
}

function nameOf(place: string): string {
  return place.replace(/[\s,]+$/u, "");
}

function trimmedEnd(text: string, span: Span): number {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}
