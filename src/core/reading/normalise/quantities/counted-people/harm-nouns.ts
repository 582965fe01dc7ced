// Nouns of harm that count people one by one: "12 civilian deaths", "no bodies", and the words before them that say whose they are.

import type { Span } from "../../../../model/span.ts";
import { type Harm, harmNoun } from "../harm.ts";
import type { Word } from "../words.ts";

/** Nouns that count people one by one; massacres and killings, kidnappings and arrests count events. */
export function countedHarm(words: readonly Word[], at: number): Harm | undefined {
  const key = words[at]?.key ?? "";
  if (words[at + 1]?.key === "toll" || words[at + 1]?.key === "bodies") return undefined;
  if (
    !/^(?:deaths?|fatality|fatalities|casualty|casualties|injuries|body|bodies|corpses?|lives|martyrs?|losses)$/.test(
      key,
    )
  ) {
    return undefined;
  }
  const article = /^(?:an?|the)$/.test(words[at - 1]?.key ?? "");
  return article && !/^(?:casualty|fatality)$/.test(key) ? undefined : harmNoun(key);
}

/** The words before a noun of harm that say who: "civilian" in "12 civilian deaths". */
export function whoIsHarmed(words: readonly Word[], start: number, end: number): Span | undefined {
  const named = words
    .slice(start, end)
    .filter((word) =>
      /^(?:civilian|military|army|enemy|police|rebel|militant|women|children|child|coalition|soldier|insurgent|government|friendly|own)$/.test(
        word.key,
      ),
    );
  const [first, last] = [named[0], named[named.length - 1]];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
