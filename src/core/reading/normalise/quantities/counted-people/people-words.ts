// Which words of a phrase are nouns of people and which end it: asked at one word, with those beside it.

import { peopleWord } from "../people.ts";
import { quantityAt } from "../read-quantity.ts";
import type { Word } from "../words.ts";

/** Words that no phrase of people goes on over. */
export const stops: RegExp =
  /^(?:and|or|but|in|at|on|by|for|from|with|to|into|near|after|before|during|when|while|who|that|which|was|were|is|are|be|been|had|has|have|will|would|could|said|says|say|the|a|an|of|as|than|if|not|no|also|then|it|he|she|they|this|because|since|until|through|over|under|between|among|including|according|against|inside|outside|around|across|along|towards?|via|per|without)$/;

/** Whether a number of people or things begins here, articles aside. */
export function isNumber(words: readonly Word[], at: number): boolean {
  const match = quantityAt(words, at, { articles: false });
  return match !== undefined && match.quantity.unit === undefined;
}

/** A noun of people, or a people's name in the plural: "Syrians", "Afghans". */
export function isPeople(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== "word") return false;
  // "The other seven": the number counts them.
  if (word.key === "other" && isNumber(words, at + 1)) return false;
  // "Human-rights groups", "the rebel bastion": the word only says of which kind.
  const [next, second] = [words[at + 1], words[at + 2]];
  if (next?.key === "-" && !next.spaced && second?.spaced === false && second.kind === "word") return false;
  if (next !== undefined && things.test(next.key) && peopleWord(word.key)?.plural !== true) return false;
  // "Su-24 bombers" are aircraft.
  if (word.key === "bombers" && words[at - 1]?.kind === "code") return false;
  if (peopleWord(word.key) !== undefined) return true;
  return (
    /^\p{Lu}\p{Ll}+(?:ians|ans|is|ese|qis|bs|rds|eks|rks|nians|ers)$/u.test(word.text) &&
    at > 0 &&
    !/^(?:series|news)$/.test(word.key) &&
    !peopleFollows(words, at)
  );
}

const things =
  /^(?:bastions?|strongholds?|towns?|villages?|city|cities|areas?|bases?|positions?|posts?|districts?|hills?|territory|territories|headquarters|camps?|checkpoints?|vehicles?|trenches|convoys?|targets?)$/;

function peopleFollows(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && peopleWord(next.key) !== undefined;
}

/** "others", "civilians": no noun of people follows in the same phrase; "police officers" goes on. */
export function endsPhrase(word: Word): boolean {
  return (
    peopleWord(word.key)?.plural === true &&
    !/^(?:police|militia|infantry|crew|staff|family|people|army|forces)$/.test(word.key)
  );
}

/** "Passer-by", "passers-by": three pieces of text that are one noun. */
export function isPasserBy(words: readonly Word[], at: number): boolean {
  return /^passers?$/.test(words[at]?.key ?? "") && words[at + 1]?.key === "-" && words[at + 2]?.key === "by";
}
