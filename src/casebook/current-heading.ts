// What an incident is headed by where versions of one report tell of it: what a newer version has taken the place of makes no heading.
// Linking heads an incident by all its events and keeps that; this is worked out when asked, as versions are, so that taking a version
// out leaves nothing behind.

import { headingOf } from "../core/incidents/heading.ts";
import type { EventProfile } from "../core/incidents/profile/shape.ts";
import type { StoredIncident } from "../store/incident-store.ts";
import type { Casebook } from "./casebook.ts";
import { versions } from "./versions.ts";

/**
 * The incident with the type, time and place that its events tell, without those of older versions of reports. Where only older versions
 * tell of it, they head it.
 *
 * @param older ids of documents in whose place a newer version stands. Default: worked out
 * @example an article said 3 May and its newer version 4 May → `{ …, time: { edtf: "2031-05-04", precision: 1 } }`
 */
export function withCurrentHeading<Row extends StoredIncident>(
  { store }: Pick<Casebook, "store">,
  incident: Row,
  older: ReadonlySet<string> = olderAmong({ store }, incident),
): Row {
  const current = incident.events.filter(({ document }) => !older.has(document));
  if (current.length === incident.events.length || current.length === 0) return incident;
  const profiles = store.events(current).flatMap(({ profile }): readonly EventProfile[] => {
    return profile === undefined ? [] : [JSON.parse(profile)];
  });
  if (profiles.length === 0) return incident;
  const { type: _, time: __, place: ___, ...rest } = incident;
  // The rest of a row with a heading is that row.
  return { ...rest, ...headingOf(profiles) } as Row;
}

/** Ids of the documents of an incident in whose place a newer version stands. */
function olderAmong(casebook: Pick<Casebook, "store">, { events }: StoredIncident): ReadonlySet<string> {
  const documents = [...new Set(events.map(({ document }) => document))];
  return new Set(versions(casebook, documents).map(({ older }) => older));
}
