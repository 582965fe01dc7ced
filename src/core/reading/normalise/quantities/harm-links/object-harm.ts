// The harm of an object: "killing 12 people", "lost 40 soldiers", and of those who are listed behind it.

import { quote } from "../../../../model/span.ts";
import type { HarmWord } from "../harm.ts";
import { isDescribing } from "./described.ts";
import type { Context } from "./harm-link.ts";
import { isListed, ownHarmFollows } from "./listed-people.ts";
import { lossOf } from "./losses.ts";
import { negatesObject } from "./negated.ts";

/** "killing 12 people": the people stand right behind the word, and others may be listed after them. */
export function linkObject({ text, sentence, people, wholes, ends, add }: Context, harm: HarmWord): boolean {
  const index = people.findIndex((one) => one.span.start >= harm.end);
  const one = people[index];
  if (one === undefined) return false;
  const between = text.slice(harm.end, one.span.start);
  const isBehindName = behindName.test(between) && !ownHarmFollows(text, sentence, ends[index] ?? one.span.end);
  if (!object.test(between) && !isBehindName) return false;
  const before = text.slice(Math.max(sentence.start, harm.start - 24), harm.start);
  if (one.quantitySpan === undefined && isDescribing(quote(text, harm), before)) return false;
  // "were killed 12 days ago" is passive; "were killed" with an object is not English.
  if (/\b(?:was|were|been|being|be|got)\s+(?:\w+ly\s+)?$/i.test(before) && one.peopleSpan === undefined) return false;
  const isLoss = /^los/i.test(quote(text, harm));
  const lost = isLoss ? lossOf(text, one) : harm.harm;
  if (lost === undefined) return false;
  // Headlines: "4 troops killed 4 wounded".
  const subjectAt = people.findLastIndex((other) => other.span.end <= harm.start);
  const subject =
    text.slice(ends[subjectAt] ?? 0, harm.start).trim() === "" && people[subjectAt]?.quantitySpan !== undefined;
  if (subjectAt >= 0 && subject && ownHarmFollows(text, sentence, ends[index] ?? one.span.end)) return false;
  const negated = negatesObject(before);
  add({ people: index, harm: lost, word: { start: harm.start, end: harm.end }, negated });
  let last = index;
  for (let at = index + 1; at < people.length; at += 1) {
    const next = people[at];
    if (next === undefined) break;
    if (wholes[at] !== undefined) continue;
    if (!isListed(text.slice(ends[last], next.span.start), next) || next.harm !== undefined) break;
    if (isLoss && lossOf(text, next) === undefined) break;
    if (ownHarmFollows(text, sentence, ends[at] ?? next.span.end)) break;
    const behind = text.slice(next.span.end, sentence.end);
    if (otherFate.test(behind) || (next.quantitySpan === undefined && speaks.test(behind))) break;
    add({ people: at, harm: lost, word: { start: harm.start, end: harm.end }, negated });
    last = at;
  }
  return true;
}

const object =
  /^\s+(?:["“‘]|(?:the|his|her|their|its|our|all|off|also|as\s+many\s+as|another|what\s+it\s+said\s+were|(?:himself|herself|themselves|itself)\s+(?:and|along\s+with))\s+)*$/i;

/** "Killed tribal leader Haji Karim and two of his sons": those who are listed with somebody who is named. */
const behindName =
  /^\s+(?:[\p{Ll}-]+\s+){0,3}(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|al-[\p{L}-]+|el-[\p{L}-]+|bin|ibn|de|van|von)){1,4}(?:,\s[^,.;:!?\d]{2,60},)?\s*(?:,|,?\s(?:and|as\swell\sas|along\swith|together\swith))\s+(?:(?:his|her|their|the)\s+)?$/u;

/** "Killing 73 people, the head of the services said": who speaks is none of those who are listed. */
const speaks = /^[^,.;:]{0,60}?\b(?:said|says|told|added|reported|announced|confirmed|stated|claimed|warned)\b/i;

/** "16 persons wounded and three youths taken": what befell the last is another thing. */
const otherFate =
  /^\s+(?:(?:was|were|have\s+been|had\s+been)\s+)?(?:taken|freed|released|rescued|saved|spared|treated|hospitali[sz]ed|brought|sent|moved|admitted)\b/i;
