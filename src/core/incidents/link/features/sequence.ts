// One came before the other, as a report tells it: they are two.

import type { EventProfile } from "../../profile/shape.ts";
import { type Feature, finding, inOneDocument } from "./finding.ts";

/** See the head of the file. */
export const sequence: Feature = (a, b) => {
  if (!inOneDocument(a, b)) {
    // The first of two blows is told without a word of order; of the second some reports say no more than "a strike".
    if (a.sequel === b.sequel || a.background !== b.background) return undefined;
    return finding("one is told as coming on top of another", "sequence.sequelAndFirst");
  }
  if (!(isOrdered(a, b) || isOrdered(b, a))) return undefined;
  return finding("one is told to come before the other", "sequence.ordered");
};

/** Whether a is told to have come before b, or after it. */
export function isOrdered(a: EventProfile, b: EventProfile): boolean {
  return a.before.includes(b.ref.event) || a.after.includes(b.ref.event);
}
