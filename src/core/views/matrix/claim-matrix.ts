// What a claim matrix consists of: plain data, which the terminal and the page draw alike.

import type { Slot } from "../../model/claim.ts";
import type { AccountVersion, ClaimRef, Relation } from "../../model/incident.ts";
import type { NumberedDocument } from "../incident-documents.ts";
import type { IncidentHeading } from "../incident-heading.ts";
import type { Leaning } from "../phrases.ts";

/** An incident as a matrix: voices down, slots across. */
export interface ClaimMatrix {
  readonly heading: IncidentHeading;
  /** In the order of `NumberedDocument.number`; with what stands beside each: see `documentNotes`. */
  readonly documents: readonly (NumberedDocument & { readonly notes: readonly string[] })[];
  /** Slots of which somebody speaks, in the order of a ledger: numbers first. */
  readonly slots: readonly MatrixSlot[];
  /** Parties first, those of one party together; then what outlets say in their own voice; unnamed voices last. */
  readonly rows: readonly MatrixRow[];
  /** What stands against each other, the heaviest first; lettered, as cells refer to them. */
  readonly contradictions: readonly MatrixContradiction[];
  /** What is left out of these, counted in a sentence for each slot and kind. */
  readonly left: readonly string[];
  /** Values that stand in the matrix and are set against nothing, with the reason. */
  readonly uncompared: readonly UncomparedValue[];
  /** Claims that people took out of the comparison. */
  readonly rejected: readonly RejectedClaim[];
}

/** A column: what it is of, and how the values in it stand to each other. */
export interface MatrixSlot {
  readonly slot: Slot;
  readonly heading: string;
  readonly relation: Relation;
  /** Documents that carry it, originators that stand behind it. */
  readonly documents: number;
  readonly originators: number;
}

/** A row: one voice, and what it says of each slot. */
export interface MatrixRow {
  readonly voice: string;
  /** In words; absent where it is the voice itself. */
  readonly party?: string;
  readonly group: "party" | "outlet" | "unnamed";
  /** How people rated it. */
  readonly rated: readonly ShownGrade[];
  /** As many as there are slots; an empty cell is silence. */
  readonly cells: readonly (readonly MatrixEntry[])[];
}

/** A grade that a person gave, A to F or 1 to 6. */
export interface ShownGrade {
  readonly grade: string;
  readonly by: string;
  readonly why: string;
}

/** One value that a voice gives of a slot. */
export interface MatrixEntry {
  readonly value: string;
  readonly leaning: Leaning;
  /** "denies", "possible", "not so": what it is more or less than a plain saying; absent for that. */
  readonly firmness?: string;
  readonly count: boolean;
  /** Numbers of documents. */
  readonly documents: readonly number[];
  readonly claims: readonly ClaimRef[];
  /** It is set against nothing: see `ClaimMatrix.uncompared`. */
  readonly uncompared?: true;
  /** Only older versions of reports say it. */
  readonly superseded?: true;
  /** A report says it in its own words, and has it from this voice. */
  readonly retold?: true;
  /** How people rated claims of it: 1 to 6. */
  readonly rated: readonly ShownGrade[];
  /** Letters of the contradictions in which it takes part, each with its sign: "≠a". */
  readonly marks: readonly string[];
  /** How it stands to what the voice said before of the slot; absent for what was said first, or again. */
  readonly change?: Exclude<AccountVersion["change"], "first" | "same">;
  /** Where a person corrected what was read. */
  readonly corrected?: { readonly was: string; readonly by: string; readonly why: string };
}

/** Two values of a slot that stand against each other, or one that brings the other up to date. */
export interface MatrixContradiction {
  /** "a" … "z", "aa" …; unique in the matrix. */
  readonly letter: string;
  readonly relation: Relation;
  readonly words: string;
  readonly slot: string;
  readonly sentence: string;
  /** Numbers of documents. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly claims: { readonly from: readonly ClaimRef[]; readonly to: readonly ClaimRef[] };
}

/** A value that is shown and set against nothing. */
export interface UncomparedValue {
  readonly slot: string;
  readonly value: string;
  /** Numbers of documents. */
  readonly documents: readonly number[];
  readonly why: string;
}

/** A claim that somebody took out of the comparison. */
export interface RejectedClaim {
  readonly slot: string;
  readonly value: string;
  readonly voice: string;
  readonly document: number;
  readonly claim: ClaimRef;
  readonly by: string;
  readonly why: string;
}
