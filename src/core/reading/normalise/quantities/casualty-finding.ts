// What the readers of counted harm find: who is said to have come to which harm, how many, and the words for it.

import type { CasualtyEstimate } from "../../../model/casualties.ts";
import type { Slot } from "../../../model/claim.ts";
import type { Span } from "../../../model/span.ts";

/** A counted harm in a text. */
export interface CasualtyFinding {
  /** "casualties" stand under killed, with `estimate.ambiguous`: they are never coerced, and never a slot of their own. */
  readonly harm: Extract<Slot, "killed" | "injured" | "missing" | "captured" | "displaced">;
  /** The whole phrase, harm word and people: "killing at least 12 people". */
  readonly span: Span;
  /** The words that name and count the people: "at least 12 people". */
  readonly people: Span;
  /** The number alone, where there is one: "at least 12". */
  readonly quantity?: Span;
  /** The word that tells the harm: "killing". */
  readonly word: Span;
  readonly estimate: CasualtyEstimate;
  /** Index, among the findings of the same call, of the finding whose people these are some of. */
  readonly partOf?: number;
  /** The text tells that nobody came to this harm: "no one was hurt", "did not kill any civilians". */
  readonly negated: boolean;
}
