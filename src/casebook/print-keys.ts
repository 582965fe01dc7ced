// The keys that a text is filed under and found by as a copy. Two desks use the same six words by chance, and the more texts there
// are the oftener: a casebook of many years would hold each new report against more and more old ones that share a stock phrase.
// So fingerprints are filed by when a text was published. Among texts of neighbouring months any shared passage is looked for, among
// others only long ones, by a few of the fingerprints: 53 equal words leave two of them for sure. A text without a date may be of any
// time, and is held against all. Which two meet depends on the two alone.

import { fewPrintsOf, leastShared, type Sketch } from "../core/incidents/lineage/shingles.ts";
import type { Words } from "../core/incidents/lineage/words.ts";
import type { CasebookStore } from "../store/casebook-store.ts";
import type { AskedKey, Key } from "../store/linking-store.ts";
import { daysOf } from "./entry.ts";

/** Texts published in neighbouring blocks of so many days, and so within as many days at least, are near. */
const blockDays = 32;
/** A date that is vaguer than this is none. */
const vagueDays = 31;
/** Of the few fingerprints so many have to be shared: one is a stock phrase as often as not. */
const leastFar = 2;

/**
 * The keys that a text is filed under.
 *
 * @param published EDTF; undefined where it is not known
 * @example printKeys({ words: 7, prints: [2082117443] }, "1970-02-15") → [{ kind: "print", key: "yfn03n 20001" }]
 */
export function printKeys({ prints }: Sketch, published: string | undefined): readonly Key[] {
  const block = blockOf(published);
  return prints.map((print) => keyOf(print, block));
}

/** A text that copies are looked for of. */
export interface Printed {
  readonly document: string;
  readonly words: Words;
  readonly sketch: Sketch;
  /** EDTF; undefined where it is not known. */
  readonly published: string | undefined;
}

/** Other documents of which the fingerprints say that they share a passage, those that share most first. */
export function sharingPrints(
  store: CasebookStore,
  { document, words, sketch, published }: Printed,
): readonly string[] {
  const near = store
    .documentsSharing(document, nearKeys(sketch, published))
    // One fingerprint is enough for a text that has few.
    .filter(({ shared, keys }) => shared >= leastShared(sketch.prints.length, keys));
  const far =
    blockOf(published) === undefined ? [] : store.documentsSharing(document, fewPrintsOf(words).map(anyTime), leastFar);
  return [...new Set([...near, ...far].map((found) => found.document))];
}

function nearKeys({ prints }: Sketch, published: string | undefined): readonly AskedKey[] {
  const block = blockOf(published);
  if (block === undefined) return prints.map(anyTime);
  return prints.flatMap((print) => [
    { kind: "print", from: keyOf(print, block - 1).key, to: keyOf(print, block + 1).key },
    keyOf(print, undefined),
  ]);
}

function anyTime(print: number): AskedKey {
  return { kind: "print", from: `${print.toString(36)} `, to: `${print.toString(36)} ~` };
}

/** Blocks as five digits, so that their order is that of their characters. */
function keyOf(print: number, block: number | undefined): Key {
  return { kind: "print", key: `${print.toString(36)} ${block === undefined ? "none" : block + 20_000}` };
}

function blockOf(published: string | undefined): number | undefined {
  const { first, last } = (published === undefined ? undefined : daysOf(published)) ?? {};
  if (first === undefined || last === undefined || last - first >= vagueDays) return undefined;
  const block = Math.floor(first / blockDays);
  // Before 1094 or after 2845: a date that was misread, and too many digits.
  return Math.abs(block) < 10_000 ? block : undefined;
}
