// The notation of these tests: names between brackets are what the reader marked.

import type { Span } from "../../../../../src/core/model/span.ts";

/** "near [Velm]" → the text without brackets and the spans of what stood in them, at least one. */
export function marked(notation: string): { readonly text: string; readonly spans: readonly [Span, ...Span[]] } {
  const spans: Span[] = [];
  let text = "";
  let start = 0;
  for (const letter of notation) {
    if (letter === "[") start = text.length;
    else if (letter === "]") spans.push({ start, end: text.length });
    else text += letter;
  }
  const [first, ...rest] = spans;
  if (first === undefined) throw new Error(`No name is marked in: ${notation}`);
  return { text, spans: [first, ...rest] };
}
