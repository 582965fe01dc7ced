// Reads number phrases: "at least 62", "between 20 and 30", "two dozen", "tens of thousands", "no one".

import { multipliers, smallNumbers } from "../../../catalogue/number-words.ts";
import { isNoCount, money, unitAfter } from "./not-counts.ts";
import type { FoundQuantity, Quantity } from "./quantity.ts";
import { type Word, wordsOf } from "./words.ts";

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

/** A quantity and the index of the word behind it. */
export interface QuantityMatch {
  readonly quantity: Quantity;
  readonly next: number;
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

type Modifier = "at-least" | "more" | "at-most" | "less" | "about" | "exact";

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

const modifierAt = phraseFinder(modifiers);
const phraseAt = phraseFinder(phrases);
const looseLeadAt = phraseFinder(looseLeads);

/** A phrase of a table where it was found: how many words it has, and what the table says of it. */
interface FoundPhrase<T> {
  readonly length: number;
  readonly value: T;
}

/** Finds which phrase of a table begins at a word, the first of the table that fits. By first words: most words begin none. */
function phraseFinder<T>(
  table: readonly (readonly [words: string, value: T])[],
): (words: readonly Word[], at: number) => FoundPhrase<T> | undefined {
  const byFirst = new Map<string, (FoundPhrase<T> & { readonly keys: readonly string[] })[]>();
  for (const [phrase, value] of table) {
    const keys = phrase.split(" ");
    const [first = ""] = keys;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, length: keys.length, value }]);
  }
  return (words, at) => byFirst.get(words[at]?.key ?? "")?.find(({ keys }) => matches(words, at, keys));
}

function vague(min: number): Quantity {
  return { min, max: null, exactness: "vague" };
}

function exactly(count: number): Quantity {
  return { min: count, max: count, exactness: "exact" };
}

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

function matches(words: readonly Word[], at: number, keys: readonly string[]): boolean {
  for (let index = 0; index < keys.length; index += 1) if (words[at + index]?.key !== keys[index]) return false;
  return true;
}

function modified(modifier: Modifier, quantity: Quantity): Quantity {
  if (quantity.exactness === "vague" || quantity.max === null) {
    return modifier === "more" && quantity.exactness !== "vague" ? { ...quantity, min: quantity.min + 1 } : quantity;
  }
  const { min, max } = quantity;
  const unit = quantity.unit === undefined ? {} : { unit: quantity.unit };
  switch (modifier) {
    case "at-least":
      return { min, max: null, exactness: "at-least", ...unit };
    case "more":
      return { min: max + 1, max: null, exactness: "at-least", ...unit };
    case "at-most":
      return { min: 0, max, exactness: "at-most", ...unit };
    case "less":
      return { min: 0, max: Math.max(0, max - 1), exactness: "at-most", ...unit };
    case "about":
      return { min, max, exactness: "about", ...unit };
    case "exact":
      return quantity;
  }
}

/** "or more", "or so", "+", "-strong", and the unit, behind a number. */
function closed(words: readonly Word[], quantity: Quantity, next: number): QuantityMatch {
  const unit = unitAfter(words, next);
  const measured = unit === undefined ? quantity : { ...quantity, unit: unit.text };
  const end = unit?.next ?? next;
  if (matches(words, end, ["or", "more"]) || matches(words, end, ["and", "more"])) {
    return { quantity: modified("at-least", measured), next: end + 2 };
  }
  if (words[end]?.key === "+" && words[end]?.spaced === false)
    return { quantity: modified("at-least", measured), next: end + 1 };
  if (matches(words, end, ["or", "so"])) return { quantity: modified("about", measured), next: end + 2 };
  return { quantity: measured, next: end };
}

