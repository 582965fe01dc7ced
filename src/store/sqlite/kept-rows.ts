// The rows of a document as they stand in the tables, for checking, and their hash as they were put in. Unlike the reading, which is
// packed, they can be changed by anybody with a word of SQL, and other programs read them.

import type { Reading } from "../../core/model/reading.ts";
import type { Voice } from "../../core/model/voice.ts";
import type { ClaimRow, KeptRows, StatementRow } from "../document-rows.ts";
import { foundEvent, selectEvents } from "./events.ts";
import { sha256 } from "./packed.ts";
import type { Sql } from "./sql.ts";

/** All rows of the document of this number, each kind in the order of its ids; undefined where there is none. */
export function keptRows(sql: Sql, number: number): KeptRows | undefined {
  const row: StoredDocument | undefined = sql(selectDocument).get(number);
  if (row === undefined) return undefined;
  return {
    document: documentOf(row),
    ...(row.model === null || row.version === null || row.catalogue === null
      ? {}
      : { readBy: { model: row.model, version: row.version, catalogue: row.catalogue } }),
    ...(row.read_at === null ? {} : { readAt: row.read_at }),
    words: row.words,
    voices: sql("SELECT id, kind, name, actor, party FROM voice WHERE document = ? ORDER BY id")
      .all(number)
      .map(voiceOf),
    statements: sql(selectStatements).all(number).map(statementOf),
    events: sql(`${selectEvents} WHERE event.document = ? ORDER BY event.id`)
      .all(number)
      .map(foundEvent)
      .map(({ document: _, published: __, profile: ___, ...event }) => event),
    claims: sql(selectClaims).all(number).map(claimOf),
  };
}

/** SHA-256 of them. */
export function hashOfRows(sql: Sql, number: number): string {
  return sha256(JSON.stringify(keptRows(sql, number) ?? null));
}

const selectDocument = `SELECT id, given_id, title, publisher, byline, published, agency, dateline, language, url, words, text,
    model, version, catalogue, read_at
  FROM document LEFT JOIN reading ON reading.document = document.number WHERE document.number = ?`;

interface StoredDocument {
  readonly id: string;
  readonly given_id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly agency: string | null;
  readonly dateline: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly words: number;
  readonly text: string;
  readonly model: string | null;
  readonly version: string | null;
  readonly catalogue: string | null;
  readonly read_at: string | null;
}

function documentOf(row: StoredDocument): KeptRows["document"] {
  const given: readonly (readonly [keyof Reading["document"], string | null])[] = [
    ["givenId", row.given_id],
    ["title", row.title],
    ["publisher", row.publisher],
    ["byline", row.byline],
    ["published", row.published],
    ["agency", row.agency],
    ["dateline", row.dateline],
    ["url", row.url],
  ];
  return {
    id: row.id,
    ...Object.fromEntries(given.filter(([, value]) => value !== null)),
    language: row.language,
    text: row.text,
  };
}

interface StoredVoice {
  readonly id: string;
  readonly kind: Voice["kind"];
  readonly name: string;
  readonly actor: string | null;
  readonly party: string | null;
}

function voiceOf({ id, kind, name, actor, party }: StoredVoice): KeptRows["voices"][number] {
  return { id, kind, name, ...(actor === null ? {} : { actor }), ...(party === null ? {} : { party }) };
}

const selectStatements = `SELECT statement.id, act, stance, quotation, first.id AS first_voice, last.id AS last_voice, quote, start, stop
  FROM statement LEFT JOIN voice AS first ON first.number = first_voice LEFT JOIN voice AS last ON last.number = last_voice
  WHERE statement.document = ? ORDER BY statement.id`;

interface StoredStatement {
  readonly id: string;
  readonly act: StatementRow["act"];
  readonly stance: StatementRow["stance"];
  readonly quotation: StatementRow["quotation"];
  readonly first_voice: string | null;
  readonly last_voice: string | null;
  readonly quote: string;
  readonly start: number;
  readonly stop: number;
}

function statementOf(row: StoredStatement): StatementRow {
  return {
    id: row.id,
    act: row.act,
    stance: row.stance,
    quotation: row.quotation,
    firstVoice: row.first_voice ?? nobody,
    lastVoice: row.last_voice ?? nobody,
    span: { start: row.start, end: row.stop },
    quote: row.quote,
  };
}

/** What points at a row that is not there: the id of no voice, statement or event. */
const nobody = "";

const selectClaims = `SELECT claim.id, event.id AS event, claim.slot, value, shown, claim.stance, claim.act,
    claim.statement AS statement_number, statement.id AS statement, first.id AS first_voice, last.id AS last_voice,
    claim.quote, claim.start, claim.stop
  FROM claim LEFT JOIN event ON event.number = claim.event LEFT JOIN statement ON statement.number = claim.statement
    LEFT JOIN voice AS first ON first.number = claim.first_voice LEFT JOIN voice AS last ON last.number = claim.last_voice
  WHERE claim.document = ? ORDER BY claim.id`;

interface StoredClaim {
  readonly id: string;
  readonly event: string | null;
  readonly slot: ClaimRow["slot"];
  readonly value: string;
  readonly shown: string;
  readonly stance: ClaimRow["stance"];
  readonly act: NonNullable<ClaimRow["act"]> | null;
  readonly statement_number: number | null;
  readonly statement: string | null;
  readonly first_voice: string | null;
  readonly last_voice: string | null;
  readonly quote: string;
  readonly start: number;
  readonly stop: number;
}

function claimOf(row: StoredClaim): ClaimRow {
  return {
    id: row.id,
    event: row.event ?? nobody,
    slot: row.slot,
    value: row.value,
    shown: row.shown,
    stance: row.stance,
    ...(row.act === null ? {} : { act: row.act }),
    ...(row.statement_number === null ? {} : { statement: row.statement ?? nobody }),
    firstVoice: row.first_voice ?? nobody,
    lastVoice: row.last_voice ?? nobody,
    span: { start: row.start, end: row.stop },
    quote: row.quote,
  };
}
