// Nouns that name a saying. Sources of patterns, to be put in groups of their own; a noun is added here and nowhere else.

import { quote } from "../../../model/span.ts";
import type { Attribution } from "./attribution.ts";

const claims = "accusations?|allegations?|assertions?|charges?|claims?|reports?|rumou?rs?|suggestions?";

/** "Reports", "the claim", "an allegation": whoever says it says that it is so. */
export const claimNoun: string = `(?:${claims})`;

/** Those, and what only comes or is told: "news", "statements". */
export const sayingNoun: string = `(?:${claims}|information|messages?|news|statements?|stor(?:y|ies))`;

const ofSaying = new RegExp(
  `^(?:(?:the|these|those|such|its|their)\\s+)?(?:${sayingNoun}|speculation)(?:\\s+(?:made|spread))?(?:\\s+(?:by|from|of|that))?$`,
  "iu",
);

/** True for an attribution whose cue is a noun of saying: who denies "allegations that" denies what they say. */
export function isNounOfSaying(text: string, { cue }: Attribution): boolean {
  return cue.length === 1 && cue.every((span) => ofSaying.test(quote(text, span)));
}
