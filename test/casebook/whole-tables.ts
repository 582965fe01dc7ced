// All that a casebook file holds, row by row, without the numbers that depend on the order in which things came: what two files
// are compared by. Read from the file itself, so that nothing that a store would leave out is left out here.

import { DatabaseSync } from "@photostructure/sqlite";

export interface Tables {
  readonly [table: string]: readonly string[];
}

/** Document and event ids in the place of numbers, incidents by their first event; each table sorted. */
export function wholeTables(path: string): Tables {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const rows = (sql: string): readonly string[] =>
      db
        .prepare(sql)
        .all()
        .map((row: object) => JSON.stringify(Object.values(row)))
        .sort();
    return Object.fromEntries(Object.entries(questions).map(([table, sql]) => [table, rows(sql)]));
  } finally {
    db.close();
  }
}

const document = (column: string): string => `(SELECT id FROM document WHERE number = ${column})`;
const event = (column: string): string =>
  `(SELECT ${document("event.document")} || '/' || event.id FROM event WHERE event.number = ${column})`;
const voice = (column: string): string => `(SELECT voice.id FROM voice WHERE voice.number = ${column})`;
/** Ids of incidents stay while they grow, and so tell of what was there before: here they are named by what they are now. */
const incident = (column: string): string =>
  `(SELECT min(${event("incident_event.event")}) FROM incident_event WHERE incident_event.incident = ${column})`;

const questions = {
  document:
    "SELECT id, given_id, title, publisher, byline, published, agency, dateline, language, url, words, text, linked FROM document",
  file: `SELECT ${document("file.document")}, position, name FROM file`,
  source: `SELECT ${document("source.document")}, given, hex(packed) FROM source`,
  reading: `SELECT ${document("reading.document")}, model, version, catalogue, read_at, sha256, hex(packed) FROM reading`,
  voice: `SELECT ${document("voice.document")}, id, kind, name, actor, party FROM voice`,
  statement: `SELECT ${document("statement.document")}, id, act, stance, quotation, ${voice("first_voice")}, ${voice("last_voice")}, quote, start, stop FROM statement`,
  event: `SELECT ${document("event.document")}, id, type, family, reality, words, start, stop, edtf, days_known, first_day, last_day, place, gazetteer, latitude, longitude, profile FROM event`,
  event_days: `SELECT ${event("event_days.event")}, first_day, last_day FROM event_days`,
  claim: `SELECT ${document("claim.document")}, id, ${event("claim.event")}, slot, value, shown, stance, act, ${voice("first_voice")}, ${voice("last_voice")}, quote, start, stop FROM claim`,
  event_key: `SELECT kind, key, ${event("event_key.event")} FROM event_key`,
  document_key: `SELECT kind, key, ${document("document_key.document")} FROM document_key`,
  pair: `SELECT ${event("a")}, ${event("b")}, score, why FROM pair`,
  copy: `SELECT ${document("a")}, ${document("b")}, share, passages, why FROM copy`,
  incident: `SELECT ${incident("incident.number")}, type, time, place, stale FROM incident`,
  incident_event: `SELECT ${incident("incident")}, ${event("incident_event.event")}, position, background, why FROM incident_event`,
  incident_relation: `SELECT kind, ${incident("a")}, ${incident("b")}, why FROM incident_relation`,
  review: "SELECT number, id, at, by, why, action, subject, before, after, undoes, previous, hash FROM review",
  document_text: `SELECT ${document("rowid")}, title, text FROM document_text`,
};
