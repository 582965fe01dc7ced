// The words by which a saying is judged, where they stand apart: "ruled that out", "brushed it aside", "called this a lie". The
// reader takes the verb for the cue and the short word behind it for what is said, and leaves the rest.

import { type Evidence, quote, type Span } from "../../../model/span.ts";

/** A short content that such a verb goes around, in characters at most. */
const longest = 60;

const particle = /^\s{1,3}(?:out|off|aside|away)\b/i;
const calls = /\b(?:call|nam|describ|brand|label|dismiss|denounc)(?:s|e|es|ed|ing)?$/i;
const verdict = /^\s{0,3}[^.,;:!?\n]{2,80}/;

/** The words of a cue and those that are said, each with what belongs to it behind a short content. */
export function saidWords(
  text: string,
  cue: Span,
  content: Evidence,
): { readonly words: string; readonly said: string } {
  const words = quote(text, cue);
  const said = content.map((span) => quote(text, span)).join(" ");
  const [{ start, end }, ...more] = content;
  const isRightBehind = start >= cue.end && /^\s{1,3}$/.test(text.slice(cue.end, start));
  if (more.length > 0 || !isRightBehind || end - start > longest) return { words, said };
  const apart = particle.exec(text.slice(end, end + 12))?.[0];
  if (apart !== undefined) return { words: words + apart, said };
  const behind = calls.test(words) ? (verdict.exec(text.slice(end, end + 84))?.[0] ?? "") : "";
  return { words, said: said + behind };
}
