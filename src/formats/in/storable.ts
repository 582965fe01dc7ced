// Half characters and nulls, which JSON can carry and neither UTF-8 nor a database can: what they stood for is lost, and a mark stands in
// their place. Lengths stay, so that the way back to the file does.

import type { SourceDocument } from "../../core/model/source.ts";

/** The lone half of a pair of UTF-16 units. */
const halves = /\p{Surrogate}/gu;

/**
 * The document with U+FFFD for each half character, and its title and the like without nulls. (Nulls in the text are cleaned when it is
 * read.)
 */
export function storable(document: SourceDocument): SourceDocument {
  const { text, title, publisher, byline, givenId, url } = document;
  const about = Object.entries({ title, publisher, byline, givenId, url }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value.replace(halves, "\uFFFD").replaceAll("\0", " ")] as const],
  );
  return { ...document, ...Object.fromEntries(about), text: text.replace(halves, "\uFFFD") };
}
