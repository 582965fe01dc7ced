// How heavily the features of two mentions weigh: the sum of what was learnt of each.

import { learntWeights } from "./learnt-weights.ts";
import type { PairFeatures } from "./pair-features.ts";

/** What speaks for a mention that takes up nothing; features without a weight count nothing. */
export function weightAlone(features: readonly string[]): number {
  const { byName } = learntWeights();
  let sum = 0;
  for (const feature of features) sum += byName.get(feature) ?? 0;
  return sum;
}

/** What speaks for a mention that takes up another: the sum over `namesOfPair`, in that order. */
export function weightOfPair({ kind, parts, heads: [mine, other], word, otherKind }: PairFeatures): number {
  const { kinds, heads, head, byHead } = learntWeights();
  const number = kinds.get(kind) ?? kinds.size;
  let sum = 0;
  for (const { weight, ofKind } of parts) {
    sum += weight;
    sum += ofKind[number] ?? 0;
  }
  sum += heads.get(mine)?.get(other) ?? 0;
  sum += head.get(word)?.get(otherKind) ?? 0;
  sum += byHead.get(other)?.get(kind) ?? 0;
  return sum;
}
