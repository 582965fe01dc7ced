// What a pattern matches in a text. `String.matchAll` copies its expression at every call, and the engine drops compiled
// copies at each large collection of garbage: the patterns of a reading are long and many, and compiling them anew cost
// a fifth of the time that grounding takes (measured November 2026, Node 20).

import type { Span } from "../model/span.ts";
import { mayMatch } from "./may-match.ts";

/** Shorter texts are searched sooner than looked through for what the pattern needs. */
const long = 1000;

/**
 * Every match of a global expression, in text order; the matches of `text.matchAll(expression)`, all at once.
 *
 * The expression itself is used, so its `lastIndex` is 0 afterwards. Throws a TypeError where it is not global.
 *
 * @example `matchesOf("62 killed, 100 hurt", /\d+/g).map(([digits]) => digits)` → `["62", "100"]`
 */
export function matchesOf(text: string, expression: RegExp): readonly RegExpExecArray[] {
  if (text.length < long || mayMatch(text, expression)) return everyMatch(text, expression);
  if (!expression.global) throw new TypeError(`not a global expression: ${expression.source}`);
  expression.lastIndex = 0;
  return [];
}

/** The same for a part of a text that was asked already whether it may match: a part is not looked through anew. */
export function everyMatch(text: string, expression: RegExp): readonly RegExpExecArray[] {
  if (!expression.global) throw new TypeError(`not a global expression: ${expression.source}`);
  expression.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === "") expression.lastIndex += stepAt(text, match.index, expression.unicode);
  }
  return found;
}

/**
 * Where a named group of a match stands, of an expression with the flag `d`; undefined where the group matched nothing.
 *
 * @example `matchesOf("62 killed", /(?<count>\d+)/dg).map((match) => groupSpan(match, "count"))` → `[{ start: 0, end: 2 }]`
 */
export function groupSpan({ indices }: Pick<RegExpExecArray, "indices">, name: string): Span | undefined {
  const [start, end] = indices?.groups?.[name] ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A match of nothing must not be found again; with the flag `u` the search goes on behind a whole character. */
function stepAt(text: string, at: number, unicode: boolean): number {
  return unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
