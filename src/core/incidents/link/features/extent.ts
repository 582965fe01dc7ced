// One event, or the sum of several. "37 strikes in a week" is no strike of that week.

import { weights } from "../weights.ts";
import type { Feature } from "./finding.ts";

const { extent: weight } = weights;

/** See the head of the file. */
export const extent: Feature = (a, b) => {
  if (a.aggregate !== b.aggregate) return { value: "one is a sum of several", weight: weight.sumAndPart };
  if (a.count !== undefined && b.count !== undefined && a.count !== b.count) {
    const [less, more] = [Math.min(a.count, b.count), Math.max(a.count, b.count)];
    return { value: `${less} and ${more} of them`, weight: weight.otherCount };
  }
  return a.aggregate ? { value: "both are sums of several", weight: weight.twoSums } : undefined;
};
