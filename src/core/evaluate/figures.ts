// The figures that measures are given in, and the counts they come from. 0 of 0 is no figure: it is null, not 0 or 1.

/** One measure: its fields in the order they are shown. Shares run from 0 to 1, rounded to four places. */
export type Figure = Readonly<Record<string, number | null>>;

/** A measure with its key. */
export type KeyedFigure = readonly [key: string, figure: Figure];

/** How many were read, how many the gold has, and how many of them are right (one to one, so the same on both sides). */
export interface Counts {
  read: number;
  gold: number;
  right: number;
}

export function noCounts(): Counts {
  return { read: 0, gold: 0, right: 0 };
}

/** Adds one document's counts. */
export function addCounts(to: Counts, more: Readonly<Counts>): void {
  to.read += more.read;
  to.gold += more.gold;
  to.right += more.right;
}

/**
 * Precision, recall, F1 and support (how many the gold has).
 *
 * @example precisionRecall({ read: 4, gold: 3, right: 2 }) → { precision: 0.5, recall: 0.6667, f1: 0.5714, support: 3 }
 */
export function precisionRecall(counts: Readonly<Counts>): Figure {
  return {
    precision: share(counts.right, counts.read),
    recall: share(counts.right, counts.gold),
    f1: share(2 * counts.right, counts.read + counts.gold),
    support: counts.gold,
  };
}

/** `part` of `whole`, rounded; null where there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded(part / whole);
}

/** To four places. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
