// "(Goma, in French)": the name of a tongue reads like a state's, and is no place.

import type { Span } from "../../../model/span.ts";

/** Whether words that the reader took for a place are the tongue that something is said or written in. */
export function isTongue(text: string, { start, end }: Span): boolean {
  return (
    /\b(?:in|from|into)\s+$/i.test(text.slice(Math.max(0, start - 6), start)) &&
    /^(?:English|French|Arabic|Spanish|Portuguese|Russian|Ukrainian|German|Turkish|Persian|Farsi|Dari|Pashto|Urdu|Hindi|Hebrew|Kurdish|Swahili|Somali|Amharic|Tigrinya|Hausa|Burmese|Chinese|Mandarin|Korean|Japanese|Italian|Polish|Serbian|Georgian|Armenian|Azeri)$/.test(
      text.slice(start, end),
    )
  );
}
