// The incidents of a casebook: a list, and one with all that was worked out about it. Documents that were added since are linked
// first, so that nobody looks at an old state.

import { actorCatalogue } from "../core/catalogue/actors/catalogue.ts";
import { type WorkedIncident, workOut } from "../core/incidents/incident.ts";
import { eventSubject } from "../core/incidents/review/subject.ts";
import type { ReportVersion } from "../core/model/casebook.ts";
import { HearsayError } from "../core/model/errors.ts";
import type { EventRef, IncidentRelation } from "../core/model/incident.ts";
import type { CasebookStore, StoredIncident } from "../store/casebook-store.ts";
import { ambiguous } from "./ambiguous.ts";
import type { Casebook } from "./casebook.ts";
import { decisionsOf } from "./decisions.ts";
import { type Linked, linkCasebook } from "./link.ts";
import { versions } from "./versions.ts";

/** An incident in a list. */
export interface IncidentRow extends StoredIncident {
  /** How many documents tell of it: current versions of reports, and not those of which people rejected all that they tell of it. */
  readonly documents: number;
  /** How many older versions of reports tell of it besides. */
  readonly superseded: number;
  /** Of those, how many only look back to it. */
  readonly backgroundOnly: number;
  /** Other incidents that may be the same: a person is to look. */
  readonly suggested: number;
}

/**
 * Links what is new, and works out again what removed documents and decisions have touched.
 *
 * @param touched events that a decision was made on
 */
export function link(casebook: Pick<Casebook, "store">, touched: readonly EventRef[] = []): Linked {
  return linkCasebook(casebook.store, actorCatalogue(), decisionsOf(casebook).links, { touched });
}

/**
 * All incidents, those that most documents tell of first.
 *
 * @param least how many documents have to tell of one. Default: 1
 */
export function incidents({ store }: Pick<Casebook, "store">, least = 1): readonly IncidentRow[] {
  const old = new Set(versions({ store }).map(({ older }) => older));
  const rejected = new Set(decisionsOf({ store }).rejected.map(({ subject }) => subject));
  const suggested = new Map<string, number>();
  for (const { kind, from, to } of store.relations()) {
    if (kind !== "same-suggested") continue;
    for (const id of [from, to]) suggested.set(id, (suggested.get(id) ?? 0) + 1);
  }
  return store
    .incidents(least)
    .map((incident): IncidentRow => {
      const current = incident.events.filter(({ document }) => !old.has(document));
      const standing = current.filter((event) => !rejected.has(eventSubject(event)));
      const all = new Set(standing.map(({ document }) => document));
      const news = new Set(standing.flatMap(({ document, background }) => (background ? [] : [document])));
      return {
        ...incident,
        documents: all.size,
        superseded: new Set(incident.events.flatMap(({ document }) => (old.has(document) ? [document] : []))).size,
        backgroundOnly: all.size - news.size,
        suggested: suggested.get(incident.id) ?? 0,
      };
    })
    .filter(({ documents }) => least <= 1 || documents >= least)
    .sort((a, b) => b.documents - a.documents || b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
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
  if (exact !== undefined) return exact;
  const all = words === "" ? [] : store.incidentsNamed(words);
  if (all.length > 1) throw ambiguous(words, "incident", all);
  const [id] = all;
  const found = id === undefined ? undefined : store.incident(id);
  if (found !== undefined) return found;
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
    return other === undefined ? [] : [{ relation, other }];
  });
  const reports = versions(casebook, ids);
  return { ...workOut(linked, documents, decisionsOf(casebook), reports), documents, versions: reports, related };
}
