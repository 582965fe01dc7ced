// The word that says who is counted: two wordings that share it mean the same people, as far as a score can tell.

/**
 * Whether two wordings may mean the same people: the head noun of one is a word of the other's front, or both name nobody.
 *
 * @example sameWho("the journalist Ana Orsin", "a Kaldic journalist") → true; sameWho("soldiers", "civilians") → false
 */
export function sameWho(a: string, b: string): boolean {
  const [some, others] = [frontWords(a), frontWords(b)];
  const [head, other] = [some.at(-1), others.at(-1)];
  if (head === undefined || other === undefined) return head === other;
  return others.includes(head) || some.includes(other);
}

/**
 * The words up to the head noun, which is the last, without a plural's s; none where the words name nobody but only what
 * befell them ("83 dead").
 *
 * @example frontWords("Syrian soldiers of the 12th Brigade") → syrian, soldier
 */
function frontWords(phrase: string): readonly string[] {
  const [front = ""] = ` ${phrase.toLowerCase()} `.split(behindHead);
  const words = front.match(/[\p{L}\p{N}\p{M}'’-]+/gu) ?? [];
  return words.filter((word) => !befell.test(word)).map(singular);
}

function singular(word: string): string {
  const bare = word.replace(/['’]s?$/, "");
  return bare.length > 3 ? bare.replace(/(?<!s)s$/, "") : bare;
}

/** What stands behind the head: an origin, a clause, a further group. */
const behindHead =
  /[,;:()"“”]|\s(?:of|from|in|at|on|near|with|for|by|to|who|whom|whose|that|which|aged|including|and|or|as|were|was|between|among)\s/;

const befell =
  /^(?:dead|killed|kia|wounded|injured|wia|hurt|missing|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|victims?|lives|life|bod(?:y|ies)|corpses?|martyrs?|more|others?|another|the|an?)$/;
