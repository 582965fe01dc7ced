// Documents going in, being replaced and taken out: each whole or not at all.

import { HearsayError } from "../../core/model/errors.ts";
import type { CasebookStore } from "../casebook-store.ts";
import type { ClaimRow, DocumentEntry, EventRow, StatementRow } from "../document-rows.ts";
import { hashOfRows } from "./kept-rows.ts";
import { numberOf } from "./numbers.ts";
import { pack, sha256 } from "./packed.ts";
import { orNull, type Sql } from "./sql.ts";

/** The methods of a store that change documents. */
export function documentsIn(sql: Sql): Pick<CasebookStore, "add" | "replace" | "has" | "noteFile" | "remove"> {
  return {
    add(entry) {
      const packed = packedOf(entry);
      return sql.transaction(() => {
        const { id, file } = entry.reading.document;
        const known = numberOf(sql, id);
        if (known !== undefined) {
          if (file !== undefined) addFile(sql, known, file);
          return "known";
        }
        const { lastInsertRowid } = sql(insertDocument).run(...documentColumns(entry), id);
        const number = Number(lastInsertRowid);
        if (file !== undefined) addFile(sql, number, file);
        sql("INSERT INTO source (given, packed, sha256, document) VALUES (?, ?, ?, ?)").run(...packed.source, number);
        sql(insertReading).run(...packed.reading, number);
        addRows(sql, number, entry);
        return "added";
      });
    },
    replace(entry) {
      const packed = packedOf(entry);
      sql.transaction(() => {
        const { id } = entry.reading.document;
        const number = numberOf(sql, id);
        if (number === undefined) throw noSuchDocument(id);
        sql(updateDocument).run(...documentColumns(entry), id);
        sql("UPDATE source SET given = ?, packed = ?, sha256 = ? WHERE document = ?").run(...packed.source, number);
        sql(updateReading).run(...packed.reading, number);
        sql(staleByDocument).run(number);
        // Claims and statements hang on voices and go with them; events stay, for what hangs on those that are told again.
        sql("DELETE FROM voice WHERE document = ?").run(number);
        sql("DELETE FROM event_key WHERE event IN (SELECT number FROM event WHERE document = ?)").run(number);
        sql("DELETE FROM document_key WHERE document = ?").run(number);
        const kept = JSON.stringify(entry.events.map((event) => event.id));
        sql("DELETE FROM event WHERE document = ? AND id NOT IN (SELECT value FROM json_each(?))").run(number, kept);
        addRows(sql, number, entry);
        sql(dropEmptyIncidents).run();
      });
    },
    has: (document) => numberOf(sql, document) !== undefined,
    noteFile: (document, file) =>
      sql.transaction(() => {
        const number = numberOf(sql, document);
        if (number !== undefined) addFile(sql, number, file);
        return number !== undefined;
      }),
    remove: (document) =>
      sql.transaction(() => {
        const { changes } = sql("DELETE FROM document WHERE id = ?").run(document);
        sql(dropEmptyIncidents).run();
        return changes > 0;
      }),
  };
}

/** An incident that lost all of its events is none. */
export const dropEmptyIncidents =
  "DELETE FROM incident WHERE stale = 1 AND NOT EXISTS (SELECT 1 FROM incident_event WHERE incident = incident.number)";

const staleByDocument = `UPDATE incident SET stale = 1 WHERE number IN (
  SELECT incident FROM incident_event JOIN event ON event.number = incident_event.event WHERE event.document = ?)`;

const insertDocument = `INSERT INTO document
  (given_id, title, publisher, byline, published, agency, dateline, language, url, words, text, id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const updateDocument = `UPDATE document SET given_id = ?, title = ?, publisher = ?, byline = ?, published = ?, agency = ?,
  dateline = ?, language = ?, url = ?, words = ?, text = ?, linked = 0 WHERE id = ?`;

const insertReading = `INSERT INTO reading (model, version, catalogue, read_at, sha256, packed, document)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

const updateReading = `UPDATE reading SET model = ?, version = ?, catalogue = ?, read_at = ?, sha256 = ?, packed = ?
  WHERE document = ?`;

/** Packed before the file is held for writing: it takes longer than the writing. */
function packedOf({ source, given, reading, readAt }: DocumentEntry): {
  readonly source: readonly [string, Uint8Array, string];
  readonly reading: readonly [string, string, string, string, string, Uint8Array];
} {
  const { packed, sha256 } = pack(reading);
  const { model, version, catalogue } = reading.readBy;
  const from = pack(source);
  const told = JSON.stringify(given);
  return {
    source: [told, from.packed, hashOfSource(told, from.sha256)],
    reading: [model, version, catalogue, readAt, sha256, packed],
  };
}

/** Of what a document was read from: what the user said of it, and the hash of the rest. */
export function hashOfSource(given: string, packedSha256: string): string {
  return sha256(`${given} ${packedSha256}`);
}

