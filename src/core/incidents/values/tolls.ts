// What the words around a number make of it before it is compared: a toll without a period is of this event where its size is, and
// "two of the wounded died" adds to a toll and is none. The reading marks every "toll" as a running total, which by itself is the
// safe choice: beside the other numbers of the incident more can be told.

import type { CasualtyEstimate } from "../../model/casualties.ts";
import type { CaseClaim } from "../case-claim.ts";

/** Words for a period or a war, over which a total runs. "Five dead so far" are those of one event; "so far this year" runs over more. */
const period =
  /\b(?:since (?!raised|risen|rose|then|died|been|put)|this year|in (?:total|all)|to date|overall|cumulative|war|conflict|uprising|campaign|offensive|years?|months?|weeks?)\b/i;
const ofDead = /\b(?:died|dead|death|deaths|killed|martyred|lives)\b/i;
const ofWounded =
  /^\s*(?:more\s+)?of\s+(?:the|those|its|their)\s+(?:\p{L}+\s+)?(?:wounded|injured|hurt|casualties)\b/iu;
/** "Four people who were wounded … have died": once hurt, now among the dead. */
const hurtAndDied =
  /^[^.;!?\n]{0,20}?\b(?:who|which|that)\s(?:was|were|had been)\s(?:\p{L}+\s)?(?:wounded|injured|hurt)\b(?:(?!\b(?:are|is|where|and|but)\b)[^.;!?\n]){0,120}?\b(?:have|has|had|since|later)\s(?:since |now |later )?died\b/iu;
/** A word that each of these two has. */
const anyHurt = /wounded|injured|hurt|casualties/iu;
const ordinal =
  /^(?:a |the |an )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+teenth|\p{L}+tieth|\d+(?:st|nd|rd|th)|another|further|additional)\b/iu;

/** A toll may be this much larger than any other count of the incident, and still be of it. Our own choice. */
const share = 2;

/** The greatest number that is said of the incident alone, by the claims of one slot; 0 where there is none. */
export function greatestOf(claims: readonly CaseClaim[]): number {
  return Math.max(
    0,
    ...claims.flatMap(({ claim: { value } }) =>
      "min" in value && value.scope === "event" && value.exactness !== "vague" ? [value.max ?? value.min] : [],
    ),
  );
}

/**
 * An estimate as it is compared with others of its incident.
 *
 * @param greatest see `greatestOf`, over the same slot
 * @example "bringing the toll to six", where others said five: 6 of this event; where they said one: a running total, as read
 */
export function asCompared(estimate: CasualtyEstimate, from: CaseClaim, greatest: number): CasualtyEstimate {
  if (estimate.partOf === undefined && isFurther(estimate, from)) return { ...estimate, partOf: from.claim.id };
  if (estimate.scope !== "cumulative" || estimate.max === null || estimate.max > greatest * share) return estimate;
  const words = sentenceAt(from);
  if (period.test(words)) return estimate;
  const { ambiguous, ...rest } = estimate;
  const casualties = ambiguous === true && !ofDead.test(words);
  return { ...rest, ...(casualties ? { ambiguous } : {}), scope: "event" };
}

/** Whether a number counts who comes to those that were told before, and no toll: "a sixth person", "two of the wounded". */
export function isFurtherToll(from: CaseClaim): boolean {
  const { value } = from.claim;
  return "min" in value && value.partOf === undefined && isFurther(value, from);
}

/** "A sixth person", "two of the wounded": who comes to those that were counted before. */
function isFurther({ who }: CasualtyEstimate, { claim, document: { text } }: CaseClaim): boolean {
  const [at] = claim.evidence;
  if (ordinal.test(who)) return true;
  // Asked only where one of their words stands: to make them ready takes longer than most incidents are asked about.
  const behind = text.slice(at.end, at.end + 200);
  if (!anyHurt.test(behind)) return false;
  return ofWounded.test(behind.slice(0, 60)) || hurtAndDied.test(behind);
}

function sentenceAt({ claim, document: { text } }: CaseClaim): string {
  const [at] = claim.evidence;
  const start = Math.max(text.lastIndexOf(". ", at.start) + 1, text.lastIndexOf("\n", at.start) + 1);
  const stop = /[.!?](?:\s|$)|\n/.exec(text.slice(at.end))?.index;
  return text.slice(start, stop === undefined ? text.length : at.end + stop);
}
