// When a fill that was read is a fill of the gold.

import { foldName } from "../../reading/normalise/places/fold.ts";
import type { Days, Fill, Names } from "./templates.ts";

/** Words that tell nothing of who or what is meant. */
const empty: ReadonlySet<string> = new Set(
  "a an the of in on at to for from by with and or their his her its some several other others".split(" "),
);

/** A week: a time that is told less precisely than this is no date, unless the gold's is as wide. */
const longestDays = 7;

/**
 * Whether two wordings mean the same: they share more than half of the words of the shorter. Case, accents, articles,
 * prepositions and a plural's s are set aside.
 *
 * @example sameText("six Jesuit priests", "JESUIT PRIESTS") → true; sameText("the army", "ARMY OF LIBERATION") → true;
 * sameText("San Tomas", "San Salvador") → false
 */
export function sameText(a: string, b: string): boolean {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const shorter = Math.min(mine.size, theirs.size);
  let shared = 0;
  for (const word of mine) if (theirs.has(word)) shared += 1;
  return shared * 2 > shorter;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = foldName(text)
    .split(" ")
    .filter((word) => word !== "");
  const telling = words.filter((word) => !empty.has(word));
  return new Set((telling.length === 0 ? words : telling).map((word) => word.replace(/(?<=..[^s])s$/, "")));
}

/** Whether two spans of days overlap, and what was read is no wider than a week or than the gold. */
export function sameDays(gold: Days, read: Days): boolean {
  const wide = read.last - read.first + 1 > Math.max(longestDays, gold.last - gold.first + 1);
  return !wide && read.first <= gold.last && gold.first <= read.last;
}

/** Whether any name of the gold's place below its country (or the country, if that is all) is a name of the place read. */
export function samePlace(gold: Names, read: Names): boolean {
  return gold.some((name) => read.some((other) => sameText(name, other)));
}

/** Whether any alternatives of two fills are the same. */
export function sameFill<T>(gold: Fill<T>, read: Fill<T>, same: (gold: T, read: T) => boolean): boolean {
  return gold.alternatives.some((theirs) => read.alternatives.some((mine) => same(theirs, mine)));
}
