// What a casebook needs of the place where it is kept: the port behind which all SQL stands. Three sorts of things are
// kept, and apart: readings (can be read again), what was worked out from them (can be worked out again), and reviews
// (are only ever added to). Rows come ready-made: the store knows no catalogue and draws no conclusion. One file for each sort
// has what goes in, what comes out, and what can be asked.

import type { DocumentStore } from "./document-store.ts";
import type { IncidentStore } from "./incident-store.ts";
import type { LinkingStore } from "./linking-store.ts";
import type { ReviewStore } from "./review-store.ts";
import type { StoreHealth } from "./store-health.ts";

/**
 * An open casebook. Every method throws HearsayError "locked" where another program holds the file for too long,
 * "damaged-casebook" where the file is damaged, and "unwritable" where it cannot be written.
 */
export interface CasebookStore extends DocumentStore, LinkingStore, IncidentStore, ReviewStore, StoreHealth {
  /** As it was opened. */
  readonly path: string;
  /** Number of the last migration. */
  readonly schema: number;

  /**
   * Does several things in one: all of them or none. Nobody else writes meanwhile; within another it is part of that.
   *
   * @example `store.transaction(() => { store.putPairs(pairs); store.putIncidents(incidents, []); })`
   */
  transaction<T>(act: () => T): T;
  /** Leaves one file, unless another program has it open. */
  close(): void;
}
