// Incidents as a list: counted, in order, and read in pages, so that a list of any length needs little memory and holds nobody up.

import type { EventRef } from "../../core/model/incident.ts";
import type { CasebookStore } from "../casebook-store.ts";
import type { AskedIncidents, ListedIncident, StoredIncident } from "../incident-store.ts";
import { incidentsNumbered } from "./incidents.ts";
import { naming } from "./named-errors.ts";
import type { Sql } from "./sql.ts";

/** The methods of a store that list incidents. */
export function incidentListIn(sql: Sql, path: string): Pick<CasebookStore, "incidents" | "countIncidents"> {
  return {
    incidents: (asked = {}) => listed(sql, path, asked),
    countIncidents(asked = {}) {
      const { besides = [], rejected = [], least = 1, skip = 0, limit = -1 } = asked;
      const row: { readonly count: number } = sql(`SELECT count(*) AS count FROM (${counted})`).get(
        JSON.stringify(besides),
        namesOf(rejected),
        least,
        limit,
        skip,
      );
      return row.count;
    },
  };
}

/** Incidents that are read at once. */
const pageLength = 500;

/** What is counted of an incident: its number and the counts, in the order of the list. */
interface Counts {
  readonly number: number;
  readonly documents: number;
  readonly news: number;
  readonly superseded: number;
  readonly suggested: number;
}

/**
 * Only numbers are kept of the whole list, and they are all read at once: what is open would keep others from writing. An incident that
 * has gone when its page is read is left out.
 */
function* listed(sql: Sql, path: string, asked: AskedIncidents): Generator<ListedIncident> {
  const { besides = [], rejected = [], least = 1, skip = 0, limit = -1 } = asked;
  const numbers: number[] = [];
  naming(path, () => {
    const rows: Iterable<Pick<Counts, "number">> = sql(counted).iterate(
      JSON.stringify(besides),
      namesOf(rejected),
      least,
      limit,
      skip,
    );
    for (const { number } of rows) numbers.push(number);
  });
  for (let from = 0; from < numbers.length; from += pageLength) {
    yield* naming(path, () => page(sql, numbers.slice(from, from + pageLength), { besides, rejected }));
  }
}

function page(
  sql: Sql,
  numbers: readonly number[],
  { besides, rejected }: Required<Pick<AskedIncidents, "besides" | "rejected">>,
): readonly ListedIncident[] {
  const stored = new Map(incidentsNumbered(sql, numbers).map((one) => [one.number, one.incident] as const));
  const rows: readonly Counts[] = sql(countedNumbered).all(
    JSON.stringify(besides),
    namesOf(rejected),
    JSON.stringify(numbers),
  );
  const counts = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number): readonly ListedIncident[] => {
    const [incident, row] = [stored.get(number), counts.get(number)];
    return incident === undefined || row === undefined ? [] : [withCounts(incident, row)];
  });
}

function withCounts(incident: StoredIncident, { documents, news, superseded, suggested }: Counts): ListedIncident {
  return { ...incident, documents, superseded, backgroundOnly: documents - news, suggested };
}

function namesOf(events: readonly EventRef[]): string {
  return JSON.stringify(events.map(({ document, event }) => [document, event]));
}

/** Of the documents ?1 nothing counts, and of the events ?2 nothing either. */
const uncounted = `older (number) AS MATERIALIZED
    (SELECT number FROM document WHERE id IN (SELECT value FROM json_each(?1))),
  rejected (number) AS MATERIALIZED
    (SELECT event.number FROM json_each(?2) AS one JOIN document ON document.id = one.value ->> 0
      JOIN event ON event.document = document.number AND event.id = one.value ->> 1)`;

const standing =
  "CASE WHEN event.document NOT IN (SELECT number FROM older) AND event.number NOT IN (SELECT number FROM rejected) THEN event.document END";

/** Incidents of which at least ?3 counted documents tell: those of most documents first, then of most events, then by id. */
const counted = `WITH ${uncounted}
  SELECT incident.number AS number, count(DISTINCT ${standing}) AS documents, count(*) AS events
  FROM incident_event JOIN event ON event.number = incident_event.event
    JOIN incident ON incident.number = incident_event.incident
  GROUP BY incident.number HAVING documents >= ?3
  ORDER BY documents DESC, events DESC, incident.id LIMIT ?4 OFFSET ?5`;

const countedNumbered = `WITH ${uncounted}
  SELECT incident.number AS number, count(DISTINCT ${standing}) AS documents,
    count(DISTINCT CASE WHEN background = 0 THEN ${standing} END) AS news,
    count(DISTINCT CASE WHEN event.document IN (SELECT number FROM older) THEN event.document END) AS superseded,
    (SELECT count(*) FROM incident_relation WHERE a = incident.number AND kind = 'same-suggested')
      + (SELECT count(*) FROM incident_relation WHERE b = incident.number AND kind = 'same-suggested') AS suggested
  FROM incident JOIN incident_event ON incident_event.incident = incident.number
    JOIN event ON event.number = incident_event.event
  WHERE incident.number IN (SELECT value FROM json_each(?3)) GROUP BY incident.number`;
