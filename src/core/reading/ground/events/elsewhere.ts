// Places and times that a sentence tells of something else: where the wounded died, whence people came,
// where a paper was filed. What another clause of the sentence tells is in `other-clause.ts`.

import type { Span } from "../../../model/span.ts";
import type { SpanIndex } from "../../../model/span-index.ts";
import { sayingNoun } from "../sayings/saying-nouns.ts";

/** "A sixth man died in a clinic in Tarn after the ambush": where the wounded died is not where they were hit. */
export function isDeathbed(text: string, trigger: Span, place: Span): boolean {
  if (place.end > trigger.start && place.start < trigger.end) return false;
  const lead = text.slice(Math.max(0, place.start - 60), place.start);
  return (
    /\b(?:died|dies|succumbed|treated|operated on|taken|brought|flown|evacuated)\b[^.,;:!?\n]*\b(?:in|at|to)\s+(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}$/iu.test(
      lead,
    ) && /\b(?:hospital|clinic|infirmary|ward)\b/i.test(text.slice(Math.max(0, place.start - 30), place.end))
  );
}

/**
 * "Claims by the rebels that", "the rebels' claim that": who claims is not by that one who did what is claimed. Nor is who blames
 * it on another: "an attack that the army blamed on the Front".
 */
export function isClaimant(text: string, trigger: Span, argument: Span): boolean {
  if (argument.start >= trigger.end) return judgesBehind(text, trigger, argument);
  if (argument.end > trigger.start) return false;
  const before = text.slice(Math.max(0, argument.start - 40), argument.start);
  const after = text.slice(argument.end, argument.end + 40);
  return (by.test(before) && /^\s+that\b/i.test(after)) || owned.test(after);
}

const by = new RegExp(`\\b${sayingNoun}(?:\\s+(?:made|spread|voiced))?\\s+by\\s+(?:the\\s+|an?\\s+)?$`, "i");
const owned = new RegExp(`^(?:['’]s?)?\\s+(?:\\p{L}+\\s+)?${sayingNoun}\\s+that\\b`, "iu");

/** How far behind a deed, in characters, whoever judges it may stand. */
const judgeReach = 120;

