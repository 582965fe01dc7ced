// "Osteria denies targeting civilians": a denial in the present, of a deed without a place, a day or an article, is of what
// somebody is said to do in general. It is no denial of the last strike that was told.

import { type Evidence, quote, type Span } from "../../../model/span.ts";

const standing =
  /^(?:(?:has|have)\s+(?:always|repeatedly|consistently|long|routinely|regularly)\s+denied|(?:(?:always|repeatedly|consistently|routinely|regularly)\s+)?den(?:y|ies))$/i;

/** "Targeting civilians", "deliberately bombing hospitals": a verb and its plural, with nothing that points at one deed. */
const deed =
  /^(?:ever\s+)?(?:\p{L}{1,20}ly\s+)?\p{L}{2,20}ing\s+(?!the\b|this\b|that\b|these\b|those\b|an?\b|it\b|any\b)(?:\p{L}[\p{L}-]{0,20}\s+){0,2}\p{L}{2,20}s$/iu;

/** @example of "denies", "targeting civilians" → true; of "denied", "targeting the convoy" → false */
export function isGeneralDenial(
  text: string,
  { cue, content }: { readonly cue: readonly Span[]; readonly content: Evidence },
): boolean {
  const words = cue.map((span) => quote(text, span)).join(" ");
  return standing.test(words.trim()) && content.length === 1 && deed.test(quote(text, content[0]).trim());
}
