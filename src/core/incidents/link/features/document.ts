// Two events of one document: its reading holds them apart, and had the whole text to do so. Body and headline may still tell of
// one; what speaks for that must outweigh this.

import type { EventProfile } from "../../profile/shape.ts";
import { type Feature, finding, inOneDocument } from "./finding.ts";
import { isOfOneSort } from "./type.ts";

/** See the head of the file. */
export const document: Feature = (a, b) => {
  if (!inOneDocument(a, b)) return undefined;
  if (a.telling !== undefined && a.telling === b.telling)
    return finding("one report tells of it again", "document.toldAgain");
  const [one, other] = a.sentence <= b.sentence ? [a, b] : [b, a];
  if (other.sequel === true && one.sequel !== true && isOfOneSort(a, b))
    return finding("one report tells of it on top of the other", "document.sequel");
  const harmed = harmedInBoth(a, b);
  if (harmed !== undefined && isOfOneSort(a, b))
    return finding(`one report tells of what was done to ${harmed}`, "document.toldAgain");
  const [first, second] = [Math.min(a.sentence, b.sentence), Math.max(a.sentence, b.sentence)];
  if (first <= headSentences && second > first && second <= leadSentences)
    return finding("told apart in head and lead of one report", "document.headAndLead");
  return finding("told apart in one report", "document.sameDocument");
};

/** "Gunmen shot Ana Velic. … The killing of Velic": one person by full name, and nobody is killed twice. */
function harmedInBoth(a: EventProfile, b: EventProfile): string | undefined {
  return a.names.find(
    ({ harmed, key }) => harmed === true && b.names.some((name) => name.harmed === true && name.key === key),
  )?.name;
}

/** Index of the last sentence that may be headline or standfirst, and of the last that tells in full what they announce. */
const headSentences = 1;
const leadSentences = 4;
