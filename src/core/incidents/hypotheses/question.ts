// The shape of a question: which hypotheses claims give rise to, and how each word bears on each of them.

import type { Slot } from "../../model/claim.ts";
import type { ClaimRef } from "../../model/incident.ts";
import type { Origins } from "../values/originators.ts";
import type { SlotClaim } from "../values/slot-claims.ts";
import type { CellKind } from "./matrix.ts";

/** One word of one originator, with its cells by the names of the hypotheses. */
export interface Word {
  readonly key: string;
  readonly voice: string;
  readonly says: string;
  readonly claims: readonly ClaimRef[];
  readonly bears: (hypothesis: string) => { readonly cell: CellKind; readonly why: string };
}

/**
 * How a word for one of two hypotheses bears on them: for its own, and against the other if it is firm. Who later said the other
 * bears on neither.
 *
 * @param isOwn whether the word is for the hypothesis of that name
 */
export function bearing(
  { says, isFirm, isTakenBack }: { readonly says: string; readonly isFirm: boolean; readonly isTakenBack: boolean },
  isOwn: (hypothesis: string) => boolean,
): Word["bears"] {
  return (hypothesis) => {
    if (isTakenBack) return { cell: "neutral", why: "it later said the other" };
    if (isOwn(hypothesis)) return { cell: "consistent", why: says };
    return isFirm ? { cell: "inconsistent", why: says } : { cell: "neutral", why: `${says}, which excludes nothing` };
  };
}

export interface Answers {
  /** The words do not all point one way. What nobody contests is asked only where a person adds a hypothesis. */
  readonly contested: boolean;
  /** Names, in the order in which they are made. */
  readonly hypotheses: readonly string[];
  readonly words: readonly Word[];
}

export interface Question {
  /** Kebab-case, stable. */
  readonly id: string;
  readonly asks: string;
  /** Undefined where nothing is said of it. */
  readonly answer: (lists: ReadonlyMap<Slot, readonly SlotClaim[]>, origins: Origins) => Answers | undefined;
}
