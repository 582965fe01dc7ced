// Full-text search in a casebook: documents, each with an excerpt around the words that were found.

import type { Span } from "../core/model/span.ts";
import { type ExcerptPiece, excerptOf } from "../core/views/excerpt.ts";
import type { SearchHit } from "../store/document-store.ts";
import type { Casebook } from "./casebook.ts";

/** A document that holds the words. */
export interface Found extends SearchHit {
  /** The words where most of them stand together, with their sentence; empty where only the title has them. */
  readonly excerpt: readonly ExcerptPiece[];
  /** Where the excerpt's words stand in the document's text. */
  readonly at?: Span;
}

export interface SearchOptions {
  /** Documents at most. Default: 20. */
  readonly limit?: number;
  /** Characters of an excerpt. Default: 160. */
  readonly budget?: number;
}

/**
 * Documents that hold all of the words, the best first. Words in quotation marks stand together; `strik*` is the beginning
 * of a word; nothing else has a meaning of its own.
 *
 * @example `search(casebook, '"fuel depot" bomb*')`
 */
export function search({ store }: Casebook, words: string, options: SearchOptions = {}): readonly Found[] {
  const { limit = 20, budget = 160 } = options;
  return store.search(words, limit).map((hit) => {
    const spans = densest(hit.spans, budget);
    const [first] = spans;
    const reading = first === undefined ? undefined : store.reading(hit.document);
    if (first === undefined || reading === undefined) return { ...hit, excerpt: [] };
    const { document, sentences } = reading;
    return {
      ...hit,
      excerpt: excerptOf(document.text, { evidence: spans, sentences, budget }),
      at: { start: first.start, end: spans.at(-1)?.end ?? first.end },
    };
  });
}

/** The most spans that stand within `room` characters; of as many, those that come first. */
function densest(spans: readonly Span[], room: number): readonly Span[] {
  let best: readonly Span[] = spans.slice(0, 1);
  let from = 0;
  spans.forEach((span, to) => {
    while (from < to && span.end - (spans[from]?.start ?? 0) > room) from += 1;
    if (to - from + 1 > best.length) best = spans.slice(from, to + 1);
  });
  return best;
}
