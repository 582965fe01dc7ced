// A reading as a casebook takes it in: itself, what it was read from, and the rows that can be asked about.

import { boundsOfEdtf } from "../core/calendar/edtf.ts";
import { eventTypes } from "../core/catalogue/event-types/list.ts";
import type { Claim } from "../core/model/claim.ts";
import type { EventMention } from "../core/model/event.ts";
import type { Reading } from "../core/model/reading.ts";
import type { SourceDocument } from "../core/model/source.ts";
import { type Evidence, quote, type Span } from "../core/model/span.ts";
import type { Statement } from "../core/model/statement.ts";
import { countWords } from "../core/views/excerpt.ts";
import { namesOf } from "../core/views/names.ts";
import { valuePhrase } from "../core/views/phrases.ts";
import type { ClaimRow, DayRange, DocumentEntry, EventRow, Given, StatementRow } from "../store/document-rows.ts";

/** What was read, and what from. `readAt` is ISO 8601 with zone. */
export interface Read {
  readonly source: SourceDocument;
  readonly given: Given;
  readonly reading: Reading;
  readonly readAt: string;
}

/** What a casebook takes in of what was read. */
export function entryOf(read: Read): DocumentEntry {
  return { ...read, ...rowsOf(read.reading) };
}

/** The same of a reading alone, whose file is not at hand. */
export function entryOfReading(reading: Reading, readAt: string): DocumentEntry {
  const { agency: _, dateline: __, ...source } = { ...reading.document, messages: [] };
  return entryOf({ source, given: {}, reading, readAt });
}

/** Lays a reading out in rows. */
export function rowsOf(reading: Reading): Pick<DocumentEntry, "words" | "events" | "claims" | "statements" | "voices"> {
  const { text } = reading.document;
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const names = namesOf(reading, eventTypes);
  return {
    words: countWords(text),
    events: reading.events.map((event) => eventRow(event, text)),
    claims: reading.claims.map((claim) => {
      const statement = claim.statement === undefined ? undefined : statements.get(claim.statement);
      const shown = valuePhrase(claim.value, names, names.words(claim.evidence));
      return claimRow(claim, { text, shown, ...(statement === undefined ? {} : { statement }) });
    }),
    statements: reading.statements.map((statement) => statementRow(statement, text)),
    voices: reading.voices.map(({ evidence: _, ...voice }) => voice),
  };
}

const families: ReadonlyMap<string, string> = new Map(eventTypes.map(({ id, family }) => [id, family]));

function eventRow(event: EventMention, text: string): EventRow {
  const days = event.time === undefined ? undefined : daysOf(event.time.value.edtf);
  const place = event.place?.value;
  return {
    id: event.id,
    type: event.type,
    family: families.get(event.type) ?? "unknown",
    reality: event.reality,
    trigger: event.trigger,
    words: quote(text, event.trigger),
    ...(event.time === undefined ? {} : { time: { edtf: event.time.value.edtf, basis: event.time.basis } }),
    ...(days === undefined ? {} : { days }),
    ...(event.place === undefined || place === undefined
      ? {}
      : {
          place: {
            name: place.name,
            basis: event.place.basis,
            precision: place.precision,
            ...(place.gazetteer === undefined ? {} : { gazetteer: place.gazetteer }),
            ...(place.latitude === undefined || place.longitude === undefined
              ? {}
              : { latitude: place.latitude, longitude: place.longitude }),
          },
        }),
  };
}

/**
 * The days that a time can mean, counted from 1970-01-01; undefined where it has no year, which tells no day at all.
 *
 * @example daysOf("1970-02") → { first: 31, last: 58 }
 */
export function daysOf(edtf: string): DayRange | undefined {
  const bounds = boundsOfEdtf(edtf);
  if (bounds === undefined || !bounds.yearKnown) return undefined;
  return {
    ...(Number.isFinite(bounds.first) ? { first: bounds.first } : {}),
    ...(Number.isFinite(bounds.last) ? { last: bounds.last } : {}),
  };
}

function claimRow(
  claim: Claim,
  { text, shown, statement }: { readonly text: string; readonly shown: string; readonly statement?: Statement },
): ClaimRow {
  const span = extent(claim.evidence);
  return {
    id: claim.id,
    event: claim.event,
    slot: claim.slot,
    value: JSON.stringify(claim.value),
    shown,
    stance: claim.stance,
    ...(statement === undefined ? {} : { act: statement.act, statement: statement.id }),
    firstVoice: claim.voices[0],
    lastVoice: lastOf(claim.voices),
    span,
    quote: quote(text, span),
  };
}

function statementRow(statement: Statement, text: string): StatementRow {
  const span = extent(statement.content);
  return {
    id: statement.id,
    act: statement.act,
    stance: statement.stance,
    quotation: statement.quotation,
    firstVoice: statement.voices[0],
    lastVoice: lastOf(statement.voices),
    span,
    quote: quote(text, span),
  };
}

function lastOf([first, ...others]: readonly [string, ...string[]]): string {
  return others.at(-1) ?? first;
}

function extent(evidence: Evidence): Span {
  return { start: evidence[0].start, end: Math.max(...evidence.map(({ end }) => end)) };
}
