// The incidents of a casebook: a list, and one with all that was worked out about it. Documents that were added since are linked
// first, so that nobody looks at an old state.

import { type WorkedIncident, workOut } from "../core/incidents/incident.ts";
import { subjectOf } from "../core/incidents/review/subject.ts";
import type { ReportVersion } from "../core/model/casebook.ts";
import { HearsayError } from "../core/model/errors.ts";
import type { EventRef, IncidentRelation } from "../core/model/incident.ts";
import type { CasebookStore } from "../store/casebook-store.ts";
import type { StoredIncident } from "../store/incident-store.ts";
import { ambiguous } from "./ambiguous.ts";
import type { Casebook } from "./casebook.ts";
import { withCurrentHeading } from "./current-heading.ts";
import { decisionsOf } from "./decisions.ts";
import { versions } from "./versions.ts";

/** An incident in a list. */
export interface IncidentRow extends StoredIncident {
  /** How many documents tell of it: current versions of reports, and not those of which people rejected all that they tell of it. */
  readonly documents: number;
  /** How many older versions of reports tell of it besides. */
  readonly superseded: number;
  /** Of `documents`, how many only look back to it. */
  readonly backgroundOnly: number;
  /** Other incidents that may be the same: a person is to look. */
  readonly suggested: number;
}

export interface IncidentsOptions {
  /**
   * How many documents have to tell of one. 0: those too of which only older versions of reports tell, or of which everything was
   * rejected. Default: 1.
   */
  readonly least?: number;
  /** So many of the list are left out at its beginning: for pages. Default: 0. */
  readonly skip?: number;
  /** So many at most. Default: all. */
  readonly limit?: number;
}

/**
 * All incidents, those that most documents tell of first, as one list. Of a large casebook, `eachIncident` needs less memory.
 *
 * @param least how many documents have to tell of one; see `IncidentsOptions`. Default: 1
 */
export function incidents(casebook: Pick<Casebook, "store">, least = 1): readonly IncidentRow[] {
  return [...eachIncident(casebook, { least })];
}

/**
 * The same one after the other: they are read from the file as they are taken, some hundred at once, and nobody waits meanwhile. One that
 * has gone by then is left out.
 *
 * @example for (const { id, documents } of eachIncident(casebook, { least: 2, skip: 100, limit: 50 })) console.log(id, documents);
 */
export function* eachIncident(
  { store }: Pick<Casebook, "store">,
  options: IncidentsOptions = {},
): Generator<IncidentRow> {
  const asked = askedOf({ store }, options);
  const older = new Set(asked.besides);
  for (const row of store.incidents(asked)) {
    yield row.superseded === 0 ? row : withCurrentHeading({ store }, row, older);
  }
}

/** How many incidents `eachIncident` gives. */
export function countIncidents({ store }: Pick<Casebook, "store">, options: IncidentsOptions = {}): number {
  return store.countIncidents(askedOf({ store }, options));
}

/** What does not count: older versions of reports, and what people rejected. */
function askedOf({ store }: Pick<Casebook, "store">, options: IncidentsOptions) {
  const { rejected } = decisionsOf({ store });
  return {
    ...options,
    besides: versions({ store }).map(({ older }) => older),
    rejected: rejected.flatMap(({ subject }): readonly EventRef[] => {
      const about = subjectOf(subject);
      return about?.kind === "event" ? [about.event] : [];
    }),
  };
}

/** An incident, with its documents and those that it stands to. */
export interface ShownIncident extends WorkedIncident {
  readonly documents: readonly {
    readonly id: string;
    readonly reading: NonNullable<ReturnType<CasebookStore["reading"]>>;
  }[];
  /** Versions of the reports that these documents are: a newer one need not tell of the incident. */
  readonly versions: readonly ReportVersion[];
  readonly related: readonly { readonly relation: IncidentRelation; readonly other: StoredIncident }[];
}

/**
 * An incident by its id, or by the beginning of it.
 *
 * @throws HearsayError "no-such-incident" where none is called so, "ambiguous" where several are
 */
export function incidentNamed({ store }: Pick<Casebook, "store">, words: string): StoredIncident {
  const exact = store.incident(words);
  if (exact !== undefined) return withCurrentHeading({ store }, exact);
  const all = words === "" ? [] : store.incidentsNamed(words);
  if (all.length > 1) throw ambiguous(words, "incident", all);
  const [id] = all;
  const found = id === undefined ? undefined : store.incident(id);
  if (found !== undefined) return withCurrentHeading({ store }, found);
  throw new HearsayError("no-such-incident", { thing: words, detail: "there is none of that name" });
}

/** Works out one incident from the readings of its documents and the decisions in force. */
export function showIncident(casebook: Pick<Casebook, "store">, id: string): ShownIncident {
  const { store } = casebook;
  const { stale: _, ...linked } = incidentNamed(casebook, id);
  const ids = [...new Set(linked.events.map(({ document }) => document))].sort();
  const documents = ids.flatMap((document) => {
    const reading = store.reading(document);
    return reading === undefined ? [] : [{ id: document, reading }];
  });
  const related = store.relations(linked.id).flatMap((relation) => {
    const other = store.incident(relation.from === linked.id ? relation.to : relation.from);
    return other === undefined ? [] : [{ relation, other: withCurrentHeading(casebook, other) }];
  });
  const reports = versions(casebook, ids);
  return { ...workOut(linked, documents, decisionsOf(casebook), reports), documents, versions: reports, related };
}
