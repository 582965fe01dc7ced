// What can be seen in a document's text: every item of a reading with its layer, its spans and a few words that say what
// it is. Pages draw these over the text; the ledger's rows are among them, so that a row can show its evidence.

import type { MentionKind } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { Ledger, LedgerEvent } from "./ledger/ledger.ts";
import type { ReadingNames } from "./names.ts";
import { firmness, placePhrase } from "./phrases.ts";
import { timePhrase } from "./time-phrase.ts";

/** Layers that a reader can switch; `row` is not seen: it only ties a row of the ledger to its words. */
export type HighlightLayer =
  | "event"
  | "source"
  | "cue"
  | "content"
  | "actor"
  | "people"
  | "thing"
  | "place"
  | "time"
  | "count"
  | "message"
  | "row";

export interface Highlight {
  readonly layer: HighlightLayer;
  readonly spans: readonly Span[];
  /** What sort of thing it is: "armed group", "air strike (event 1)", "who says it". */
  readonly kind: string;
  /** What it was taken for: "Velm (Orsk Province, Ostria) · geonames:900001". */
  readonly text: string;
  /** For `row`: the id of the claim or statement; for `event`: of the event. */
  readonly subject?: string;
}

/** All items of a reading, in no particular order of text. */
export function highlightsOf(reading: Reading, ledger: Ledger, names: ReadingNames): readonly Highlight[] {
  return [
    ...statementItems(reading, names),
    ...mentionItems(reading, names),
    ...ledger.events.flatMap((event) => [eventItem(event), ...countItems(event)]),
    ...reading.messages.flatMap(({ span, severity, text }): readonly Highlight[] =>
      span === undefined ? [] : [{ layer: "message", spans: [span], kind: severity, text }],
    ),
    ...ledger.events.flatMap(({ rows }) => rows.map(({ claim, evidence }) => rowItem(claim, evidence))),
    ...ledger.statements.map(({ id, evidence }) => rowItem(id, evidence)),
  ];
}

function rowItem(subject: string, spans: readonly Span[]): Highlight {
  return { layer: "row", spans, kind: "", text: "", subject };
}

function statementItems(reading: Reading, names: ReadingNames): readonly Highlight[] {
  return reading.statements.flatMap((statement): readonly Highlight[] => {
    const who = names.chain(statement.voices);
    const how = firmness(statement.act, statement.stance);
    return [
      { layer: "content", spans: statement.content, kind: `${statement.quotation} quotation`, text: `${who} · ${how}` },
      { layer: "source", spans: statement.source, kind: "who speaks", text: who },
      { layer: "cue", spans: statement.cue, kind: "word of saying", text: `${who} · ${how}` },
    ];
  });
}

const mentionLayers: Readonly<Record<MentionKind, Exclude<HighlightLayer, "row"> | undefined>> = {
  person: "actor",
  organisation: "actor",
  "armed-group": "actor",
  government: "actor",
  "military-unit": "actor",
  media: "actor",
  population: "people",
  place: "place",
  facility: "thing",
  weapon: "thing",
  platform: "thing",
  time: "time",
  // A number is shown where something was made of it: as a count of people.
  quantity: undefined,
};

function mentionItems(reading: Reading, names: ReadingNames): readonly Highlight[] {
  const resolved = resolvedSettings(reading);
  return reading.mentions.flatMap((mention): readonly Highlight[] => {
    const layer = mentionLayers[mention.kind];
    if (layer === undefined) return [];
    const found = mention.evidence.map(placeOf).map((key) => resolved.get(key));
    const notes = [
      found.find((phrase) => phrase !== undefined) ?? names.mention(mention.id),
      mention.actor === undefined ? undefined : `actor ${mention.actor}`,
    ].filter((note) => note !== undefined);
    return [{ layer, spans: mention.evidence, kind: mention.kind.replaceAll("-", " "), text: notes.join(" · ") }];
  });
}

/** Places and times of claims and events by where they stand: what a mention of a place or time was resolved to. */
function resolvedSettings(reading: Reading): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { value, evidence } of reading.claims) {
    if ("edtf" in value) found.set(placeOf(evidence[0]), `${timePhrase(value)} · ${value.edtf}`);
    else if ("within" in value) {
      const where = value.gazetteer ?? "not in the gazetteer";
      found.set(placeOf(evidence[0]), `${placePhrase(value)} · ${where} · precision ${value.precision}`);
    }
  }
  return found;
}

function placeOf(span: Span): string {
  return `${span.start}-${span.end}`;
}

function eventItem(event: LedgerEvent): Highlight {
  const facts = [event.reality, event.when ?? "time not told", event.where ?? "place not told"];
  return {
    layer: "event",
    spans: event.triggers,
    kind: `event ${event.number}: ${event.label}`,
    text: facts.filter((fact) => fact !== "").join(" · "),
    subject: event.id,
  };
}

function countItems(event: LedgerEvent): readonly Highlight[] {
  return event.rows
    .filter((row) => row.count)
    .map(
      (row): Highlight => ({
        layer: "count",
        spans: row.evidence,
        kind: row.heading,
        text: `${row.value} · ${row.voice} · ${row.firmness} · event ${event.number}`,
      }),
    );
}