/** "between 20 and 30", "20 to 30", "20-30", "10 or 12", "62 to more than 90". */
function rangeAt(words: readonly Word[], at: number): QuantityMatch | undefined {
  const led = words[at]?.key === "between" || words[at]?.key === "from";
  const low = numberAt(words, led ? at + 1 : at, false);
  if (low?.value === undefined) return undefined;
  const joiner = words[low.next];
  if (joiner === undefined) return undefined;
  const dash = /^[-–—]$/.test(joiner.key);
  const joins =
    words[at]?.key === "between" ? joiner.key === "and" || dash : joiner.key === "to" || joiner.key === "or" || dash;
  if (!joins) return undefined;
  const lead = dash ? undefined : modifierAt(words, low.next + 1);
  const high = numberAt(words, low.next + 1 + (lead?.length ?? 0), false);
  if (high?.value === undefined || high.value <= low.value) return undefined;
  if (isNoCount(words, led ? at + 1 : at, high.next)) return undefined;
  // "two to three thousand": the multiplier is of both.
  const scale = words[high.next - 1]?.key ?? "";
  const times =
    low.value < 100 && multipliers.get(scale) !== undefined && words[low.next - 1]?.key !== scale
      ? (multipliers.get(scale) ?? 1)
      : 1;
  // "Twenty to hundred": twenty hundreds are more than one hundred, and nobody means them.
  const min = low.value * times < high.value ? low.value * times : low.value;
  // "62 to more than 90" has no upper end.
  const open = lead?.value === "more" || lead?.value === "at-least";
  const quantity: Quantity = open
    ? { min, max: null, exactness: "at-least" }
    : { min, max: high.value, exactness: "about" };
  return closed(words, quantity, high.next);
}

interface NumberMatch {
  readonly value?: number;
  /** Least count of "several dozen". */
  readonly vague?: number;
  readonly next: number;
}

/** A number in digits or words. */
function numberAt(words: readonly Word[], at: number, articles: boolean): NumberMatch | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  if (first.kind === "digits") {
    if (/^0\d/.test(first.text)) return undefined;
    const value = Number(first.text.replace(/[,\s\u00a0\u202f]/g, ""));
    const scale = multipliers.get(words[at + 1]?.key ?? "");
    return scale === undefined ? { value, next: at + 1 } : { value: value * scale, next: at + 2 };
  }
  if (first.kind !== "word") return undefined;
  if (first.key === "half") {
    const article = words[at + 1]?.key === "a";
    const scale = multipliers.get(words[at + (article ? 2 : 1)]?.key ?? "");
    return scale === undefined ? undefined : { value: scale / 2, next: at + (article ? 3 : 2) };
  }
  const quarter = matches(words, at, ["a", "quarter", "of", "a"])
    ? multipliers.get(words[at + 4]?.key ?? "")
    : undefined;
  if (quarter !== undefined) return { value: quarter / 4, next: at + 5 };
  const loose = looseMultiple(words, at);
  if (loose !== undefined) return loose;
  if (first.key === "a" || first.key === "an") {
    const scale = multipliers.get(words[at + 1]?.key ?? "");
    if (scale !== undefined) return { value: scale, next: at + 2 };
    const single = words[at + 1]?.key === "single";
    return articles || single ? { value: 1, next: at + (single ? 2 : 1) } : undefined;
  }
  return spelled(words, at);
}

/** "several dozen", "a few hundred", "a couple of thousand". */
function looseMultiple(words: readonly Word[], at: number): NumberMatch | undefined {
  const lead = looseLeadAt(words, at);
  const scale = lead === undefined ? undefined : multipliers.get(words[at + lead.length]?.key ?? "");
  return lead === undefined || scale === undefined
    ? undefined
    : { vague: lead.value * scale, next: at + lead.length + 1 };
}

/** "sixty-two", "two hundred and five", "three dozen". */
function spelled(words: readonly Word[], at: number): NumberMatch | undefined {
  let total = 0;
  let part = 0;
  let next = at;
  let lastSmall = 100;
  for (let here = at; here < words.length; here += 1) {
    const word = words[here];
    if (word === undefined) break;
    const small = smallNumbers.get(word.key);
    if (small !== undefined && (lastSmall === 100 || (lastSmall >= 20 && small > 0 && small < 10))) {
      part += small;
      lastSmall = small;
    } else if (multipliers.get(word.key) !== undefined && next > at) {
      const scale = multipliers.get(word.key) ?? 1;
      if (scale >= 1000) {
        total += part * scale;
        part = 0;
      } else part *= scale;
      lastSmall = 100;
    } else if (
      next > at &&
      /^(?:and|-|–)$/.test(word.key) &&
      smallNumbers.get(words[here + 1]?.key ?? "") !== undefined
    ) {
      const scaled = multipliers.get(words[here - 1]?.key ?? "") !== undefined;
      const joined =
        word.key === "and" ? scaled && lastSmall === 100 : !word.spaced && lastSmall >= 20 && lastSmall < 100;
      if (!joined) break;
      continue;
    } else break;
    next = here + 1;
  }
  return next === at ? undefined : { value: total + part, next };
}
