// Where a very long text is parted to be read. What reading holds in memory grows with the text, so that a text of a million
// words is read in portions of some fifty thousand; every report of ordinary length is one portion, read as a whole.

import type { Span } from "../../model/span.ts";
import { matchesOf } from "../matches.ts";

/** Longest text, in UTF-16 units, that is read as a whole: some 65,000 words, a book of two hundred pages. */
const longestPortion = 400_000;

/**
 * The portions of a text, in order and without a gap: one for a text of ordinary length, else several of about the same
 * length. A portion ends with a paragraph where it can, else with a line, a sentence or a word.
 */
export function portionsOf(text: string, longest: number = longestPortion): readonly Span[] {
  const portions: Span[] = [];
  let start = 0;
  // A border is looked for in the last quarter, so that with three quarters for each no portion is longer than the longest.
  const reach = Math.floor(longest / 4);
  while (text.length - start > longest) {
    const count = Math.ceil((text.length - start) / (longest - reach));
    const end = borderBefore(text, start + Math.ceil((text.length - start) / count), reach);
    portions.push({ start, end });
    start = end;
  }
  return [...portions, { start, end: text.length }];
}

/** The best borders first; each matches what the next portion begins behind. */
const borders: readonly RegExp[] = [/\n[^\S\n]*\n\s*|\f/gu, /\n\s*/gu, /[.!?…]["”’)\]]*\s+/gu, /\s+/gu];

/** The last border of the best kind that is found in the `reach` units before `limit`; `limit` itself if there is none. */
function borderBefore(text: string, limit: number, reach: number): number {
  const from = limit - reach;
  const stretch = text.slice(from, limit);
  for (const border of borders) {
    const last = matchesOf(stretch, border).at(-1);
    if (last !== undefined) return from + last.index + last[0].length;
  }
  // No character is parted that takes two units.
  return /[\uD800-\uDBFF]/u.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
