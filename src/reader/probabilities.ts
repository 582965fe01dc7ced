// From scores to probabilities: softmax over a stretch of a score row, and the logistic function for links.

/** Adds the softmax of `size` scores from `offset` to `sums`. */
export function addSoftmax(scores: Float32Array, offset: number, size: number, sums: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < size; index++) highest = Math.max(highest, scores[offset + index] ?? highest);
  let total = 0;
  for (let index = 0; index < size; index++) total += Math.exp((scores[offset + index] ?? 0) - highest);
  for (let index = 0; index < size; index++) {
    sums[index] = (sums[index] ?? 0) + Math.exp((scores[offset + index] ?? 0) - highest) / total;
  }
}

/** Probability of a logit. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** A label with its probability, 0..1. */
export interface Likely<T> {
  readonly value: T;
  readonly score: number;
}

/** Labels by mean probability, likeliest first; `count` rows were added to `sums`. */
export function ranked<T>(labels: readonly T[], sums: Float64Array, count: number): readonly Likely<T>[] {
  return labels
    .map((value, index) => ({ value, score: clamped((sums[index] ?? 0) / Math.max(1, count)) }))
    .sort((a, b) => b.score - a.score);
}

/** A probability kept within 0..1 in spite of rounding. */
export function clamped(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
