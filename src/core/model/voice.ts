// Who speaks. A report does not contain facts; it contains what somebody says, and its author is a voice too.

import type { Span } from "./span.ts";

export type VoiceKind =
  | "author"
  | "person"
  | "organisation"
  | "government"
  | "armed-group"
  | "media"
  | "witness"
  | "anonymous";

export interface Voice {
  readonly id: string;
  readonly kind: VoiceKind;
  /** "Igor Konashenkov", "Russian Ministry of Defence", "some experts"; "unnamed" where the text leaves the source out. */
  readonly name: string;
  /** Empty only for the author; for an unnamed voice, the cue that tells that somebody speaks. */
  readonly evidence: readonly Span[];
  /** Id in the actor catalogue. */
  readonly actor?: string;
  /** The side it speaks for: the spokesman, his ministry and his state are one party. */
  readonly party?: string;
}
