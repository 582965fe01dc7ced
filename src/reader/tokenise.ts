// Text to word pieces with their place in the text. Plain ASCII words take a fast path through a memory of words; all
// else (accents, scripts, emoji, invisible characters) is folded character by character, with the way back kept.
// No library: those that exist give offsets in bytes or code points, or none.

import { asciiKinds, type Folded, fold, kinds } from "./characters.ts";
import { letterCaseOf } from "./letter-case.ts";
import { PieceBuffer, type Pieces } from "./pieces.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { WordMemory, wordPieces } from "./word-pieces.ts";

export type Tokenise = (text: string) => Pieces;

/** A tokeniser for one vocabulary. It remembers words between texts, so keep it. */
export function tokeniserFor(vocabulary: Vocabulary): Tokenise {
  const memory = new WordMemory(vocabulary);
  const folds = new Map<string, Folded>();
  return (text) => {
    const buffer = new PieceBuffer(text.length);
    for (let at = 0; at < text.length; ) {
      const kind = asciiKinds[text.charCodeAt(at)];
      if (kind === kinds.space || kind === kinds.dropped) {
        at++;
        continue;
      }
      const end = kind === kinds.letter ? asciiRun(text, at) : at + 1;
      if (kind !== undefined && endsPlainly(text, end)) {
        addPlain(buffer, memory, text, at, end);
        at = end;
      } else {
        at = addFolded(buffer, vocabulary, folds, text, at);
      }
    }
    return buffer.pieces();
  };
}

function asciiRun(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && asciiKinds[text.charCodeAt(end)] === kinds.letter) end++;
  return end;
}

/** Whether no accent, foreign letter or invisible character follows, that could belong to the word. */
function endsPlainly(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const kind = asciiKinds[text.charCodeAt(end)];
  return kind !== undefined && kind !== kinds.dropped;
}

function addPlain(buffer: PieceBuffer, memory: WordMemory, text: string, start: number, end: number): void {
  const { ids, ends, letterCase } = memory.recall(text.slice(start, end));
  buffer.word(start, end);
  let from = 0;
  for (let index = 0; index < ids.length; index++) {
    const to = ends[index] ?? from;
    buffer.piece(ids[index] ?? 0, letterCase, start + from, start + to);
    from = to;
  }
}

/** Adds the word that begins at `at`, or passes over what is dropped there; returns where to go on. */
function addFolded(
  buffer: PieceBuffer,
  vocabulary: Vocabulary,
  folds: Map<string, Folded>,
  text: string,
  at: number,
): number {
  let word = "";
  // For each UTF-16 unit of the folded word: where its character starts and ends in the text.
  const starts: number[] = [];
  const ends: number[] = [];
  let next = at;
  let wordEnd = at;
  while (next < text.length) {
    const character = String.fromCodePoint(text.codePointAt(next) ?? 0);
    const folded = foldedOf(character, folds);
    const after = next + character.length;
    const alone = folded.kind === kinds.punctuation || folded.kind === kinds.ideograph;
    if (folded.kind === kinds.space || (alone && word !== "")) break;
    for (let unit = 0; unit < folded.text.length; unit++) {
      starts.push(next);
      ends.push(after);
    }
    word += folded.text;
    if (folded.text !== "" || (folded.mark && word !== "")) wordEnd = after;
    next = after;
    if (alone) break;
  }
  if (word === "") return Math.max(next, at + 1);
  // Accents after punctuation or an ideograph, which end the word at once, are covered too.
  while (next < text.length) {
    const character = String.fromCodePoint(text.codePointAt(next) ?? 0);
    if (!foldedOf(character, folds).mark) break;
    next += character.length;
    wordEnd = next;
  }
  const first = starts[0] ?? at;
  const last = ends.at(-1) ?? wordEnd;
  const letterCase = letterCaseOf(text.slice(first, last));
  const { ids, ends: pieceEnds } = wordPieces(word, vocabulary);
  buffer.word(first, Math.max(last, wordEnd));
  let from = 0;
  for (let index = 0; index < ids.length; index++) {
    const to = pieceEnds[index] ?? from;
    buffer.piece(ids[index] ?? 0, letterCase, starts[from] ?? first, ends[to - 1] ?? last);
    from = to;
  }
  return next;
}

/** Folds are remembered: a foreign text has few different characters, and Unicode tests are slow. */
function foldedOf(character: string, folds: Map<string, Folded>): Folded {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const fresh = fold(character);
  if (folds.size >= 20_000) folds.clear();
  folds.set(character, fresh);
  return fresh;
}
