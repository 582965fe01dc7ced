// What stands at the head of a report beside the report: title, byline, date, agency, dateline, notices. Each is read as
// data where it stands, with its span, so that later stages need not take "(Reuters)" for a speaker. What a file's own
// metadata says goes before what its text says, but for its day of publication; see publication-day.ts.

import { agencyOf } from "../../catalogue/agencies.ts";
import type { Message } from "../../model/message.ts";
import type { SourceDocument } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { datelineAt } from "./dateline.ts";
import { bestDate, closingDate, closingLine, type FoundDate, leadingDate } from "./head-dates.ts";
import { bylineOf, isDatedImprint, isHeadline, isMasthead, isProse, lineKind } from "./head-lines.ts";
import type { HeadPart } from "./head-part.ts";
import { datelineLine, lastHeadLine, linesOf } from "./head-reach.ts";
import { inlineAgency, inlineTitle } from "./inline-title.ts";
import { publicationDay } from "./publication-day.ts";
import { behindNotices, signOff, trimmedEnd } from "./services.ts";
import { findWrittenDate } from "./written-date.ts";

/** What stands above and below the text of a report, read as data. */
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
  const other = given.published === undefined ? undefined : publicationDay(given.published, dates, parts, text);
  const published = closer ? written : (other?.published ?? given.published ?? written);
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
    messages: [...dates.flatMap((date) => unclear(date, text)), ...(other === undefined ? [] : [other.message])],
  };
}

function unclear({ ambiguous, span }: FoundDate, text: string): readonly Message[] {
  if (!ambiguous) return [];
  const quoted = text.slice(span.start, span.end);
  return [
    {
      rule: "publication-date",
      severity: "warning",
      text: `“${quoted}” can be read in more than one way: only the year is taken as date of publication.`,
      span,
    },
  ];
}

function nextWord(text: string, from: number): number {
  return from + (/^[\s.,:|–—-]*/u.exec(text.slice(from, from + 12))?.[0].length ?? 0);
}

function nameOf(place: string): string {
  return place.replace(/[\s,]+$/u, "");
}
