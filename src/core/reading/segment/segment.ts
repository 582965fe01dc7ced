// A text into sentences. Pure and deterministic; a sentence never crosses a paragraph, a heading or a list item. Nothing
// is dropped: sentences cover all that is not white space, however odd the text.

import type { Span } from "../../model/span.ts";
import { matchesOf } from "../matches.ts";
import { endsSentence } from "./boundary.ts";
import { blocks } from "./lines.ts";

/**
 * The sentences of a text: half-open spans in text order that do not overlap, begin and end with a non-space, and
 * together hold every non-space of the text.
 *
 * @param breaks where a sentence ends though no stop says so
 * @example `segment("Gen. Saryn left. Nobody saw him.")` → spans of "Gen. Saryn left." and "Nobody saw him."
 */
export function segment(text: string, breaks: readonly number[] = []): readonly Span[] {
  const sentences: Span[] = [];
  for (const block of blocks(text)) {
    const within = breaks.filter((at) => at > block.start && at < block.end).sort((a, b) => a - b);
    const edges = [block.start, ...within, block.end];
    edges.slice(1).forEach((end, index) => {
      addSentences(text, { start: edges[index] ?? block.start, end }, sentences);
    });
  }
  return sentences;
}

/** Stop marks, and what closes behind them: quotation marks, brackets, the "[1]" of a footnote. */
const stops = /(?<marks>[.!?…؟。！？]+)(?:["”’'»)\]]|\[\d{1,3}\])*/gu;

function addSentences(text: string, block: Span, sentences: Span[]): void {
  const words = text.slice(block.start, block.end);
  let start = 0;
  for (const match of matchesOf(words, stops)) {
    const end = match.index + (match.groups?.["marks"]?.length ?? 0);
    const closed = match.index + match[0].length;
    if (!endsSentence(words, { start: match.index, end, closed }, start)) continue;
    addTrimmed(words, { start, end: closed }, block.start, sentences);
    start = closed;
  }
  addTrimmed(words, { start, end: words.length }, block.start, sentences);
}

function addTrimmed(words: string, { start, end }: Span, offset: number, sentences: Span[]): void {
  const sentence = words.slice(start, end);
  const first = sentence.search(/\S/u);
  if (first < 0) return;
  sentences.push({ start: offset + start + first, end: offset + start + sentence.trimEnd().length });
}
