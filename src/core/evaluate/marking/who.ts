// Who is counted, in the words of the text and without the number: "at least 62 Syrian soldiers" are "Syrian soldiers".

import { contains, quote, type Span } from "../../model/span.ts";
import type { MarkedText } from "../../notation/marked-text.ts";
import { findQuantities } from "../../reading/normalise/quantities/read-quantity.ts";

/** The words of a counted phrase that say who; empty where it is a bare number. */
export function whoIsCounted({ text, mentions }: MarkedText, phrase: Span): string {
  const marked = mentions.flatMap(({ kind, span }) => (kind === "quantity" && contains(phrase, span) ? [span] : []));
  // Numbers are not always marked by themselves: "<m n=7>7</m>".
  const numbers = marked.length > 0 ? marked : numbersIn(text, phrase);
  let words = "";
  let at = phrase.start;
  for (const { start, end } of numbers) {
    if (start < at) continue;
    words += `${text.slice(at, start)} `;
    at = end;
  }
  words = (words + text.slice(at, phrase.end))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^of (?:the )?/i, "");
  return /\p{L}/u.test(words) ? words : "";
}

function numbersIn(text: string, phrase: Span): readonly Span[] {
  return findQuantities(quote(text, phrase)).map(({ span: { start, end } }) => ({
    start: start + phrase.start,
    end: end + phrase.start,
  }));
}
