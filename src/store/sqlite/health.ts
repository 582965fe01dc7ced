// How much there is, and whether it is still as it was put in.

import { statSync } from "node:fs";
import type { EventRef } from "../../core/model/incident.ts";
import type { ReaderStamp } from "../../core/model/reading.ts";
import {
  type Counts,
  changedReading,
  changedRowsHash,
  type Damage,
  noReading,
  type ReaderCount,
  type StoreHealth,
} from "../store-health.ts";
import { hashOfSource } from "./documents.ts";
import { hashOfRows } from "./kept-rows.ts";
import { resultCode } from "./named-errors.ts";
import { sha256, unpack } from "./packed.ts";
import type { Sql } from "./sql.ts";
import { tableDamage } from "./table-damage.ts";

/** The methods of a store that tell its state. */
export function healthOf(sql: Sql, path: string): StoreHealth {
  return {
    counts() {
      const counts: Counts = sql(countAll).get();
      return { ...counts };
    },
    readers() {
      const rows: readonly ReaderCount[] = sql(
        "SELECT model, version, catalogue, count(*) AS documents FROM reading GROUP BY 1, 2, 3 ORDER BY documents DESC, 1, 2, 3",
      ).all();
      return rows.map((row) => ({ ...row }));
    },
    readByOthers({ model, version, catalogue }: ReaderStamp) {
      const rows: readonly { readonly id: string }[] = sql(
        `SELECT id FROM reading JOIN document ON document.number = reading.document
          WHERE (model, version, catalogue) <> (?, ?, ?) ORDER BY document.number`,
      ).all(model, version, catalogue);
      return rows.map(({ id }) => id);
    },
    size: () =>
      ["", "-wal"].reduce((sum, end) => sum + (statSync(path + end, { throwIfNoEntry: false })?.size ?? 0), 0),
    looksWhole() {
      const row: { readonly quick_check: string } = sql("PRAGMA quick_check(1)").get();
      return row.quick_check === "ok";
    },
    leftOut() {
      const rows: readonly EventRef[] = sql(eventsLeftOut).all();
      return rows.map(({ document, event }) => ({ document, event }));
    },
    damage() {
      const tables = tableDamage(sql);
      // Without all of its tables nothing else can be asked.
      if (tables.some(({ what }) => what.endsWith("is missing") && what.startsWith("the table"))) return tables;
      return [...tables, ...fileDamage(sql), ...readingDamage(sql), ...daysDamage(sql)];
    },
  };
}

const countAll = `SELECT
  (SELECT count(*) FROM document) AS documents,
  (SELECT count(*) FROM file) AS files,
  (SELECT coalesce(sum(words), 0) FROM document) AS words,
  (SELECT count(*) FROM event) AS events,
  (SELECT count(*) FROM claim) AS claims,
  (SELECT count(*) FROM statement) AS statements,
  (SELECT count(*) FROM voice) AS voices,
  (SELECT count(*) FROM pair) AS pairs,
  (SELECT count(*) FROM copy) AS copies,
  (SELECT count(*) FROM incident) AS incidents,
  (SELECT count(*) FROM incident WHERE stale = 1) AS staleIncidents,
  (SELECT count(*) FROM document WHERE linked = 0) AS unlinkedDocuments,
  (SELECT count(*) FROM review) AS reviews`;

function fileDamage(sql: Sql): readonly Damage[] {
  const found: Damage[] = [];
  const pages: readonly { readonly integrity_check: string }[] = sql("PRAGMA integrity_check").all();
  for (const { integrity_check: what } of pages) if (what !== "ok") found.push({ subject: "file", what });
  const dangling: readonly { readonly table: string; readonly rowid: number | null; readonly parent: string }[] =
    sql("PRAGMA foreign_key_check").all();
  for (const { table, rowid, parent } of dangling) {
    found.push({ subject: table, what: `row ${rowid ?? "?"} points at a row of ${parent} that is not there` });
  }
  // The whole text index is gone through and compared with the documents. SQLite does so only where it may write.
  try {
    sql.transaction(() => sql("INSERT INTO document_text (document_text, rank) VALUES ('integrity-check', 1)").run());
  } catch (error) {
    if (resultCode(error) === readOnly) return found;
    if (resultCode(error) !== corrupt) throw error;
    found.push({ subject: "document_text", what: "the search index does not fit the documents" });
  }
  return found;
}

