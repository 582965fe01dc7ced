// Reads number phrases: "at least 62", "between 20 and 30", "two dozen", "tens of thousands", "no one".

import { multipliers, smallNumbers } from "../../../catalogue/number-words.ts";
import { isNoCount, money } from "./not-counts.ts";
import { closed, modified } from "./number-ends.ts";
import type { FoundQuantity, Quantity, QuantityMatch } from "./quantity.ts";
import { exactly, modifierAt, phraseAt, vague } from "./quantity-phrases.ts";
import { rangeAt } from "./ranges.ts";
import { type Word, wordsOf } from "./words.ts";
import { numberAt } from "./written-numbers.ts";

/**
 * The quantity that words begin with, after an article or "the"; undefined where they count nothing.
 *
 * @example `readQuantity("more than 100 soldiers")` → `{ min: 101, max: null, exactness: "at-least" }`
 */
export function readQuantity(text: string): Quantity | undefined {
  const words = wordsOf(text);
  for (let at = 0; at < Math.min(words.length, 3); at += 1) {
    const found = quantityAt(words, at, { articles: true });
    if (found !== undefined) return found.quantity;
    if (!skippable.has(words[at]?.key ?? "")) return undefined;
  }
  return undefined;
}

/** All quantities of a text in text order, articles ("a soldier") aside. Ages, names, codes, dates, years are none. */
export function findQuantities(text: string): readonly FoundQuantity[] {
  return quantitiesIn(wordsOf(text));
}

/** The same over words cut before. */
export function quantitiesIn(words: readonly Word[]): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = quantityAt(words, at, { articles: false });
    const first = words[at];
    const last = match === undefined ? undefined : words[match.next - 1];
    if (match === undefined || first === undefined || last === undefined) continue;
    found.push({ span: { start: first.start, end: last.end }, quantity: match.quantity });
    at = match.next - 1;
  }
  return found;
}

const skippable = new Set([
  "the",
  "these",
  "those",
  "its",
  "their",
  "his",
  "her",
  "all",
  "of",
  "other",
  "further",
  "additional",
  "same",
  "and",
]);

/** The quantity that starts at a word. */
export function quantityAt(
  words: readonly Word[],
  at: number,
  { articles }: { readonly articles: boolean },
): QuantityMatch | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const lead = modifierAt(words, at);
  if (lead !== undefined) {
    const after = at + lead.length;
    // "at least some 20": the first word decides.
    const inner = quantityAt(words, after, { articles: true });
    const counts = inner !== undefined && !(lead.value === "about" && first.key === "some" && isBare(words, after));
    if (counts && inner !== undefined) return { quantity: modified(lead.value, inner.quantity), next: inner.next };
  }
  const range = rangeAt(words, at);
  if (range !== undefined) return range;
  const phrase = phraseAt(words, at);
  // "several dozen", "a few hundred" are numbers; "the scores" are of a game.
  const multiplied = phrase !== undefined && multipliers.get(words[at + phrase.length]?.key ?? "") !== undefined;
  if (phrase !== undefined && !multiplied && !(first.key === "scores" && words[at - 1]?.key === "the")) {
    return closed(words, phrase.value, at + phrase.length);
  }
  const number = numberAt(words, at, articles);
  if (number !== undefined) {
    if (isNoCount(words, at, number.next)) return undefined;
    const sign = words[at - 1];
    const paid = sign !== undefined && money.test(sign.key) ? { unit: sign.text } : {};
    const counted = number.value === undefined ? vague(number.vague ?? 2) : exactly(number.value);
    return closed(words, { ...counted, ...paid }, number.next);
  }
  return undefined;
}

function isBare(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word === undefined ||
    (word.kind !== "digits" &&
      smallNumbers.get(word.key) === undefined &&
      !/^(?:an?|two|several|hundreds?|thousands?|dozens?|tens)$/.test(word.key))
  );
}
