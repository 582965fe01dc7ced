// The passages that two texts have in common, with their places in both. Runs of equal words are seeds; each is drawn out
// as far as it goes; runs that follow one another in both texts, with a few changed words between, are one passage. A
// sentence that was cut ends a passage, and the next begins behind it: passages need not stand in the same order.
//
// The road not taken: an edit-distance table over both texts. It is quadratic, and finds moved paragraphs no better.

import type { Span } from "../../model/span.ts";
import { runHashes } from "./shingles.ts";
import { type Words, wordsOf } from "./words.ts";

export interface Passage {
  /** Where it stands in the first text and in the second; changed words within it are included. */
  readonly a: Span;
  readonly b: Span;
  /** Words that stand in both, in the same order. */
  readonly words: number;
  /** As many of them stand in quotation marks in either text: they are a speaker's, not an author's. */
  readonly quoted: number;
}

export interface Alignment {
  /** In the order of the first text. */
  readonly passages: readonly Passage[];
  /** Words of each text that count, without boilerplate, and as many of them as stand in a passage of both. */
  readonly a: Counted;
  readonly b: Counted;
}

export interface Counted {
  readonly words: number;
  readonly shared: number;
}

/** Share of a text that stands in the other one too, 0 … 1. */
export function shareOf({ words, shared }: Counted): number {
  return words === 0 ? 0 : shared / words;
}

/** Words of a run that may begin a passage. */
const seed = 4;
/** Of a run that stands many times in a text, so many places are tried. */
const places = 8;
/** Most changed, added or cut words between two runs of one passage. */
const gap = 10;
/** A shorter passage is a phrase that anybody writes. */
const leastWords = 8;
/** Of the stretch that a passage covers in either text, this share has to be equal words. */
const density = 0.5;

/** A run of equal words: where it begins in the index of both texts, and how long it is. */
interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Aligns two texts. The same whichever is given first, with `a` and `b` exchanged. Time and memory are linear in the length
 * of the texts.
 *
 * @example
 * alignTexts("Two jets bombed a depot near Velm.", "Velm: two jets have bombed a depot near Velm.").passages
 * // [] : seven words are a phrase, not a passage
 */
export function alignTexts(a: string, b: string): Alignment {
  return alignWords(wordsOf(a), wordsOf(b));
}

/** The same for texts whose words are known. */
export function alignWords(a: Words, b: Words): Alignment {
  return alignIndexed(indexOf(a), indexOf(b));
}

/** Words, and where their runs of `seed` words begin: for a text that is aligned with many. */
export interface IndexedWords {
  readonly words: Words;
  /** The hash of each run, in text order. */
  readonly runs: Uint32Array;
  /** Where the runs of a hash begin, the first few: gathered when first asked for. */
  readonly at: () => ReadonlyMap<number, readonly number[]>;
}

/** Indexes the words of a text. */
export function indexOf(words: Words): IndexedWords {
  const runs = runHashes(words, seed);
  let known: ReadonlyMap<number, readonly number[]> | undefined;
  return {
    words,
    runs,
    at: () => {
      known ??= beginnings(runs);
      return known;
    },
  };
}

function beginnings(runs: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const at = new Map<number, number[]>();
  for (const [index, hash] of runs.entries()) {
    const known = at.get(hash);
    if (known === undefined) at.set(hash, [index]);
    else if (known.length < places) known.push(index);
  }
  return at;
}

/** The same for texts that are indexed already. */
export function alignIndexed(one: IndexedWords, other: IndexedWords): Alignment {
  const [a, b] = [one.words, other.words];
  if (comesBefore(b, a)) {
    const turned = alignIndexed(other, one);
    const passages = turned.passages.map((one) => ({ ...one, a: one.b, b: one.a }));
    return { passages: passages.sort(inText), a: turned.b, b: turned.a };
  }
  const chains = chainsOf(runsOf(one, other)).filter((chain) => isPassage(chain, a, b));
  const seenA = new Uint8Array(a.hashes.length);
  const seenB = new Uint8Array(b.hashes.length);
  const passages = chains.map((chain) => passageOf(chain, a, b, seenA, seenB)).sort(inText);
  return {
    passages,
    a: { words: a.hashes.length, shared: ones(seenA) },
    b: { words: b.hashes.length, shared: ones(seenB) },
  };
}

