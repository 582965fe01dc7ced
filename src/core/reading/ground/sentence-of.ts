// Which sentence a span stands in.

import type { Span } from "../../model/span.ts";

/** Index of the sentence that holds the start of a span; sentences are in text order and do not overlap. */
export function sentenceOf(sentences: readonly Span[], span: Span): number {
  let low = 0;
  let high = Math.max(0, sentences.length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  return low;
}
