// By mistake or on purpose: what the words of a saying hold of it. Read here, and not only from the slots of motive and cause,
// because "denied that the strike had been deliberate" is read as a denial that bears on a strike that nobody doubts.

import { quote } from "../../model/span.ts";
import type { CaseClaim } from "../case-claim.ts";

export type Intent = "mistake" | "purpose";

/** What a saying holds of intent: `so` false where it says that it was not of this kind. */
export interface SaidIntent {
  readonly intent: Intent;
  readonly so: boolean;
}

const mistake =
  /\b(?:by (?:mistake|accident|error)|mistake|(?:no|an?) accident|(?:owing|due) to (?:an? )?(?:\w+ )?(?:error|fault|malfunction)|technical (?:error|fault|malfunction)|mistaken(?:ly)?|accidental(?:ly)?|inadvertent(?:ly)?|unintention(?:al|ally)|unintended|in error|human errors?|erroneous(?:ly)?|misidentif\w+|errors? (?:led|caused))\b/i;
const purpose =
  /\b(?:(?<!un)deliberate(?:ly)?|on purpose|purposely|intentional(?:ly)?|(?:would|did|had) not knowingly|knowingly|premeditated|wilful(?:ly)?|willful(?:ly)?)\b/i;
const negation = /\b(?:not|never|no|nor|n't|without|hardly)\b[^.;]{0,30}$/i;
const open = /\b(?:if|whether|may|might|could|perhaps)\b[^.;]{0,40}$/i;

/**
 * What words hold of intent; undefined where they hold nothing, or only suppose it.
 *
 * @example intentIn("the strike had been a mistake") → { intent: "mistake", so: true }
 * @example intentIn("would not knowingly strike") → { intent: "purpose", so: false }
 */
export function intentIn(words: string): SaidIntent | undefined {
  for (const [intent, pattern] of [["purpose", purpose] as const, ["mistake", mistake] as const]) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const before = words.slice(0, found.index);
    if (open.test(before)) return undefined;
    return { intent, so: !(negation.test(before) || /\b(?:not|no)\b/i.test(found[0])) };
  }
  return undefined;
}

/**
 * What a claim's saying holds of intent, its speaker's stance counted in: "denied that it was deliberate" says that it was not on
 * purpose. Undefined for what an author says without a statement, unless the claim's own words are a motive or a cause.
 */
export function intentOf({ claim, statement, document }: CaseClaim): SaidIntent | undefined {
  const own = "text" in claim.value ? intentIn(claim.value.text) : undefined;
  if (own !== undefined) return turnedBy(own, claim.stance.endsWith("-"));
  if (statement === undefined || claim.slot === "motive" || claim.slot === "cause") return undefined;
  const words = statement.content.map((span) => quote(document.text, span)).join(" ");
  const said = intentIn(words);
  return said === undefined || !/^(?:CT|PR)[+-]$/.test(statement.stance)
    ? undefined
    : turnedBy(said, statement.stance.endsWith("-"));
}

function turnedBy(said: SaidIntent, denied: boolean): SaidIntent {
  return denied ? { ...said, so: !said.so } : said;
}

/** True where a "not so" is about the manner alone: "would not knowingly strike" does not say that nothing was struck. */
export function deniesOnlyIntent(claim: CaseClaim): boolean {
  if (!claim.claim.stance.endsWith("-") || claim.claim.slot === "motive" || claim.claim.slot === "cause") return false;
  return intentOf(claim)?.so === false;
}
