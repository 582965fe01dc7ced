// Is a count of one event, or of everything so far? "bringing the death toll to 300" must never be compared with the toll
// of one strike.

import { overlap, type Span } from "../../../model/span.ts";
import { growsByWounded, isOfManyDeeds, isOverPeriod, tollOfDeed } from "./periods.ts";
import type { Superseded } from "./superseded.ts";

const toll =
  "(?:death\\s+)?(?:toll|total|tally|count|number\\s+killed|number\\s+of\\s+(?:\\p{L}+\\s+){0,4}\\p{L}+|figure)";

/** What stands right before a running total. */
const before = new RegExp(
  `(?:\\b(?:bring(?:s|ing)?|brought|rais(?:es|ing|ed)|tak(?:es|ing)|took|push(?:es|ing|ed)|lift(?:s|ing|ed)|driv(?:es|ing)|increas(?:es|ing|ed))\\s+(?:[\\p{L}'’-]+\\s+){0,3}?${toll}(?:\\s+(?!to\\b)[\\p{L}\\p{N}'’-]+){0,9}?\\s+to\\s+|\\b${toll}\\b[^.;]{0,50}?\\b(?:rose|risen|rises|rising|climb(?:s|ed|ing)?|reach(?:es|ed|ing)?|grew|grown|stands?|stood|standing|now|jump(?:s|ed)|soar(?:s|ed)|hits?|pass(?:es|ed)|exceed(?:s|ed)|increased|surpass(?:es|ed)|went\\s+up|swelled|topped)\\b(?:\\s+(?:to|at|by|from\\s+[\\p{L}\\p{N},]+\\s+to))?\\s+|\\btotal(?:l?ing)?\\s+of\\s+)$`,
  "iu",
);

/** "Raised the death toll to 50", "the toll rose to 17": one event's number, corrected. */
const corrected =
  /\b(?:rais(?:es|ed)|revis(?:es|ed|ing)|lower(?:s|ed)|updat(?:es|ed)|put|puts)\s+(?:the|its|their)\s+(?:death\s+)?(?:toll|figure|count|number)\s+(?:(?:up|down|upwards?)\s+)?(?:from\s+[\p{L}\p{N},]+\s+)?(?:to|at)\s+$/iu;

/** What stands anywhere in the clause of a running total. */
const around =
  /\bsince\s+(?:then\b|(?:[\p{L}'’-]+\s+){1,14}?(?:began|begun|started|erupted|broke\s+out|launched)\b|(?:(?:early|mid|late)[-\s])?\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:(?:early|mid|late)[-\s])?(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?=\p{Lu}))?(?:start|beginning|outbreak|onset|launch|war|conflict|uprising|revolution|invasion|offensive|operation|revolt|fighting|coup|ceasefire|truce|siege|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\b|January|February|March|April|May|June|July|August|September|October|November|December|last\s+(?:year|month|week|January|February|March|April|May|June|July|August|September|October|November|December))\b|(?:\p{L}+['’]?s?\s+){0,3}?(?:war|conflict|uprising|revolution|insurgency|revolt|offensive|invasion|campaign)\b)|\bso\s+far\b|\bin\s+(?:total|all)\b|\breporting\s+period\b|\b(?:killed|died|dead|lives|deaths|wounded|injured)\s+in\s+the\s+(?:civil\s+)?(?:conflict|war|uprising)\b|\bto\s+date\b|\bthis\s+year\b|\bin\s+recent\s+(?:weeks|months|years|decades)\b|\b(?:lost|losses|loses)\b[^.;]{0,80}?\b(?:in|over|during|for|within)\s+(?:the\s+)?(?:past|last|previous)\s+(?:day|(?:\d+|twenty-four|forty-eight)\s+hours)\b|\b(?:over|during|in|within)\s+(?:the\s+)?(?:past|last|previous)\s+(?:\p{L}+\s+|\d+\s+){0,2}(?:weeks?|months?|years?|decades?)\b|\b(?:in|after|over|during)\s+(?:more\s+than\s+|nearly\s+|almost\s+|over\s+)?(?:\p{L}+|\d+)\s+(?:weeks|months|years)\s+of\s+(?:war|conflict|fighting|clashes|violence|unrest|bombardment|shelling|bombing|civil\s+war)\b|\b(?:cumulative|overall)\b|[\p{L}\d]+-(?:year|month|decade)(?:-(?:old|long))?\s+(?:\p{L}+\s+)?(?:war|conflict|insurgency|uprising|campaign|siege)\b|\bnumber\s+killed\s+in\s+[\p{L}\d]+\s+(?:hours|days|weeks|months|years)\b|\b(?:war(?![-\s]?planes?\b|[-\s]?ships?\b|[-\s]?craft\b|\s+(?:crimes?|monitors?))|conflict|uprising|insurgency|revolt)\b[^.;]{0,90}\b(?:has|have|had)\s+(?:also\s+)?(?:been\s+)?(?:killed|claimed|left|cost|displaced|injured|wounded)\b/iu;

/** How far around a number, in characters, the words may stand that tell a running total: a list of thousands is no sentence. */
const reach = 1000;

