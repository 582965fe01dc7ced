// The tables of words that say how many: those before a number ("at least", "nearly"), those that count without one ("dozens",
// "no one"), and those that leave a multiple open ("several hundred").

import type { Quantity } from "./quantity.ts";
import type { Word } from "./words.ts";

/** What a word before a number makes of it. */
export type Modifier = "at-least" | "more" | "at-most" | "less" | "about" | "exact";

/** Words before a number, longest first. */
const modifiers: readonly (readonly [words: string, modifier: Modifier])[] = [
  ["at the very least", "at-least"],
  ["at least", "at-least"],
  ["no fewer than", "at-least"],
  ["no less than", "at-least"],
  ["not fewer than", "at-least"],
  ["not less than", "at-least"],
  ["a minimum of", "at-least"],
  ["minimum of", "at-least"],
  ["well over", "more"],
  ["just over", "more"],
  ["slightly over", "more"],
  ["well more than", "more"],
  ["far more than", "more"],
  ["many more than", "more"],
  ["more than", "more"],
  ["greater than", "more"],
  ["in excess of", "more"],
  ["upwards of", "more"],
  ["upward of", "more"],
  ["over", "more"],
  ["above", "more"],
  ["up to", "at-most"],
  ["as many as", "at-most"],
  ["as high as", "at-most"],
  ["no more than", "at-most"],
  ["not more than", "at-most"],
  ["at most", "at-most"],
  ["a maximum of", "at-most"],
  ["maximum of", "at-most"],
  ["fewer than", "less"],
  ["less than", "less"],
  ["under", "less"],
  ["below", "less"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["close to", "about"],
  ["just under", "about"],
  ["in the region of", "about"],
  ["somewhere between", "about"],
  ["about", "about"],
  ["around", "about"],
  ["some", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["approximately", "about"],
  ["approx .", "about"],
  ["approx", "about"],
  ["est .", "about"],
  ["roughly", "about"],
  ["circa", "about"],
  ["perhaps", "about"],
  ["~", "about"],
  ["a total of", "exact"],
  ["total of", "exact"],
  ["exactly", "exact"],
  ["only", "exact"],
  ["just", "exact"],
  ["a family of", "exact"],
  ["a group of", "exact"],
  ["a crew of", "exact"],
  ["another", "exact"],
  ["a further", "exact"],
  ["an additional", "exact"],
  ["all", "exact"],
];

/** Phrases that count without a number. */
const phrases: readonly (readonly [words: string, quantity: Quantity])[] = [
  ["hundreds of thousands", vague(200_000)],
  ["tens of thousands", vague(20_000)],
  ["tens of millions", vague(20_000_000)],
  ["hundreds of millions", vague(200_000_000)],
  ["dozens", vague(24)],
  ["scores", vague(40)],
  ["tens", vague(20)],
  ["hundreds", vague(200)],
  ["thousands", vague(2000)],
  ["millions", vague(2_000_000)],
  ["quite a few", vague(3)],
  ["a few", vague(3)],
  ["several", vague(3)],
  ["a handful of", vague(3)],
  ["a couple of", vague(2)],
  ["a couple", vague(2)],
  ["a number of", vague(2)],
  ["large numbers of", vague(2)],
  ["a large number of", vague(2)],
  ["an unknown number of", vague(1)],
  ["an unspecified number of", vague(1)],
  ["countless", vague(2)],
  ["numerous", vague(2)],
  ["multiple", vague(2)],
  ["various", vague(2)],
  ["many", vague(2)],
  ["a pair of", exactly(2)],
  ["both", exactly(2)],
  ["a trio of", exactly(3)],
  ["no one", exactly(0)],
  ["no-one", exactly(0)],
  ["not a single", exactly(0)],
  ["not one", exactly(0)],
  ["nobody", exactly(0)],
  ["none", exactly(0)],
  ["no", exactly(0)],
  ["zero", exactly(0)],
  ["nil", exactly(0)],
];

/** Words before "dozen" or "hundred" that leave the number open, with the least that they stand for, longest first. */
const looseLeads: readonly (readonly [words: string, least: number])[] = [
  ["a few", 3],
  ["few", 3],
  ["several", 3],
  ["many", 2],
  ["a couple of", 2],
  ["a couple", 2],
];

/** The words before a number that begin here. */
export const modifierAt: PhraseFinder<Modifier> = phraseFinder(modifiers);
/** The phrase that counts without a number and begins here. */
export const phraseAt: PhraseFinder<Quantity> = phraseFinder(phrases);
/** The words before "dozen" or "hundred" that begin here. */
export const looseLeadAt: PhraseFinder<number> = phraseFinder(looseLeads);

/** A phrase of a table where it was found: how many words it has, and what the table says of it. */
interface FoundPhrase<T> {
  readonly length: number;
  readonly value: T;
}

/** Finds which phrase of a table begins at a word. */
type PhraseFinder<T> = (words: readonly Word[], at: number) => FoundPhrase<T> | undefined;

/** The first phrase of the table that fits is found. By first words: most words begin none. */
function phraseFinder<T>(table: readonly (readonly [words: string, value: T])[]): PhraseFinder<T> {
  const byFirst = new Map<string, (FoundPhrase<T> & { readonly keys: readonly string[] })[]>();
  for (const [phrase, value] of table) {
    const keys = phrase.split(" ");
    const [first = ""] = keys;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, length: keys.length, value }]);
  }
  return (words, at) => byFirst.get(words[at]?.key ?? "")?.find(({ keys }) => matches(words, at, keys));
}

/** So many or more, where no end is said. */
export function vague(min: number): Quantity {
  return { min, max: null, exactness: "vague" };
}

/** Just so many. */
export function exactly(count: number): Quantity {
  return { min: count, max: count, exactness: "exact" };
}

/** Whether words stand here one after the other. */
export function matches(words: readonly Word[], at: number, keys: readonly string[]): boolean {
  for (let index = 0; index < keys.length; index += 1) if (words[at + index]?.key !== keys[index]) return false;
  return true;
}