function inText(one: Passage, two: Passage): number {
  return one.a.start - two.a.start || one.b.start - two.b.start;
}

/** An order of texts that does not depend on which is given first: the shorter, else the one with the lesser word. */
function comesBefore(a: Words, b: Words): boolean {
  if (a.hashes.length !== b.hashes.length) return a.hashes.length < b.hashes.length;
  for (const [index, hash] of a.hashes.entries()) {
    const other = b.hashes[index] ?? 0;
    if (hash !== other) return hash < other;
  }
  return false;
}

/** Runs that cover the second text from its beginning to its end, the longest at each place. */
function runsOf({ words: a, at }: IndexedWords, { words: b, runs: hashes }: IndexedWords): readonly Run[] {
  const begins = at();
  const runs: Run[] = [];
  let last: Run | undefined;
  let index = 0;
  while (index < hashes.length) {
    let [from, length] = [-1, seed - 1];
    // Where the last run left off, first: of places that are equally good, the text goes on there.
    const next = last === undefined ? -1 : last.a + index - last.b;
    if (next >= 0 && next < a.hashes.length) {
      const equal = equalWords(a, b, next, index);
      if (equal > length) [from, length] = [next, equal];
    }
    for (const place of begins.get(hashes[index] ?? 0) ?? none) {
      const equal = equalWords(a, b, place, index);
      if (equal > length) [from, length] = [place, equal];
    }
    if (from < 0) index += 1;
    else {
      last = { a: from, b: index, length };
      runs.push(last);
      index += length;
    }
  }
  return runs;
}

const none: readonly number[] = [];

function equalWords(a: Words, b: Words, from: number, to: number): number {
  let length = 0;
  const most = Math.min(a.hashes.length - from, b.hashes.length - to);
  while (length < most && a.hashes[from + length] === b.hashes[to + length]) length += 1;
  return length;
}

/** Runs that go on in both texts, put together. A run that fits two chains joins the one that it is nearest to. */
function chainsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const chains: Run[][] = [];
  let open: Run[][] = [];
  for (const run of runs) {
    open = open.filter((chain) => run.b - endOf(chain, "b") <= gap);
    let nearest: Run[] | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (const chain of open) {
      const between = run.a - endOf(chain, "a");
      if (between < 0 || between > gap) continue;
      const apart = between + run.b - endOf(chain, "b");
      if (apart < distance) [nearest, distance] = [chain, apart];
    }
    if (nearest === undefined) {
      const begun = [run];
      chains.push(begun);
      open.push(begun);
    } else nearest.push(run);
  }
  return chains;
}

function endOf(chain: readonly Run[], side: "a" | "b"): number {
  const last = chain.at(-1);
  return last === undefined ? 0 : last[side] + last.length;
}

function isPassage(chain: readonly Run[], a: Words, b: Words): boolean {
  const [first] = chain;
  if (first === undefined) return false;
  const words = chain.reduce((sum, { length }) => sum + length, 0);
  const stretch = Math.max(endOf(chain, "a") - first.a, endOf(chain, "b") - first.b);
  const whole = Math.min(a.hashes.length, b.hashes.length);
  return words >= Math.min(leastWords, Math.max(seed, whole)) && words / stretch >= density;
}

function passageOf(chain: readonly Run[], a: Words, b: Words, seenA: Uint8Array, seenB: Uint8Array): Passage {
  let words = 0;
  let quoted = 0;
  for (const run of chain) {
    words += run.length;
    for (let step = 0; step < run.length; step += 1) {
      seenA[run.a + step] = 1;
      seenB[run.b + step] = 1;
      if (a.quoted[run.a + step] === 1 || b.quoted[run.b + step] === 1) quoted += 1;
    }
  }
  const from = chain[0] ?? { a: 0, b: 0 };
  return {
    a: { start: a.starts[from.a] ?? 0, end: a.ends[endOf(chain, "a") - 1] ?? 0 },
    b: { start: b.starts[from.b] ?? 0, end: b.ends[endOf(chain, "b") - 1] ?? 0 },
    words,
    quoted,
  };
}

function ones(marks: Uint8Array): number {
  let sum = 0;
  for (const mark of marks) sum += mark;
  return sum;
}
