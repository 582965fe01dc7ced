// Words in quotation marks that quote nobody: the author holds them at arm's length ("'moderate opposition'"). They are
// noted as such, so that nobody takes the word for the author's own or for somebody's statement.

import type { Message } from "../../../model/message.ts";
import type { Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Attribution } from "../sayings/attribution.ts";

/** At most this many words: longer quotations are speech. */
const longest = 4;

const quoted = /(?:“([^”\n]{2,60})”|"([^"\n]{2,60})"|(?<![\p{L}\p{N}])[‘']([^‘’'\n]{2,60})[’'](?![\p{L}\p{N}]))/gu;

/** Short quotations outside every attribution, in lower case: names and titles in quotation marks are no scare quotes. */
export function findScareQuotes(text: string, attributions: readonly Attribution[]): readonly Message[] {
  const said = indexSpans(
    attributions.filter(({ byAuthor, source }) => !byAuthor && source.length > 0),
    ({ content }) => content,
  );
  return matchesOf(text, quoted).flatMap((match): readonly Message[] => {
    const words = match[1] ?? match[2] ?? match[3] ?? "";
    const span: Span = { start: match.index, end: match.index + match[0].length };
    if (words.split(/\s+/).length > longest || !/^\p{Ll}/u.test(words)) return [];
    if (said.overlapping(span).length > 0) return [];
    const so = /\bso-called\s+$/i.test(text.slice(Math.max(0, span.start - 12), span.start)) ? "so-called " : "";
    return [
      {
        rule: "scare-quotes",
        severity: "info",
        text: `The author keeps its distance from ${so}“${words}”: quotation marks, and nobody is quoted.`,
        span,
      },
    ];
  });
}
