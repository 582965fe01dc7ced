// Where a span's edges are put once its words are known: punctuation that only stands beside a thing is not part of it,
// but the dot of "U.S." is, and the quotation marks of a content are.

import type { Span } from "../core/model/span.ts";
import type { SpanLayer } from "../core/reading/scored.ts";

/** The span without white space and stray punctuation at its edges; undefined where nothing is left. */
export function trimmed(text: string, span: Span, layer: SpanLayer | "trigger"): Span | undefined {
  const rough = layer === "content" ? trimContent(text, span) : trimMention(text, span);
  if (!saying.has(layer)) rough.end -= loose.exec(text.slice(rough.start, rough.end))?.[0].length ?? 0;
  // A colon alone can be the cue: "Army: 12 rebels killed".
  if (rough.start >= rough.end) return layer === "cue" && text.slice(span.start, span.end) === ":" ? span : undefined;
  return layer === "content" ? withQuotationMarks(text, rough) : withLastDot(text, rough);
}

interface Edges {
  start: number;
  end: number;
}

/** Layers that may consist of small words alone, or end on one: "according to", "the report that". */
const saying: ReadonlySet<SpanLayer | "trigger"> = new Set(["source", "cue", "content", "trigger"]);

/** Small words at the end of a mention, or all of it: what they lead to was not seen, and they name nothing. */
const loose = /(?:(?:^|\s+)(?:the|an?|of|and|or|by|in|at|on|to|from|for|with|near))+$/iu;

const pairs: readonly (readonly [open: string, close: string])[] = [
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["\u201c", "\u201d"],
  ["\u2018", "\u2019"],
  ["\u00ab", "\u00bb"],
  ['"', '"'],
  ["'", "'"],
];
const opening: ReadonlyMap<string, string> = new Map(pairs);
const closing: ReadonlyMap<string, string> = new Map(pairs.map(([open, close]) => [close, open]));

const strayBefore = /^[\s,.;:!?…%*•·—–/\\|>-]$/u;
const strayAfter = /^[\s,;:!?…*•·—–/\\|<-]$/u;
const possessive = /['\u2019]s?$/iu;
const dotted = /(?:^|[^\p{L}\p{N}])(?:\p{L}\.)+$/u;
const abbreviation =
  /(?:^|[^\p{L}\p{N}])(?:inc|ltd|co|corp|jr|sr|st|gen|lt|col|maj|capt|sgt|mr|mrs|ms|dr|gov|sen|rep|no|bros|etc|al|a\.m|p\.m|govt|dept)\.$/iu;

function trimMention(text: string, span: Span): Edges {
  let { start, end } = span;
  for (let last = -1; last !== end - start; ) {
    last = end - start;
    const first = text[start] ?? "";
    const final = text[end - 1] ?? "";
    const inner = text.slice(start + 1, end);
    if (strayBefore.test(first) || closes(first, inner) || opensNothing(first, inner)) start++;
    else if (strayAfter.test(final) || closesNothing(final, text.slice(start, end - 1))) end--;
    else if (final === "." && !keepsDot(text.slice(start, end))) end--;
    else if (opening.get(first) === final && end - start > 2 && !inner.slice(0, -1).includes(final)) {
      start++;
      end--;
    } else end -= possessive.exec(text.slice(start, end))?.[0].length ?? 0;
    if (start >= end) break;
  }
  return { start, end };
}

/** A closing mark at the very start, unless it opens something too, as straight quotation marks do. */
function closes(first: string, inner: string): boolean {
  return closing.has(first) && !(opening.has(first) && inner.includes(opening.get(first) ?? ""));
}

function opensNothing(first: string, inner: string): boolean {
  const close = opening.get(first);
  return close !== undefined && !inner.includes(close);
}

function closesNothing(final: string, before: string): boolean {
  const open = closing.get(final);
  return open !== undefined && !before.includes(open) && !possessive.test(before + final);
}

function keepsDot(words: string): boolean {
  return dotted.test(words) || abbreviation.test(words);
}

/** "U.S" before a dot is "U.S.". */
function withLastDot(text: string, span: Span): Span {
  if (text[span.end] !== ".") return span;
  const words = text.slice(span.start, span.end + 1);
  return /\p{L}\.\p{L}\.$/u.test(words) && dotted.test(words) ? { start: span.start, end: span.end + 1 } : span;
}

const strayInContent = /^[\s,;:—–-]$/u;

function trimContent(text: string, span: Span): Edges {
  let { start, end } = span;
  while (start < end && (strayInContent.test(text[start] ?? "") || /[.!?)\]]/u.test(text[start] ?? ""))) start++;
  while (start < end && strayInContent.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

const opensQuotation: ReadonlyMap<string, string> = new Map([
  ["\u201c", "\u201d"],
  ["\u00ab", "\u00bb"],
  ['"', '"'],
]);

/** Takes in the opening or closing quotation mark right beside a content that holds the other. */
function withQuotationMarks(text: string, span: Span): Span {
  let { start, end } = span;
  const words = text.slice(start, end);
  for (const [open, close] of opensQuotation) {
    const opens = count(words, open);
    const closed = count(words, close);
    const missesClose = open === close ? opens % 2 === 1 && words.startsWith(open) : opens > closed;
    const missesOpen = open === close ? opens % 2 === 1 && words.endsWith(close) : closed > opens;
    if (missesClose && text[end] === close) end++;
    else if (missesClose && /^[.,!?]$/u.test(text[end] ?? "") && text[end + 1] === close) end += 2;
    if (missesOpen && text[start - 1] === open) start--;
    if (opens === 0 && closed === 0 && text[start - 1] === open && text[end] === close) {
      start--;
      end++;
    }
  }
  return { start, end };
}

function count(words: string, mark: string): number {
  return words.split(mark).length - 1;
}
