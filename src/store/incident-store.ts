// The part of a casebook's store that keeps what was worked out from readings: pairs of events, copies, incidents.

import type { ScoredPair } from "../core/model/casebook.ts";
import type { EventRef, Incident, IncidentRelation } from "../core/model/incident.ts";
import type { Span } from "../core/model/span.ts";
import type { Key } from "./linking-store.ts";

/** What was worked out: pairs, copies and incidents, all of which can be worked out again. */
export interface IncidentStore {
  /** Adds pairs, or puts them in the place of those of the same two events. */
  putPairs(pairs: readonly ScoredPair[]): void;
  /** Takes away all pairs of the documents' events. */
  dropPairs(documents: readonly string[]): void;
  /** Takes away single pairs. */
  dropPairsOf(pairs: readonly Pick<ScoredPair, "a" | "b">[]): void;
  /** Pairs of which at least one event has one of the keys. By a, then b. */
  pairsHolding(keys: readonly Key[]): readonly ScoredPair[];
  /** Pairs with a score of at least `least` that hang together with the events, over however many steps. By a, then b. */
  pairsAround(events: readonly EventRef[], least: number): readonly ScoredPair[];
  /** Pairs of an event of the two, whatever their score. */
  pairsOf(event: EventRef): readonly ScoredPair[];
  putCopies(copies: readonly Copy[]): void;
  dropCopies(documents: readonly string[]): void;
  /** Copies between any of the documents; of all documents where none are given. By a, then b. */
  copies(documents?: readonly string[]): readonly Copy[];
  /** Replaces the incidents of these ids and of every event named in them, and the relations that start or end at them. */
  putIncidents(incidents: readonly StoredIncident[], relations: readonly IncidentRelation[]): void;
  dropIncidents(ids: readonly string[]): void;
  incident(id: string): StoredIncident | undefined;
  /** Ids that begin so, ascending. */
  incidentsNamed(beginning: string): readonly string[];
  /**
   * Those of which at least `least` (1) documents tell: those of most documents first, then of most events, then by id. Read in pages
   * while they are walked along; one that has gone by then is left out.
   */
  incidents(asked?: AskedIncidents): Iterable<ListedIncident>;
  /** How many those are. */
  countIncidents(asked?: AskedIncidents): number;
  /** Ids of incidents that wait to be worked out anew. */
  staleIncidents(): readonly string[];
  /** Ids of incidents, by event; events of none are left out. */
  incidentsOf(events: readonly EventRef[]): readonly {
    readonly event: EventRef;
    readonly incident: string;
    /** Ascends in the order in which incidents were first put in. */
    readonly number: number;
  }[];
  relations(incident?: string): readonly IncidentRelation[];
}

/** Two documents that share text: `a` before `b` by id. */
export interface Copy {
  readonly a: string;
  readonly b: string;
  /** Share of the shorter text that stands in both, 0 … 1. */
  readonly share: number;
  /** The shared passages, side by side. */
  readonly passages: readonly { readonly a: Span; readonly b: Span }[];
  /** For a person: "412 of 450 words stand in both". */
  readonly why: string;
}

/** An incident as it is kept: accounts and comparisons are worked out from the readings when it is shown. */
export type StoredIncident = Omit<Incident, "accounts" | "slots"> & {
  /** True where an event of it has gone or has been read again since: it waits to be worked out anew. */
  readonly stale?: true;
};

/** An incident in a list, with what is counted of it. */
export interface ListedIncident extends StoredIncident {
  /** How many documents tell of it, of those that count. */
  readonly documents: number;
  /** How many of the documents that do not count (`besides`) tell of it. */
  readonly superseded: number;
  /** Of `documents`, how many only look back to it. */
  readonly backgroundOnly: number;
  /** Other incidents that may be the same. */
  readonly suggested: number;
}

/** Which incidents a list has, and what is counted. */
export interface AskedIncidents {
  /** How many documents have to tell of one; 0: those too of which nothing that counts tells. Default: 1. */
  readonly least?: number;
  /** Documents that do not count. Default: none. */
  readonly besides?: readonly string[];
  /** Events that do not count. Default: none. */
  readonly rejected?: readonly EventRef[];
  /** So many of the list are left out at its beginning. Default: 0. */
  readonly skip?: number;
  /** So many at most. Default: all. */
  readonly limit?: number;
}
