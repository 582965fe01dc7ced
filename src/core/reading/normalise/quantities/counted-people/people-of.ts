// What people are of: "members of the security forces", "children from one family".

import type { Word } from "../words.ts";
import { nounPhrase } from "./noun-phrase.ts";
import type { Match } from "./people-phrase.ts";
import { isNumber } from "./people-words.ts";

/** "members of the security forces", "children from one family": what they are of is no second group of people. */
export function withOrigin(words: readonly Word[], match: Match): Match {
  const link = words[match.next]?.key;
  const head = words[match.next - 1]?.key ?? "";
  if ((link !== "of" && link !== "from") || match.people.peopleSpan === undefined) return match;
  let at = match.next + 1;
  if (/^(?:the|a|an|one|his|her|their|its)$/.test(words[at]?.key ?? "")) at += 1;
  if (words[at]?.key === "same") at += 1;
  if (isNumber(words, at)) return match;
  const noun = nounPhrase(words, at, false);
  if (noun?.people.peopleSpan === undefined || noun.people.harm !== undefined) return match;
  const generic =
    link === "of" && /^(?:members?|personnel|employees?|staff|leaders?|commanders?|volunteers?|relatives?)$/.test(head);
  if (!generic) return { people: match.people, next: noun.next };
  const end = noun.people.span.end;
  const { span, peopleSpan } = match.people;
  return {
    people: { ...match.people, span: { ...span, end }, peopleSpan: { ...peopleSpan, end } },
    next: noun.next,
  };
}
