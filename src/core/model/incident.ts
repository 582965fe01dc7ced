// The occurrence in the world that events of several documents tell of. It holds accounts and comparisons, never the truth.

import type { ClaimValue, Slot } from "./claim.ts";
import type { Place } from "./place.ts";
import type { Stance } from "./statement.ts";
import type { Time } from "./time.ts";

/** One event of one document, in a casebook. `document` is the document's id, `event` the event's id in its reading. */
export interface EventRef {
  readonly document: string;
  readonly event: string;
}

/** One claim of one document, in a casebook. */
export interface ClaimRef {
  readonly document: string;
  readonly claim: string;
}

/**
 * Why two events were taken to be one incident, or not: a feature, what was found ("3 km apart"), and its weight; above 0
 * for, below 0 against. Unknown on either side gives no reason at all. Weights of one pair add up to its score.
 */
export interface Reason {
  readonly feature: string;
  readonly value: string;
  readonly weight: number;
}

/** An event of an incident; `why` are the reasons of its strongest link into the incident, empty for a lone event. */
export interface IncidentEvent extends EventRef {
  readonly why: readonly Reason[];
  /** The document tells of it as something past, not as its news. */
  readonly background?: true;
}

/** One party's version of an incident, in whichever documents it is carried. */
export interface Account {
  /** As shown: "Russian Ministry of Defence"; the outlet's name for what a report says in its own voice. */
  readonly voice: string;
  /** The side it speaks for. */
  readonly party?: string;
  /**
   * What it says, by slot, in time order: what it said first stands first; what it says now is the last that is not `same`, since a
   * report that tells an older word again is no new word, and is not `superseded`.
   */
  readonly versions: readonly AccountVersion[];
  /** Ids of the documents that carry it. */
  readonly documents: readonly string[];
}

/** What a voice says of one slot, in the documents that carry it at one time. */
export interface AccountVersion {
  readonly slot: Slot;
  /** EDTF day of publication of the first document that carries it; absent where none is dated. */
  readonly published?: string;
  readonly claims: readonly ClaimRef[];
  /** As a person reads it: "62 to 83 soldiers". */
  readonly shown: string;
  readonly stance: Stance;
  /**
   * How it stands to what the same voice said of the slot before. `same`: it says that again, in other words or less closely ("planes"
   * after "Russian planes"). `update`: it says more, a higher toll, or the same more firmly. `softened`: the same less firmly. `correction`: it
   * says something that cannot be so together with what it said. `withdrawn`: it no longer holds it. `unknown`: it differs, and nothing
   * tells which it said first.
   */
  readonly change: "first" | "same" | "update" | "softened" | "correction" | "withdrawn" | "unknown";
  /** Only older versions of reports say it: it is what the voice was said to say, and no longer counts. */
  readonly superseded?: true;
}

/**
 * How the values of a slot stand to each other. `silent`: nobody says anything. `single`: one originator alone, or several who
 * each speak of something else (soldiers, civilians). `agreement`: all say the same. `overlap`: values that differ and can all be
 * so (but doers of whom one is a body of the other agree, who names more targets or means than another is not at odds with it,
 * and a doer without a name is no value). `conflict`: two that cannot.
 * `denial`: one says that it is not so. `blame`: two parties each name another doer. `update`: the later says more, of the same
 * voice or as a rising toll. `cumulative`: one speaks of one event, the other of a total: not comparable.
 */
export type Relation =
  | "silent"
  | "single"
  | "agreement"
  | "overlap"
  | "update"
  | "cumulative"
  | "denial"
  | "blame"
  | "conflict";

/** Who stands at the beginning of a claim's way into the casebook, and why Hearsay thinks so. */
export interface Originator {
  /** Key that is equal where the originator is: a party, an outlet, a document's author. */
  readonly key: string;
  readonly voice: string;
  readonly why: string;
  /** False where it may be one with another on the list: "some residents" of two reports. */
  readonly certain: boolean;
  readonly claims: readonly ClaimRef[];
  /**
   * Of `claims`, those that a report says in its own words and has from this originator, whom it names for the same value: no word of its
   * own. Absent where there are none.
   */
  readonly retold?: readonly ClaimRef[];
}

/** Two values that stand to each other in a way worth showing: `from` denies, updates or contradicts `to`. */
export interface Contradiction {
  readonly relation: Exclude<Relation, "silent" | "single" | "agreement">;
  readonly from: readonly ClaimRef[];
  readonly to: readonly ClaimRef[];
  /** For a person: "the Pentagon denies the target that the Russian Ministry of Defence names". */
  readonly why: string;
}

export interface SlotComparison {
  readonly slot: Slot;
  /** The strongest relation in it, in the order of `Relation` from the end. */
  readonly relation: Relation;
  /** How many documents carry it. Copies and relays of one voice count as documents, once as originators. */
  readonly documents: number;
  /** Those that hold a value of it to be so or not so: who takes no position on any stands in `leftOpenBy` alone. */
  readonly originators: readonly Originator[];
  /** Values that are the same in meaning, together; the one with most originators first. */
  readonly values: readonly SlotValue[];
  readonly contradictions: readonly Contradiction[];
}

export interface SlotValue {
  /** A mention or an event of one document stands as its words, `{ text }`: its id means nothing to another document. */
  readonly value: ClaimValue;
  /** As a person reads it: "62 to 83 soldiers". Equal where the values are. */
  readonly shown: string;
  /** All claims of it, whatever their stance. */
  readonly claims: readonly ClaimRef[];
  /** Keys of the originators that hold it to be so (CT+, PR+, PS+). */
  readonly originators: readonly string[];
  /** Keys of those that hold it not to be so (CT-, PR-, PS-), and of those that take no position (CTu, Uu). */
  readonly deniedBy: readonly string[];
  readonly leftOpenBy: readonly string[];
  /** Why it is shown and not compared with the others; absent for what is compared. */
  readonly doubt?: string;
}

/** How two incidents stand to each other without being one. */
export interface IncidentRelation {
  readonly kind: "part-of" | "followed-by" | "same-suggested";
  readonly from: string;
  readonly to: string;
  readonly why: readonly Reason[];
}

export interface Incident {
  /** Kept while the incident grows; see docs/decisions/0006-casebook.md. */
  readonly id: string;
  /** Id in the event catalogue: the most exact type that its events have. */
  readonly type: string;
  /** The narrowest time and place that most of its events are told with; absent where none is told. */
  readonly time?: Time;
  readonly place?: Place;
  readonly events: readonly IncidentEvent[];
  readonly accounts: readonly Account[];
  readonly slots: readonly SlotComparison[];
}
