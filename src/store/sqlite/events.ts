// Events as linking asks for them: by reference, by what they are near to, by what they share.

import type { EventRef } from "../../core/model/incident.ts";
import type { CasebookStore } from "../casebook-store.ts";
import type { FoundEvent, Key, Near } from "../linking-store.ts";
import { numberOf } from "./numbers.ts";
import type { Sql } from "./sql.ts";

/** The methods of a store that linking finds candidates by. */
export function eventsIn(
  sql: Sql,
): Pick<
  CasebookStore,
  | "unlinked"
  | "markLinked"
  | "putProfiles"
  | "putDocumentKeys"
  | "events"
  | "eventsOf"
  | "eventsNear"
  | "keysOf"
  | "eventsSharing"
  | "documentsSharing"
> {
  return {
    unlinked() {
      const rows: readonly { readonly id: string }[] = sql(
        "SELECT id FROM document WHERE linked = 0 ORDER BY number",
      ).all();
      return rows.map(({ id }) => id);
    },
    markLinked(documents) {
      sql("UPDATE document SET linked = 1 WHERE id IN (SELECT value FROM json_each(?))").run(JSON.stringify(documents));
    },
    putProfiles(document, profiles) {
      sql.transaction(() => {
        for (const { event, profile, keys } of profiles) {
          const number = eventNumber(sql, { document, event });
          if (number === undefined) continue;
          sql("UPDATE event SET profile = ? WHERE number = ?").run(profile, number);
          sql("DELETE FROM event_key WHERE event = ?").run(number);
          for (const { kind, key } of keys) {
            sql("INSERT OR IGNORE INTO event_key (kind, key, event) VALUES (?, ?, ?)").run(kind, key, number);
          }
        }
      });
    },
    putDocumentKeys(document, keys) {
      sql.transaction(() => {
        const number = numberOf(sql, document);
        if (number === undefined) return;
        sql("DELETE FROM document_key WHERE document = ?").run(number);
        for (const { kind, key } of keys) {
          sql("INSERT OR IGNORE INTO document_key (kind, key, document) VALUES (?, ?, ?)").run(kind, key, number);
        }
      });
    },
    events: (refs) =>
      refs.length === 0
        ? []
        : sql(eventsAsked)
            .all(JSON.stringify(refs.map(({ document, event }) => [document, event])))
            .map(foundEvent),
    eventsOf: (document) =>
      sql(`${selectEvents} WHERE document.id = ? ORDER BY event.start, event.id`).all(document).map(foundEvent),
    eventsNear(near) {
      const { where, values } = boundsOf(near);
      return sql(`${selectEvents} WHERE ${where} ORDER BY document.id, event.id`)
        .all(...values)
        .map(foundEvent);
    },
    keysOf(document) {
      const rows: readonly (Key & { readonly of: string })[] = sql(keysOfDocument).all(document, document);
      return rows.map(({ of, kind, key }) => ({ of, kind, key }));
    },
    eventsSharing(document, keys) {
      const rows: readonly EventRef[] = sql(sharingEvents).all(document, JSON.stringify(keys));
      return rows.map((row) => ({ document: row.document, event: row.event }));
    },
    documentsSharing(document, keys, least = 1) {
      const rows: readonly { readonly document: string; readonly shared: number; readonly keys: number }[] = sql(
        sharingDocuments,
      ).all(document, JSON.stringify(keys), least);
      return rows.map((row) => ({ document: row.document, shared: row.shared, keys: row.keys }));
    },
  };
}

/** An event's number, by its reference. */
export function eventNumber(sql: Sql, { document, event }: EventRef): number | undefined {
  const row: { readonly number: number } | undefined = sql(
    "SELECT event.number FROM event JOIN document ON document.number = event.document WHERE document.id = ? AND event.id = ?",
  ).get(document, event);
  return row?.number;
}

/** Linked already, or before the one that asks: whoever comes later finds it. */
const isBefore =
  "(document.linked = 1 OR document.number < (SELECT number FROM document AS asking WHERE asking.id = ?1))";

const sharingEvents = `SELECT document.id AS document, event.id AS event
  FROM (SELECT DISTINCT event_key.event AS number FROM json_each(?2) AS asked
    CROSS JOIN event_key ON event_key.kind = asked.value ->> 'kind' AND event_key.key = asked.value ->> 'key') AS found
  JOIN event ON event.number = found.number
  JOIN document ON document.number = event.document
  WHERE document.id <> ?1 AND ${isBefore} ORDER BY document.id, event.id`;

const keysOfDocument = `SELECT 'event ' || event.id AS of, kind, key FROM document JOIN event ON event.document = document.number
    JOIN event_key ON event_key.event = event.number WHERE document.id = ?
  UNION ALL SELECT 'document', kind, key FROM document JOIN document_key ON document_key.document = document.number WHERE document.id = ?
  ORDER BY 1, 2, 3`;

