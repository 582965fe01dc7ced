// The part of a casebook's store that linking works on: which events and documents may belong together.

import type { EventRef } from "../core/model/incident.ts";
import type { DayRange, EventRow } from "./document-rows.ts";

/** What linking works on: profiles of events, keys, and which documents wait. */
export interface LinkingStore {
  /** Ids of documents that have not been linked since they were read, in the order in which they came in. */
  unlinked(): readonly string[];
  markLinked(documents: readonly string[]): void;
  /** Remembers profiles and keys of a document's events, in the place of the old ones. */
  putProfiles(document: string, profiles: readonly EventProfile[]): void;
  /** Remembers keys of a document as a whole (bands of shingles), in the place of the old ones. */
  putDocumentKeys(document: string, keys: readonly Key[]): void;
  /** Events by reference, in the order asked for; those that are not there are left out. */
  events(refs: readonly EventRef[]): readonly FoundEvent[];
  eventsOf(document: string): readonly FoundEvent[];
  /** By document and event id. */
  eventsNear(near: Near): readonly FoundEvent[];
  /**
   * Events of other documents that have one of the keys, each once, by document and event id. Of two documents that both wait
   * for linking only the later one finds the other, so that no pair is found twice.
   */
  eventsSharing(document: string, keys: readonly Key[]): readonly EventRef[];
  /** What a document and its events are found by, in one order: "event e-1f", kind and key; "document", kind and key. */
  keysOf(document: string): readonly (Key & { readonly of: string })[];
  /** Those of the keys that more than `most` events have. */
  crowded(keys: readonly Key[], most: number): readonly Key[];
  /** Keys of a document's events that more than `most` events have. */
  crowdedOf(document: string, most: number): readonly Key[];
  /** Keys of the documents' events that more than `most` events have, of linked documents no more than `most`. */
  newlyCrowded(documents: readonly string[], most: number): readonly Key[];
  /** All keys that more than `most` events have, the most crowded first. */
  crowds(most: number): readonly (Key & { readonly events: number })[];
  /** Lets the documents whose events have one of the keys wait for linking. */
  unlinkHolding(keys: readonly Key[]): void;
  /**
   * Other documents, of those that wait for linking only earlier ones, that have at least `least` (1) of the keys, with how many they share, and how many keys they have in all;
   * those that share most first, then by id.
   */
  documentsSharing(
    document: string,
    keys: readonly AskedKey[],
    least?: number,
  ): readonly { readonly document: string; readonly shared: number; readonly keys: number }[];
}

/** Something that events or documents share where they may belong together: `("day", "17061")`, `("name", "velm")`. */
export interface Key {
  readonly kind: string;
  readonly key: string;
}

/** A key that is asked for: the very one, or all from one to another, in the order of their characters, both included. */
export type AskedKey = Key | { readonly kind: string; readonly from: string; readonly to: string };

/** What linking remembers of an event: JSON of its own making, and the keys that candidates are found by. */
export interface EventProfile {
  readonly event: string;
  readonly profile: string;
  readonly keys: readonly Key[];
}

/** Which events may be one with another: every bound that is given holds. Unknown days or places are within no bound. */
export interface Near {
  /** Families of the event catalogue. */
  readonly families?: readonly string[];
  /** Events whose days may overlap these. */
  readonly days?: DayRange;
  /** WGS 84 degrees; `west` above `east` spans the date line. */
  readonly box?: { readonly south: number; readonly west: number; readonly north: number; readonly east: number };
  readonly gazetteer?: string;
}

/** An event with what it may be one with others by. */
export interface FoundEvent extends EventRow {
  readonly document: string;
  /** EDTF day of publication of its document. */
  readonly published?: string;
  /** As `putProfiles` left it. */
  readonly profile?: string;
}
