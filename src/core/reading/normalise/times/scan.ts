// Finds time expressions by their wording. All patterns run over the whole text; where two claim the same words the
// longer match wins, then the pattern that stands first. A day and a time of day that stand side by side become one.

import { byPosition, type Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import { calendarPatterns } from "./calendar-patterns.ts";
import type { Expression, Meaning } from "./expression.ts";
import { lengthPatterns } from "./length-patterns.ts";
import type { LogEntries } from "./log-entries.ts";
import type { TimePattern } from "./pattern.ts";
import { relativePatterns } from "./relative-patterns.ts";
import { overlapFinder } from "./span-index.ts";

const patterns: readonly TimePattern[] = [...calendarPatterns, ...relativePatterns, ...lengthPatterns];

/** Units of text that a pattern may look at before and after its match. */
const view = 60;

/** Time expressions in text order, not overlapping. `seen` are the neural reader's time spans, `log` the entries of the text. */
export function scanTimes(text: string, seen: readonly Span[], log: LogEntries): readonly Expression[] {
  const found: (Expression & { readonly rank: number })[] = [];
  const seenAt = overlapFinder(seen);
  for (const [rank, pattern] of patterns.entries()) {
    for (const match of matchesOf(text, pattern.expression)) {
      const span = trimmed(text, { start: match.index, end: match.index + match[0].length });
      const read = pattern.read(match.groups ?? {}, {
        before: text.slice(Math.max(0, span.start - view), span.start),
        after: text.slice(span.end, span.end + view),
        matched: text.slice(span.start, span.end),
        seen: seenAt(span) !== undefined,
      });
      if (read !== undefined) found.push({ ...span, ...read, rank });
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start);
  return mergeTimesOfDay(text, longest(found), log);
}

/** Matches may begin or end with the white space of an optional word. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

/** Takes matches in the order given, each that overlaps none taken before; then puts them in text order. */
function longest(found: readonly (Expression & { readonly rank: number })[]): readonly Expression[] {
  const owner = new Set<number>();
  const kept: Expression[] = [];
  for (const { rank: _rank, ...expression } of found) {
    let free = true;
    for (let at = expression.start; at < expression.end && free; at += 1) free = !owner.has(at);
    if (!free) continue;
    for (let at = expression.start; at < expression.end; at += 1) owner.add(at);
    kept.push(expression);
  }
  return kept.sort(byPosition);
}

const joins = /^,?\s*(?:(?:on|at|in|around|about|of|the|early|late|at\s+about|at\s+around|local\s+time)\s+){0,3}$/i;

/** "at 5 p.m. on Monday", "Monday at dawn", "05:30 GMT, 17 September". */
function mergeTimesOfDay(
  text: string,
  expressions: readonly Expression[],
  { clocks }: LogEntries,
): readonly Expression[] {
  const merged: Expression[] = [];
  for (const expression of expressions) {
    const last = merged[merged.length - 1];
    const between = last === undefined ? "" : text.slice(last.end, expression.start);
    // "9:10 Yesterday four died": the clock is the entry's.
    const isEntry = last !== undefined && clocks.has(last.start);
    if (last === undefined || isEntry || between.includes("\n\n") || !joins.test(between)) {
      merged.push(expression);
      continue;
    }
    const joined = join(last, expression);
    if (joined === undefined) merged.push(expression);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

function join(first: Expression, second: Expression): Expression | undefined {
  const [time, day] = isTimeOfDay(first.meaning) ? [first, second] : [second, first];
  if (!isTimeOfDay(time.meaning) || !namesDay(day)) return undefined;
  if (day.clock !== undefined) return undefined;
  const daypart = time.daypart ?? day.daypart;
  return {
    start: first.start,
    end: second.end,
    meaning: day.meaning,
    ...(daypart === undefined ? {} : { daypart }),
    ...(time.clock === undefined ? {} : { clock: time.clock }),
  };
}

/** "Overnight" beside a day is that day's. */
function isTimeOfDay(meaning: Meaning): boolean {
  return meaning.kind === "clock" || (meaning.kind === "night" && meaning.which === "told");
}

function namesDay({ meaning }: Expression): boolean {
  switch (meaning.kind) {
    case "calendar":
      return meaning.day !== undefined;
    case "weekday":
    case "numeric":
    case "day-of-month":
    case "feast":
      return true;
    case "relative":
      return meaning.unit === "day";
    default:
      return false;
  }
}
