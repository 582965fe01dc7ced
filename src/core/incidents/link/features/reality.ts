// Whether it is told as having happened. A denial is about what is said to have happened and joins it; what is threatened
// or expected is another matter, and "if they attack" is about no event that could be found again.

import type { EventProfile } from "../../profile/shape.ts";
import { weights } from "../weights.ts";
import type { Feature } from "./finding.ts";

const { reality: weight } = weights;

/** See the head of the file. */
export const reality: Feature = (a, b) => {
  if (a.reality === "hypothetical" || b.reality === "hypothetical")
    return { value: "only supposed", weight: weight.open };
  if (isAhead(a) !== isAhead(b)) return { value: "one is yet to come", weight: weight.aheadAndPast };
  return isAhead(a) ? { value: "both yet to come", weight: weight.bothAhead } : undefined;
};

function isAhead({ reality }: EventProfile): boolean {
  return reality === "future";
}
