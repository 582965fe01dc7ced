// One more of those told before, without a noun: "another wounded", "a third sustained burns".

import { harmAdjective, harmOf } from "../harm.ts";
import type { Word } from "../words.ts";
import { exactlyOne, type Match } from "./people-phrase.ts";

/** "A soldier was killed and another wounded", "wounding another", "while a third sustained burns": one more of those before. */
export function oneMore(words: readonly Word[], at: number): Match | undefined {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (/^(?:an?|the)$/.test(word?.key ?? "") && word !== undefined && after !== undefined && ordinal.test(after.key)) {
    const verb = words[at + 2]?.key ?? "";
    const isHarmed =
      harmAdjective(verb) !== undefined || /^(?:hurt|was|had|died|sustained|suffered|received)$/.test(verb);
    const span = { start: word.start, end: after.end };
    return isHarmed
      ? { people: { span, quantitySpan: span, quantity: exactlyOne, part: false }, next: at + 2 }
      : undefined;
  }
  if (word?.key !== "another" || /^(?:one|after)$/.test(before?.key ?? "")) return undefined;
  const isSubject = harmAdjective(after?.key ?? "") !== undefined || /^(?:hurt|was|had|is)$/.test(after?.key ?? "");
  const isObject =
    harmOf(before?.text ?? "") !== undefined &&
    (after === undefined || /^(?:[.,;)]|in|at|on|near|before|after|when)$/.test(after.key));
  if (!isSubject && !isObject) return undefined;
  const span = { start: word.start, end: word.end };
  return { people: { span, quantitySpan: span, quantity: exactlyOne, part: false }, next: at + 1 };
}

const ordinal = /^(?:second|third|fourth|fifth|sixth)$/;
