// The case of a word, as a feature for the encoder: its vocabulary has small letters only, so that wires in capitals
// read like any other text, and what case tells (a name, an acronym) comes back here.

/** Case classes in the order of the encoder's table; the manifest's `caseFeatures` names them. */
export const letterCases = ["none", "lower", "initial", "upper", "mixed", "digit"] as const;

/** Index into `letterCases`. */
export type LetterCase = 0 | 1 | 2 | 3 | 4 | 5;

const digit = /\p{Nd}/u;
const letters = /\p{L}/gu;
const capital = /[\p{Lu}\p{Lt}]/u;

/**
 * The case class of a word.
 *
 * @example `["—", "strike", "Velm", "US", "A", "McVey", "F16"].map(letterCaseOf)` → `[0, 1, 2, 3, 2, 4, 5]`
 */
export function letterCaseOf(word: string): LetterCase {
  if (digit.test(word)) return 5;
  let count = 0;
  let capitals = 0;
  let first = false;
  for (const [letter] of word.matchAll(letters)) {
    if (capital.test(letter)) {
      capitals++;
      if (count === 0) first = true;
    }
    count++;
  }
  if (count === 0) return 0;
  if (capitals === 0) return 1;
  if (capitals === count && count > 1) return 3;
  return first && capitals === 1 ? 2 : 4;
}
