// Reasons and damage are kept as words; two of them are set beside each other by the words that they share.

import { intentIn } from "./intent.ts";
import { plain, type Standing } from "./standing.ts";
import { folded, wordsIn } from "./words.ts";

const empty =
  /^(?:of|in|to|for|the|a|an|and|or|by|as|on|at|with|from|its|his|her|their|that|which|was|were|is|be|been)$/;

/** See `Standing`. Words that differ are no contradiction, since several reasons can hold; mistake and purpose are one. */
export function standingOfTexts(a: string, b: string): Standing {
  if (folded(a) === folded(b)) return plain("same");
  const [left, right] = [intentIn(a), intentIn(b)];
  if (left !== undefined && right !== undefined) {
    const [onPurpose, other] = [(left.intent === "purpose") === left.so, (right.intent === "purpose") === right.so];
    if (onPurpose !== other) return { kind: "disjoint", why: "one says by mistake, the other on purpose" };
    // "It was no accident" says "deliberately".
    return plain("same");
  }
  const [first, second] = [contentOf(a), contentOf(b)];
  const shared = first.filter((word) => second.includes(word)).length;
  const least = Math.min(first.length, second.length);
  if (least > 0 && shared === least)
    return first.length === second.length
      ? plain("same")
      : { kind: first.length > second.length ? "within" : "around", why: "one says more than the other" };
  if (least > 0 && shared * 2 >= least) return { kind: "overlap", why: "much the same in other words" };
  return { kind: "overlap", why: "they say different things, and both can be so" };
}

function contentOf(text: string): readonly string[] {
  return [...new Set(wordsIn(text).filter((word) => !empty.test(word)))];
}
