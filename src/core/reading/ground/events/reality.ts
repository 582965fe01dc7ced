// Whether what a word tells is told as having happened. The reader says so; the saying and the words of purpose around it
// correct what it cannot see.

import type { Reality } from "../../../model/event.ts";
import { quote } from "../../../model/span.ts";
import type { ScoredTrigger } from "../../scored.ts";
import type { Attribution } from "../sayings/attribution.ts";

/** What is threatened, promised or demanded has not happened, whatever form the verb has, unless it is told as past. */
export function realityOf(text: string, trigger: ScoredTrigger, around: Attribution | undefined): Reality {
  const { value } = trigger.reality;
  // "If the troops had been struck": nobody says that they were, or were not.
  const lead = text.slice(Math.max(0, trigger.start - 70), trigger.start);
  if ((value === "happened" || value === "negated") && condition.test(lead)) return "hypothetical";
  // "We have no doubt that this was an attack."
  if (value === "negated" && undoubted.test(lead) && !notBy.test(lead)) return "happened";
  // "Robbers and nobody else took them": who says so, says that they did.
  if (value === "negated" && nobodyElse.test(lead)) return "happened";
  // "By a fire, not by an air attack": set beside what it was.
  if (value === "happened" && notBy.test(lead)) return "negated";
  // "Instructors who take no part in combat": no fight is told of; "no part in the attack" would be of one that was.
  if (value === "happened" && /\bno (?:active |direct )?(?:part|role|share) in\s+$/i.test(lead)) return "negated";
  // "Errors led the crews to bomb the wrong hill": what something led to has come.
  if (value === "future" && ledTo.test(lead)) return "happened";
  // "The Front fired nothing at Velm."
  if (value === "happened" && isUndone(text, trigger)) return "negated";
  const ahead = around?.act === "threatens" || around?.act === "promises" || around?.act === "demands";
  // "Promised to punish those behind the ambush": what the words surely tell as past stays so.
  const unsure = trigger.reality.score < surelyHappened;
  if (value === "happened" && ahead && unsure && !/ed$/.test(quote(text, trigger))) return "future";
  const meant = unsure && purpose.test(text.slice(Math.max(0, trigger.start - 90), trigger.start));
  return value === "happened" && meant ? "hypothetical" : value;
}

/** Verbs of sending off, with nothing sent; a rocket that "hit nothing" was fired. */
function isUndone(text: string, { start, end }: ScoredTrigger): boolean {
  return sends.test(text.slice(start, end)) && nothingSent.test(text.slice(end, end + 24));
}

const sends = /^(?:fire[sd]?|launch(?:es|ed)?|drop(?:s|ped)?|shot|shoots?)$/i;
const nothingSent =
  /^\s+(?:nothing\b|no\s+(?:shots?|rounds?|shells?|rockets?|missiles?|bombs?|weapons?|munitions?|drones?)\b|not\s+an?\s+(?:single\s+)?(?:shot|round|shell|rocket|missile|bomb)\b)/i;

const undoubted =
  /\b(?:no|without(?: a| any)?|little|beyond(?: a| any| all)?|not|never|n['’]t) (?:reasonable |slightest )?doubt(?:ed|s)?\b[^.;:!?]*$/i;

const nobodyElse = /\b(?:and|but) (?:nobody|no ?one|none) (?:else|other)(?:\s\p{L}+ly)?\s+(?:has |had |have )?$/iu;

const notBy =
  /(?:,|\band|\bbut|—|–)\s+(?:not|rather than|instead of)\s+(?:by|from|in|because of|due to|as a result of|(?:a|the) result of)\s+(?:an?\s+|the\s+|any\s+)?(?:[\p{L}-]+\s+){0,2}$/iu;

const condition = /\b(?:(?<!as )if|whether|unless|in case)\b[^.;:,!?]*$/i;

const ledTo =
  /(?<!\b(?:have|could|would|may|might|will|not|never)\s)\b(?:led|caused|prompted|drove|enabled|allowed|(?:managed|went on|proceeded|(?:was|were) able|(?:was|were|been|(?:it|him|her|them)sel(?:f|ves)) (?:forced|obliged|compelled))(?= to\b))\b[^.,;:!?]{0,50}?\bto\s+$/i;

/** Above this the reader's "happened" stands, whatever the words before. */
const surelyHappened = 0.8;

/** What somebody is after or wants to keep from happening need not have happened: "in order to counter air raids". */
const purpose =
  /\b(?:(?:attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|plan(?:s|ned|ning)?|prepar(?:e|es|ed|ing)) (?:to|for)|in order to|so as to|(?:start|beginning|launch|risk|threat|prospect|possibility) of|prevent(?:ing)?|avert(?:ing)?|avoid(?:ing)?|(?:help|assist)\w* (?:\w+ ){1,3}to)\b[^.,;:!?]*$/i;
