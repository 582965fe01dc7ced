// How far down a head may go: the line with the dateline, or the last line that only a head has.

import type { Span } from "../../model/span.ts";
import { matchesOf } from "../matches.ts";
import { datelineAt } from "./dateline.ts";
import { isDatedImprint, isProse, lineKind, listItem } from "./head-lines.ts";

/** The first lines of a text that hold anything. */
export function linesOf(text: string, most: number): readonly Span[] {
  const lines: Span[] = [];
  for (const match of matchesOf(text, /[^\n]+/gu)) {
    if (lines.length === most) break;
    lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return lines;
}

/** Index of the line that begins with a dateline, if only short lines stand before it; -1 if there is none. */
export function datelineLine(text: string, lines: readonly Span[]): number {
  for (const [index, line] of lines.entries()) {
    if (datelineAt(text, line.start, line.end) !== undefined) return index;
    // A headline with a full stop looks like prose; only one such line may stand above.
    if (isProse(text.slice(line.start, line.end)) && !(index === 0 && line.end - line.start <= 160)) return -1;
  }
  return -1;
}

/** Furthest line from the beginning that may still belong to the head where no dateline closes it. */
const headReach = 7;

/**
 * Index of the last line that tells by its form that it belongs to the head (a byline, a full date), if only short lines
 * stand before it: a kicker, an office, a place. -1 if there is none.
 */
export function lastHeadLine(text: string, lines: readonly Span[]): number {
  let last = -1;
  for (const [index, line] of lines.slice(0, headReach).entries()) {
    const words = text.slice(line.start, line.end);
    const kind = lineKind(words) ?? (index > 0 && isDatedImprint(text, line) ? "date" : undefined);
    if (kind === "byline" || (kind === "date" && /\b\d{4}\b/u.test(words))) last = index;
    else if (index === 0 && words.length <= 160 && isProse(words) && opensHead(text, lines)) continue;
    else if (kind === undefined && (words.length > 160 || isProse(words) || listItem.test(words))) break;
  }
  return last;
}

/** A headline may be a sentence with its stop: the line below it is a byline or a date, and the text follows. */
function opensHead(text: string, lines: readonly Span[]): boolean {
  const second = lines[1];
  if (second === undefined || lines.length < 3) return false;
  const words = text.slice(second.start, second.end);
  const kind = lineKind(words);
  return kind === "byline" || (kind === "date" && /\b\d{4}\b/u.test(words));
}
