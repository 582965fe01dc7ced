// Where quoted words of the gold stand in a text. The only place where text is found by searching: gold is written by
// people, and words are easier to check by eye than offsets.

import type { Span } from "../../model/span.ts";
import type { GoldQuote } from "./gold.ts";

/**
 * The span of a quote; undefined where the words do not stand in the text, stand in it more than once without an `nth`,
 * or fewer than `nth` + 1 times. Overlapping finds count.
 *
 * @example locate("raid after raid", { quote: "raid", nth: 1 }) → { start: 11, end: 15 }
 */
export function locate(text: string, { quote, nth }: GoldQuote): Span | undefined {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  if (nth === undefined && starts.length !== 1) return undefined;
  const start = starts[nth ?? 0];
  return start === undefined ? undefined : { start, end: start + quote.length };
}