const readOnly = 8;
const corrupt = 11;

function readingDamage(sql: Sql): readonly Damage[] {
  const rows: readonly { readonly id: string; readonly number: number }[] = sql(
    "SELECT id, number FROM document ORDER BY number",
  ).all();
  return rows.flatMap(({ id, number }) => damageOf(sql, id, number));
}

function damageOf(sql: Sql, id: string, number: number): readonly Damage[] {
  const damage = [readingFault(sql, number), rowsFault(sql, number), sourceFault(sql, number)];
  return damage.flatMap((what) => (what === undefined ? [] : [{ subject: id, what }]));
}

function readingFault(sql: Sql, number: number): string | undefined {
  const row: { readonly sha256: string; readonly packed: Uint8Array; readonly text: string } | undefined = sql(
    "SELECT sha256, packed, text FROM reading JOIN document ON document.number = reading.document WHERE document = ?",
  ).get(number);
  if (row === undefined) return noReading;
  const json = unpacked(row.packed);
  if (json === undefined || sha256(json) !== row.sha256) return changedReading;
  const reading: { readonly document: { readonly text: string } } = JSON.parse(json);
  return reading.document.text === row.text ? undefined : "its text is not what was read";
}

/** Not told of a document that was read before rows were hashed. */
function rowsFault(sql: Sql, number: number): string | undefined {
  const row: { readonly hash: string | null } | undefined = sql(
    "SELECT rows_sha256 AS hash FROM reading WHERE document = ?",
  ).get(number);
  if (row === undefined || row.hash === null) return undefined;
  return hashOfRows(sql, number) === row.hash ? undefined : changedRowsHash;
}

/** As `rowsFault`. */
function sourceFault(sql: Sql, number: number): string | undefined {
  const row: { readonly given: string; readonly packed: Uint8Array; readonly hash: string | null } | undefined = sql(
    "SELECT given, packed, sha256 AS hash FROM source WHERE document = ?",
  ).get(number);
  if (row === undefined) return "what it was read from is missing";
  const json = unpacked(row.packed);
  const whole = json !== undefined && (row.hash === null || hashOfSource(row.given, sha256(json)) === row.hash);
  return whole ? undefined : "what it was read from is not what was put in";
}

function daysDamage(sql: Sql): readonly Damage[] {
  const rows: readonly { readonly id: string; readonly event: string }[] = sql(daysThatDiffer).all();
  return rows.map(({ id, event }) => ({ subject: id, what: `event ${event} has other days in event_days` }));
}

const eventsLeftOut = `SELECT document.id AS document, event.id AS event FROM event JOIN document ON document.number = event.document
  WHERE document.linked = 1 AND (profile IS NULL OR event.number NOT IN (SELECT event FROM incident_event))
  ORDER BY document.number, event.id`;

const daysThatDiffer = `SELECT document.id, event.id AS event FROM event JOIN document ON document.number = event.document
    LEFT JOIN event_days ON event_days.event = event.number
  WHERE (CASE days_known WHEN 0 THEN NULL ELSE coalesce(event.first_day, -2147483648) END) IS NOT event_days.first_day
    OR (CASE days_known WHEN 0 THEN NULL ELSE coalesce(event.last_day, 2147483647) END) IS NOT event_days.last_day
  ORDER BY document.number, event.id`;

function unpacked(packed: Uint8Array): string | undefined {
  try {
    return unpack(packed);
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) return undefined;
    throw error;
  }
}
