// Incidents as they were last worked out. What a person decided of them stands in the reviews and is not here.

import type { IncidentEvent, IncidentRelation, Reason } from "../../core/model/incident.ts";
import type { Place } from "../../core/model/place.ts";
import type { Time } from "../../core/model/time.ts";
import type { CasebookStore } from "../casebook-store.ts";
import type { StoredIncident } from "../incident-store.ts";
import { dropEmptyIncidents } from "./documents.ts";
import { eventNumber } from "./events.ts";
import type { Sql } from "./sql.ts";

/** The methods of a store that keep incidents. */
export function incidentsIn(
  sql: Sql,
): Pick<
  CasebookStore,
  "putIncidents" | "dropIncidents" | "incident" | "incidentsNamed" | "staleIncidents" | "incidentsOf" | "relations"
> {
  return {
    putIncidents(incidents, relations) {
      sql.transaction(() => {
        for (const incident of incidents) putIncident(sql, incident);
        // Those that lost their last event are stale, and so are these until now: whatever is empty is found among them.
        sql(dropEmptyIncidents).run();
        for (const { id, stale } of incidents) {
          if (stale !== true) sql("UPDATE incident SET stale = 0 WHERE id = ?").run(id);
        }
        // Only now does every incident that a relation names stand there.
        for (const relation of relations) putRelation(sql, relation);
      });
    },
    dropIncidents(ids) {
      sql("DELETE FROM incident WHERE id IN (SELECT value FROM json_each(?))").run(JSON.stringify(ids));
    },
    incident(id) {
      const row: IncidentRow | undefined = sql(`${selectIncidents} WHERE id = ?`).get(id);
      return row === undefined ? undefined : incidentOf(sql, row);
    },
    incidentsNamed(beginning) {
      const rows: readonly { readonly id: string }[] = sql(
        "SELECT id FROM incident WHERE id >= ?1 AND id < ?1 || char(1114111) ORDER BY id",
      ).all(beginning);
      return rows.map(({ id }) => id);
    },
    staleIncidents() {
      const rows: readonly { readonly id: string }[] = sql("SELECT id FROM incident WHERE stale = 1 ORDER BY id").all();
      return rows.map(({ id }) => id);
    },
    incidentsOf: (events) =>
      events.flatMap((event) => {
        const row: Pick<IncidentRow, "id" | "number"> | undefined = sql(incidentOfEvent).get(
          event.document,
          event.event,
        );
        return row === undefined ? [] : [{ event, incident: row.id, number: row.number }];
      }),
    relations(incident) {
      const rows: readonly RelationRow[] =
        incident === undefined
          ? sql(`${selectRelations} ${relationOrder}`).all()
          : sql(
              `${selectRelations} WHERE incident_relation.a = ${numbered} OR incident_relation.b = ${numbered} ${relationOrder}`,
            ).all(incident, incident);
      return rows.map(({ kind, a, b, why }) => {
        const reasons: readonly Reason[] = JSON.parse(why);
        return { kind, from: a, to: b, why: reasons };
      });
    },
  };
}

function putIncident(sql: Sql, { id, type, time, place, events }: StoredIncident): void {
  const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
  const { number }: { readonly number: number } = sql(`INSERT INTO incident (id, type, time, place, stale)
    VALUES (?, ?, ?, ?, 1)
    ON CONFLICT (id) DO UPDATE SET type = excluded.type, time = excluded.time, place = excluded.place, stale = 1
    RETURNING number`).get(id, type, json(time), json(place));
  sql("DELETE FROM incident_event WHERE incident = ?").run(number);
  sql("DELETE FROM incident_relation WHERE a = ? OR b = ?").run(number, number);
  events.forEach((event, index) => {
    const at = eventNumber(sql, event);
    if (at === undefined) return;
    // Taken out of another incident first, which that one must hear of: a replaced row would tell nobody.
    sql("DELETE FROM incident_event WHERE event = ?").run(at);
    sql("INSERT INTO incident_event (event, incident, position, background, why) VALUES (?, ?, ?, ?, ?)").run(
      at,
      number,
      index + 1,
      event.background === true ? 1 : 0,
      JSON.stringify(event.why),
    );
  });
}