/** A clause that takes the deed up; who follows "by", "of" or "against" belongs to the deed itself. */
const takingUp = /^(?:[^.;:!?\n]*?[^.;:!?\n\s])?,?\s+(?:(?:that|which)\s+)?(?:the\s+|an?\s+|its\s+|his\s+|their\s+)?$/i;
const ofTheDeed = /\b(?:by|of|against|on|with|and|between|from)\s+(?:the\s+|an?\s+|its\s+|their\s+|his\s+)?$/i;
const judges =
  /^(?:\s+(?:has|have|had|later|also|since|immediately|quickly|\p{L}+ly))*\s+(?:(?:blam|attribut|pinn)\w*(?=\s+(?:on|to|upon)\b)|(?:condemn|denounc|describ|call|brand|label)(?:e|es|s|ed|led)(?=\s+(?:an?|as|the|["“‘]|for|\p{L}+ly)))/iu;

/** "An attack that the army blamed on the Front", "a raid the mayor called a crime": who judges a deed has not done it. */
function judgesBehind(text: string, trigger: Span, argument: Span): boolean {
  if (argument.start - trigger.end > judgeReach) return false;
  const between = text.slice(trigger.end, argument.start);
  return takingUp.test(between) && !ofTheDeed.test(between) && judges.test(text.slice(argument.end, argument.end + 60));
}

/** How far behind a deed, in characters, the place of another one is looked at. */
const otherReach = 160;

/**
 * "The action followed an advance of the army at Mount Orlo": the place stands with the advance, and so is the advance's. "Arrested two men
 * suspected of the killing of a judge in Velm last month": neither place nor time is that of the arrest.
 */
export function isOtherDeeds(
  text: string,
  trigger: Span,
  argument: Span,
  triggers: SpanIndex<Span>,
  isTime = false,
): boolean {
  if (argument.start < trigger.end || argument.start - trigger.end > otherReach) return false;
  const between = { start: trigger.end, end: argument.start };
  return triggers.overlapping(between).some((other) => {
    if (other === trigger || other.start <= trigger.end) return false;
    const [ahead, behind] = [text.slice(trigger.end, other.start), text.slice(other.end, argument.start)];
    if (!isTime && followed.test(ahead) && directly.test(behind)) return true;
    return charged.test(ahead) && !/[.,;:!?]|\b(?:and|but|was|were|when|after|before)\b/i.test(behind);
  });
}

const followed = /^[^.,;:!?]*\b(?:follow(?:s|ed|ing)?|preced(?:es?|ed|ing)|came after|after|before)\b[^.,;:!?]*$/i;
const directly = /^(?:\s+(?:of|by)\s[^.,;:!?]{1,60}?)?\s+(?:at|in|near|on)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}$/iu;
/** What somebody is held, tried or sought for. */
const charged =
  /^[^.;:!?]*\b(?:(?:suspected|accused|convicted|guilty) of|charged with|wanted for|(?:over|for|in connection with|linked to|behind|involved in|involvement in|part in|role in|suspects in)(?= (?:the|an?|his|her|its|their|killing|shooting|bombing|attacking)\b))[^.;:!?]{0,40}$/i;

/**
 * "Ten who were travelling from Orsk", "a convoy on its way to Tarn", "those who were freed on that day reached Tarn late": on the way is
 * neither here nor there, and where they came to is not where it was. Nor is the land of a ship's flag.
 */
export function isOfJourney(text: string, place: Span): boolean {
  const before = text.slice(Math.max(0, place.start - 80), place.start);
  return journey.test(before) || arrival.test(before);
}

/** Of people: what is fired reaches what it hits. */
const arrival =
  /(?<!\b(?:shells?|rockets?|missiles?|drones?|bombs?|fire|fighting|clashes|strikes?|attacks?|raids?)\s)\b(?:reached|reaching|arrived\s+(?:in|at)|arriving\s+(?:in|at))\s+(?:the\s+)?(?:(?:town|city|village|capital) of\s+)?$/i;

const journey =
  /\b(?:(?:travel(?:s|l?ing|led)|coming|returning|returned|going|driving|heading|headed|bound|en route|sailing|flying|(?:on|along) (?:its|their|his|her|the) way(?: back| home)?)\b[^.,;:!?\n]{0,30}\b(?:from|to|for|towards?)|(?:flag|flags|registry) of)\s+(?:the\s+)?(?:(?:town|city|village|capital) of\s+)?$/i;

/** "Some 20 miles from Tarn", "12 km west of Tarn": what a distance counts from, where a nearer place is named. */
export function isFarMark(text: string, place: Span): boolean {
  return farFrom.test(text.slice(Math.max(0, place.start - 60), place.start));
}

const farFrom =
  /\b(?:km|kms|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|nm|hours?|minutes?)\b(?:\)|\s|[\p{L}-]+\s){0,4}(?:from|of)\s+(?:the\s+)?(?:(?:town|city|village|capital) of\s+)?$/iu;

/**
 * "In a charge sheet that was filed in Tarn on Monday", "a video published on Friday": where and when something was made known. Behind a
 * deed or a verb of its own the paper's words are over: "messages sent before the raid in Velm", "photos released yesterday show".
 *
 * @param trigger the word of the deed that the place or the time may be of
 */
export function isOfPaper(text: string, argument: Span, trigger?: Span): boolean {
  const from = Math.max(0, argument.start - 90);
  const found = paper.exec(text.slice(from, argument.start));
  if (found === null) return false;
  return trigger === undefined || trigger.start < from + found.index || trigger.start >= argument.start;
}

const paper =
  /\b(?:statements?|reports?|charge sheets?|indictments?|letters?|videos?|messages?|communiqu[eé]s?|interviews?|posts?|claims?|footage|photographs?|photos|lists?|complaints?|lawsuits?|petitions?|books?|articles?|notes?)\s+(?:(?:that|which)\s+(?:was|were|has been|have been|had been)\s+)?(?:filed|published|released|issued|presented|broadcast|posted|aired|circulated|submitted|sent|handed over|dated|made public|leaked|seen|obtained)\b(?:\s+(?!(?:shows?|showed|showing|says?|said|saying|tells?|told|names?|named|lists|listed|blames?|blamed|describ\w+|when|where|who|that|which|after|before|is|are|was|were|has|have|had)\b)[\p{L}’'-]+){0,6}\s+$/iu;
