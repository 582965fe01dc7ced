// Overlapping spans laid flat: a text cut into stretches, each with the items that cover it. A page can then mark any
// number of layers without nesting, and nothing is ever found again by searching.

import type { Span } from "../model/span.ts";

export interface Segment extends Span {
  /** Indexes of the items that cover it, ascending; empty for plain text. */
  readonly items: readonly number[];
  /** Of these, the items that begin here. */
  readonly begins: readonly number[];
}

/**
 * Cuts `[0, length)` wherever an item begins or ends. The segments are in text order and cover the whole; empty spans
 * cover nothing.
 *
 * @param items the spans of each item; one item may have several.
 */
export function segmentsOf(items: readonly (readonly Span[])[], length: number): readonly Segment[] {
  const starts: Edge[] = [];
  const ends: Edge[] = [];
  items.forEach((spans, item) => {
    let first = true;
    for (const span of spans) {
      if (span.end <= span.start) continue;
      starts.push({ at: span.start, item, first });
      ends.push({ at: span.end, item, first: false });
      first = false;
    }
  });
  starts.sort(byPlace);
  ends.sort(byPlace);

  const segments: Segment[] = [];
  const covering = new Map<number, number>();
  let [at, nextStart, nextEnd] = [0, 0, 0];
  let begins: number[] = [];
  while (at < length) {
    for (let edge = ends[nextEnd]; edge !== undefined && edge.at <= at; edge = ends[++nextEnd]) {
      const left = (covering.get(edge.item) ?? 1) - 1;
      if (left === 0) covering.delete(edge.item);
      else covering.set(edge.item, left);
    }
    for (let edge = starts[nextStart]; edge !== undefined && edge.at <= at; edge = starts[++nextStart]) {
      covering.set(edge.item, (covering.get(edge.item) ?? 0) + 1);
      if (edge.first) begins.push(edge.item);
    }
    const end = Math.min(length, starts[nextStart]?.at ?? length, ends[nextEnd]?.at ?? length);
    segments.push({ start: at, end, items: [...covering.keys()].sort((a, b) => a - b), begins });
    begins = [];
    at = end;
  }
  return segments;
}

interface Edge {
  readonly at: number;
  readonly item: number;
  readonly first: boolean;
}

function byPlace(a: Edge, b: Edge): number {
  return a.at - b.at || a.item - b.item;
}
