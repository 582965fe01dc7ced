// Whether it is told as having happened. A denial is about what is said to have happened and joins it; what is threatened
// or expected is another matter, and "if they attack" is about no event that could be found again.

import type { EventProfile } from "../../profile/shape.ts";
import { type Feature, finding } from "./finding.ts";

/** See the head of the file. */
export const reality: Feature = (a, b) => {
  if (a.reality === "hypothetical" || b.reality === "hypothetical") return finding("only supposed", "reality.open");
  if (isAhead(a) !== isAhead(b)) return finding("one is yet to come", "reality.aheadAndPast");
  return isAhead(a) ? finding("both yet to come", "reality.bothAhead") : undefined;
};

function isAhead({ reality }: EventProfile): boolean {
  return reality === "future";
}
