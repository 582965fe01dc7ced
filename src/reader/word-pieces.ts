// One folded word to pieces of the vocabulary, longest match first; and a memory of the words seen, since a text
// repeats most of its words and the search is the slow part of reading it.

import { letterCaseOf } from "./letter-case.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word's pieces: ids, and where each ends, in UTF-16 units of the folded word. */
export interface WordPieces {
  readonly ids: readonly number[];
  readonly ends: readonly number[];
}

/** Words longer than this, in code points, are one unknown piece, as in BERT. */
const longestWord = 100;

/** Splits a folded word; a word that cannot be put together from pieces is one unknown piece. */
export function wordPieces(word: string, vocabulary: Vocabulary): WordPieces {
  const unknown: WordPieces = { ids: [vocabulary.unknown], ends: [word.length] };
  if (word.length > longestWord && [...word].length > longestWord) return unknown;
  const ids: number[] = [];
  const ends: number[] = [];
  for (let start = 0; start < word.length; ) {
    const pieces = start === 0 ? vocabulary.beginnings : vocabulary.continuations;
    let end = Math.min(word.length, start + vocabulary.longest);
    let id: number | undefined;
    while (end > start) {
      id = pieces.get(word.slice(start, end));
      if (id !== undefined) break;
      end--;
    }
    if (id === undefined) return unknown;
    ids.push(id);
    ends.push(end);
    start = end;
  }
  return { ids, ends };
}

/** A plain word as it stands in texts, with all that the tokeniser needs to know of it. */
export interface KnownWord extends WordPieces {
  readonly letterCase: number;
}

/** ASCII words already split. Forgets everything when full: cheaper than an order of use, and as good on real texts. */
export class WordMemory {
  readonly #vocabulary: Vocabulary;
  readonly #known: Map<string, KnownWord> = new Map();
  readonly #room: number;

  constructor(vocabulary: Vocabulary, room = 50_000) {
    this.#vocabulary = vocabulary;
    this.#room = room;
  }

  /** The pieces and case of an ASCII word. */
  recall(word: string): KnownWord {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const fresh = { ...wordPieces(word.toLowerCase(), this.#vocabulary), letterCase: letterCaseOf(word) };
    // Very long words are not worth keeping, and would make the memory's size unbounded.
    if (word.length > longestWord) return fresh;
    if (this.#known.size >= this.#room) this.#known.clear();
    this.#known.set(word, fresh);
    return fresh;
  }
}
