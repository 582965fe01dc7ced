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

/** "Four of the wounded died overnight", "a sixth man died in hospital on Sunday": the day on which somebody died of wounds. */
export function isDayOfDying(text: string, time: Span): boolean {
  const died = /\b(?:died|die|dies|dead|succumbed)\b(?<behind>[^.;:!?\n]{0,40})$/i.exec(
    text.slice(Math.max(0, time.start - 60), time.start),
  );
  if (died === null) return false;
  const start = time.start - died[0].length;
  return isOfWounds(text, { start, end: time.start - (died.groups?.["behind"] ?? "").length });
}

/** How far around a word of harm, in characters, wounds and a bed are looked for. */
const around = 60;

const wounds =
  /\b(?:wounded|injured|wounds?|injur(?:y|ies)|hospitals?|clinics?|infirmary|succumbed|later|since|(?:four|fif|six|seven|eigh|nin|ten)th|third|another)\b/i;

/** Whether those whom a word of harm tells of died of their wounds. Its own word does not tell so: "wounded". */
function isOfWounds(text: string, { start, end }: Span): boolean {
  return (
    wounds.test(text.slice(start, end).replace(/^(?:wounded|injured|injur\w+|wound\w*)$/i, "")) ||
    wounds.test(text.slice(Math.max(0, start - around), start)) ||
    wounds.test(text.slice(end, end + around))
  );
}

function between(text: string, a: Span, b: Span): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}
