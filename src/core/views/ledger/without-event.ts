// Statements that stand in no event's rows.

import type { Reading } from "../../model/reading.ts";
import { contains, type Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";

/** Statements that no claim rests on, nor on one nested in them, and that hold no event's trigger. */
export function withoutEvent(reading: Reading): readonly Statement[] {
  const outer = new Map(reading.statements.map(({ id, within }) => [id, within]));
  const claimed = new Set<string>();
  for (const { statement } of reading.claims) {
    for (let id = statement; id !== undefined && !claimed.has(id); id = outer.get(id)) claimed.add(id);
  }
  const triggers = reading.events
    .flatMap(({ trigger, alsoAt }) => [trigger, ...(alsoAt ?? [])])
    .sort((a, b) => a.start - b.start);
  return reading.statements.filter(
    ({ id, content }) => !claimed.has(id) && !content.some((span) => holdsAny(span, triggers)),
  );
}

/** By halving: a long report has thousands of both. */
function holdsAny(outer: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; (sorted[i]?.start ?? outer.end) < outer.end; i += 1) {
    const span = sorted[i];
    if (span !== undefined && contains(outer, span)) return true;
  }
  return false;
}
