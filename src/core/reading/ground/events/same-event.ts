// Whether a telling tells again of a deed that is known. A merge that is wrong is worse than one that is missing: words of one
// clause can be one deed by rule; all else is weighed, feature by feature, and joined only above a bar.

import type { Span } from "../../../model/span.ts";
import { aloneOf, areKin, type Coming, type Features, featuresOf, type Surroundings } from "./again/features.ts";
import { bar, type FeatureName, weights } from "./again/weights.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import { samePhrase } from "./same-phrase.ts";

/** How many deeds back a telling may reach: far enough for a long report, and bounded for a very long one. */
const eventsBack = 40;

/** Index of the deed that a telling tells again: the likeliest above the bar; undefined if it tells a new one. */
export function sameEvent(events: readonly GroundedEvent[], coming: Coming, around: Surroundings): number | undefined {
  const { telling, type } = coming;
  const isAnswered = answerTo.test(around.text.slice(Math.max(0, telling.span.start - 70), telling.span.start));
  const isOneMore = isBroughtInAsOneMore(around.text, telling.span);
  const isFirst = coming.phrase.kind === "the" && /\b(?:first|initial)\b/i.test(coming.phrase.between);
  const isSecond = coming.phrase.kind === "the" && /\b(?:second|third|fourth)\b/i.test(coming.phrase.between);
  // Who denies that it was hit again denies the second.
  const isAgain =
    coming.phrase.kind === "verb" &&
    !coming.isDenied &&
    again.test(around.text.slice(telling.span.end, telling.span.end + againReach));
  const phrase = isAnswered || isOneMore ? undefined : samePhrase(around.text, events, telling, type, around.types);
  if (phrase !== undefined) return phrase;
  let best: { readonly index: number; readonly score: number; readonly target: number } | undefined;
  for (const { index, features } of candidates(events, coming, around)) {
    const event = events[index];
    // "Bombed a depot and later bombed it again": one sentence that counts two deeds.
    const isNext = isAnswered || (coming.phrase.kind === "verb" && coming.phrase.isOther);
    if (isNext && event !== undefined && isSameSentence(event, coming)) continue;
    if (event !== undefined && isLagsOther(event, coming, around.text)) continue;
    // "The first blast" is not the one that was brought in as "another blast", and "the second blast" is none but that.
    const isFurther =
      (isFirst || isSecond) && event?.tellings.some(({ span }) => isBroughtInAsOneMore(around.text, span)) === true;
    if ((isFirst && isFurther) || (isSecond && !isFurther)) continue;
    // The headline may have told the one more.
    if ((isOneMore || isAgain) && features["only in the headline"] === undefined) continue;
    // Both are told as one more: that it is another than those before speaks for the two being one.
    const score = scoreOf(features) - (isSecond ? weights.another : 0);
    if (score < bar) continue;
    // "The strike on the ambulance" is the one that hit it, whichever was told last.
    const target = features["same target"] !== undefined ? 1 : features["other target"] !== undefined ? -1 : 0;
    const isTruer = best !== undefined && target * best.target < 0 ? target > 0 : score > (best?.score ?? -1);
    if (isTruer) best = { index, score, target };
  }
  return best?.index;
}

/** The deeds that a telling could be of, with what speaks for and against each. */
export function candidates(
  events: readonly GroundedEvent[],
  coming: Coming,
  around: Surroundings,
): readonly { readonly index: number; readonly features: Features }[] {
  const found: { index: number; features: Features }[] = [];
  const last = events.reduce((best, event, index) => (lastAt(event) >= lastAt(events[best]) ? index : best), 0);
  const alone = aloneOf(coming, around);
  for (let index = Math.max(0, events.length - eventsBack); index < events.length; index += 1) {
    const event = events[index];
    if (event === undefined || !canBe(event, coming, around)) continue;
    found.push({ index, features: featuresOf(event, { index, isLast: index === last }, coming, alone, around) });
  }
  return found;
}

function lastAt(event: GroundedEvent | undefined): number {
  return event?.tellings.at(-1)?.span.start ?? -1;
}

/** The sum of the weights of what is there: a log-odds. */
export function scoreOf(features: Features): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += weights[name as FeatureName] * value;
  return sum;
}

/** Deeds that harm may be told in words for their kin, or in a word for any of them; all others only in their own. */
function canBe(event: GroundedEvent, { type, telling, phrase }: Coming, { types, scored }: Surroundings): boolean {
  if (event.type === type || event.tellings.some((other) => other.type === type)) return true;
  const others = telling.trigger === undefined ? [] : (scored.triggers[telling.trigger]?.alternatives ?? []);
  if (others.some((other) => other.type === event.type)) return true;
  const harm = types.get(event.type)?.harms === true && types.get(type)?.harms === true;
  return harm && (phrase.isVague || areKin(event.type, type));
}

/** "Reports of a second strike are untrue": what is brought in as one more is none of those told before. */
const oneMore =
  /\b(?:another|(?:an?|any|no) (?:second|third|fourth|further|additional|other|separate|new))\s+(?:(?!of\b|by\b|in\b|on\b|to\b|and\b|that\b)[\p{L}-]+\s+){0,2}$/iu;

function isBroughtInAsOneMore(text: string, { start }: Span): boolean {
  return oneMore.test(text.slice(Math.max(0, start - 50), start));
}

/** "Shells hit the town again." */
const again = /^[^.,;:!?\n"”]*?\b(?:again|once more|a second time)\b/i;
/** How far behind a verb, in characters, it may say that it is done again. */
const againReach = 40;

/** "A day after an ambush in which …", "two weeks before rebels bombed …": what a lag counts from is not what it dates. */
function isLagsOther({ tellings }: GroundedEvent, { telling, phrase }: Coming, text: string): boolean {
  if (phrase.kind === "the" || phrase.kind === "this") return false;
  const before = tellings.findLast(({ sentence }) => sentence === telling.sentence);
  return (
    before !== undefined &&
    lag.test(text.slice(Math.max(before.span.end, telling.span.start - lagReach), telling.span.start))
  );
}

const lag = /\b(?:days?|weeks?|months?|years?|hours?)\s+(?:after|before)\s[^.,;:!?\n"“”]*$/i;
/** How far before a telling, in characters, its lag may stand. */
const lagReach = 80;

/** "The operation was an answer to the raid": what is answered is not the answer. */
const answerTo =
  /\b(?:(?:answer|respon(?:se|d|ds|ded|ding)|reply|retaliat(?:ion|e|es|ed|ing)|revenge|reprisals?|retribution|vengeance)\s+(?:to|for)|aveng(?:e|es|ed|ing))\s+(?:(?:the|an?|its|their|that|this|last|recent|earlier)\s+){0,3}(?:[\p{L}-]+\s+){0,2}$/iu;

function isSameSentence(event: GroundedEvent, { telling }: Coming): boolean {
  return event.tellings.some((other) => other.sentence === telling.sentence);
}