/**
 * Whether the people at `span` are those of one event or a running total.
 *
 * @param whole the sentence that the span stands in.
 * @param superseded the numbers of that sentence that others take the place of.
 */
export function scopeOf(
  text: string,
  span: Span,
  whole: Span,
  superseded: readonly Superseded[],
): "event" | "cumulative" {
  const sentence = { start: Math.max(whole.start, span.start - reach), end: Math.min(whole.end, span.end + reach) };
  const lead = text.slice(Math.max(sentence.start, span.start - 120), span.start);
  if (corrected.test(`${lead.trimEnd()} `) || tollOfDeed.test(`${lead.trimEnd()} `)) return "event";
  // "Rose from 12 to 15": one event's number too, unless the clause sums over more.
  const isChanged =
    superseded.some(({ now }) => overlap(now, span) > 0) || growsByWounded.test(text.slice(sentence.start, span.start));
  if (!isChanged && before.test(`${lead.trimEnd()} `)) return "cumulative";
  if (labelledWhole.test(text.slice(whole.start, span.start))) return "cumulative";
  const left = Math.max(0, ...[",", ";", "—", "–", ":"].map((sign) => cut(text, sentence, span, sign)));
  const rest = text.slice(span.end, sentence.end);
  const stop = /[;:—]|,(?!\d)|\b(?:bringing|raising|killing|wounding)\b/.exec(rest)?.index ?? rest.length;
  const clause = text.slice(Math.max(left, sentence.start), span.end + stop);
  // "Bringing to five the number of those killed".
  if (
    /\b(?:bring(?:s|ing)?|brought|rais(?:es|ing|ed)|tak(?:es|ing)|took)\s+to\s+$/i.test(lead) &&
    /^\s+the\s+(?:total\s+)?(?:number|toll|death\s+toll|total)\b/i.test(rest)
  )
    return "cumulative";
  const summing = clause.replace(sinceOther, " ").replace(soFarFound, " ");
  if (
    isOverPeriod(summing) ||
    isOfManyDeeds(lead, text.slice(span.start, span.end), text.slice(span.end, sentence.end))
  )
    return "cumulative";
  if (!around.test(summing)) return "event";
  return oneDay.test(summing) && !summed.test(summing) ? "event" : "cumulative";
}

/** "The worst attack since 2001", "held since March", "displaced since 1 June": how long nothing was as bad, and how long somebody is gone. */
const sinceOther =
  /\b(?:displaced|uprooted|fled|homeless)\b[^;]{0,30}?\bsince\s+\d[^,;.]*|\bsince\s+\d[^,;.]*?\b(?:displaced|uprooted)\b|\b(?:worst|deadliest|bloodiest|biggest|largest|heaviest|fiercest|gravest|highest|most\s+\p{L}+|first|only)\b[^;]{0,60}?\bsince\b[^,;]*|\b(?:held|missing|captive|hostage|hostages|custody|prison|jail|bars)\s+(?:(?:in|at|by|there)\s+(?:\p{L}+\s+)?)?since\b[^,;.]*/giu;

/** "So far 12 bodies have been recovered", "had so far buried 52": a search goes on, and one deed is counted. */
const soFarFound =
  /\b(?:so\s+far\b(?=[^;]{0,60}\b(?:bod(?:y|ies)|recovered|retrieved|buried|identified|rubble)\b)|so\s+far\b(?<=\b(?:bod(?:y|ies)|recovered|retrieved|buried|identified)\b[^;]{0,60}))/giu;

/** "Region: 140 killed": a line that says above itself that it sums over all before. */
const labelledWhole = /^\W*(?:region|total|totals|overall|nationwide|countrywide|all districts|all provinces)\s*:/i;

/** "War planes have killed 32 on Sunday": a day that is named makes it that day's, whatever the tense. */
const oneDay = /\b(?:on|late|early)\s+\p{Lu}\p{L}+day\b|\b(?:today|yesterday|overnight|last\s+night)\b/u;
const summed = /\bsince\b|\bso\s+far\b|\bto\s+date\b|\btotal\b|\b(?:past|last|previous)\s/i;

const setIn = /,\s+(?:which|who|whose|where|now\s+in)\b[^,;:]*$/;
/** How long, in characters, a clause may be that is set into another. */
const asideReach = 160;

/** End of the last such sign before the span, thousands separators aside; the sentence's start where there is none. */
function cut(text: string, sentence: Span, span: Span, sign: string): number {
  for (let at = span.start - 1; at >= sentence.start; at -= 1) {
    if (text[at] === sign && !/\d/.test(text[at + 1] ?? "")) {
      // "The war, which began in April, has killed 300": the clause goes on behind what is set in.
      const aside = sign === "," ? setIn.exec(text.slice(Math.max(sentence.start, at - asideReach), at)) : null;
      if (aside !== null) {
        at -= aside[0].length;
        continue;
      }
      // "Since the start of the war, 300 people …": what opens the sentence is of its first clause.
      const opening = text.slice(sentence.start, at);
      return /^\W*(?:since|so\s+far|in\s+total|over|during|in|to\s+date|this|from|between|on|throughout|within)\b[^,]*$/i.test(
        opening,
      )
        ? sentence.start
        : at + 1;
    }
  }
  return sentence.start;
}
