// Whether a mention is of one or of many, and of a man or a woman, as far as its words tell.

import type { MentionForm } from "./mention-form.ts";

/** One, many, or open where its words leave it so. */
export function numberOf(
  words: string,
  head: string,
  pronoun: string | undefined,
  kind: string,
): MentionForm["number"] {
  if (pronoun !== undefined) {
    if (/^(?:they|we|these)$/.test(pronoun)) return "many";
    return /^(?:he|she|it|i|this|one)$/.test(pronoun) ? "one" : "open";
  }
  if (/^(?:an?|one|this|that)\s/i.test(words)) return "one";
  if (kind === "person") return "one";
  if (kind === "population") return /^(?:one|another)\b/i.test(words) ? "one" : "many";
  if (manyWords.test(head)) return "many";
  return /(?<!s|u|i)s$/.test(head) && !/\p{Lu}/u.test(words.slice(1)) ? "many" : "open";
}

const manyWords =
  /^(?:people|police|men|women|children|troops|forces|staff|personnel|militia|clergy|youth|others?|dead|wounded|injured|rest|those)$/;

/** Undefined where nothing tells it, or both do. */
export function genderOf(folded: string): "he" | "she" | undefined {
  const [he, she] = [heWords.test(folded), sheWords.test(folded)];
  if (he === she) return undefined;
  return he ? "he" : "she";
}

const heWords =
  /(?<![a-z])(?:mr|king|prince|emir|sheikh|father|brother|son|husband|uncle|boy|man|men|spokesman|chairman|policeman|gunman|businessman|congressman|sir|imam|bishop|priest)(?![a-z])/;
const sheWords =
  /(?<![a-z])(?:mrs|ms|miss|queen|princess|mother|sister|daughter|wife|widow|aunt|girl|woman|women|spokeswoman|chairwoman|policewoman|lady|dame|nun)(?![a-z])/;
