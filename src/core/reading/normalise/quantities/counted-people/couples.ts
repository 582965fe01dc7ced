// "A couple" who are two people, and not "a couple of" what is counted.

import { unitAfter } from "../not-counts.ts";
import { peopleWord } from "../people.ts";
import type { Word } from "../words.ts";
import { exactlyTwo, type Match } from "./people-phrase.ts";
import { stops } from "./people-words.ts";

/** "A couple aged 61 and 64", "the elderly couple": two people; "a couple of soldiers" and "a couple more" are counted elsewhere. */
export function couple(words: readonly Word[], at: number): Match | undefined {
  const first = words[at];
  if (first === undefined || !/^(?:an?|the|another|one|this|that)$/.test(first.key)) return undefined;
  for (let here = at + 1; here <= at + 3; here += 1) {
    const [word, next] = [words[here], words[here + 1]];
    if (word?.kind !== "word" || stops.test(word.key)) return undefined;
    if (word.key !== "couple") continue;
    const behind = next?.key ?? "";
    const isCount =
      behind === "of" || behind === "more" || behind === "dozen" || behind === "hundred" || behind === "thousand";
    if (isCount || unitAfter(words, here + 1) !== undefined || peopleWord(behind) !== undefined) return undefined;
    if (next !== undefined && !coupleEnds.test(behind)) return undefined;
    const peopleSpan = { start: words[at + 1]?.start ?? word.start, end: word.end };
    const span = { start: first.start, end: word.end };
    return { people: { span, quantitySpan: span, peopleSpan, quantity: exactlyTwo, part: false }, next: here + 1 };
  }
  return undefined;
}

/** What follows the noun, and not "a couple" before what it counts: "a couple tanks". */
const coupleEnds =
  /^(?:[.,;:!?)"”–—-]|and|or|in|at|on|near|from|with|who|whose|were|was|are|is|had|have|has|aged|died|by|when|while|as|after|before|during|inside|outside|killed|dead|wounded|injured|hurt|missing|fled|lost|sleeping|living|travelling|to)$/;
