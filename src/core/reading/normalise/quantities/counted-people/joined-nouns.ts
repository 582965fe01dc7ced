// Nouns that belong together in one phrase of people: "women and children", "70 regime and rebel fighters", "squad members".

import { harmAdjective } from "../harm.ts";
import { peopleWord } from "../people.ts";
import { quantityAt } from "../read-quantity.ts";
import type { Word } from "../words.ts";
import { endsPhrase, isNumber, isPeople, stops } from "./people-words.ts";

/** "women and children", "soldiers, officers and conscripts": nouns that share the count. */
export function withCoordinated(words: readonly Word[], head: number): number {
  const joiner = words[head + 1];
  if (joiner === undefined || !/^(?:and|or|\/)$/.test(joiner.key)) return head;
  for (let at = head + 2; at < Math.min(words.length, head + 5); at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== "word" || stops.test(word.key) || harmAdjective(word.key) !== undefined)
      return head;
    if (/^(?:his|her|their|its|our)$/.test(word.key) || /ed$/.test(word.key)) return head;
    if (quantityAt(words, at, { articles: true }) !== undefined) return head;
    if (!isPeople(words, at)) continue;
    // "soldiers and civilians" are counted together; "a soldier and people" are not.
    return peopleWord(words[head]?.key ?? "")?.plural === false ? head : at;
  }
  return head;
}

/** "70 regime and rebel fighters": "and" between words that say of which kind, before any noun of people. */
export function joinsModifiers(words: readonly Word[], start: number, at: number, head: number | undefined): boolean {
  const before = words[at - 1];
  if (words[at]?.key !== "and" || head !== undefined || at === start || before === undefined) return false;
  if (before.kind !== "word" || /s$/.test(before.key)) return false;
  for (const next of [at + 1, at + 2, at + 3]) {
    if (words[next]?.kind !== "word" || isNumber(words, next)) return false;
    if (isPeople(words, next) && endsPhrase(words[next] ?? before)) return true;
  }
  return false;
}

/** "several paramilitary squad members": a singular noun of people may only say of which kind the plural behind it is. */
export function goesOn(words: readonly Word[], head: number, at: number): boolean {
  const next = words[at + 1];
  return (
    at === head + 1 && peopleWord(words[head]?.key ?? "")?.plural === false && next !== undefined && endsPhrase(next)
  );
}
