// Cuts text into the pieces that number phrases are made of: words, numbers in digits, single signs. A number that is part
// of a name or a code ("F-16", "12th", "1.2.3", "23mm") comes out as one piece that is not a number.

import { multipliers, smallNumbers } from "../../../catalogue/number-words.ts";
import type { Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";

export interface Word extends Span {
  readonly kind: "word" | "digits" | "code" | "sign";
  /** As written. */
  readonly text: string;
  /** In small letters, with a straight apostrophe. */
  readonly key: string;
  /** White space stands before it. */
  readonly spaced: boolean;
}

// Words stand first: most pieces are, and whether a code begins with its letters is seen at their end.
const piece =
  /(?<word>\p{L}+(?!\p{L}|[-‑–]?\d)(?:['’]\p{L}+)*)|(?<code>\p{L}+[-‑–]?\d+[\p{L}\p{N}]*(?:[-./][\p{L}\p{N}]+)*|\d+(?:[.,:/]\d+){2,}(?![\d,])|\d+[-]?(?:st|nd|rd|th|mm|cm|km|kg|m|ft|lb|k)(?![\p{L}\p{N}])|\d+\p{L}[\p{L}\p{N}]*|\d{1,2}[:/]\d{2}(?:[:/]\d{2,4})?|\+\d[\d -]{5,}\d)|(?<digits>\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?![\d])|\d{1,3}(?: \d{3})+(?![\d,.]\d|\d)|\d+(?:\.\d+)?)|(?<sign>[^\s\p{L}\p{N}])/gu;
const thousands = /^\d{1,3}(?:,\d{3}){2,}$/;

/** The pieces of a text, or of a part of it; positions are those of the whole text. */
export function wordsOf(text: string, { start, end }: Span = { start: 0, end: text.length }): readonly Word[] {
  const words: Word[] = [];
  let last = start;
  for (const match of matchesOf(text.slice(start, end), piece)) {
    const { code, digits, word } = match.groups ?? {};
    const from = start + match.index;
    const written = match[0];
    const kind =
      code !== undefined && !thousands.test(code)
        ? "code"
        : (digits ?? code) !== undefined
          ? "digits"
          : word !== undefined
            ? "word"
            : "sign";
    words.push({
      kind,
      text: written,
      key: written.toLowerCase().replaceAll("’", "'"),
      start: from,
      end: from + written.length,
      spaced: from > last,
    });
    last = from + written.length;
  }
  return withoutRepeats(words);
}

/** "Twelve (12) persons", as police and courts write: the number once. */
function withoutRepeats(words: readonly Word[]): readonly Word[] {
  const repeated = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (word.key !== "(" || words[at + 1]?.kind !== "digits" || words[at + 2]?.key !== ")") continue;
    if (isSame(words[at - 1]?.key ?? "", Number(words[at + 1]?.text)))
      for (const step of [0, 1, 2]) repeated.add(at + step);
  }
  return repeated.size === 0 ? words : words.filter((_, at) => !repeated.has(at));
}

/** Whether a written number is, or ends, the one in digits: "five" of "twenty-five (25)". */
function isSame(word: string, digits: number): boolean {
  const value = smallNumbers.get(word);
  if (value === undefined) return multipliers.has(word);
  return digits === value || (value < 10 && digits % 10 === value) || digits % 100 === value;
}
