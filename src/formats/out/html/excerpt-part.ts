// A report's own words as they are quoted: the evidence stands out, the word of saying is marked, what is left out is said.

import { type ExcerptPiece, quotationMarks } from "../../../core/views/excerpt.ts";
import { html, type Markup } from "./escape.ts";

/** An excerpt in quotation marks. */
export function excerptPart(pieces: readonly ExcerptPiece[]): Markup {
  const words = pieces.map(({ kind, text }) => {
    if (kind === "evidence") return html`<b>${text}</b>`;
    if (kind === "cue") return html`<i>${text}</i>`;
    if (kind === "gap") return html`<small>${text}</small>`;
    return html`${text}`;
  });
  const marks = quotationMarks(pieces);
  return html`${marks.open}${words}${marks.close}`;
}
