// A document as it is put into a casebook: its reading, and the rows that it is asked for by.

import type { Slot } from "../core/model/claim.ts";
import type { EventMention, Reality } from "../core/model/event.ts";
import type { ReaderStamp, Reading } from "../core/model/reading.ts";
import type { SourceDocument } from "../core/model/source.ts";
import type { Span } from "../core/model/span.ts";
import type { Act, Stance, Statement } from "../core/model/statement.ts";
import type { Voice } from "../core/model/voice.ts";

/** What the user said of a document that is silent about it. */
export type Given = Pick<SourceDocument, "published" | "title" | "publisher">;

/** A document as it goes in: what was read, what it was read from, and the rows that are asked about. */
export interface DocumentEntry {
  readonly source: SourceDocument;
  readonly given: Given;
  readonly reading: Reading;
  /** ISO 8601 with zone: when it was read. */
  readonly readAt: string;
  readonly words: number;
  readonly events: readonly EventRow[];
  readonly claims: readonly ClaimRow[];
  readonly statements: readonly StatementRow[];
  readonly voices: readonly Omit<Voice, "evidence">[];
}

/** Days are counted from 1970-01-01. */
export interface DayRange {
  /** Absent: open, nothing bounds it on this side. */
  readonly first?: number;
  readonly last?: number;
}

/** An event as it can be asked for. The whole of it stands in the reading. */
export interface EventRow {
  /** The event's id in its reading. */
  readonly id: string;
  readonly type: string;
  readonly family: string;
  readonly reality: Reality;
  readonly trigger: Span;
  /** The words of the trigger. */
  readonly words: string;
  readonly time?: { readonly edtf: string; readonly basis: NonNullable<EventMention["time"]>["basis"] };
  /** Absent where no time is told, or one without a year: nothing is known about its days. */
  readonly days?: DayRange;
  readonly place?: {
    readonly name: string;
    readonly basis: NonNullable<EventMention["place"]>["basis"];
    readonly precision: number;
    readonly gazetteer?: string;
    /** WGS 84 degrees. */
    readonly latitude?: number;
    readonly longitude?: number;
  };
}

/** A claim as it can be asked for. */
export interface ClaimRow {
  readonly id: string;
  /** Id of its event. */
  readonly event: string;
  readonly slot: Slot;
  /** JSON of the `ClaimValue`. */
  readonly value: string;
  /** As a person reads it: "62 to 83 soldiers". */
  readonly shown: string;
  readonly stance: Stance;
  /** Absent for what the author says in its own voice. */
  readonly act?: Act;
  readonly statement?: string;
  /** Ids of the voice that speaks first and of the one that the document's words are. */
  readonly firstVoice: string;
  readonly lastVoice: string;
  /** From the first word of the evidence to the last, and those words. */
  readonly span: Span;
  readonly quote: string;
}

/** A statement as it can be asked for. */
export interface StatementRow {
  readonly id: string;
  readonly act: Act;
  readonly stance: Stance;
  readonly quotation: Statement["quotation"];
  readonly firstVoice: string;
  readonly lastVoice: string;
  readonly span: Span;
  readonly quote: string;
}

/** The rows of a document as they stand in the casebook. What points at a row that is not there has the id "". */
export interface KeptRows extends Pick<DocumentEntry, "words" | "events" | "claims" | "statements" | "voices"> {
  readonly document: Partial<Omit<Reading["document"], "id" | "text" | "language">> &
    Pick<Reading["document"], "id" | "text" | "language">;
  /** Absent where its reading is gone. */
  readonly readBy?: ReaderStamp;
  readonly readAt?: string;
}

/** The words that a row keeps, and where they stand in the document's text. */
export interface Quoted {
  readonly table: "event" | "claim" | "statement";
  readonly id: string;
  readonly span: Span;
  readonly words: string;
}