function putRelation(sql: Sql, { kind, from, to, why }: IncidentRelation): void {
  sql(`INSERT INTO incident_relation (kind, a, b, why)
    SELECT ?, ia.number, ib.number, ? FROM incident AS ia, incident AS ib WHERE ia.id = ? AND ib.id = ?
    ON CONFLICT (kind, a, b) DO UPDATE SET why = excluded.why`).run(kind, JSON.stringify(why), from, to);
}

const selectIncidents = "SELECT number, id, type, time, place, stale FROM incident";

const selectIncidentEvents = `SELECT document.id AS document, event.id AS event, background, why FROM incident_event
  JOIN event ON event.number = incident_event.event JOIN document ON document.number = event.document
  WHERE incident = ? ORDER BY position`;

const eventsNumbered = `SELECT incident, document.id AS document, event.id AS event, background, why FROM incident_event
  JOIN event ON event.number = incident_event.event JOIN document ON document.number = event.document
  WHERE incident IN (SELECT value FROM json_each(?)) ORDER BY incident, position`;

const incidentOfEvent = `SELECT incident.id, incident.number FROM incident_event
  JOIN incident ON incident.number = incident_event.incident
  JOIN event ON event.number = incident_event.event JOIN document ON document.number = event.document
  WHERE document.id = ? AND event.id = ?`;

const selectRelations = `SELECT kind, ia.id AS a, ib.id AS b, why FROM incident_relation
  JOIN incident AS ia ON ia.number = incident_relation.a JOIN incident AS ib ON ib.number = incident_relation.b`;
const numbered = "(SELECT number FROM incident WHERE id = ?)";
const relationOrder = "ORDER BY kind, a, b";

interface RelationRow {
  readonly kind: IncidentRelation["kind"];
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

interface IncidentRow {
  readonly number: number;
  readonly id: string;
  readonly type: string;
  readonly time: string | null;
  readonly place: string | null;
  readonly stale: 0 | 1;
}

interface IncidentEventRow {
  readonly document: string;
  readonly event: string;
  readonly background: 0 | 1;
  readonly why: string;
}

/** Incidents by their numbers in the file, in no order; all of them with two questions. */
export function incidentsNumbered(
  sql: Sql,
  numbers: readonly number[],
): readonly { readonly number: number; readonly incident: StoredIncident }[] {
  const asked = JSON.stringify(numbers);
  const events = new Map<number, IncidentEvent[]>();
  const found: readonly (IncidentEventRow & { readonly incident: number })[] = sql(eventsNumbered).all(asked);
  for (const row of found) {
    const known = events.get(row.incident);
    if (known === undefined) events.set(row.incident, [incidentEvent(row)]);
    else known.push(incidentEvent(row));
  }
  const rows: readonly IncidentRow[] = sql(`${selectIncidents} WHERE number IN (SELECT value FROM json_each(?))`).all(
    asked,
  );
  return rows.map((row) => ({ number: row.number, incident: withEvents(row, events.get(row.number) ?? []) }));
}

function incidentOf(sql: Sql, row: IncidentRow): StoredIncident {
  return withEvents(row, sql(selectIncidentEvents).all(row.number).map(incidentEvent));
}

function withEvents(row: IncidentRow, events: readonly IncidentEvent[]): StoredIncident {
  const time: Time | undefined = row.time === null ? undefined : JSON.parse(row.time);
  const place: Place | undefined = row.place === null ? undefined : JSON.parse(row.place);
  return {
    id: row.id,
    type: row.type,
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    events,
    ...(row.stale === 1 ? { stale: true as const } : {}),
  };
}

function incidentEvent({ document, event, background, why }: IncidentEventRow): IncidentEvent {
  const reasons: readonly Reason[] = JSON.parse(why);
  return { document, event, why: reasons, ...(background === 1 ? { background: true as const } : {}) };
}
