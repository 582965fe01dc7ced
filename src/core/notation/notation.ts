// Our own way to write down what a sentence tells (corpus/NOTATION.md): tags around the words, for the corpus, for the
// examples of the code book and for tests. The parser is strict: an unknown value, a reference to nothing or a crossing
// tag is an error with its place, never a marking that is quietly left out.

import { readElements } from "./elements.ts";
import { type MarkedText, noMarks } from "./marked-text.ts";
import type { NotationProblem } from "./problem.ts";
import { findNonsense } from "./sense.ts";
import { NotationError, parseTags } from "./tags.ts";

/**
 * Reads marked text; throws `NotationError` at the first thing that is wrong.
 *
 * @example
 * parseNotation("<m id=m1 k=population n=12..>At least 12 people</m> fled.").mentions[0]?.count → { min: 12, about: false }
 */
export function parseNotation(marked: string): MarkedText {
  const { text, elements } = parseTags(marked);
  const { read, problems } = readElements(text, elements);
  const [first] = problems;
  if (first !== undefined) throw new NotationError(first.text, first.position);
  return read;
}

/** A marking with all that is wrong with it. */
export interface CheckedNotation {
  readonly read: MarkedText;
  /** What cannot be read: `read` lacks it, and must not be used. */
  readonly problems: readonly NotationProblem[];
  /** What can be read and contradicts itself: see `findNonsense`. */
  readonly nonsense: readonly NotationProblem[];
}

/** Reads marked text and finds everything that is wrong with it. Does not throw. */
export function checkNotation(marked: string): CheckedNotation {
  try {
    const { text, elements } = parseTags(marked);
    return { ...readElements(text, elements), nonsense: findNonsense(text, elements) };
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    const { message, position } = error;
    return { read: noMarks, problems: [{ text: message, position }], nonsense: [] };
  }
}
