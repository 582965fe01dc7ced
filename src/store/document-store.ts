// The part of a casebook's store that keeps documents and their readings.

import type { Slot } from "../core/model/claim.ts";
import type { ClaimRef } from "../core/model/incident.ts";
import type { ReaderStamp, Reading } from "../core/model/reading.ts";
import type { SourceDocument } from "../core/model/source.ts";
import type { Span } from "../core/model/span.ts";
import type { DocumentEntry, Given, KeptRows, Quoted } from "./document-rows.ts";

/** Documents and readings: what was put in, and what can be asked of it by its rows. */
export interface DocumentStore {
  /** Puts a document in, whole or not at all. "known": it is there already; only the name of its file is noted. */
  add(entry: DocumentEntry): "added" | "known";
  /**
   * Puts a newer reading in the place of the old one, whole or not at all. What was worked out from events that are gone is
   * gone too, their incidents are stale, and the document waits for linking. Reviews stay.
   *
   * @throws HearsayError "no-such-document"
   */
  replace(entry: DocumentEntry): void;
  has(document: string): boolean;
  /** Notes that the document came in a file of this name too. False: it is not there. */
  noteFile(document: string, file: string): boolean;
  /** In the order in which they came in; `after` the number of the last row seen. */
  documents(page?: { readonly after?: number; readonly limit?: number }): readonly DocumentRow[];
  document(id: string): DocumentRow | undefined;
  /** Ids of documents whose id begins with the words, or one of whose files, the input's own id or title is called so. */
  documentsNamed(words: string): readonly string[];
  /** Ids of the documents to which the input gave this identifier, in the order in which they came in. */
  documentsGiven(givenId: string): readonly string[];
  /** Identifiers that the input gave to more than one document, to one of `documents` if they are given; ascending. */
  givenIdsShared(documents?: readonly string[]): readonly string[];
  reading(document: string): Reading | undefined;
  /** The text of its reading, without unpacking all that was read in it. */
  text(document: string): string | undefined;
  /** Whether any document lets somebody of exactly this name speak. */
  hasVoice(name: string): boolean;
  /**
   * Names of voices that hold the words, in capitals or not, or speak for a party of that id ("united-states" is "United States" too): the
   * one that differs in capitals alone first, then by name. At most `limit`.
   */
  voicesLike(words: string, limit: number): readonly string[];
  /** What a claim says and who speaks first, without unpacking its reading. */
  claim(ref: ClaimRef): { readonly slot: Slot; readonly shown: string; readonly voice: string } | undefined;
  /** What a document was read from, so that it can be read again without its file. */
  source(document: string): { readonly source: SourceDocument; readonly given: Given } | undefined;
  /** What the rows of a document quote of its text: which events, claims and statements it has, without what they say. */
  quotes(document: string): readonly Quoted[];
  /** The rows of a document as they stand now, for checking: each kind in the order of its ids. */
  rows(document: string): KeptRows | undefined;
  /** Takes a document out with all that was worked out from it; its incidents are stale. Reviews stay. False: not there. */
  remove(document: string): boolean;
  /**
   * Documents that hold all of the words, the best first. Words in quotation marks stand together, `strik*` is the
   * beginning of a word; nothing else has a meaning of its own.
   */
  search(words: string, limit?: number): readonly SearchHit[];
}

/** A document in a list. */
export interface DocumentRow {
  readonly id: string;
  /** Its place in the order in which documents came in, ascending; a number is never given twice in one casebook's life. */
  readonly number: number;
  /** Names of the files it came in, the first one first. */
  readonly files: readonly string[];
  /** The identifier that the input itself gave. */
  readonly givenId?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly published?: string;
  readonly agency?: string;
  readonly language: string;
  readonly words: number;
  readonly events: number;
  readonly claims: number;
  readonly readBy: ReaderStamp;
  readonly readAt: string;
}

/** A document that holds what was searched for. */
export interface SearchHit {
  readonly document: string;
  readonly title?: string;
  readonly published?: string;
  readonly file?: string;
  /** Where the words stand in the document's text, in its order; empty where only the title has them. */
  readonly spans: readonly Span[];
}
