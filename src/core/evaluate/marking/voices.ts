// Whose word a stretch of a marked text is: the innermost attribution whose content holds it.

import { contains, type Span } from "../../model/span.ts";
import type { MarkedAttribution, MarkedText } from "../../notation/marked-text.ts";

/**
 * The attribution nearest to the words: of those whose content covers them, the one nested deepest, and of equals the one
 * with the shortest content. Undefined where the author says them.
 */
export function innermostAround({ attributions }: MarkedText, words: Span): MarkedAttribution | undefined {
  const byNumber = new Map(attributions.map((one) => [one.number, one]));
  let best: MarkedAttribution | undefined;
  let bestDepth = -1;
  let bestLength = 0;
  for (const attribution of attributions) {
    const around = attribution.content.find((span) => contains(span, words));
    if (around === undefined) continue;
    const depth = depthOf(attribution, byNumber);
    const length = around.end - around.start;
    if (depth < bestDepth || (depth === bestDepth && length >= bestLength)) continue;
    [best, bestDepth, bestLength] = [attribution, depth, length];
  }
  return best;
}

/** How many attributions one lies in. */
function depthOf(attribution: MarkedAttribution, byNumber: ReadonlyMap<string, MarkedAttribution>): number {
  let depth = 0;
  for (let at = attribution.within; at !== undefined && depth < byNumber.size; at = byNumber.get(at)?.within)
    depth += 1;
  return depth;
}
