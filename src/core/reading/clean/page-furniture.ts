// Running heads, running feet and page numbers: lines that stand on page after page at the same edge. They are left out,
// so that a sentence which runs over the page is whole again; a message tells how many.

import type { Message } from "../../model/message.ts";
import type { Edit } from "./offset-map.ts";

export interface Furniture {
  readonly edits: readonly Edit[];
  readonly messages: readonly Message[];
}

/** How many lines from the edge of a page may be furniture. */
const depth = 3;

interface Line {
  readonly start: number;
  /** Start of the next line. */
  readonly next: number;
  readonly words: string;
}

interface Page {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
}

type Edge = "top" | "bottom";

/**
 * Finds the furniture of a text whose pages start at `pageStarts` and joins the pages: by a line break where the
 * sentence goes on, by a blank line where it has ended.
 */
export function furnitureOf(text: string, pageStarts: readonly number[]): Furniture {
  const pages = pagesOf(text, pageStarts);
  if (pages.length === 0) return { edits: [], messages: [] };
  const top = repeated(pages, "top");
  const bottom = repeated(pages, "bottom");
  const bodies = pages.map((page, index) => {
    const first = leading(page.lines, (line) => isFurniture(line, top, index));
    const last = leading(page.lines.slice(first).reverse(), (line) => isFurniture(line, bottom, index));
    return { page, kept: page.lines.slice(first, page.lines.length - last), removed: first + last };
  });
  const removed = bodies.reduce((sum, body) => sum + body.removed, 0);
  return {
    edits: seams(text, bodies),
    messages:
      removed === 0
        ? []
        : [
            {
              rule: "page-furniture",
              severity: "info",
              text: `${removed} repeated page headers, footers and page numbers are left out of the text.`,
            },
          ],
  };
}

function pagesOf(text: string, pageStarts: readonly number[]): readonly Page[] {
  return pageStarts.map((start, index) => {
    const end = pageStarts[index + 1] ?? text.length;
    const lines: Line[] = [];
    for (let at = start; at < end; ) {
      const newline = text.indexOf("\n", at);
      const next = newline < 0 || newline >= end ? end : newline + 1;
      const words = text.slice(at, next).replace(/\s+/gu, " ").trim();
      if (words !== "") lines.push({ start: at, next, words });
      at = next;
    }
    return { start, end, lines };
  });
}

/** A line with its numbers masked, and how far its numbers run ahead of the page's index: equal for page numbers. */
function maskOf(words: string, page: number): string {
  const numbers = words.match(/\d+/gu) ?? [];
  const bare = words.toLowerCase().replace(/\d+/gu, "#");
  const steps = numbers.map((number) => Number(number) - page);
  return `${bare}|${steps.join(",")}`;
}

/** The two ways for lines to repeat: word for word, or with numbers that grow with the pages. */
function keysOf(line: Line, page: number): readonly string[] {
  return [`=${line.words.toLowerCase()}`, `#${maskOf(line.words, page)}`];
}

/** Keys of lines that stand at one edge of at least two pages and of two in five. */
function repeated(pages: readonly Page[], edge: Edge): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    const lines = edge === "top" ? page.lines.slice(0, depth) : page.lines.slice(-depth);
    const keys = new Set(lines.filter((line) => line.words.length <= 120).flatMap((line) => keysOf(line, index)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.max(2, Math.ceil(pages.length * 0.4));
  return new Set([...counts].filter(([, count]) => count >= needed).map(([key]) => key));
}

const numberedPage = /^(?:page|p\.)\s*\d+(?:\s*(?:of|\/)\s*\d+)?$/iu;

function isFurniture(line: Line, keys: ReadonlySet<string>, page: number): boolean {
  return numberedPage.test(line.words) || keysOf(line, page).some((key) => keys.has(key));
}

/** How many lines from the front hold, at most `depth`. */
function leading(lines: readonly Line[], holds: (line: Line) => boolean): number {
  let count = 0;
  for (const line of lines) {
    if (count === depth || !holds(line)) break;
    count += 1;
  }
  return count;
}

const sentenceEnd = /[.!?:…]["'”’»)\]]*\s*$/u;

/** What stands between the bodies of the pages becomes one seam. */
function seams(
  text: string,
  bodies: readonly { readonly page: Page; readonly kept: readonly Line[]; readonly removed: number }[],
): readonly Edit[] {
  const edits: Edit[] = [];
  let previousEnd: number | undefined;
  for (const { page, kept } of bodies) {
    const first = kept[0];
    const last = kept.at(-1);
    if (first === undefined || last === undefined) continue;
    const bodyEnd = last.start + text.slice(last.start, last.next).trimEnd().length;
    const from = previousEnd ?? page.start;
    if (previousEnd !== undefined) {
      // The break is the line end that stands there; the furniture behind it has no part in the map.
      edits.push({ start: from, end: from + 1, text: "\n" });
      const ended = sentenceEnd.test(text.slice(Math.max(0, previousEnd - 8), previousEnd));
      if (ended) edits.push({ start: from + 1, end: from + 1, text: "\n" });
      pushChange(edits, text, from + 1, first.start, "");
    } else pushChange(edits, text, from, first.start, "");
    previousEnd = bodyEnd;
  }
  const end = bodies.at(-1)?.page.end;
  if (previousEnd !== undefined && end !== undefined) pushChange(edits, text, previousEnd, end, "");
  return edits;
}

function pushChange(edits: Edit[], text: string, start: number, end: number, replacement: string): void {
  if (text.slice(start, end) !== replacement) edits.push({ start, end, text: replacement });
}
