// A text as a few fingerprints of its word runs, so that a database finds the texts that share a passage without comparing
// all with all. Winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of every few neighbouring runs the one with the
// least hash is kept, so that any passage of `certainRun` words that stands in two texts leaves one fingerprint in common.
//
// The road not taken: minhash of the whole text. It estimates how alike two texts are as wholes, and misses the three
// sentences of a ministry that stand in a long report.

import { type Words, wordsOf } from "./words.ts";

export interface Sketch {
  /** Words that count, without boilerplate. */
  readonly words: number;
  /** Fingerprints, each once, ascending: 32-bit hashes of runs of `shingle` words. */
  readonly prints: readonly number[];
}

/** Words of a run. Names of bodies ("the Velm Observatory for Human Rights") are nearly as long, and stand everywhere. */
export const shingle = 6;

/** Of this many neighbouring runs, one is kept. */
const window = 5;

/** A passage of this many equal words is sure to leave a fingerprint in both texts. */
export const certainRun: number = shingle + window - 1;

/**
 * The fingerprints of a text: about one for every three words. The same text gives the same sketch, always.
 *
 * @example `sketchOf("Two jets bombed a depot near Velm.")` → `{ words: 7, prints: [2082117443] }`
 */
export function sketchOf(text: string): Sketch {
  return sketchOfWords(wordsOf(text));
}

/** The same for a text whose words are known: they are aligned afterwards. */
export function sketchOfWords(words: Words): Sketch {
  return { words: words.hashes.length, prints: winnowed(runHashes(words, shingle), window) };
}

/** The window of the few fingerprints by which long passages are found. */
const wideWindow = 24;

/** A passage of this many equal words is sure to leave two of the few fingerprints in both texts. */
export const certainPassage: number = shingle + 2 * wideWindow - 1;

/**
 * A few of the fingerprints of a text, about one for every twelve words, each once, ascending: enough to find passages of
 * `certainPassage` words in an archive of years.
 */
export function fewPrintsOf(words: Words): readonly number[] {
  return winnowed(runHashes(words, shingle), wideWindow);
}

/** The hashes that are the least of some window, each once, ascending. Those of a wide window are among those of a narrow one. */
function winnowed(runs: Uint32Array, window: number): readonly number[] {
  const kept = new Set<number>();
  // The least of each window, kept in a queue whose hashes ascend: linear in the length of the text.
  const queue: number[] = [];
  let head = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const hash = runs[index] ?? 0;
    while (queue.length > head && (runs[queue.at(-1) ?? 0] ?? 0) >= hash) queue.pop();
    queue.push(index);
    if ((queue[head] ?? 0) <= index - window) head += 1;
    if (index >= window - 1 || index === runs.length - 1) kept.add(runs[queue[head] ?? 0] ?? 0);
  }
  return [...kept].sort((a, b) => a - b);
}

/** A text with no more fingerprints than this is so short that one in common is enough. */
const fewPrints = 24;

/**
 * How many keys two texts must have in common to be worth aligning: one where either is short, else two, for a single one is
 * a body's name or a stock phrase as often as not.
 *
 * @param prints how many keys each of the two has
 */
export function leastShared(...prints: readonly number[]): 1 | 2 {
  return Math.min(...prints) <= fewPrints ? 1 : 2;
}

/** How many fingerprints two texts have in common. */
export function sharedPrints(a: Sketch, b: Sketch): number {
  let shared = 0;
  let [i, j] = [0, 0];
  while (i < a.prints.length && j < b.prints.length) {
    const [left, right] = [a.prints[i] ?? 0, b.prints[j] ?? 0];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}

/** A hash for each run of `length` words, in text order; empty where the text is shorter. */
export function runHashes({ hashes }: Words, length: number): Uint32Array {
  const count = Math.max(0, hashes.length - length + 1);
  const runs = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) {
    let hash = 0x9e3779b9;
    for (let at = index; at < index + length; at += 1) {
      hash = Math.imul(hash ^ (hashes[at] ?? 0), 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    // The last step spreads what the words differ in over all bits, so that the least hash is any run alike.
    hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
    runs[index] = (hash ^ (hash >>> 16)) >>> 0;
  }
  return runs;
}
