// "The killers were rebels", "the gunmen belonged to the Front", "the attackers were not soldiers": who the doers of a deed
// are said to be, or not to be.

import type { Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";

/** Words that name the doers of a deed by a party. */
export interface IdentifiedPhrase {
  /** "The killers were". */
  readonly words: Span;
  /** What stands behind, to the end of the clause; the party is what it begins with. */
  readonly named: Span;
  /** "Were not". */
  readonly denied: boolean;
}

const doers =
  "(?:killers?|murderers?|attackers?|assailants?|perpetrators?|culprits?|bombers?|raiders?|gunmen|gunman|kidnappers?|abductors?|hijackers?|arsonists?|masked men|armed men|men who did (?:it|this))";
const were =
  "(?:(?:was|were|is|are|had been|have been)(?<no> not|n['’]t)?(?: (?:from|members of|fighters of|soldiers of|part of|sent by|working for|linked to))?|(?<nor>did not |didn['’]t )?(?:belong(?:ed)? to|c[oa]me from))";
const identified = new RegExp(
  `\\b(?<words>(?:the|its|these|those) ${doers} ${were})\\s+(?:in fact |all |probably |also )?(?:the |an? )?(?<named>[^.,;:!?\\n]+)`,
  "giu",
);

/**
 * All such phrases of a text, in its order.
 *
 * @example `findIdentified("The killers were rebels.")` → words "The killers were", named "rebels", not denied
 */
export function findIdentified(text: string): readonly IdentifiedPhrase[] {
  return matchesOf(text, identified).map(({ index, 0: all, groups }) => {
    const { words = "", named = "", no, nor } = groups ?? {};
    const end = index + all.length;
    return {
      words: { start: index, end: index + words.length },
      named: { start: end - named.length, end },
      denied: no !== undefined || nor !== undefined,
    };
  });
}
