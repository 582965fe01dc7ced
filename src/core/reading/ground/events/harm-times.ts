// "The shelling of Velm, in which four people were killed on Thursday": the day on which a deed killed is the day of the deed, where
// the sentence gives it no other. Those who die of their wounds die later, and their day tells nothing of it.

import type { Span } from "../../../model/span.ts";
import type { Scored } from "../../scored.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { EventArgument } from "./telling.ts";

/** The roles of each trigger, by its index, with the times of those that it harmed in the same sentence. */
export function withHarmTimes(
  text: string,
  sentences: readonly Span[],
  { triggers, links }: Pick<Scored, "triggers" | "links">,
  mentions: readonly GroundedMention[],
  roles: ReadonlyMap<number, readonly EventArgument[]>,
): ReadonlyMap<number, readonly EventArgument[]> {
  const timed = new Map(roles);
  for (const { relation, from, to } of links) {
    if (relation !== "cause") continue;
    const [harm, deed] = [triggers[from], triggers[to]];
    const known = timed.get(to);
    if (harm === undefined || deed === undefined || known === undefined) continue;
    if (known.some(({ role }) => role === "time")) continue;
    if (sentenceOf(sentences, harm) !== sentenceOf(sentences, deed) || isOfWounds(text, harm)) continue;
    const times = (roles.get(from) ?? []).filter(({ role, mention }) => {
      const span = mentions[mention]?.span;
      return role === "time" && span !== undefined && !/[.;:!?\n]/.test(between(text, harm, span));
    });
    if (times.length > 0) timed.set(to, [...known, ...times]);
  }
  return timed;
}

/** How far around a word of harm, in characters, wounds and a bed are looked for. */
const around = 60;

/** "Four of the wounded died overnight", "a sixth man died in hospital on Sunday". */
function isOfWounds(text: string, { start, end }: Span): boolean {
  const words = text.slice(Math.max(0, start - around), end + around);
  return /\b(?:wounded|injured|wounds?|injur(?:y|ies)|hospitals?|clinic|succumb(?:s|ed)?|later|since|has risen|rose|(?:four|fif|six|seven|eigh|nin|ten)th|third|another)\b/i.test(
    harmless(words, start, end),
  );
}

/** The words without the harm's own: "wounded" is no wound of which somebody died later. */
function harmless(words: string, start: number, end: number): string {
  const lead = Math.min(start, around);
  return `${words.slice(0, lead)} ${words.slice(lead + end - start)}`;
}

function between(text: string, a: Span, b: Span): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}
