// Whether a score means what it says: of all answers given with 0.8, are eight in ten right? Answers go into ten bins by
// their score, and what the bins are right in is held against what they say.

import { rounded, share } from "../figures.ts";

/** An answer of the reader with its score (0..1), and whether it is right. */
export interface Judged {
  readonly score: number;
  readonly right: boolean;
}

/** The answers with a score of at least `from` and below `to`; the last bin has 1 too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly items: number;
  /** Mean score; null in an empty bin. */
  readonly score: number | null;
  /** Share that is right; null in an empty bin. */
  readonly right: number | null;
}

export interface Reliability {
  readonly items: number;
  readonly score: number | null;
  readonly right: number | null;
  /**
   * Expected calibration error: the mean over all answers of how far the share that is right in a bin is from its mean
   * score (Naeini et al. 2015); 0 is perfect. Null without answers.
   */
  readonly error: number | null;
  readonly bins: readonly Bin[];
}

const binCount = 10;

/** @example of two answers with 0.85, one of them right: error 0.35, a single bin from 0.8 to 0.9 with items. */
export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: binCount }, (_, index) => judged.filter(({ score }) => binOf(score) === index));
  const gap = bins.reduce((sum, bin) => sum + Math.abs(sumOfScores(bin) - countRight(bin)), 0);
  return {
    ...summaryOf(judged),
    error: share(gap, judged.length),
    bins: bins.map((bin, index) => ({
      from: rounded(index / binCount),
      to: rounded((index + 1) / binCount),
      ...summaryOf(bin),
    })),
  };
}

function summaryOf(judged: readonly Judged[]): Pick<Reliability, "items" | "score" | "right"> {
  return {
    items: judged.length,
    score: share(sumOfScores(judged), judged.length),
    right: share(countRight(judged), judged.length),
  };
}

function binOf(score: number): number {
  // 0.3 · 10 is 3 and 0.7 · 10 is 7, but 0.29 · 100 is 28.999…: a hair is added so that a score on an edge goes up.
  return Math.max(0, Math.min(binCount - 1, Math.floor(score * binCount + 1e-9)));
}

function sumOfScores(judged: readonly Judged[]): number {
  return judged.reduce((sum, { score }) => sum + score, 0);
}

function countRight(judged: readonly Judged[]): number {
  return judged.filter(({ right }) => right).length;
}
