// Where the lines of a text part sentences by themselves: paragraphs always, single line breaks only where the line is a
// heading or a list item and not just wrapped.

import type { Span } from "../../model/span.ts";
import { matchesOf } from "../matches.ts";

/** A line shorter than this part of the longest in its paragraph was not wrapped: it ended there on purpose. */
const unwrapped = 0.6;

/** Paragraphs whose lines are all shorter than this are lists, addresses or headings: nobody wraps so early. */
const narrow = 50;

const listMark = /^\s*(?:[-*•·–—]\s|\(?(?:\d{1,3}|[a-z])[.)]\s|#{1,6}\s)/iu;

/** Stretches of text that no sentence crosses, in text order; they leave out only the breaks between them. */
export function blocks(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const gap of matchesOf(text, /\n[^\S\n]*\n\s*|\f/gu)) {
    addParagraph(text, { start, end: gap.index }, found);
    start = gap.index + gap[0].length;
  }
  addParagraph(text, { start, end: text.length }, found);
  return found;
}

function addParagraph(text: string, paragraph: Span, found: Span[]): void {
  const lines = linesOf(text, paragraph);
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  let start = paragraph.start;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next !== undefined && !breaks(text, line, next, longest)) continue;
    if (text.slice(start, line.end).trim() !== "") found.push({ start, end: line.end });
    start = line.end;
  }
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let at = text.indexOf("\n", from); at >= 0 && at < end; at = text.indexOf("\n", from)) {
    lines.push({ start: from, end: at });
    from = at + 1;
  }
  lines.push({ start: from, end });
  return lines;
}

function breaks(text: string, line: Span, next: Span, longest: number): boolean {
  const words = text.slice(line.start, line.end).trimEnd();
  const following = text.slice(next.start, next.end);
  if (listMark.test(following)) return true;
  if (/^\s*["“‘'«([]*\p{Ll}/u.test(following) || /[,;–—-]$/u.test(words)) return false;
  return longest < narrow ? /^\s*\S/u.test(following) : words.length < unwrapped * longest;
}
