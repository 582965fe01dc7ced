// Participles that only describe: "treated wounded soldiers", "the abducted girls" tell of which kind people are, not what befell them.

import { quote } from "../../../../model/span.ts";
import type { CountedPeople } from "../counted-people/people-phrase.ts";

/** "Treated wounded soldiers", "a home for abducted girls": behind a preposition or another verb a participle only tells of which kind. */
export function isDescribing(words: string, before: string): boolean {
  return /ed$|^(?:hurt|slain)$/i.test(words) && describing.test(before);
}

/** "Sheltering displaced families", "the abducted girls": people without a number whom a participle only describes. */
export function isOnlyDescribed(text: string, { span, quantitySpan, harm }: CountedPeople, before: string): boolean {
  if (quantitySpan !== undefined || harm === undefined) return false;
  const words = quote(text, harm.span);
  return isDescribing(words, before) || isDescribing(words, text.slice(span.start, harm.span.start));
}

const describing =
  /\b(?:of|for|to|by|with|from|against|on|at|among|including|the|his|her|their|its|these|those|freed?|freeing|released?|releasing|help(?:ed|s|ing)?|treat(?:ed|s|ing)?|evacuat(?:ed|es|e|ing)|kill(?:ed|s|ing)?|execut(?:ed|es|e|ing)|murder(?:ed|s|ing)?|shot|shooting|beheaded|carr(?:ied|y|ying)|\p{L}{3,}(?:ering|sting|using|iding))\s+$/iu;
