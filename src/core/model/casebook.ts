// What the comparison of reports works on: readings as a casebook holds them, and what links, lineage and people say of them.

import type { EventRef } from "./incident.ts";
import type { Reading } from "./reading.ts";
import type { Span } from "./span.ts";

/** A reading in a casebook. The same bytes are one document, however many files they came in. */
export interface CaseDocument {
  /** Hash of the original bytes, `Document.id`. */
  readonly id: string;
  readonly reading: Reading;
}

/**
 * Two documents that are one report: its text was published anew, and the newer stands in the place of the older. The older is kept,
 * with what people decided about it. Of three versions the second is newer than the first, the third than the second.
 */
export interface ReportVersion {
  /** Ids of documents. */
  readonly older: string;
  readonly newer: string;
  /** For a person: "the input calls both r-7; published 2031-05-05 after 2031-05-04". */
  readonly why: string;
}

/** A document of an incident that is shown and counts with nothing. */
export interface UncountedDocument {
  readonly document: string;
  /** `superseded`: a newer version of the report is there. `rejected`: people rejected all that it tells of the incident. */
  readonly is: "superseded" | "rejected";
  /** Id of the version that stands in its place. */
  readonly by?: string;
  readonly why: string;
}

/** A link of two events, or none: `a` before `b` by document and event id. */
export interface ScoredPair {
  readonly a: EventRef;
  readonly b: EventRef;
  readonly score: number;
  readonly why: readonly { readonly feature: string; readonly value: string; readonly weight: number }[];
}

/** What people decided about links: it outweighs every score. */
export interface LinkDecisions {
  readonly together: readonly (readonly [EventRef, EventRef])[];
  readonly apart: readonly (readonly [EventRef, EventRef])[];
}

/**
 * How one document, or one claim, depends on another. `copy`: the text, or a passage, stands in both. `relay`: it says
 * that it has it from there ("SANA reported"). `agency`: signed by one news agency. `outlet`: published by it. `spokesman`: a
 * voice of a party, or words for a speaker whom the report names elsewhere. `occasion`: both quote one press conference.
 * `version`: one report, published anew; it goes from the newer to the older.
 */
export interface LineageEdge {
  readonly kind: "copy" | "relay" | "agency" | "outlet" | "spokesman" | "occasion" | "version";
  /** Node that has it from the other: a document id, or a voice or outlet key. */
  readonly from: string;
  readonly to: string;
  /** Id of the document that tells it, where neither of the two is that document. */
  readonly document?: string;
  /** For a person: "412 of 450 words stand in both, and Reuters published a day before". */
  readonly why: string;
  /** Nothing tells which of the two was first, or whether both have it from a third: `from` and `to` are in the order of ids. */
  readonly direction?: "unknown";
  /** 0 … 1: the share of the text of `from` that is shared, for `copy`. */
  readonly share?: number;
  /** 0 … 1: the share of the text of `to` that is shared, for `copy`. */
  readonly shareOfTo?: number;
  /** The shared passages, for `copy` and `occasion`, in the order of `from`. */
  readonly passages?: readonly { readonly from: Span; readonly to: Span }[];
}

export interface LineageNode {
  /** A document's id; "outlet:sana"; "party:russia", "person:irena sool", "unnamed:…" for a voice. */
  readonly key: string;
  readonly kind: "document" | "outlet" | "agency" | "voice";
  readonly label: string;
}

export interface Lineage {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}
