// Factuality: one number at every piece, from -3 (certainly not) to 3 (certainly so).

/** The mean over a word's rows, within the head's range. */
export function factualityOf(
  scores: Float32Array,
  width: number,
  rows: { readonly first: number; readonly end: number },
  head: { readonly offset: number; readonly lowest: number; readonly highest: number },
): number {
  let sum = 0;
  for (let row = rows.first; row < rows.end; row++) {
    sum += Math.min(head.highest, Math.max(head.lowest, scores[row * width + head.offset] ?? 0));
  }
  return sum / Math.max(1, rows.end - rows.first);
}
