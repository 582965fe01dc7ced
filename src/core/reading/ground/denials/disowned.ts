// "Had nothing to do with the raid", "denied being behind the attack", "did not carry out the strike": who did it is denied,
// and that it happened is taken for granted. So the deed, its day and its place are not the denier's to deny.

import type { Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";

/** Words that keep a deed away from somebody, or hold somebody to it, and the deed. */
export interface DeedPhrase {
  /** "Had nothing to do with", "was behind"; of a denial, from its verb on: "denied any involvement in". */
  readonly words: Span;
  /** "The raid on Velm, which killed nine people"; empty where the sentence says no more: "the Front is responsible". */
  readonly deed: Span;
}

/** Finds, for a span, the disowning whose deed it lies in. */
export type DisownedBy = (span: Span) => DeedPhrase | undefined;

const be = "(?:(?:was|were|is|are|had|have|has|being|been|be)\\s{1,3}){1,3}";
const not = "(?:not|never|in no way|neither)\\s+";
const adverb = "(?:\\p{L}+ly\\s+)?";
/** A share in a deed: "behind", "responsible for", "involved in". */
const behind = "(?:behind|responsible for|to blame for|involved in|implicated in|a party to|complicit in)";
const part =
  "(?:(?:part|role|hand|share|involvement|responsibility|complicity)(?: whatsoever)? (?:in|for|to|with)|connection (?:to|with) (?=(?:[^\\s.,;:!?]{1,20}\\s){0,5}?(?:attacks?|strikes?|raids?|bombings?|blasts?|killings?|murders?|explosions?|incidents?|shelling|massacre|assault|ambush|deaths?)\\b))";
/** A deed that is pointed at: "carried out the strike" takes it for granted, "carried out any strike" does not. */
const doing =
  "(?:carr(?:y|ied|ying) out|conduct(?:ed|ing)?|launch(?:ed|ing)?|stag(?:e|ed|ing)|commit(?:ted|ting)?|perpetrat(?:e|ed|ing)|order(?:ed|ing)?|mount(?:ed|ing)?)(?=\\s+(?:the|this|that|these|those|both|last|yesterday's|(?:\\p{Lu}\\p{L}+|last|this)(?:\\s(?:night|evening|morning|afternoon|week|month))?['’]s)\\s)";

/** Ways of saying no for oneself. */
const own = [
  "(?:had|has|have|having) nothing to do with",
  "distanc(?:ed|es|ing) (?:itself|himself|herself|themselves) from",
  `(?:had|has|have|having|play(?:s|ed)?|takes?|took|bears?|bore) no (?:\\p{L}+ )?${part}`,
  `${be}${not}${adverb}${behind}`,
  `(?:was|were|is|are)n['’]t ${adverb}${behind}`,
  `(?:did|do|does|had|has|have)(?: not|n['’]t) ${adverb}${doing}`,
  "(?:did(?: not|n['’]t) do|(?:had|has|have)(?: not|n['’]t) done)(?=\\s(?:it|this|that)\\b)",
];

/** What is denied, after the verb of denying. */
const denied = [
  `${be}${adverb}${behind}`,
  `(?:(?:having|any|all|its|his|her|their|direct|had|a|the|played|taken)\\s+)*(?:\\p{L}+ )?${part}`,
  `(?:(?:having|that|it|they|he|she|its|their|his|her|forces|troops|aircraft|jets|planes|fighters|members|men|had|have|has)\\s+)*${doing}`,
];

const deny =
  "(?<!\\b(?:not|never)\\s)(?<!n['’]t\\s)\\b(?:den(?:y|ies|ied|ying)|disclaim(?:s|ed|ing)?|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\\b";

/** "Denied that its jets struck Velm and says that the Front was to blame": what is said next is not what is denied. */
const nextSaying =
  "\\s(?:and|but)\\s(?:says?|said|claims?|claimed|insists?|insisted|blames?|blamed|accuses?|accused|adds?|added|called|told)\\b";

const disownings = new RegExp(
  `(?<words>\\b(?:${own.join("|")})|${deny}(?:(?!${nextSaying})[^.,;:!?\\n]){0,80}?\\b(?:${denied.join("|")}))\\s+(?<deed>[^.;:!?\\n]+)`,
  "giu",
);

/** Where the deed is told to its end: another verb of the denier, or a clause that says something else. */
const clauseEnd =
  /,?\s{1,3}(?:and|but|while|adding|saying|as|because)\s{1,3}(?:\p{L}{1,20}ly\s{1,3})?(?:(?:that|it|they|he|she|the|also|had|has|was|were|said)\b|\p{L}{1,24}(?:ed|ing)\b)/iu;

/** All words of a text that keep a deed away from somebody, in its order. */
export function findDisownings(text: string): readonly DeedPhrase[] {
  return deedPhrases(text, disownings);
}

/** "Holds the Front responsible": the party stands between, and what is held of it behind. */
const held =
  "(?<=(?<!\\b(?:not|never)\\s|n['’]t\\s)\\bh(?:old|olds|olding|eld)\\s(?:(?!(?:with|for|by|in|on|at|to|over|that)\\b)[^\\s.,;:!?]{1,24}\\s){1,7}?)(?:\\p{L}{2,16}ly\\s)?(?:responsible|accountable)\\b";

const holdings = new RegExp(
  `(?<words>${held}|(?<!\\b(?:no one|nobody|none|who|which|that|what|those)\\s)\\b(?:was|were|is|are|has been|have been|had been|being|be|been)\\s+${adverb}(?:(?:believed|thought|suspected|said|alleged|reported) to (?:be|have been) )?${adverb}(?:behind|responsible|to blame)\\b|(?<!\\b(?:who|which|that|what|nobody|they|he|she|it)\\s)\\b(?:did (?:it|this)(?=\\s*[.,;:!?”"])|carried it out(?=\\s*[.,;:!?”"])|will (?:answer|pay|pay dearly)(?=\\sfor\\s)))(?<deed>\\s+for\\s+[^.;:!?\\n]+|\\s+(?:the|this|that|a|an|these|those|\\p{L}+['’]s?)\\s[^.;:!?\\n]+|(?=\\s*[.,;:!?”"]))`,
  "giu",
);

/** All words of a text that hold somebody to be behind something, in its order; those that say no are `findDisownings`. */
export function findHoldings(text: string): readonly DeedPhrase[] {
  return deedPhrases(text, holdings);
}

/** @param pattern global, with the groups `words` and `deed`, of which the deed ends the match */
function deedPhrases(text: string, pattern: RegExp): readonly DeedPhrase[] {
  return matchesOf(text, pattern).map(({ index, 0: all, groups }) => {
    const { words = "", deed = "" } = groups ?? {};
    const stop = deed.search(clauseEnd);
    const start = index + all.length - deed.length;
    return {
      words: { start: index, end: index + words.length },
      deed: { start, end: start + (stop < 0 ? deed.length : stop) },
    };
  });
}

const unmeant = new RegExp(
  `${deny}\\s+(?<deed>[^.;:!?\\n]{0,160}?\\b(?:on purpose|deliberate(?:ly)?|intentional(?:ly)?|knowingly|by design)\\b[^.,;:!?\\n]{0,80})`,
  "giu",
);

/**
 * What is denied to have been meant: "denied that the troops had been targeted on purpose". That it happened is not denied.
 * Spans of the deeds, in the order of the text.
 */
export function findUnmeant(text: string): readonly Span[] {
  return matchesOf(text, unmeant).map(({ index, 0: all, groups }) => ({
    start: index + all.length - (groups?.["deed"] ?? "").length,
    end: index + all.length,
  }));
}

/** Looks up disownings by the words of a deed. */
export function disownedBy(found: readonly DeedPhrase[]): DisownedBy {
  const index = indexSpans(found, ({ deed }) => [deed]);
  return (span) => index.covering(span)[0];
}
