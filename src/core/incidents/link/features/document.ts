// Two events of one document: its reading holds them apart, and had the whole text to do so. Body and headline may still tell of
// one; what speaks for that must outweigh this.

import { weights } from "../weights.ts";
import { type Feature, inOneDocument } from "./finding.ts";
import { type } from "./type.ts";

/** See the head of the file. */
export const document: Feature = (a, b) => {
  if (!inOneDocument(a, b)) return undefined;
  if (a.telling !== undefined && a.telling === b.telling)
    return { value: "one report tells of it again", weight: weights.document.toldAgain };
  const [one, other] = a.sentence <= b.sentence ? [a, b] : [b, a];
  if (other.sequel === true && one.sequel !== true && (type(a, b)?.weight ?? 0) >= weights.type.confused)
    return { value: "one report tells of it on top of the other", weight: weights.document.sequel };
  const [first, second] = [Math.min(a.sentence, b.sentence), Math.max(a.sentence, b.sentence)];
  if (first <= headSentences && second > first && second <= leadSentences)
    return { value: "told apart in head and lead of one report", weight: weights.document.headAndLead };
  return { value: "told apart in one report", weight: weights.document.sameDocument };
};

/** Index of the last sentence that may be headline or standfirst, and of the last that tells in full what they announce. */
const headSentences = 1;
const leadSentences = 4;
