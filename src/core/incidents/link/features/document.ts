// Two events of one document: its reading holds them apart, and had the whole text to do so. Body and headline may still tell of
// one; what speaks for that must outweigh this.

import { weights } from "../weights.ts";
import { type Feature, inOneDocument } from "./finding.ts";

/** See the head of the file. */
export const document: Feature = (a, b) => {
  if (!inOneDocument(a, b)) return undefined;
  if (a.telling !== undefined && a.telling === b.telling)
    return { value: "one report tells of it again", weight: weights.document.toldAgain };
  const [first, second] = [Math.min(a.sentence, b.sentence), Math.max(a.sentence, b.sentence)];
  if (first <= headSentences && second > first && second <= leadSentences)
    return { value: "told apart in head and lead of one report", weight: weights.document.headAndLead };
  return { value: "told apart in one report", weight: weights.document.sameDocument };
};

/** Index of the last sentence that may be headline or standfirst, and of the last that tells in full what they announce. */
const headSentences = 1;
const leadSentences = 4;
