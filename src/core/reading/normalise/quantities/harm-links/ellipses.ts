// A verb of harm that is told once for several counts: "120 were killed by the army, 58 by the Front".

import type { CountedPeople } from "../counted-people/people-phrase.ts";
import type { HarmWord } from "../harm.ts";
import type { Context } from "./harm-link.ts";

/** "120 were killed by the army, 58 by the Front and 16 by mines", "14 were killed on Monday and nine on Tuesday": the verb is told once. */
export function linkEllipses(
  { text, people, drafts, add }: Context,
  index: number,
  harm: HarmWord,
  negated: boolean,
): void {
  const tie = /^\s+(?:by|on|in|at|near)\s/i
    .exec(text.slice(harm.end, harm.end + 8))?.[0]
    .trim()
    .toLowerCase();
  if (tie === undefined) return;
  for (let at = index + 1; at < people.length; at += 1) {
    const [before, one] = [people[at - 1], people[at]];
    if (before === undefined || one === undefined) return;
    if (one.quantitySpan === undefined) continue;
    const between = text.slice(before.span.end, one.span.start);
    if (/[.;:!?\n]/.test(between) || drafts.get(at) !== undefined || one.peopleSpan !== undefined) return;
    if (!/(?:,|\band|\bor)\s+$/i.test(between) || !isTiedBy(text, one, tie)) return;
    add({ people: at, harm: harm.harm, word: { start: harm.start, end: harm.end }, negated });
  }
}

/** The same little word ties the number to its own day, doer or place. */
function isTiedBy(text: string, { span }: CountedPeople, tie: string): boolean {
  const behind = text.slice(span.end, span.end + 24);
  if (!new RegExp(`^\\s+${tie}\\s`, "i").test(behind)) return false;
  // "Nine were killed in Velm and 12 in custody", "… and two at large".
  return (
    tie === "by" || (tie === "on" ? /^\s+on\s+\p{Lu}/u : /^\s+\p{L}+\s+(?:the\s+(?:\p{L}+\s+)?)?\p{Lu}/u).test(behind)
  );
}
