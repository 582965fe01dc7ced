// The part of a casebook's store that tells how much is in it, and what of it is damaged.

import type { EventRef } from "../core/model/incident.ts";
import type { ReaderStamp } from "../core/model/reading.ts";

/** How much there is, and whether it is whole. */
export interface StoreHealth {
  counts(): Counts;
  readers(): readonly ReaderCount[];
  /** Ids of documents that another reader than this one read, in the order in which they came in. */
  readByOthers(stamp: ReaderStamp): readonly string[];
  /** Bytes of the file with its journal. */
  size(): number;
  /** True if the pages of the file hang together: a quick look, where `damage` looks at everything. */
  looksWhole(): boolean;
  /**
   * What the file itself can tell to be damaged: its tables and triggers, pages, references between tables, the search index, hashes
   * of readings, of what they were read from and of their rows.
   */
  damage(): readonly Damage[];
  /** Events of documents that have been linked that are in no incident, or without a profile. */
  leftOut(): readonly EventRef[];
}

/** How much there is of everything. */
export interface Counts {
  readonly documents: number;
  readonly files: number;
  readonly words: number;
  readonly events: number;
  readonly claims: number;
  readonly statements: number;
  readonly voices: number;
  readonly pairs: number;
  readonly copies: number;
  readonly incidents: number;
  readonly staleIncidents: number;
  readonly unlinkedDocuments: number;
  readonly reviews: number;
}

/** Documents by the reader that read them. */
export interface ReaderCount extends ReaderStamp {
  readonly documents: number;
}

/** What `Damage` says of a document whose reading is gone, whose reading or whose rows were changed. */
export const noReading = "it has no reading";
export const changedReading = "its reading is not what was put in";
export const changedRowsHash = "its rows are not as they were put in";

/** Something that is not as it was put in. */
export interface Damage {
  /** What it is about: a document's id, a table, "file". */
  readonly subject: string;
  readonly what: string;
}