const sharingDocuments = `SELECT document.id AS document, count(*) AS shared,
    (SELECT count(*) FROM document_key WHERE document_key.document = document.number) AS keys
  FROM (SELECT DISTINCT value ->> 'kind' AS kind, coalesce(value ->> 'key', value ->> 'from') AS low,
      coalesce(value ->> 'key', value ->> 'to') AS high FROM json_each(?2)) AS asked
  CROSS JOIN document_key ON document_key.kind = asked.kind AND document_key.key BETWEEN asked.low AND asked.high
  JOIN document ON document.number = document_key.document
  WHERE document.id <> ?1 AND ${isBefore}
  GROUP BY document.number HAVING count(*) >= ?3 ORDER BY shared DESC, document.id`;

/** Beyond every day that is told; the tree keeps open ends as the ends of 32 bits. */
const farthestDay = 2_147_483_647;

/** Only bounds that are given stand in the query, so that each finds its index. */
function boundsOf({ families, days, box, gazetteer }: Near): {
  readonly where: string;
  readonly values: readonly (string | number | null)[];
} {
  const terms: string[] = [];
  const values: (string | number | null)[] = [];
  if (days !== undefined) {
    // A tree of intervals: an index over first days would go through everything that began before.
    terms.push("event.number IN (SELECT event FROM event_days WHERE first_day <= ? AND last_day >= ?)");
    values.push(days.last ?? farthestDay, days.first ?? -farthestDay);
  }
  if (box !== undefined) {
    terms.push("latitude BETWEEN ? AND ?");
    values.push(box.south, box.north);
    terms.push(box.west <= box.east ? "longitude BETWEEN ? AND ?" : "(longitude >= ? OR longitude <= ?)");
    values.push(box.west, box.east);
  }
  if (gazetteer !== undefined) {
    terms.push("gazetteer = ?");
    values.push(gazetteer);
  }
  if (families !== undefined) {
    terms.push("family IN (SELECT value FROM json_each(?))");
    values.push(JSON.stringify(families));
  }
  return { where: terms.length === 0 ? "TRUE" : terms.join(" AND "), values };
}

const eventColumns = `document.id AS document, document.published, event.id, event.type, family, reality, event.words,
    start, stop, edtf, time_basis, days_known, first_day, last_day, place, place_basis, place_precision, gazetteer,
    latitude, longitude, profile`;
/** Events with the id and day of their documents; a WHERE can follow. */
export const selectEvents: string = `SELECT ${eventColumns} FROM event JOIN document ON document.number = event.document`;

/** One question for all: a question each takes several times as long. In the order asked for. */
const eventsAsked = `SELECT ${eventColumns} FROM json_each(?) AS asked
  CROSS JOIN document ON document.id = asked.value ->> 0
  CROSS JOIN event ON event.document = document.number AND event.id = asked.value ->> 1
  ORDER BY asked.key`;

interface StoredRow {
  readonly document: string;
  readonly published: string | null;
  readonly id: string;
  readonly type: string;
  readonly family: string;
  readonly reality: FoundEvent["reality"];
  readonly words: string;
  readonly start: number;
  readonly stop: number;
  readonly edtf: string | null;
  readonly time_basis: NonNullable<FoundEvent["time"]>["basis"] | null;
  readonly days_known: 0 | 1;
  readonly first_day: number | null;
  readonly last_day: number | null;
  readonly place: string | null;
  readonly place_basis: NonNullable<FoundEvent["place"]>["basis"] | null;
  readonly place_precision: number | null;
  readonly gazetteer: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly profile: string | null;
}

/** An event as it is asked for. */
export function foundEvent(row: StoredRow): FoundEvent {
  return {
    document: row.document,
    ...(row.published === null ? {} : { published: row.published }),
    id: row.id,
    type: row.type,
    family: row.family,
    reality: row.reality,
    trigger: { start: row.start, end: row.stop },
    words: row.words,
    ...(row.edtf === null || row.time_basis === null ? {} : { time: { edtf: row.edtf, basis: row.time_basis } }),
    ...(row.days_known === 0
      ? {}
      : {
          days: {
            ...(row.first_day === null ? {} : { first: row.first_day }),
            ...(row.last_day === null ? {} : { last: row.last_day }),
          },
        }),
    ...placeOf(row),
    ...(row.profile === null ? {} : { profile: row.profile }),
  };
}

function placeOf(row: StoredRow): Pick<FoundEvent, "place"> {
  const { place, place_basis, place_precision, gazetteer, latitude, longitude } = row;
  if (place === null || place_basis === null || place_precision === null) return {};
  return {
    place: {
      name: place,
      basis: place_basis,
      precision: place_precision,
      ...(gazetteer === null ? {} : { gazetteer }),
      ...(latitude === null || longitude === null ? {} : { latitude, longitude }),
    },
  };
}
