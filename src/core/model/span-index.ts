// Items looked up by position. A report may have a million words: whoever asks "what stands here?" must not walk through
// all of them.

import { byPosition, contains, overlap, type Span } from "./span.ts";

export interface SpanIndex<T> {
  /** Items that share at least one unit with `span`, in text order. */
  overlapping(span: Span): readonly T[];
  /** Items that cover all of `span`, in text order. */
  covering(span: Span): readonly T[];
}

/**
 * Indexes items by their spans; an item with several spans is found by each. Lookup takes logarithmic time plus the items
 * passed on the way, which are few unless a very long span precedes.
 *
 * @example indexSpans(mentions, ({ span }) => [span]).covering(trigger)
 */
export function indexSpans<T>(items: Iterable<T>, spansOf: (item: T) => readonly Span[]): SpanIndex<T> {
  const rows: { readonly span: Span; readonly item: T }[] = [];
  for (const item of items) for (const span of spansOf(item)) rows.push({ span, item });
  rows.sort((a, b) => byPosition(a.span, b.span));
  // The furthest end among the rows up to each: walking back can stop where nothing before reaches the span.
  const reach: number[] = [];
  let furthest = 0;
  for (const { span } of rows) {
    furthest = Math.max(furthest, span.end);
    reach.push(furthest);
  }
  const select = (span: Span, keep: (other: Span) => boolean): readonly T[] => {
    const found: T[] = [];
    for (let index = lastBefore(rows, span.end); index >= 0 && (reach[index] ?? 0) > span.start; index -= 1) {
      const row = rows[index];
      if (row !== undefined && keep(row.span) && found[found.length - 1] !== row.item) found.push(row.item);
    }
    return found.reverse();
  };
  return {
    overlapping: (span) => select(span, (other) => overlap(other, span) > 0),
    covering: (span) => select(span, (other) => contains(other, span)),
  };
}

/** Index of the last row that starts before `end`; -1 if there is none. */
function lastBefore(rows: readonly { readonly span: Span }[], end: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.span.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
