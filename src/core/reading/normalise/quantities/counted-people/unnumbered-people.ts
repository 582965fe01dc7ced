// People and harm without a number: "civilians", "the pilot", "caused civilian casualties".

import { harmNoun } from "../harm.ts";
import { peopleWord } from "../people.ts";
import type { Word } from "../words.ts";
import { whoIsHarmed } from "./harm-nouns.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { atLeastTwo, exactlyOne, type Match, nobody } from "./people-phrase.ts";
import { isNumber } from "./people-words.ts";

/** "civilians", "the soldiers" (two or more), "the pilot" (one): people without a number. */
export function uncounted(words: readonly Word[], at: number): Match | undefined {
  const first = words[at];
  if (first === undefined || first.kind !== "word") return undefined;
  const before = words[at - 1];
  const determined = /^(?:the|his|her|their|its|our|that|this|another)$/.test(first.key);
  const harmed = harmWithoutNumber(words, at);
  if (harmed !== undefined) return harmed;
  if (!determined && peopleWord(first.key) === undefined && !isModifier(first)) return undefined;
  if (!determined && before !== undefined && before.key === "-" && !before.spaced) return undefined;
  if (determined && isNumber(words, at + 1)) return undefined;
  const noun = nounPhrase(words, determined ? at + 1 : at, false);
  if (noun === undefined || noun.people.peopleSpan === undefined || noun.people.harm?.harm === "casualties")
    return undefined;
  if (noun.people.harm !== undefined && harmNoun(words[noun.next - 1]?.key ?? "") !== undefined) return undefined;
  const head = peopleWord(words[noun.next - 1]?.key ?? "");
  if (head?.plural === false && !determined) return undefined;
  const start = determined ? noun.people.span.start : first.start;
  return {
    people: {
      ...noun.people,
      span: { start, end: noun.people.span.end },
      quantity: head?.plural === false ? exactlyOne : atLeastTwo,
    },
    next: noun.next,
  };
}

/** A word that opens a phrase of people without an article: "innocent civilians", "Russian troops". */
function isModifier(word: Word): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:ian|an|ish|ese|i|ch|ic)$/u.test(word.text) ||
    /^(?:innocent|unarmed|young|local|government|rebel|army|police|civilian|military|armed|enemy|displaced|elderly|family|aid|medical|security|militia|pregnant|wanted|suspected|alleged|fellow|foreign)$/.test(
      word.key,
    )
  );
}

const causes =
  /^(?:causing|caused|causes|cause|inflicted|inflicting|suffered|suffering|suffer|sustained|sustaining|taking|took|in|of|on|about|any|without)$/;

/** "caused civilian casualties", "no reports of casualties": a noun of harm in the plural, not counted. */
function harmWithoutNumber(words: readonly Word[], at: number): Match | undefined {
  const first = words[at];
  const before = words[at - 1];
  if (first === undefined || before === undefined || !causes.test(before.key)) return undefined;
  const lead = words[at - 2]?.key ?? "";
  if (before.key === "in" && !/^(?:result(?:ed|ing|s)?|ended|ending)$/.test(lead)) return undefined;
  if (
    /^(?:of|on|about)$/.test(before.key) &&
    !/^(?:reports?|word|information|details?|confirmation|claims?)$/.test(lead)
  )
    return undefined;
  // "sustained injuries" is the verb of those who did.
  const verbal = /^(?:suffer|sustain)/.test(before.key);
  // "Without any casualties", "without casualties": nobody.
  const isNone = before.key === "without" || (before.key === "any" && lead === "without");
  let next = at;
  while (
    /^(?:civilian|military|heavy|serious|severe|significant|mass|human|any|combat|enemy)$/.test(words[next]?.key ?? "")
  )
    next += 1;
  const noun = words[next];
  const harm = noun === undefined ? undefined : harmNoun(noun.key);
  if (
    noun === undefined ||
    harm === undefined ||
    !(verbal ? /^(?:casualties|losses)$/ : /^(?:casualties|deaths|fatalities|injuries|losses)$/).test(noun.key)
  )
    return undefined;
  const peopleSpan = whoIsHarmed(words, at, next);
  const span = { start: first.start, end: noun.end };
  return {
    people: {
      span,
      quantity: isNone ? nobody : atLeastTwo,
      ...(peopleSpan === undefined ? {} : { peopleSpan }),
      harm: { harm, span: { start: noun.start, end: noun.end } },
      part: false,
    },
    next: next + 1,
  };
}
