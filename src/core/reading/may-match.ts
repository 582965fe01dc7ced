// Whether a pattern can match anything in a text at all, told from the words that the pattern cannot do without
// (`needed-words.ts`), without running it. Never "no" where it would match.

import { type Needed, neededWords } from "./needed-words.ts";

/** Patterns are few and the same for every text; those that are put together on the way are not kept for ever. */
const mostKnown = 4000;
const known = new Map<string, Needed>();

function neededBy({ source }: RegExp): Needed {
  const found = known.get(source);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const needed = neededWords(source);
  known.set(source, needed);
  return needed;
}

/** The texts asked about last: a text is asked about by hundreds of patterns in turn. */
const mostTexts = 3;
let indexes: readonly TextWords[] = [];

function wordsOf(text: string): TextWords {
  const [last] = indexes;
  if (last?.text === text) return last;
  const one = indexes.find((other) => other.text === text) ?? new TextWords(text);
  indexes = [one, ...indexes.filter((other) => other !== one)].slice(0, mostTexts);
  return one;
}

/**
 * False where an expression matches nowhere in a text, nor in any part of it; true where it may.
 *
 * @example mayMatch("Two were killed.", /\b(?:abducted|kidnapped)\b/) → false
 */
export function mayMatch(text: string, expression: RegExp): boolean {
  return neededBy(expression).length === 0 || wordsOf(text).mayMatch(expression);
}

/** Slots for groups of three characters. */
const slots = 1 << 15;

class TextWords {
  readonly text: string;
  readonly #small: string;
  /** Letters that are another's small form under the flag `i`: the long s, the sign of Kelvin. */
  readonly #isPlain: boolean;
  /** Which groups of three characters the text has, or others that share their slot. */
  readonly #groups: Uint8Array = new Uint8Array(slots);
  readonly #has: Map<string, boolean> = new Map();
  readonly #may: Map<RegExp, boolean> = new Map();

  constructor(text: string) {
    this.text = text;
    this.#small = text.toLowerCase();
    this.#isPlain = !/[\u017f\u212a]/.test(text);
    const small = this.#small;
    for (let at = 0; at + 2 < small.length; at += 1) this.#groups[slotAt(small, at)] = 1;
  }

  mayMatch(expression: RegExp): boolean {
    const found = this.#may.get(expression);
    if (found !== undefined) return found;
    const may = !this.#isPlain || neededBy(expression).every((words) => words.some((word) => this.#hasWord(word)));
    this.#may.set(expression, may);
    return may;
  }

  #hasWord(word: string): boolean {
    const found = this.#has.get(word);
    if (found !== undefined) return found;
    const has = this.#hasGroups(word) && this.#small.includes(word);
    this.#has.set(word, has);
    return has;
  }

  #hasGroups(word: string): boolean {
    for (let at = 0; at + 2 < word.length; at += 1) if (this.#groups[slotAt(word, at)] === 0) return false;
    return true;
  }
}

function slotAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (slots - 1);
}
