// Whether a telling is of one event or of several taken together. The sum of a week's strikes is no strike: an aggregate
// takes its parts to it, and is not one of them.

import { smallNumbers } from "../../catalogue/number-words.ts";
import { distanceKm } from "../../model/distance.ts";
import { lengthOf } from "./days.ts";
import type { EventMaterial } from "./material.ts";
import type { EventProfile, ProfilePlace } from "./shape.ts";
import { pinpoints } from "./things.ts";

const seriesBefore =
  /\b(?:series|wave|string|spate|number|dozens|scores) of\s+(?:\w+[\s-]+){0,3}$|\b(?:intense|intensified|intensive|numerous|multiple|many)\s+(?:\w+[\s-]+){0,2}$/i;

const manyBefore =
  /\b(?:campaign|months?|weeks?|days|years|hundreds) of\s+(?:\w+[\s-]+){0,3}$|\b(?:daily|repeated|repeatedly|continued|continuing|continuous|ongoing|frequent|regular|all|previous|recent|such)\s+(?:\w+[\s-]+){0,2}$/i;

const manyIn =
  /\b(?:over|during|in|within|for) the (?:past|last|previous) (?:\w+ )?(?:days|weeks?|months?|years?)\b|\b(?:in|for) recent (?:days|weeks|months|years)\b|\b(?:every|each) day\b|\bon a daily basis\b|\balmost daily\b/i;

/** "Backed by Russian air strikes", "has regularly targeted the town with bomb attacks": what goes on, of which this is no one blow. */
const goingOnBefore =
  /\b(?:backed|supported|aided|assisted|accompanied) by\s+(?:[\w’'-]+\s+){0,4}$|\b(?:has|have|had) (?:regularly|often|repeatedly|routinely|frequently)\s+(?:[\w’'-]+\s+){1,8}$/i;

