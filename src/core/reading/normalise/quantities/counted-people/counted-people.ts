// Finds the people that a sentence counts: a quantity with a noun of people ("at least 62 soldiers"), a bare number where
// people are understood ("killing 12"), a noun of harm that is counted ("62 deaths"), one person ("a pilot"), or plain
// plurals ("civilians"), which are at least two.

import type { Word } from "../words.ts";
import { couple } from "./couples.ts";
import { counted } from "./numbered-people.ts";
import { oneMore } from "./one-more.ts";
import { outsideReach, withOutside } from "./outside-count.ts";
import { withOrigin } from "./people-of.ts";
import type { CountedPeople } from "./people-phrase.ts";
import { uncounted } from "./unnumbered-people.ts";

/** The counted people among the words of one sentence, in text order. */
export function countedPeople(words: readonly Word[]): readonly CountedPeople[] {
  const found: CountedPeople[] = [];
  let behind = 0;
  for (let at = 0; at < words.length; ) {
    const match = couple(words, at) ?? counted(words, at) ?? oneMore(words, at) ?? uncounted(words, at);
    if (match === undefined) {
      at += 1;
      continue;
    }
    const whole = withOrigin(words, match);
    const last = found.at(-1);
    const wider =
      last !== undefined && at - behind <= outsideReach
        ? withOutside(last, whole.people, words.slice(behind, at + 1))
        : undefined;
    if (wider === undefined) found.push(whole.people);
    else found[found.length - 1] = wider;
    at = whole.next;
    behind = at;
  }
  return found;
}
