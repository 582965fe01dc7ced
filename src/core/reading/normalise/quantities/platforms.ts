// How many of which weapon or vehicle: "two F-16 and two A-10 jets". Each count keeps the words that follow it; a noun that
// stands only once, behind the last, is left to the last.

import type { Span } from "../../../model/span.ts";
import type { Quantity } from "./quantity.ts";
import { quantityAt } from "./read-quantity.ts";
import { type Word, wordsOf } from "./words.ts";

export interface CountedPlatform {
  /** Exact count; absent where the words give a range or something vague. */
  readonly count?: number;
  readonly quantity: Quantity;
  /** As written, without the count: "F-16", "A-10 jets". */
  readonly what: string;
  readonly span: Span;
}

/**
 * Weapons or vehicles with their counts.
 *
 * @example `readPlatforms("two F-16 and two A-10 jets")` → counts 2 of "F-16" and 2 of "A-10 jets"
 */
export function readPlatforms(text: string): readonly CountedPlatform[] {
  const words = wordsOf(text);
  const found: CountedPlatform[] = [];
  for (let at = 0; at < words.length; ) {
    const match = quantityAt(words, at, { articles: true });
    if (match === undefined || match.quantity.unit !== undefined) {
      at += 1;
      continue;
    }
    const skipped = skipLinks(words, match.next);
    const next = endOfName(words, skipped);
    const [first, from, last] = [words[at], words[skipped], words[next - 1]];
    if (next > skipped && first !== undefined && from !== undefined && last !== undefined) {
      const { min, max, exactness } = match.quantity;
      found.push({
        ...(exactness === "exact" && min === max ? { count: min } : {}),
        quantity: match.quantity,
        what: text.slice(from.start, last.end).replace(/\s+/g, " "),
        span: { start: first.start, end: last.end },
      });
    }
    at = Math.max(next, match.next);
  }
  return found;
}

/** "2 x T-72", "dozens of tanks", "three of the trucks". */
function skipLinks(words: readonly Word[], at: number): number {
  let next = at;
  while (/^(?:x|×|of|the|its|their|other|more)$/.test(words[next]?.key ?? "")) next += 1;
  return next;
}

function endOfName(words: readonly Word[], from: number): number {
  let at = from;
  for (; at < words.length && at < from + 6; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.kind === "sign" && !(word.key === "-" && !word.spaced)) break;
    if (
      /^(?:and|or|as|plus|with|from|of|in|on|at|near|by|that|which|was|were|had|have|has|to|belonging|hit|bombed|struck|fired)$/.test(
        word.key,
      )
    )
      break;
    if (at > from && quantityAt(words, at, { articles: true }) !== undefined && word.kind !== "code") break;
  }
  return at;
}
