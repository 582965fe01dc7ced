// What a report sums up behind several events: "In all, the Desk counts 19 deaths this week". The reading ties the sum to the event
// that was told last; it is of each that the report told before.

import type { Claim, Slot } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";

const people: ReadonlySet<Slot> = new Set(["killed", "injured", "captured", "missing", "displaced"]);

/** Words of a sum over several events. */
const sums =
  /\b(?:[Ii]n (?:all|total)|[Aa]ltogether|[Tt]ogether|reporting period|(?:this|last|the) week|week (?:of|from|to|ended))\b|(?:^|\n)\p{Lu}\p{L}+: \d/u;
/** The toll of one event, as it grew. */
const grows = /\b(?:toll|ris(?:es|en|ing)|rose|raised?|raising|climb\w*|so far|brought|bringing|taking)\b/iu;

/** How far around a number, in characters, the words of a sum stand at most, within its sentence. */
const reach = 120;

/**
 * The claims of a reading that sum up over some of its events and others, though they are claims of another event.
 *
 * @param events ids of the events that are asked about
 * @example "Seven died in Velm. … Two died in Tarn. In all, 19 died this week": the 19 are a sum over Velm as well
 */
export function sumsBehind(
  { claims, events: all, document: { text } }: Reading,
  events: ReadonlySet<string>,
): readonly Claim[] {
  const first = Math.min(...all.flatMap(({ id, trigger }) => (events.has(id) ? [trigger.start] : [])));
  return claims.filter(({ event, slot, value, evidence: [at] }) => {
    if (events.has(event) || !people.has(slot) || !("min" in value) || value.scope !== "cumulative") return false;
    if (at.start < first || value.partOf !== undefined) return false;
    const before = text.slice(Math.max(0, at.start - reach), at.start);
    const opening = before.slice(Math.max(before.lastIndexOf(". ") + 1, before.lastIndexOf("\n"), 0));
    const behind = /^[^.\n]*/u.exec(text.slice(at.end, at.end + reach))?.[0] ?? "";
    const words = `${opening}${text.slice(at.start, at.end)}${behind}`;
    return sums.test(words) && !grows.test(words);
  });
}
