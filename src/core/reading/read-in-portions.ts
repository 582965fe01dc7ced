// A text of any length -> one Reading. A very long one is read in portions (`portions`), each of which knows whom those before it named.

import type { Document } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import { contains, quote, type Span } from "../model/span.ts";
import type { Known } from "./known.ts";
import { openJoining } from "./portions/joined.ts";
import { portionsOf } from "./portions/portions.ts";
import { readDocument } from "./reading.ts";
import type { ReadingTools } from "./reading-tools.ts";

/**
 * Reads a text of any length: one of ordinary length as a whole, a very long one in portions, which bounds the memory that
 * reading takes.
 */
export async function readInPortions(
  document: Document,
  tools: ReadingTools,
  known: Known,
  portions: readonly Span[] = portionsOf(document.text),
): Promise<Reading> {
  if (portions.length === 1) return (await readDocument(document, tools, known)).reading;
  const joining = openJoining(document);
  for (const portion of portions) {
    const text = quote(document.text, portion);
    const { reading } = await readDocument({ ...document, text }, tools, knownIn(portion, known, joining.names()));
    joining.add(reading, portion.start);
  }
  return joining.reading();
}

/** What is known of a text as far as it concerns a portion of it. */
function knownIn(portion: Span, { messages, head, breaks = [] }: Known, before: readonly Mention[]): Known {
  const { start } = portion;
  const moved = (spans: readonly Span[]): readonly Span[] =>
    spans.flatMap((span) => (contains(portion, span) ? [{ start: span.start - start, end: span.end - start }] : []));
  const [title] = moved(head.title === undefined ? [] : [head.title]);
  return {
    // Messages are about the whole: they are told once.
    messages: start === 0 ? messages : [],
    head: { ...(title === undefined ? {} : { title }), filing: moved(head.filing) },
    breaks: breaks.map((at) => at - start),
    before,
  };
}
