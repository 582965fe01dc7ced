// One event, or the sum of several. "37 strikes in a week" is no strike of that week.

import { type Feature, finding } from "./finding.ts";

/** See the head of the file. */
export const extent: Feature = (a, b) => {
  if (a.aggregate !== b.aggregate) return finding("one is a sum of several", "extent.sumAndPart");
  if (a.count !== undefined && b.count !== undefined && a.count !== b.count) {
    const [less, more] = [Math.min(a.count, b.count), Math.max(a.count, b.count)];
    return finding(`${less} and ${more} of them`, "extent.otherCount");
  }
  return a.aggregate ? finding("both are sums of several", "extent.twoSums") : undefined;
};
