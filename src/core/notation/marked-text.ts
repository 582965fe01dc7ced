// A marked text, taken apart: what the notation says, whichever way it was written (inline tags, or stand-off marks of a
// text that is not ours). Plain data; the corpus, the code book and the tests all work on it.

import type { Reality, Role } from "../model/event.ts";
import type { MentionKind } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { Act, Stance } from "../model/statement.ts";
import type { PlaceRelationKind, Quotation } from "./labels.ts";

/** A number of people or things: `62` {62,62}, `62..` {62,–}, `..40` {–,40}, `~1000` about. */
export interface MarkedCount {
  readonly min?: number;
  readonly max?: number;
  readonly about: boolean;
}

export interface MarkedMention {
  /** Absent where nothing refers to it. */
  readonly id?: string;
  readonly kind: MentionKind;
  readonly span: Span;
  /** Id of the earlier mention that it refers back to. */
  readonly ref?: string;
  readonly count?: MarkedCount;
  /** Id of the mention that these are some of. */
  readonly of?: string;
  readonly cumulative: boolean;
  readonly relation?: PlaceRelationKind;
}

export interface MarkedAttribution {
  /** The number that its parts share. */
  readonly number: string;
  /** Empty where the text leaves the source out. */
  readonly source: readonly Span[];
  /** Empty only where a headline sets a source beside what it says, with no word of saying between them. */
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act?: Act;
  readonly stance?: Stance;
  readonly quotation?: Quotation;
  /** Number of the attribution that it is nested in. */
  readonly within?: string;
  /** What a denial answers: a number of an attribution or an id of an event. */
  readonly denies?: string;
}

export interface MarkedEvent {
  readonly id: string;
  /** An event type, or "death", "injury", "other". */
  readonly type: string;
  readonly trigger: Span;
  readonly reality: Reality;
  readonly arguments: readonly { readonly role: Role; readonly mention: string }[];
  /** Ids of the events that caused a death or an injury. */
  readonly causes: readonly string[];
}

/** Spans are UTF-16 into `text`. */
export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
  readonly attributions: readonly MarkedAttribution[];
  readonly events: readonly MarkedEvent[];
}

/** A text that could not be read. */
export const noMarks: MarkedText = { text: "", mentions: [], attributions: [], events: [] };
