// A text as the words that are compared: folded so that what a desk changes in passing (case, marks, points, "5" for
// "five", "defense" for "defence") does not count as another word. Each word keeps its place, and whether it stands in
// quotation marks: words that two reports quote show one speaker, not one author.

import { smallNumbers } from "../../catalogue/number-words.ts";
import type { Span } from "../../model/span.ts";
import { boilerplateIn } from "./boilerplate.ts";

/** Parallel lists, a place for each word that counts. Typed arrays: a text may have millions of words. */
export interface Words {
  /** 32 bits of hash of each folded word. */
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the word stands in quotation marks. */
  readonly quoted: Uint8Array;
}

const word = /\d{1,3}(?:,\d{3})+|(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu;

/** The words of a text that count, without boilerplate. Linear in the length of the text. */
export function wordsOf(text: string): Words {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  const left = boilerplateIn(text);
  const quotes = quotationsIn(text);
  let skip = 0;
  let within = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const end = index + found.length;
    while (skip < left.length && (left[skip]?.end ?? 0) <= index) skip += 1;
    if ((left[skip]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    while (within < quotes.length && (quotes[within]?.end ?? 0) <= index) within += 1;
    hashes.push(hashOf(foldWord(found)));
    starts.push(index);
    ends.push(end);
    quoted.push((quotes[within]?.start ?? Number.POSITIVE_INFINITY) < end ? 1 : 0);
  }
  return {
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    quoted: Uint8Array.from(quoted),
  };
}

const plain = /^[a-z]+$/;

/**
 * A word as it is compared.
 *
 * @example foldWord("Organizations") → "organisations"; foldWord("U.S.") → "us"; foldWord("Seven") → "7"
 */
export function foldWord(words: string): string {
  let folded = words.toLowerCase();
  if (!plain.test(folded)) folded = folded.normalize("NFD").replace(/[\p{M}.,'’ʼ`]/gu, "");
  return smallNumbers.get(folded)?.toString() ?? spelling(folded);
}

/** American spelling as British. Crude ("size" becomes "sise"), and the same on both sides, which is all it needs. */
function spelling(folded: string): string {
  if (folded.endsWith("efense")) return `${folded.slice(0, -2)}ce`;
  if (folded === "center" || folded === "centers") return folded.replace("er", "re");
  return folded.replace(/iz(?=e$|ed$|es$|ing$|ation$|ations$)/, "is");
}

/** In quotation marks, as far as one quotation runs: an opening mark that is never closed opens nothing. */
const quotation =
  /“[^“”]{1,1500}”|«[^«»]{1,1500}»|(?<![\p{L}\p{N}])"(?=\S)[^"]{1,1500}"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘[^‘]{1,1500}?’(?![\p{L}\p{N}])/gu;

function quotationsIn(text: string): readonly Span[] {
  return [...text.matchAll(quotation)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function hashOf(folded: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < folded.length; index += 1) hash = Math.imul(hash ^ folded.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
