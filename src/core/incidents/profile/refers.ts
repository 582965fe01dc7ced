// Whether words point back at an event that was told before, or bring in one more.

import type { Span } from "../../model/span.ts";
import type { EventProfile } from "./shape.ts";

const nouns =
  /\b(?:attacks?|strikes?|airstrikes?|raids?|assault|bombings?|bombardment|shelling|shellings|blasts?|explosions?|ambush|fighting|battle|clash|clashes|fire|killings?|murders?|massacre|abductions?|kidnappings?|incidents?|shots?|shooting|gunfire|crime|operation|offensive|siege|release|handover|capture|seizure|crash)$/i;

/** "The ship opened fire": a verb, whoever the article belongs to. */
const fireVerb = /^(?:open|return|exchang)\p{L}*\s+(?:\p{L}+\s+)?fire$/iu;

/** Words between an article and its noun: "the deadly early-morning strike". */
const between = String.raw`(?:(?!(?:by|of|in|on|at|for|from|with|to|who|which|that|and|or|when|as)\s)[\p{L}\p{N}'’-]+\s+){0,3}$`;

const backBefore = new RegExp(String.raw`(?:^|[\s(“"])(?:the|this|that|these|those)\s+${between}`, "iu");

const anewBefore = new RegExp(
  String.raw`(?:^|[\s(“"])(?:an?|another|other|others|one|two|three|four|five|\d+|several|many|some|new|further|more|second|third|fourth|earlier|previous|separate|similar|recent|past|any|every|each|later|next|fresh|repeated|daily|such|different)\s+${between}`,
  "iu",
);

const anewAround =
  /\b(?:again|also|another|earlier (?!reports?|statements?|figures?|accounts?|said|told|put|spoken)|previously|in the past|separately|elsewhere|meanwhile|hours later|hours before|in recent|simultaneously|as well|for the (?:second|third|fourth) time|ever since|on several occasions|repeatedly|regularly|routinely|frequently|often|daily|continu(?:e|es|ed|ing) to|(?:in|since|last|until|from) (?:(?:early|late|mid)[- ])?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|month|year|summer|winter|spring|autumn)|before\.)(?=\W|$)/i;

/** "Has been carrying out", "have since captured", "are striking": of longer than one event. */
const perfect = /\b(?:has|have) (?:\w+ly |since |also |so far )?(?:been )?$/i;
const ongoing = /\b(?:is|are) (?:\w+ly )?$/i;

/** What kind of blow it was is no other blow: "consistent with an air strike". */
const classed =
  /\b(?:consistent with|result of|caused by|amounts? to) an?\s+(?:(?!earlier|previous|another|new|second)\w+\s+){0,2}$/i;

/** "In revenge for the raid on Velm": what was avenged is another deed than the one that avenged it. */
const avenged = new RegExp(
  String.raw`\b(?:(?:revenge|vengeance|retribution|reprisals?|retaliation)\s+for|aveng(?:es|ed|ing))\s+(?:(?:the|an?|that|this|their|its|his|last)\s+)?${between}`,
  "iu",
);
/** "Vowed revenge for the raid": nobody has avenged it yet, and it may well be the news. */
const threatened =
  /\b(?:vow|threat|promis|pledg|swear|swor|call|demand|shout|chant|want|await|expect|fear|warn)\w*\b|\b(?:will|would|shall|to) (?:take|exact|seek|avenge)\b/i;

/** See `EventProfile.refers`; undefined for words that say neither. */
export function refersOf(text: string, sentence: Span, trigger: Span): EventProfile["refers"] {
  const words = text.slice(trigger.start, trigger.end);
  const before = text.slice(sentence.start, trigger.start);
  const isNoun = nouns.test(words) && !fireVerb.test(words);
  if (!isNoun && (perfect.test(before) || (/ing$/i.test(words) && ongoing.test(before)))) return "anew";
  if (!isNoun) return anewAround.test(text.slice(sentence.start, sentence.end)) ? "anew" : undefined;
  const phrase = before + words.replace(/\S+$/, "");
  if (avenged.test(phrase) && !threatened.test(phrase)) return "anew";
  if (classed.test(phrase)) return "back";
  // The article that stands nearest decides: "the scene of another strike".
  const [back, anew] = [lastIndex(backBefore, phrase), lastIndex(anewBefore, phrase)];
  if (back > anew)
    return /\b(?:second|third|fourth|previous|earlier|other|next|new|latest)\s+(?:\w+\s+)?$/i.test(phrase)
      ? "anew"
      : "back";
  if (anew > back) return "anew";
  return anewAround.test(text.slice(sentence.start, sentence.end)) ? "anew" : undefined;
}

const onTop = new RegExp(
  String.raw`(?:^|[\s(“"])(?:another|second|third|fourth|further|fresh|one more|two more|next|later|subsequent|follow-up)\s+${between}`,
  "iu",
);

const thenBefore =
  /\b(?:again|once more|(?<!\band )then|(?:(?:an?|one|two|three|several|some|a few|half an|\d+) )?(?:hours?|minutes?|moments) (?:later|after that|afterwards)|shortly (?:later|after that|afterwards)|soon (?:after that|afterwards))(?:,? [^,;:.!?]{0,60}|\b)$/i;

const thenBehind =
  /^[^,;:.!?]{0,60}?\b(?:again|once more|for (?:a|the) (?:second|third|fourth) time|(?:(?:an?|one|two|three|several|some|a few|half an|\d+) )?(?:hours?|minutes?|moments) (?:later|after that|afterwards)|shortly (?:after that|afterwards)|soon (?:after that|afterwards))\b/i;

/** See `EventProfile.sequel`. */
export function isSequel(text: string, sentence: Span, trigger: Span): boolean {
  const words = text.slice(trigger.start, trigger.end);
  const before = text.slice(sentence.start, trigger.start);
  if (nouns.test(words) && onTop.test(before + words.replace(/\S+$/, ""))) return true;
  if (saying.test(before)) return false;
  return thenBefore.test(before) || thenBehind.test(text.slice(trigger.end, sentence.end));
}

/** "An hour later the mayor said that shells fell": it was said later. */
const saying = /\b(?:said|says|told|announced|reported|claimed|denied|added|confirmed|admitted|warned)\b/i;

function lastIndex(pattern: RegExp, phrase: string): number {
  return pattern.exec(phrase)?.index ?? -1;
}
