// Finds which of many spans another one touches without looking at all of them: long reports have thousands of times.

import { overlap, type Span } from "../../../model/span.ts";

/** A function that gives the first of the spans, which must not overlap each other, that shares text with another. */
export function overlapFinder<T extends Span>(spans: readonly T[]): (span: Span) => T | undefined {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (span) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const found = sorted[low];
    return found !== undefined && overlap(found, span) > 0 ? found : undefined;
  };
}
