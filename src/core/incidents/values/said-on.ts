// The day on which something was said, which reports put beside what was said: "The army on Wednesday raised the number killed in
// last week's battle". Such a day is told, and is not the day of the event.

import type { CaseClaim } from "../case-claim.ts";

const verbs =
  "said|says|told|announced|reported|stated|claimed|denied|confirmed|acknowledged|admitted|accused|blamed|condemned|raised|revised|repeated|rejected|warned|vowed|followed up";
/** "… blamed each other on Friday", "… said late on Friday". */
const before = new RegExp(
  `\\b(?:${verbs})(?:\\s+(?:each other|it|them|reporters|journalists|responsibility))?\\s+(?:(?:early|late|earlier)\\s+)?(?:on\\s+)?$`,
  "iu",
);
/** "The army on Wednesday raised …", "On 5 September the Mission followed up". */
const after = new RegExp(`^(?:\\s+(?:the\\s+)?[\\p{L}'’-]+){0,3}?\\s+(?:${verbs})\\b`, "iu");
/** What turns to the event: "said that on Friday". */
const turns = /\b(?:that|which|who|when|after|in|killed|for)\b/i;

/**
 * Why a time is taken for the day of saying; undefined where it is not.
 *
 * @example in "The army on Wednesday raised the number", published on that Wednesday → "the day on which it was said"
 */
export function saidOn({ claim: { slot, value, evidence }, document }: CaseClaim): string | undefined {
  if (slot !== "time" || !("edtf" in value) || value.precision !== 1 || document.published === undefined)
    return undefined;
  // Who speaks is published on the same day or the next.
  if (!isDayOrNext(value.edtf, document.published)) return undefined;
  const { text } = document;
  const [at] = evidence;
  const lead = sentencePart(text.slice(Math.max(0, at.start - 80), at.start), "last");
  const rest = sentencePart(text.slice(at.end, at.end + 80), "first");
  const verb = before.exec(lead)?.[0];
  if (verb !== undefined && !turns.test(verb)) return reason;
  const next = /(?:^|\s)on\s+$/i.test(lead) ? after.exec(rest)?.[0] : undefined;
  return next !== undefined && !turns.test(next) ? reason : undefined;
}

const reason = "the day on which it was said, not told as the day of the event";

function isDayOrNext(day: string, published: string): boolean {
  const [said, out] = [Date.parse(day), Date.parse(published)];
  return out - said >= 0 && out - said <= 86_400_000;
}

function sentencePart(words: string, which: "first" | "last"): string {
  const parts = words.split(/[.!?;]\s|\n/);
  return (which === "first" ? parts[0] : parts.at(-1)) ?? "";
}
