// Victims by their names: who is counted by a post or a trade behind the name is one person, and is counted once.

import { contains, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { CasualtyFinding, TollInput } from "./toll-input.ts";

/**
 * "Major Ana Orsin, 34, a medical officer, was killed": she is counted as an officer, and goes by her name; a finding of the
 * name alone would count her again.
 */
export function named({ text, mentions }: TollInput, findings: readonly CasualtyFinding[]): readonly CasualtyFinding[] {
  const persons = indexSpans(
    mentions.filter(({ mention, span }) => mention.kind === "person" && /^\p{Lu}/u.test(quote(text, span))),
    ({ span }) => [span],
  );
  const whole = new Map<CasualtyFinding, CasualtyFinding>();
  for (const finding of findings) {
    const { estimate, people } = finding;
    if (estimate.min !== 1 || estimate.max !== 1) continue;
    const from = Math.max(0, people.start - apposedReach);
    const apposed = apposition.exec(text.slice(from, people.start));
    if (apposed === null || !apposedEnd.test(text.slice(people.end, people.end + 8))) continue;
    const end = from + apposed.index;
    const person = persons.overlapping({ start: end - 1, end }).find(({ span }) => span.start < end);
    if (person === undefined) continue;
    const name = { start: person.span.start, end };
    const who = quote(text, name).replace(/\s+/g, " ");
    whole.set(finding, { ...finding, people: { start: name.start, end: people.end }, estimate: { ...estimate, who } });
  }
  const changed = [...whole.values()];
  const isAgain = (one: CasualtyFinding): boolean =>
    changed.some((other) => other.harm === one.harm && isWithin(one.people, other.people));
  return findings.flatMap((one) => whole.get(one) ?? (changed.length > 0 && isAgain(one) ? [] : [one]));
}

/** An apposition is closed: "…, a baker, was killed", and not "…, a baker was killed" or "…, a baker and two women". */
const apposedEnd = /^,\s+(?!and\b|or\b|an?\b|the\b|his\b|her\b|\d)|^[.;)]/i;

/** How far before the post, in characters, the name may end: ", 34, a ". */
const apposedReach = 24;
const apposition = /(?<=\p{L}),\s+(?:(?:aged\s+)?\d{1,3}(?:\s+years\s+old)?,\s+)?(?:(?:an?|the)\s+)?$/iu;

/** "The mayor, Ali Orlo," is one man, and "two of my cousins" are two of them and no third. */
export function isToldAgain(
  { text, findings }: TollInput,
  { people, harm }: CasualtyFinding,
  found: readonly CasualtyFinding[],
): boolean {
  if (found.some((other) => other.harm === harm && isWithin(people, other.people))) return true;
  const isName = /^(?:\p{Lu}[\p{L}'’.-]*\s*){1,5}$/u.test(quote(text, people));
  if (!isName || !/^\s*(?:[,.;:)]|$)/.test(text.slice(people.end, people.end + 4))) return false;
  const lead = /,\s+(?:(?:identified|named|known)\s+as\s+)?$/i.exec(
    text.slice(Math.max(0, people.start - 24), people.start),
  );
  if (lead === null) return false;
  const end = people.start - lead[0].length;
  return findings.some((other) => other.harm === harm && other.estimate.max === 1 && other.people.end === end);
}

function isWithin(inner: Span, outer: Span): boolean {
  return contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}
