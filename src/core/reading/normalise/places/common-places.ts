// "The town", "the northern village", "the capital": words for a place that are no name. Somewhere in the world there is a
// town called Capital; it is never what a report means.

import type { Gazetteer } from "../../gazetteer.ts";
import { countryOfAdjective } from "./countries-named.ts";

const commonWords = new Set(
  "a an the this that these those same nearby neighbouring neighboring northern southern eastern western north south east west northeastern northwestern southeastern southwestern central upper lower greater rural urban outer inner old new strategic besieged contested rebel held rebel-held government-held whole entire other area areas border borders base bases camp camps capital center centre city cities coast compound countryside country countries crossing department district districts enclave farm field front frontline ground highway hill hills gulf home hospital house houses island lake lakes market mountain mountains municipality neighborhood neighborhoods neighbourhood neighbourhoods outskirts place places port ports prison province provinces quarter region regions river road school scene sea side site st state street suburb suburbs territory town towns valley village villages zone zones world of in on and its their his her our".split(
    " ",
  ),
);

/** Whether words name no place by themselves: "the northern town", "Syrian villages". */
export function isCommonPlace(name: string): boolean {
  const words = name.toLowerCase().replace(/\.$/, "").split(/\s+/);
  return words.every((word) => commonWords.has(word) || countryOfAdjective(word) !== undefined);
}

/** The same gazetteer, which does not answer for words that name no place. */
export function withoutCommonWords(gazetteer: Gazetteer): Gazetteer {
  return {
    version: gazetteer.version,
    lookup: (name) => {
      if (isCommonPlace(name)) {
        // "Central", "Western" and "North West" are names of first-level units where the text writes them as such.
        return /^\p{Lu}\p{Ll}/u.test(name) && countryOfAdjective(name) === undefined
          ? gazetteer.lookup(name).filter(({ match, kind }) => match === "name" && kind !== "town")
          : [];
      }
      return gazetteer.lookup(name);
    },
  };
}