/** "Air strikes and shelling have continued", "strikes in support of the operation have killed hundreds". */
const goingOnBehind =
  /^(?:[\w\s’'-]{0,60}?)\b(?:(?:has|have) (?:continued|intensified|escalated|persisted|gone on)|continues?\b(?! to be held)|(?:is|are) continuing|(?:has|have) (?:\w+ )?(?:killed|wounded|injured|displaced|claimed|left|driven) (?:hundreds|thousands|scores))\b/i;

/** "123 have been killed by shelling since the offensive began": all of that time; not "since dawn" or "since Monday". */
const sinceBehind =
  /^[^.;:]{0,20}\bsince (?!dawn|midnight|noon|sunrise|(?:early |late |this |yesterday |last |the )?(?:morning|night|evening|afternoon|mon|tues|wednes|thurs|fri|satur|sun)|early|yesterday|then)[^.;:]{0,60}\b(?:began|begun|started|launched|(?:19|20)\d\d|(?:last|this) (?:week|month|year)|weeks?|months?|years?)\b/i;

/** Words for one event: the total beside them is of its dead so far. */
const oneBlow =
  /\b(?:attack|strike|airstrike|raid|assault|ambush|battle|clash|explosion|blast|massacre|kidnapping|abduction)$/i;

/** From so many on, like events told as one are a sum. */
const sumFrom = 10;

/** Days beyond which a told interval is no longer one event of many blows. */
const fewDays = 4;

/** Two places farther apart than this, in kilometres, were not hit by one strike. */
const onePlaceKm = 25;

/** Types of things that last: a range of days is their nature. */
const lasting: ReadonlySet<string> = new Set([
  "siege",
  "displacement",
  "talks",
  "agreement",
  "investigation",
  "sanction",
  "deployment",
  "detention",
  "protest",
  "aid-delivery",
  "withdrawal",
  "territory-gained",
]);

/** `aggregate` and `count` of an event. */
export function extentOf(
  { event, text, sentences }: EventMaterial,
  { days, places, tolls }: Pick<EventProfile, "days" | "places" | "tolls">,
): Pick<EventProfile, "aggregate" | "count"> {
  const { start, end } = event.trigger;
  const before = text.slice(Math.max(0, start - 60, sentences[0]?.start ?? 0), start);
  const words = text.slice(start, end);
  const plural = /\b\w{2,}[^su]s\b/i.test(words);
  const count = plural ? countBefore(before) : undefined;
  const counted = count === undefined ? {} : { count };
  if (lasting.has(event.type)) return counted;
  const sentence = sentences[0] === undefined ? "" : text.slice(sentences[0].start, sentences[0].end);
  const behind = text.slice(end, Math.min(sentences[0]?.end ?? end, end + 140));
  const mass = plural || /\b(?:shelling|bombing|bombardment|fighting|violence|fire)$/i.test(words);
  const many =
    (count ?? 0) >= sumFrom ||
    (plural && manyBefore.test(before)) ||
    (plural && seriesBefore.test(before) && !isOneBlow(days, places)) ||
    /\bcampaign\b/i.test(words) ||
    (mass && (goingOnBefore.test(before) || goingOnBehind.test(behind) || sinceBehind.test(behind))) ||
    (plural && manyIn.test(sentence)) ||
    ranges(days) ||
    places.some(isSeveral) ||
    (plural && (spread(places) || places.some(isList))) ||
    (!oneBlow.test(words) && tolls.length > 0 && tolls.every(({ scope }) => scope === "cumulative"));
  return { ...counted, ...(many ? { aggregate: true as const } : {}) };
}

const countPattern =
  /(?:^|[\s(])(\d{1,4}|[a-z]+)\s+(?:(?:more|other|separate|further|car|suicide|air|missile|rocket|drone|bomb|deadly|aerial|[A-Z]\w+|\w+n)\s+){0,2}$/i;

function countBefore(before: string): number | undefined {
  const word = countPattern.exec(before)?.[1]?.toLowerCase() ?? "";
  const count = /^\d+$/.test(word) ? Number(word) : smallNumbers.get(word);
  // "The 2013 attacks": a year.
  return count === undefined || count < 2 || (count >= 1900 && count <= 2100) ? undefined : count;
}

/** "A series of strikes on Velm at dawn on Tuesday": one place and no range of days, so one event of many blows. */
function isOneBlow(days: EventProfile["days"], places: readonly ProfilePlace[]): boolean {
  return days.length <= 1 && days.every((range) => lengthOf(range) === 1) && places.length === 1;
}

/** The text itself gives a range: "between Monday and Friday", "since 2014". A week or a month that is named is only vague. */
function ranges(days: EventProfile["days"]): boolean {
  const [first] = days;
  if (first === undefined || !first.edtf.includes("/")) return false;
  const isWeek = lengthOf(first) === 7;
  return lengthOf(first) > fewDays && !isWeek && first.first !== null;
}

/** "In two provinces", "the three states of the Sahel". */
function isSeveral({ name }: ProfilePlace): boolean {
  return /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|various|\d+) (?:\p{Ll}+ )?(?:countries|states|provinces|governorates|regions|districts|cities|towns|villages)\b/u.test(
    name,
  );
}

/** "The neighbourhoods of Daat, Hallin and Bor": the words of a list. */
function isList({ name, words }: ProfilePlace): boolean {
  return (
    words.length >= 3 && /\b(?:neighbou?rhoods|districts|quarters|towns|villages|suburbs|areas|cities)\b/i.test(name)
  );
}

function spread(places: readonly ProfilePlace[]): boolean {
  const points = pinpoints(places);
  return points.some((a) => points.some((b) => far(a, b)));
}

function far(a: ProfilePlace, b: ProfilePlace): boolean {
  const { latitude, longitude } = a;
  if (latitude === undefined || longitude === undefined || b.latitude === undefined || b.longitude === undefined)
    return false;
  return distanceKm({ latitude, longitude }, { latitude: b.latitude, longitude: b.longitude }) > onePlaceKm;
}
