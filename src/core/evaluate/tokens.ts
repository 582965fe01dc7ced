// The words that token-by-token figures count. Simple on purpose: a user's own tool can cut a text the same way.

import { overlap, type Span } from "../model/span.ts";

const token = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const word = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The tokens of a text: runs of letters, digits and combining marks, and every other character that is no white space by
 * itself.
 *
 * @example "U.S.-led" has the tokens U . S . - led
 */
export function tokensOf(text: string): readonly Span[] {
  return [...text.matchAll(token)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** How many runs of letters and digits a text has: the words of `run`. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(word)) count += 1;
  return count;
}

/** Indices of the tokens that share at least one character with any of the spans. */
export function tokensIn(tokens: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const span of spans) {
    for (let index = firstEndingAfter(tokens, span.start); index < tokens.length; index += 1) {
      const candidate = tokens[index];
      if (candidate === undefined || candidate.start >= span.end) break;
      if (overlap(candidate, span) > 0) covered.add(index);
    }
  }
  return covered;
}

/** How many members two sets share. */
export function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const member of a) if (b.has(member)) count += 1;
  return count;
}

function firstEndingAfter(tokens: readonly Span[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
