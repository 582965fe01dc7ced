// Triggers: a word is one where "none" is unlikely enough; its type is the likeliest other label. Adjacent words of one
// type are one trigger ("air strike").

import { addSoftmax, ranked } from "../probabilities.ts";

/** Label of a word that tells of no event. */
export const noTrigger = "none";

/** Types with less than this are not worth showing as alternatives. */
const leastAlternative = 0.05;

/** The likeliest type of a word (index into the head's labels), and the probability that it is a trigger at all. */
export interface TriggerWord {
  readonly label: number;
  readonly probability: number;
}

/** @param none index of `noTrigger` among the labels. */
export function triggerOf(scores: Float32Array, offset: number, size: number, none: number): TriggerWord {
  const probabilities = new Float64Array(size);
  addSoftmax(scores, offset, size, probabilities);
  let label = none === 0 ? 1 : 0;
  for (let index = 0; index < size; index++) {
    if (index !== none && (probabilities[index] ?? 0) > (probabilities[label] ?? 0)) label = index;
  }
  return { label, probability: 1 - (probabilities[none] ?? 1) };
}

/** The type of a whole trigger, and the other types it may be. `sums` adds up the probabilities of `count` pieces. */
export function typesOf(
  labels: readonly string[],
  sums: Float64Array,
  count: number,
): {
  readonly type: string;
  readonly score: number;
  readonly alternatives: readonly { readonly type: string; readonly score: number }[];
} {
  const types = ranked(labels, sums, count)
    .filter(({ value }) => value !== noTrigger)
    .map(({ value, score }) => ({ type: value, score }));
  const [best, ...others] = types;
  return {
    type: best?.type ?? "other",
    score: best?.score ?? 0,
    alternatives: others.filter(({ score }) => score >= leastAlternative),
  };
}
