// Where a text is cut for the encoder, which takes a few hundred pieces at a time. Windows overlap, and each word is
// decided in the one window where it has most text on both sides: nothing is cut off and nothing is read twice.

import type { Span } from "../core/model/span.ts";
import type { Pieces } from "./pieces.ts";

/** Pieces `[start, end)` are read together; the words `[firstWord, endWord)` are decided here. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
}

/**
 * Cuts a text into windows. A window ends at the last sentence end that fits, unless that wastes over half of its room;
 * the next begins at the first sentence start within the overlap, or takes the whole overlap. No word is cut.
 *
 * @param size `pieces` includes the two special pieces that the encoder adds.
 */
export function windowsOf(
  pieces: Pieces,
  sentences: readonly Span[],
  size: { readonly pieces: number; readonly overlap: number },
): readonly Window[] {
  const room = size.pieces - 2;
  const starts = sentenceStarts(pieces, sentences);
  const cuts: { start: number; end: number }[] = [];
  for (let start = 0; start < pieces.count; ) {
    const end = cut(pieces, starts, start, room);
    cuts.push({ start, end });
    if (end >= pieces.count) break;
    start = nextStart(pieces, starts, start, end, size.overlap);
  }
  return withOwners(pieces, cuts);
}

/** Pieces at which a sentence begins, ascending. */
function sentenceStarts(pieces: Pieces, sentences: readonly Span[]): Uint32Array {
  const starts = new Uint32Array(sentences.length);
  let count = 0;
  let word = 0;
  for (const sentence of sentences) {
    while (word < pieces.words.count && at(pieces.words.starts, word) < sentence.start) word++;
    const piece = at(pieces.words.firstPieces, word);
    if (piece < pieces.count && (count === 0 || at(starts, count - 1) < piece)) starts[count++] = piece;
  }
  return starts.subarray(0, count);
}

function cut(pieces: Pieces, starts: Uint32Array, start: number, room: number): number {
  const limit = start + room;
  if (limit >= pieces.count) return pieces.count;
  const last = firstAbove(starts, limit) - 1;
  const sentence = last < 0 ? 0 : at(starts, last);
  if (sentence > start + room / 2) return sentence;
  const word = wordStart(pieces, limit);
  // A word longer than a window cannot be; but a cut must always get on.
  return word > start ? word : limit;
}

function nextStart(pieces: Pieces, starts: Uint32Array, start: number, end: number, overlap: number): number {
  const sentence = at(starts, firstAbove(starts, Math.max(start, end - overlap - 1)), end);
  if (sentence < end) return sentence;
  const piece = Math.max(end - overlap, start + 1);
  const word = wordStart(pieces, piece);
  // Where the overlap lies within the window's first word, the next window begins with the second.
  return word > start ? word : Math.min(wordEnd(pieces, piece), end);
}

/** Divides the words: in an overlap, the first half belongs to the earlier window. */
function withOwners(pieces: Pieces, cuts: readonly { start: number; end: number }[]): readonly Window[] {
  const windows: Window[] = [];
  let firstWord = 0;
  for (const [index, { start, end }] of cuts.entries()) {
    const next = cuts[index + 1];
    const border = next === undefined ? pieces.count : Math.floor((next.start + end - 1) / 2) + 1;
    const endWord = next === undefined ? pieces.words.count : at(pieces.wordOf, Math.min(border, pieces.count - 1));
    windows.push({ start, end, firstWord, endWord });
    firstWord = endWord;
  }
  return windows;
}

/** First piece of the word that a piece belongs to. */
function wordStart(pieces: Pieces, piece: number): number {
  return at(pieces.words.firstPieces, at(pieces.wordOf, piece));
}

/** First piece behind the word that a piece belongs to. */
function wordEnd(pieces: Pieces, piece: number): number {
  return at(pieces.words.firstPieces, at(pieces.wordOf, piece) + 1, pieces.count);
}

/** Index of the first number above a bound, in an ascending list. */
function firstAbove(numbers: Uint32Array, bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(numbers, middle) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function at(numbers: Uint32Array, index: number, otherwise = 0): number {
  return numbers[index] ?? otherwise;
}
