// Two events of one document: its reading holds them apart, and had the whole text to do so. Body and headline may still tell of
// one; what speaks for that must outweigh this.

import { weights } from "../weights.ts";
import { type Feature, inOneDocument } from "./finding.ts";

/** See the head of the file. */
export const document: Feature = (a, b) =>
  inOneDocument(a, b) ? { value: "told apart in one report", weight: weights.document.sameDocument } : undefined;
