// Documents and readings coming out.

import type { Slot } from "../../core/model/claim.ts";
import type { Reading } from "../../core/model/reading.ts";
import type { SourceDocument } from "../../core/model/source.ts";
import type { CasebookStore } from "../casebook-store.ts";
import type { Given, Quoted } from "../document-rows.ts";
import type { DocumentRow } from "../document-store.ts";
import { keptRows } from "./kept-rows.ts";
import { numberOf } from "./numbers.ts";
import { unpack } from "./packed.ts";
import type { Sql } from "./sql.ts";

/** The methods of a store that look documents up. */
export function lookingIn(
  sql: Sql,
): Pick<
  CasebookStore,
  | "documents"
  | "document"
  | "documentsNamed"
  | "documentsGiven"
  | "givenIdsShared"
  | "reading"
  | "text"
  | "hasVoice"
  | "voicesLike"
  | "claim"
  | "source"
  | "quotes"
  | "rows"
> {
  return {
    documents: ({ after = 0, limit = -1 } = {}) =>
      sql(`${selectDocuments} WHERE document.number > ? ORDER BY document.number LIMIT ?`)
        .all(after, limit)
        .map(documentRow),
    document(id) {
      const row: StoredRow | undefined = sql(`${selectDocuments} WHERE document.id = ?`).get(id);
      return row === undefined ? undefined : documentRow(row);
    },
    documentsNamed(words) {
      const rows: readonly { readonly id: string }[] = sql(named).all(words);
      return rows.map(({ id }) => id);
    },
    documentsGiven(givenId) {
      const rows: readonly { readonly id: string }[] = sql(
        "SELECT id FROM document WHERE given_id = ? ORDER BY number",
      ).all(givenId);
      return rows.map(({ id }) => id);
    },
    givenIdsShared(documents) {
      const rows: readonly { readonly givenId: string }[] =
        documents === undefined ? sql(sharedIds).all() : sql(sharedIdsOf).all(JSON.stringify(documents));
      return rows.map(({ givenId }) => givenId);
    },
    hasVoice: (name) => sql("SELECT 1 FROM voice WHERE name = ? LIMIT 1").get(name) !== undefined,
    voicesLike(words, limit) {
      const rows: readonly { readonly name: string }[] = words === "" ? [] : sql(voicesLike).all(words, limit);
      return rows.map(({ name }) => name);
    },
    reading(document) {
      const row: Packed | undefined = sql(
        "SELECT packed FROM reading JOIN document ON document.number = reading.document WHERE document.id = ?",
      ).get(document);
      if (row === undefined) return undefined;
      const reading: Reading = JSON.parse(unpack(row.packed));
      return reading;
    },
    text(document) {
      const row: { readonly text: string } | undefined = sql("SELECT text FROM document WHERE id = ?").get(document);
      return row?.text;
    },
    claim({ document, claim }) {
      const row: { readonly slot: Slot; readonly shown: string; readonly voice: string } | undefined = sql(
        `SELECT slot, shown, voice.name AS voice FROM claim JOIN voice ON voice.number = claim.first_voice
          WHERE claim.document = (SELECT number FROM document WHERE id = ?) AND claim.id = ?`,
      ).get(document, claim);
      return row === undefined ? undefined : { ...row };
    },
    source(document) {
      const row: (Packed & { readonly given: string }) | undefined = sql(
        "SELECT given, packed FROM source JOIN document ON document.number = source.document WHERE document.id = ?",
      ).get(document);
      if (row === undefined) return undefined;
      const source: SourceDocument = JSON.parse(unpack(row.packed));
      const given: Given = JSON.parse(row.given);
      return { source, given };
    },
    rows(document) {
      const number = numberOf(sql, document);
      return number === undefined ? undefined : keptRows(sql, number);
    },
    quotes(document) {
      const rows: readonly QuotedRow[] = sql(selectQuotes).all(document);
      return rows.map(({ kind, id, start, stop, words }) => ({ table: kind, id, span: { start, end: stop }, words }));
    },
  };
}

const sharedIds =
  "SELECT given_id AS givenId FROM document WHERE given_id IS NOT NULL GROUP BY given_id HAVING count(*) > 1 ORDER BY given_id";
const sharedIdsOf = `SELECT DISTINCT given_id AS givenId FROM document AS one
  WHERE id IN (SELECT value FROM json_each(?)) AND given_id IS NOT NULL
    AND EXISTS (SELECT 1 FROM document AS other WHERE other.given_id = one.given_id AND other.number <> one.number)
  ORDER BY given_id`;

const voicesLike = `SELECT DISTINCT name FROM voice
  WHERE kind <> 'author' AND (instr(lower(name), lower(?1)) > 0 OR party = replace(lower(?1), ' ', '-'))
  ORDER BY lower(name) = lower(?1) DESC, name LIMIT ?2`;

interface Packed {
  readonly packed: Uint8Array;
}

const selectQuotes = `WITH asked (number) AS (SELECT number FROM document WHERE id = ?)
  SELECT 'event' AS kind, id, start, stop, words FROM event WHERE document = (SELECT number FROM asked)
  UNION ALL SELECT 'claim', id, start, stop, quote FROM claim WHERE document = (SELECT number FROM asked)
  UNION ALL SELECT 'statement', id, start, stop, quote FROM statement WHERE document = (SELECT number FROM asked)`;

interface QuotedRow {
  readonly kind: Quoted["table"];
  readonly id: string;
  readonly start: number;
  readonly stop: number;
  readonly words: string;
}

/** The id, or its beginning from four digits on; a file's name; the input's own id; the title. */
const named = `SELECT id FROM document WHERE number IN (
    SELECT number FROM document WHERE id = ?1
    UNION SELECT number FROM document WHERE length(?1) >= 4 AND id >= ?1 AND id < ?1 || 'g'
    UNION SELECT document FROM file WHERE name = ?1
    UNION SELECT number FROM document WHERE given_id = ?1
    UNION SELECT number FROM document WHERE title = ?1)
  ORDER BY number`;

const selectDocuments = `SELECT document.id, document.number, given_id, title, publisher, published, agency, language, words,
    model, version, catalogue, read_at,
    (SELECT json_group_array(name ORDER BY position) FROM file WHERE file.document = document.number) AS files,
    (SELECT count(*) FROM event WHERE event.document = document.number) AS events,
    (SELECT count(*) FROM claim WHERE claim.document = document.number) AS claims
  FROM document JOIN reading ON reading.document = document.number`;

interface StoredRow {
  readonly id: string;
  readonly number: number;
  readonly given_id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly agency: string | null;
  readonly language: string;
  readonly words: number;
  readonly model: string;
  readonly version: string;
  readonly catalogue: string;
  readonly read_at: string;
  readonly files: string;
  readonly events: number;
  readonly claims: number;
}

function documentRow(row: StoredRow): DocumentRow {
  const files: readonly string[] = JSON.parse(row.files);
  return {
    id: row.id,
    number: row.number,
    files,
    ...(row.given_id === null ? {} : { givenId: row.given_id }),
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.publisher === null ? {} : { publisher: row.publisher }),
    ...(row.published === null ? {} : { published: row.published }),
    ...(row.agency === null ? {} : { agency: row.agency }),
    language: row.language,
    words: row.words,
    events: row.events,
    claims: row.claims,
    readBy: { model: row.model, version: row.version, catalogue: row.catalogue },
    readAt: row.read_at,
  };
}
