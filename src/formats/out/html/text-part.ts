// The text with its layers: flat marks, none inside another, each naming the items that cover it. The items' own words
// stand once, hidden, and are what a screen reader and the card are given.

import type { Document } from "../../../core/model/document.ts";
import type { Highlight, HighlightLayer } from "../../../core/views/highlights.ts";
import { type Segment, segmentsOf } from "../../../core/views/segments.ts";
import { html, type Markup } from "./escape.ts";

/** The marked text, and the descriptions of its items, in pieces. */
export function* textPart(document: Document, highlights: readonly Highlight[], id: string): Generator<Markup> {
  const segments = segmentsOf(
    highlights.map(({ spans }) => spans),
    document.text.length,
  );
  const language = document.language === "und" ? undefined : html` lang="${document.language}"`;
  yield html`<div class="text" dir="auto"${language}>`;
  for (const segment of segments) yield mark(document.text, segment, highlights, id);
  yield html`</div>
<ul hidden>`;
  for (const [index, { layer, kind, text }] of highlights.entries()) {
    if (layer === "row") continue;
    yield html`<li id="${id}-i${index}" data-l="${layer}"><b>${kind}</b> <span dir="auto">${text}</span></li>`;
  }
  yield html`</ul>`;
}

function mark(text: string, segment: Segment, highlights: readonly Highlight[], id: string): Markup {
  const words = text.slice(segment.start, segment.end);
  if (segment.items.length === 0) return html`${words}`;
  const layers = new Set<HighlightLayer>();
  for (const index of segment.items) layers.add(highlights[index]?.layer ?? "row");
  const seen = (indexes: readonly number[]): readonly number[] =>
    indexes.filter((index) => highlights[index]?.layer !== "row");
  // One stop of the tab key an item: at its first segment.
  const stops = seen(segment.begins).length > 0;
  const described = seen(segment.items).map((index) => `${id}-i${index}`);
  const begins = segment.begins.length > 0;
  return html`<mark${begins && html` id="${id}-t${segment.start}"`} class="${[...layers].join(" ")}" data-i="${segment.items.join(" ")}"${
    stops && html` tabindex="0" aria-describedby="${described.join(" ")}"`
  }${eventNumber(segment, highlights)}>${words}</mark>`;
}

/** The number of the event that a mark begins to tell of: shown beside it, not part of the text. */
function eventNumber(segment: Segment, highlights: readonly Highlight[]): Markup | undefined {
  for (const index of segment.items) {
    const item = highlights[index];
    if (item?.layer !== "event" || !item.spans.some(({ end }) => end === segment.end)) continue;
    const number = /^event (\d+)/.exec(item.kind)?.[1];
    if (number !== undefined) return html` data-n="${number}"`;
  }
  return undefined;
}
