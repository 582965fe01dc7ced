// Lists: whether people stand in one with those before them, and where a count in it has a harm of its own.

import type { Span } from "../../../../model/span.ts";
import type { CountedPeople } from "../counted-people/people-phrase.ts";
import { harmWordsIn } from "../harm.ts";

/** Lists have a comma or an "and"; in texts that lost their commas, a number. */
export function isListed(between: string, next: CountedPeople): boolean {
  const joined = between.replace(apposed, "");
  return listed.test(joined) && (between.trim() !== "" || (next.quantitySpan !== undefined && next.quantity.min > 0));
}

/** What stands between two of a list. */
export const listed: RegExp =
  /^\s*,?\s*(?:(?:and|or|plus|as\s+well\s+as|along\s+with|together\s+with|&)\s+)?(?:also\s+)?(?:the\s+|another\s+|a\s+further\s+|his\s+|her\s+|their\s+|its\s+)?$/i;

/** What tells of those before who they are, between commas: "a woman, 71, and", "the mayor, Ali Orlo, and". */
const apposed =
  /^\s*(?:of\s[^,.;:!?\d]{1,60})?,\s+(?:(?:aged\s+)?\d{1,3}|(?:(?:identified|named|known)\s+(?:only\s+)?as\s+)?(?:\p{Lu}[\p{L}'’-]*\s+){0,3}(?:(?:al|el|ad|an|as|ash|az)-)?\p{Lu}[\p{L}'’-]*)(?=,)/u;

/** "killing 12 and 20 were wounded", "five dead, ten injured": the next count has a harm of its own right behind it. */
export function ownHarmFollows(text: string, sentence: Span, from: number): boolean {
  return harmWordsIn(text, { start: from, end: sentence.end }).some(
    (harm) => harm.passive && adjacent.test(text.slice(from, harm.start)),
  );
}

/** What may stand between people and the word of harm right behind them: "12 were seriously | wounded". */
export const adjacent: RegExp =
  /^\s*(?:(?:others?|more|people|of\s+them|were|was|are|is|left|seriously|critically|badly|lightly|slightly|severely|reportedly|feared|presumed|reported|confirmed|have|had|has|also|been|who|later|then|both|all|instantly)\s+)*$/i;
