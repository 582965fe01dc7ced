// An attribution found in the text: a source, a cue, a content; kept whole even where no claim comes of it.

import type { Evidence, Span } from "./span.ts";

/**
 * What a voice thinks of a proposition, in FactBank's values: CT certain, PR probable, PS possible; + it is so,
 * - it is not; CTu knows whether but does not say; Uu no commitment.
 */
export type Stance = "CT+" | "PR+" | "PS+" | "CT-" | "PR-" | "PS-" | "CTu" | "Uu";

export type Act =
  | "says"
  | "denies"
  | "accuses"
  | "admits"
  | "suggests"
  | "doubts"
  | "demands"
  | "threatens"
  | "promises"
  | "asks";

/** Voice ids: the one who speaks first, then each that relays it, the document's author last. */
export type VoiceChain = readonly [string, ...string[]];

export interface Statement {
  readonly id: string;
  readonly voices: VoiceChain;
  /** Empty when the text leaves the source out: "was reported killed", "allegedly". */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: Evidence;
  readonly quotation: "direct" | "indirect" | "mixed";
  readonly act: Act;
  /** Of the speaker towards the content. */
  readonly stance: Stance;
  /** The statement that this one is nested in. */
  readonly within?: string;
  /** The statement or claim that a denial answers. */
  readonly denies?: string;
}
