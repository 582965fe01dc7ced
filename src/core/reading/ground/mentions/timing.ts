// Times meet mentions: which mention stands for which date, and what to say of the times that have none.

import type { Message } from "../../../model/message.ts";
import { overlap, quote, type Span } from "../../../model/span.ts";
import type { Stated } from "../../../model/stated.ts";
import type { Time } from "../../../model/time.ts";
import type { GroundedMention } from "./mentions.ts";

/** A time that was read from the text, as far as grounding needs to know it. */
export interface TimeRead {
  readonly span: Span;
  readonly time?: Time & { readonly basis: "stated" | "implied" | "assumed"; readonly evidence: readonly Span[] };
}

/** For each mention of kind "time" whose words were read as a date, the date. */
export function timesByMention(
  mentions: readonly GroundedMention[],
  times: readonly TimeRead[],
): ReadonlyMap<number, Stated<Time>> {
  const known = new Map<number, Stated<Time>>();
  mentions.forEach(({ mention, span }, index) => {
    if (mention.kind !== "time") return;
    const best = times
      .filter((time) => time.time !== undefined && overlap(time.span, span) > 0)
      .sort((a, b) => overlap(b.span, span) - overlap(a.span, span))[0]?.time;
    if (best === undefined) return;
    const { basis, evidence, ...value } = best;
    known.set(index, { value, basis, evidence });
  });
  return known;
}

/** One message for each time that has no place on the calendar, or none for certain. */
export function unresolvedTimes(
  text: string,
  unresolved: readonly { readonly span: Span; readonly reason: string; readonly kept: boolean }[],
): readonly Message[] {
  return unresolved.map(({ span, reason, kept }) => ({
    rule: kept ? "ambiguous-time" : "unresolved-time",
    severity: "info",
    text: `“${quote(text, span)}” ${reason}.`,
    span: { start: span.start, end: span.end },
  }));
}
