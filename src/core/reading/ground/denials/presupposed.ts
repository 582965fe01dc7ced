// "Must investigate the killing of 26 villagers in Velm": who demands it says nothing of the sort in so many words, and yet takes it for a fact
// that they were killed. So it is his word, and no question that he leaves open.

import type { Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import type { Attribution } from "../sayings/attribution.ts";

/** What is done about a deed only when it was done; the deed behind it is a definite one. */
const about =
  /\b(?:(?:investigat(?:e|ing)|examin(?:e|ing)|explain(?:ing)?|condemn(?:s|ed|ing)?|prosecut(?:e|ing)|punish(?:ing)?|avenge|avenging)|(?:investigations?|inquir(?:y|ies)|probe|look(?:ing)?) into|(?:justice|compensation|responsible|accountable|accountability|answer|apologi[sz]e) for|(?:perpetrators|authors|masterminds|victims|survivors) of|those (?:behind|who carried out))\s+(?=(?:the|this|that|these|those|yesterday['’]s|last (?:night|week|month)['’]s|\p{Lu}\p{L}+day['’]s)\s)|\b(?:establish(?:ing)?|find(?:ing)? out|determin(?:e|ing)|clarify(?:ing)?|reveal(?:ing)?|identify(?:ing)?|ascertain(?:ing)?) (?:who(?!,)|those who|on whose orders?)\s+(?=\p{L}+)/giu;
/** Not the deed itself, or one that may not have been: "the alleged killing", "the reported raid", "the plan to bomb Velm", "whether". */
const doubted =
  /\b(?:alleged|alleging|allegations?|accusations?|rumou?r(?:s|ed)?|reported|suspected|supposed|purported|claimed|so-called|reports? (?:of|that|about)|claims? (?:of|that|about)|possib(?:le|ility)|plans?|planned|threats?|threatened|attempts?|attempted|intentions?|whether|any)\b/iu;

/** The parts of what is demanded that tell of a deed as a fact, in the order of the attributions. */
export function findPresupposed(text: string, attributions: readonly Attribution[]): readonly Span[] {
  return attributions.flatMap(({ act, content }) =>
    act !== "demands"
      ? []
      : content.flatMap(({ start, end }): readonly Span[] => {
          const words = text.slice(start, end);
          const [found] = matchesOf(words, about);
          if (found === undefined) return [];
          const from = found.index + found[0].length;
          return doubted.test(words.slice(from, from + 40)) ? [] : [{ start: start + from, end }];
        }),
  );
}
