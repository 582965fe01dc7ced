// A dossier as JSON for other programs: what the views are made of, each text once. Claims name their document by id and bring their
// words; the documents bring the texts that all spans count.

import type { DecidedClaim } from "../../core/incidents/review/apply.ts";
import type { Document } from "../../core/model/document.ts";
import type { Incident } from "../../core/model/incident.ts";
import type { ReaderStamp } from "../../core/model/reading.ts";
import { numberedDocuments } from "../../core/views/incident-documents.ts";
import type { DossierInput } from "../../core/views/incident-input.ts";

/** A claim with its words; its document stands among the documents of the dossier. */
export interface RecordedClaim extends Omit<DecidedClaim, "document"> {
  /** From the first word of the evidence to the last. */
  readonly quote: string;
}

/** A document with its text and without the way back to its file; `number` is that of the views. */
export interface RecordedDocument extends Omit<Document, "origin"> {
  readonly number: number;
  readonly readBy: ReaderStamp;
}

export interface DossierRecord extends Incident, Omit<DossierInput, "incident" | "claims" | "documents"> {
  readonly claims: readonly RecordedClaim[];
  /** In the order in which they were published. */
  readonly documents: readonly RecordedDocument[];
}

/**
 * Lays a dossier out as one JSON object.
 *
 * @example dossierRecord(dossierOf(casebook, "i-8dk2")).claims[0]?.quote → "at least 12 people"
 */
export function dossierRecord({ incident, claims, documents, ...others }: DossierInput): DossierRecord {
  return {
    ...incident,
    claims: claims.map(({ document, ...claim }) => ({ ...claim, quote: wordsOf(document.text, claim) })),
    documents: numberedDocuments(documents).map(({ number, reading }) => {
      const { origin: _, ...document } = reading.document;
      return { number, ...document, readBy: reading.readBy };
    }),
    ...others,
  };
}

function wordsOf(text: string, { claim: { evidence } }: Omit<DecidedClaim, "document">): string {
  return text.slice(evidence[0].start, Math.max(...evidence.map(({ end }) => end)));
}
