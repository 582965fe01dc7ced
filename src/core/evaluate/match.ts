// One-to-one matching of gold and read items. Greedy: of all pairs that may be matched the best is taken first, then the
// best of those whose sides are both still free. Each gold item and each read item counts once, so a long span cannot
// answer for three gold ones, nor three fragments for one.

import { overlap, type Span } from "../model/span.ts";

/** A pair: index into gold, index into what was read. */
export type Pair = readonly [gold: number, read: number];

/**
 * The pairs of a greedy matching. `worth` says how good a pair is; 0 (or less) means that the pair may not be matched.
 * Where two pairs are equally good, the one that comes first in the gold is taken, then the one that was read first.
 */
export function matchGreedily(
  gold: number,
  read: number,
  worth: (gold: number, read: number) => number,
): readonly Pair[] {
  const candidates: { readonly pair: Pair; readonly value: number }[] = [];
  for (let one = 0; one < gold; one += 1) {
    for (let other = 0; other < read; other += 1) {
      const value = worth(one, other);
      if (value > 0) candidates.push({ pair: [one, other], value });
    }
  }
  candidates.sort((a, b) => b.value - a.value || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
  const takenGold = new Set<number>();
  const takenRead = new Set<number>();
  const pairs: Pair[] = [];
  for (const { pair } of candidates) {
    if (takenGold.has(pair[0]) || takenRead.has(pair[1])) continue;
    takenGold.add(pair[0]);
    takenRead.add(pair[1]);
    pairs.push(pair);
  }
  return pairs;
}

/**
 * How well two spans fit: the units they share, of the units that either covers; 1 for the same span, 0 where they do not
 * overlap. Nested spans of gold find their own equals so, not merely the longest that covers them.
 */
export function overlapShare(a: Span, b: Span): number {
  const shared = overlap(a, b);
  return shared === 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared);
}

/** Matches spans by `overlapShare`, of the pairs that `allowed` allows. Both lists are best in text order. */
export function matchSpans(
  gold: readonly Span[],
  read: readonly Span[],
  allowed: (gold: number, read: number) => boolean = () => true,
): readonly Pair[] {
  return matchGreedily(gold.length, read.length, (one, other) => {
    const a = gold[one];
    const b = read[other];
    return a === undefined || b === undefined || !allowed(one, other) ? 0 : overlapShare(a, b);
  });
}

/** Whether a span overlaps any of the others. */
export function touchesAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => overlap(span, other) > 0);
}
