// The port between the neural reader and everything else: what the reader saw in a text, as scored spans and links.
// The reader proposes; grounding and normalising make the nouns of the model of it. A `FixtureReader` answers from JSON,
// so nothing but `src/reader` needs weights to be tested.

import type { Reality, Role } from "../model/event.ts";
import type { Span } from "../model/span.ts";
import type { Act, Stance } from "../model/statement.ts";

/** Span layers that the reader marks. `group` is any organisation, state, armed group, unit or medium; see `GroupKind`. */
export type SpanLayer =
  | "person"
  | "group"
  | "population"
  | "place"
  | "facility"
  | "weapon"
  | "platform"
  | "time"
  | "quantity"
  | "source"
  | "cue"
  | "content";

export type GroupKind = "organisation" | "armed-group" | "government" | "military-unit" | "media";

/** A span with the probability (0..1) that it is one. Spans of different layers may overlap; of one layer they do not, except contents, which nest
 * where somebody is said to have said something. */
export interface ScoredSpan extends Span {
  readonly layer: SpanLayer;
  readonly score: number;
  /** On layer "group": the likeliest kind with its probability. */
  readonly group?: { readonly kind: GroupKind; readonly score: number };
  /** On layer "cue": what is done by speaking, and the speaker's commitment, each with its probability. */
  readonly act?: { readonly value: Act; readonly score: number };
  readonly stance?: { readonly value: Stance; readonly score: number };
}

/** A word that tells of an event. `type` is an event type's id, "death", "injury" or "other" (outside the catalogue). */
export interface ScoredTrigger extends Span {
  readonly type: string;
  readonly score: number;
  /** The other types with a probability of at least 0.05, best first. */
  readonly alternatives: readonly { readonly type: string; readonly score: number }[];
  readonly reality: { readonly value: Reality; readonly score: number };
  /** -3 (certainly not) to 3 (certainly so), as the annotators of the factuality corpora put it. */
  readonly factuality: number;
}

/**
 * A scored tie. `source` and `content` run from a cue (index into `spans`) to a source or content span (index into
 * `spans`); a role runs from a trigger (index into `triggers`) to a mention (index into `spans`); `cause` runs from a
 * death or injury (index into `triggers`) to the event that caused it (index into `triggers`).
 */
export interface ScoredLink {
  readonly relation: "source" | "content" | Role | "cause";
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** What the reader saw in one text. `spans` and `triggers` are in text order. */
export interface Scored {
  readonly spans: readonly ScoredSpan[];
  readonly triggers: readonly ScoredTrigger[];
  readonly links: readonly ScoredLink[];
  /** Factuality at every word, for measuring: parallel arrays of word starts, word ends and values (-3..3). */
  readonly words: {
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
    readonly factuality: Float32Array;
  };
}

/** What the core needs of an `AbortSignal`, which the core's own types do not know. */
export interface Cancellation {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

export interface Reader {
  readonly model: string;
  readonly version: string;
  /**
   * Reads the whole text: windows overlap, nothing is cut off. Calls may run side by side; the reader batches their
   * windows together.
   *
   * @param sentences half-open spans in text order that cover all words of `text`.
   */
  read(text: string, sentences: readonly Span[], cancellation?: Cancellation): Promise<Scored>;
  close(): Promise<void>;
}
