// Whether a telling tells again of a deed that is known. A merge that is wrong is worse than one that is missing: words of one
// clause can be one deed by rule; all else is weighed, feature by feature, and joined only above a bar.

import { aloneOf } from "./again/alone.ts";
import type { Coming, Features, Surroundings } from "./again/coming.ts";
import { areKin, featuresOf } from "./again/features.ts";
import { ruledOutBy } from "./again/ruled-out.ts";
import { bar, type FeatureName, weights } from "./again/weights.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import { samePhrase } from "./same-phrase.ts";

/** How many deeds back a telling may reach: far enough for a long report, and bounded for a very long one. */
const eventsBack = 40;

/** Index of the deed that a telling tells again: the likeliest above the bar; undefined if it tells a new one. */
export function sameEvent(events: readonly GroundedEvent[], coming: Coming, around: Surroundings): number | undefined {
  const { isApart, isSecond, rulesOut } = ruledOutBy(coming, around.text);
  const phrase = isApart ? undefined : samePhrase(around.text, events, coming.telling, coming.type, around.types);
  if (phrase !== undefined) return phrase;
  let best: { readonly index: number; readonly score: number; readonly target: number } | undefined;
  for (const { index, event, features } of candidates(events, coming, around)) {
    if (rulesOut(event, features["only in the headline"] !== undefined)) continue;
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

/** A deed that a telling could be of. */
export interface Candidate {
  readonly index: number;
  readonly event: GroundedEvent;
  readonly features: Features;
}

/** The deeds that a telling could be of, with what speaks for and against each. */
export function candidates(
  events: readonly GroundedEvent[],
  coming: Coming,
  around: Surroundings,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const last = events.reduce((best, event, index) => (lastAt(event) >= lastAt(events[best]) ? index : best), 0);
  const alone = aloneOf(coming, around);
  for (let index = Math.max(0, events.length - eventsBack); index < events.length; index += 1) {
    const event = events[index];
    if (event === undefined || !canBe(event, coming, around)) continue;
    found.push({ index, event, features: featuresOf(event, { index, isLast: index === last }, coming, alone, around) });
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
