// What a casebook needs of the place where it is kept: the port behind which all SQL stands. Three sorts of things are
// kept, and apart: readings (can be read again), what was worked out from them (can be worked out again), and reviews
// (are only ever added to). Rows come ready-made: the store knows no catalogue and draws no conclusion.

import type { ScoredPair } from "../core/model/casebook.ts";
import type { Slot } from "../core/model/claim.ts";
import type { EventMention, Reality } from "../core/model/event.ts";
import type { ClaimRef, EventRef, Incident, IncidentRelation } from "../core/model/incident.ts";
import type { ReaderStamp, Reading } from "../core/model/reading.ts";
import type { Review } from "../core/model/review.ts";
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

/** The words that a row keeps, and where they stand in the document's text. */
export interface Quoted {
  readonly table: "event" | "claim" | "statement";
  readonly id: string;
  readonly span: Span;
  readonly words: string;
}

/** The rows of a document as they stand in the casebook. What points at a row that is not there has the id "". */
export interface KeptRows extends Pick<DocumentEntry, "words" | "events" | "claims" | "statements" | "voices"> {
  readonly document: Partial<Omit<Reading["document"], "id" | "text" | "language">> &
    Pick<Reading["document"], "id" | "text" | "language">;
  /** Absent where its reading is gone. */
  readonly readBy?: ReaderStamp;
  readonly readAt?: string;
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

/**
 * An open casebook. Every method throws HearsayError "locked" where another program holds the file for too long,
 * "damaged-casebook" where the file is damaged, and "unwritable" where it cannot be written.
 */
export interface CasebookStore {
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

  // Documents and readings.

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

  // What linking works on.

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

  // What was worked out.

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

  // Decisions.

  /** All reviews, first to last. */
  reviews(): readonly Review[];
  /**
   * Adds one review to the end. `next` is given the last one, and nobody else can add one meanwhile.
   *
   * @throws Error where it does not follow: a number, a `previous` or an id that does not fit.
   */
  appendReview(next: (last: Review | undefined) => Review): Review;

  // State.

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
  /** Leaves one file, unless another program has it open. */
  close(): void;
}