function documentColumns({ reading: { document }, words }: DocumentEntry): readonly (string | number | null)[] {
  return [
    orNull(document.givenId),
    orNull(document.title),
    orNull(document.publisher),
    orNull(document.byline),
    orNull(document.published),
    orNull(document.agency),
    orNull(document.dateline),
    document.language,
    orNull(document.url),
    words,
    document.text,
  ];
}

function addFile(sql: Sql, document: number, name: string): void {
  sql(`INSERT INTO file (document, position, name)
    SELECT ?1, coalesce(max(position), 0) + 1, ?2 FROM file WHERE document = ?1
    ON CONFLICT (document, name) DO NOTHING`).run(document, name);
}

function addRows(sql: Sql, document: number, entry: DocumentEntry): void {
  const voices = new Map<string, number>();
  for (const { id, kind, name, actor, party } of entry.voices) {
    const row = sql("INSERT INTO voice (document, id, kind, name, actor, party) VALUES (?, ?, ?, ?, ?, ?)").run(
      document,
      id,
      kind,
      name,
      orNull(actor),
      orNull(party),
    );
    voices.set(id, Number(row.lastInsertRowid));
  }
  const statements = new Map<string, number>();
  for (const statement of entry.statements) {
    const row = sql(insertStatement).run(document, ...statementColumns(statement, voices));
    statements.set(statement.id, Number(row.lastInsertRowid));
  }
  const events = new Map<string, number>();
  for (const event of entry.events) {
    const row: { readonly number: number } = sql(putEvent).get(document, ...eventColumns(event));
    events.set(event.id, row.number);
  }
  for (const claim of entry.claims) {
    sql(insertClaim).run(document, ...claimColumns(claim, { voices, statements, events }));
  }
  sql("UPDATE reading SET rows_sha256 = ? WHERE document = ?").run(hashOfRows(sql, document), document);
}

const insertStatement = `INSERT INTO statement
  (document, id, act, stance, quotation, first_voice, last_voice, quote, start, stop)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function statementColumns(
  statement: StatementRow,
  voices: ReadonlyMap<string, number>,
): readonly (string | number | null)[] {
  return [
    statement.id,
    statement.act,
    statement.stance,
    statement.quotation,
    orNull(voices.get(statement.firstVoice)),
    orNull(voices.get(statement.lastVoice)),
    statement.quote,
    statement.span.start,
    statement.span.end,
  ];
}

/** An event that is told again keeps its number, and with it what hangs on it. */
const putEvent = `INSERT INTO event
  (document, id, type, family, reality, words, start, stop, edtf, time_basis, days_known, first_day, last_day,
    place, place_basis, place_precision, gazetteer, latitude, longitude)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (document, id) DO UPDATE SET type = excluded.type, family = excluded.family, reality = excluded.reality,
    words = excluded.words, start = excluded.start, stop = excluded.stop, edtf = excluded.edtf,
    time_basis = excluded.time_basis, days_known = excluded.days_known, first_day = excluded.first_day,
    last_day = excluded.last_day, place = excluded.place, place_basis = excluded.place_basis,
    place_precision = excluded.place_precision, gazetteer = excluded.gazetteer, latitude = excluded.latitude,
    longitude = excluded.longitude, profile = NULL
  RETURNING number`;

function eventColumns(event: EventRow): readonly (string | number | null)[] {
  const { time, days, place } = event;
  return [
    event.id,
    event.type,
    event.family,
    event.reality,
    event.words,
    event.trigger.start,
    event.trigger.end,
    orNull(time?.edtf),
    orNull(time?.basis),
    days === undefined ? 0 : 1,
    orNull(days?.first),
    orNull(days?.last),
    orNull(place?.name),
    orNull(place?.basis),
    orNull(place?.precision),
    orNull(place?.gazetteer),
    orNull(place?.latitude),
    orNull(place?.longitude),
  ];
}

const insertClaim = `INSERT INTO claim
  (document, id, event, slot, value, shown, stance, act, statement, first_voice, last_voice, quote, start, stop)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function claimColumns(
  claim: ClaimRow,
  numbers: {
    readonly voices: ReadonlyMap<string, number>;
    readonly statements: ReadonlyMap<string, number>;
    readonly events: ReadonlyMap<string, number>;
  },
): readonly (string | number | null)[] {
  return [
    claim.id,
    orNull(numbers.events.get(claim.event)),
    claim.slot,
    claim.value,
    claim.shown,
    claim.stance,
    orNull(claim.act),
    claim.statement === undefined ? null : orNull(numbers.statements.get(claim.statement)),
    orNull(numbers.voices.get(claim.firstVoice)),
    orNull(numbers.voices.get(claim.lastVoice)),
    claim.quote,
    claim.span.start,
    claim.span.end,
  ];
}

function noSuchDocument(id: string): HearsayError {
  return new HearsayError("no-such-document", { thing: id, detail: "no document has this id" });
}
