// How much a dossier shows, so that an incident of a thousand reports is still a page that opens. What is left out is said where it is
// left out; the casebook itself has all of it.

/** Characters of the documents' texts, all together; each has the same share. */
export const textRoom = 2_000_000;
/** A document is never given less than this. */
export const leastTextRoom = 4_000;
/** Characters around what an incident's claims rest on, where a text is not shown whole. */
export const around = 300;
/** Rows of the matrix, and accounts. */
export const mostRows = 300;
/** Quotations of one slot. */
export const mostQuotes = 200;
/** Characters of a quotation. */
export const quoteRoom = 220;
/** Characters of a value in a cell, in graphemes. */
export const valueRoom = 160;
/** Documents that are named behind one value. */
export const mostLinks = 12;
/** Sides of a contradiction: quotations of each. */
export const mostSides = 3;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A text of at most so many graphemes, "…" at the end where it was longer. No grapheme is torn apart.
 *
 * @example shortened("at least 62 soldiers", 12) → "at least 62…"
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let out = "";
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (count === most - 1) return text.length === out.length + segment.length ? text : `${out.trimEnd()}…`;
    out += segment;
    count += 1;
  }
  return out;
}
