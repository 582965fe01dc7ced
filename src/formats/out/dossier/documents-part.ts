// The documents with their texts, closed until somebody follows a link into one; what the claims rest on is marked.

import { contains } from "../../../core/model/span.ts";
import { counted } from "../../../core/views/heading.ts";
import { grouped } from "../../../core/views/phrases.ts";
import { type Segment, segmentsOf } from "../../../core/views/segments.ts";
import { html, type Markup } from "../html/escape.ts";
import { type DossierText, placeId } from "./texts.ts";

/** Documents in order of publication; in pieces. `notes`: see `documentNotes`. */
export function* documentsPart(
  texts: readonly DossierText[],
  notes: ReadonlyMap<string, readonly string[]>,
): Generator<Markup> {
  yield html`<section id="documents" aria-labelledby="documents-h"><h2 id="documents-h">${counted(texts.length, "document")}</h2>
`;
  for (const text of texts) yield* documentPart(text, notes.get(text.document.id) ?? []);
  yield html`</section>
`;
}

function* documentPart({ document, items, shown }: DossierText, notes: readonly string[]): Generator<Markup> {
  const { number, title, from, published, reading } = document;
  const { text, language, url, file } = reading.document;
  const left = text.length - shown.reduce((sum, { start, end }) => sum + end - start, 0);
  yield html`<details class="document" id="d${number}"><summary><b class="number">${number}</b> <span class="title" dir="auto">${title}</span> <small dir="auto">${from} · ${published ?? "date unknown"}</small>${notes.map((note) => html` <small class="hand" dir="auto">${note}</small>`)}</summary>
<p class="facts">${[url, file].filter((fact) => fact !== undefined).map((fact) => html`<span dir="auto">${fact}</span> `)}<span>${counted(items.filter(({ kind }) => kind === "claim").length, "claim")} of this incident</span>${left > 0 && html` <b>${grouped(left)} of ${grouped(text.length)} characters are left out here</b>`}</p>
<div class="text" dir="auto"${language !== "und" && html` lang="${language}"`}>`;
  const segments = segmentsOf(
    items.map(({ spans }) => spans),
    text.length,
  );
  let reached = 0;
  let next = 0;
  for (const part of shown) {
    if (part.start > reached) yield gap(part.start - reached);
    // Both are in text order: segments before the part are behind us for good.
    while ((segments[next]?.end ?? Number.POSITIVE_INFINITY) <= part.start) next += 1;
    for (let at = next; ; at += 1) {
      const segment = segments[at];
      if (segment === undefined || segment.start >= part.end) break;
      const start = Math.max(segment.start, part.start);
      const end = Math.min(segment.end, part.end);
      yield mark(text, { ...segment, start, end }, contains(part, segment), items, number);
    }
    reached = part.end;
  }
  if (reached < text.length) yield gap(text.length - reached);
  yield html`</div>
<p class="back"><a href="#matrix">Back to the matrix</a></p></details>
`;
}

function gap(length: number): Markup {
  return html`<span class="left-out"> … [${grouped(length)} characters] … </span>`;
}

function mark(text: string, segment: Segment, whole: boolean, items: DossierText["items"], number: number): Markup {
  const words = text.slice(segment.start, segment.end);
  if (segment.items.length === 0) return html`${words}`;
  const covering = segment.items.flatMap((index) => items[index] ?? []);
  const kinds = [...new Set(covering.map(({ kind }) => kind))].join(" ");
  const notes = [...new Set(covering.map(({ note }) => note))].slice(0, 6).join("\n");
  const begins = whole && segment.begins.length > 0;
  return html`<mark class="${kinds}" title="${notes}"${begins && html` id="${placeId(number, segment.start)}"`}>${words}</mark>`;
}
