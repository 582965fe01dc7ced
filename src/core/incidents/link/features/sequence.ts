// One came before the other, as a report tells it: they are two.

import type { EventProfile } from "../../profile/shape.ts";
import { weights } from "../weights.ts";
import { type Feature, inOneDocument } from "./finding.ts";

/** See the head of the file. */
export const sequence: Feature = (a, b) => {
  if (!inOneDocument(a, b) || !(isOrdered(a, b) || isOrdered(b, a))) return undefined;
  return { value: "one is told to come before the other", weight: weights.sequence.ordered };
};

/** Whether a is told to have come before b, or after it. */
export function isOrdered(a: EventProfile, b: EventProfile): boolean {
  return a.before.includes(b.ref.event) || a.after.includes(b.ref.event);
}
