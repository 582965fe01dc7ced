// Deeds that are counted, each against one: "47 killings of former soldiers".

import { harmNoun } from "../harm.ts";
import { peopleWord } from "../people.ts";
import type { Word } from "../words.ts";
import { nounPhrase } from "./noun-phrase.ts";
import type { NounMatch } from "./people-phrase.ts";
import { isNumber } from "./people-words.ts";

/** "47 killings of former soldiers": as many people as deeds, if they are told in the plural. */
export function deedsAgainst(words: readonly Word[], at: number): NounMatch | undefined {
  const deed = words[at];
  if (deed === undefined || words[at + 1]?.key !== "of") return undefined;
  if (!/^(?:killings|executions|murders|abductions|kidnappings|arrests|detentions|disappearances)$/.test(deed.key))
    return undefined;
  const harm = harmNoun(deed.key);
  const noun = isNumber(words, at + 2) ? undefined : nounPhrase(words, at + 2, false);
  if (harm === undefined || noun === undefined || noun.people.harm !== undefined) return undefined;
  if (peopleWord(words[noun.next - 1]?.key ?? "")?.plural !== true) return undefined;
  return { people: { ...noun.people, harm: { harm, span: { start: deed.start, end: deed.end } } }, next: noun.next };
}
