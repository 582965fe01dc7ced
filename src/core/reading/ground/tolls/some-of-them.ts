// Tolls that are some of the people of an earlier one: "two of the injured", "among the dead were 22 children", "of these".

import { quote } from "../../../model/span.ts";
import { sentenceOf } from "../sentence-of.ts";
import { isEarlierCount } from "../voices/toll-voice.ts";
import type { CasualtyFinding, TollInput } from "./toll-input.ts";

/** How many tolls back "of the dead" may point, and how many sentences. */
const wholeReach = { tolls: 8, sentences: 4 };

const ofThose =
  /\bof (?:those|them|whom)$|\bof (?:the |those )?(?:dead|killed|wounded|injured|hurt|victims|missing|detained|captured|displaced)\b/i;
const amongThose = /\bamong (?:the|those) (?:dead|killed|wounded|injured|victims|missing|detained)\b[^.;]{0,24}$/i;

/** "Of these, 120 were killed by the army, 58 by the Front": all that the sentence counts by bare numbers are some of them. */
const ofThese =
  /^\s*of (?:these|those|them),?\s+(?:(?:at least|some|about|around|only)\s+|[^.;:!?]{0,200}?\bby\s[^.;:!?]{1,200}?(?:,|\band)\s+)?$/i;

const areAmong =
  /^\s+(?:were|was|are|is)\s+(?:\p{L}+ly\s+|also\s+)?among\s+(?:the|those)\s+(?:dead|deceased|killed|wounded|injured|victims|missing|detained)\b/iu;

/** As many people, or more; of one man nobody is a part. */
function mayHold({ estimate: whole }: CasualtyFinding, { estimate: part }: CasualtyFinding): boolean {
  return whole.min >= part.min && (whole.max ?? 2) > 1;
}

/** A verb of harm of their own governs these people. */
function hasOwnHarm(text: string, { people, word }: CasualtyFinding): boolean {
  const [first, second] = word.end <= people.start ? [word.end, people.start] : [people.end, word.start];
  return /^\s+(?:(?:or|and)\s+\w+ing\s+|(?:were|was|have|has|had|been)\s+)*$/i.test(text.slice(first, second));
}

/** "Two of the injured", "among the dead were 22 children": the last toll of their kind that may hold them; -1 for none. */
export function wholeBefore({ text, sentences }: TollInput, kept: readonly CasualtyFinding[], at: number): number {
  const part = kept[at];
  if (part === undefined) return -1;
  const words = quote(text, part.people);
  // "Two of the wounded later died": some of the wounded, and of the dead who knows.
  if (
    part.harm === "killed" &&
    /^\S+(?:\s+\S+){0,2}?\s+of (?:the|those) (?:wounded|injured|hurt)\b/i.test(
      text.slice(part.people.start, part.people.end + 24),
    )
  )
    return -1;
  const around = text.slice(part.people.start, part.people.end + 24);
  const lead = text.slice(Math.max(0, part.people.start - 60), part.people.start);
  const points =
    ofThose.test(words) ||
    // "15 bodies, five of them children": the five are some of the 15, and the 15 of nobody.
    /^[^\s,;:]+(?:\s+[^\s,;:]+){0,2}?\s+of (?:the (?:dead|wounded|injured|killed|victims)|those|them)\b/i.test(around);
  const isOfThese = ofThese.test(
    text.slice(sentences[sentenceOf(sentences, part.span)]?.start ?? 0, part.people.start),
  );
  const isAmong =
    isOfThese || amongThose.test(lead) || areAmong.test(text.slice(part.people.end, part.people.end + 60));
  if (!points && !isAmong) return -1;
  // "Killing 16 of them": some of an enemy, not of the dead.
  if (/\bof (?:them|whom)$/i.test(words) && hasOwnHarm(text, part)) return -1;
  const here = sentenceOf(sentences, part.span);
  for (let before = at - 1; before >= Math.max(0, at - wholeReach.tolls); before -= 1) {
    const whole = kept[before];
    if (whole === undefined || here - sentenceOf(sentences, whole.span) > wholeReach.sentences) return -1;
    if (isEarlierCount(text, whole.people)) continue;
    if (whole.harm === part.harm && whole.partOf === undefined && mayHold(whole, part)) return before;
  }
  return -1;
}
