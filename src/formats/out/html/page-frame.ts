// What stands around the documents of a page: policy, style, legend, the list of documents, script. The policy lets
// nothing run and nothing be fetched but the page's own style and script, known by their hashes.

import type { HighlightLayer } from "../../../core/views/highlights.ts";
import { html } from "./escape.ts";
import { raw } from "./own-words.ts";
import { pageHead } from "./page-head.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";

/** Up to the first document. */
export function pageOpening(): string {
  const { markup } =
    html`${pageHead({ title: "Hearsay", style: pageStyle, script: pageScript })}<a class="skip" href="#d1-ledger">To the ledger</a>
<header class="bar"><strong>Hearsay</strong>
<fieldset><legend>Show</legend>${legend.map(
      ({ layer, swatch, label }) =>
        html`<label><input type="checkbox" id="show-${layer}" checked autocomplete="off"><span class="swatch ${swatch}">${label}</span></label> `,
    )}</fieldset></header>
`;
  return markup;
}

/** What a page says of one of several documents. */
export interface PageEntry {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

/** After the last document. The list stands at the end, where it is known, and is seen at the top. */
export function pageClosing(entries: readonly PageEntry[]): string {
  const list = html`<nav class="documents" aria-label="Documents"><details open><summary>${entries.length} documents</summary><ol>${entries.map(
    ({ id, title, note }) => html`<li><a href="#${id}" dir="auto">${title}</a> <small dir="auto">${note}</small></li>`,
  )}</ol></details></nav>`;
  return html`${entries.length > 1 && list}
<ul id="card" role="tooltip" hidden></ul>
<script>${raw(pageScript)}</script>
</body>
</html>
`.markup;
}

const legend: readonly { readonly layer: HighlightLayer; readonly swatch: string; readonly label: string }[] = [
  { layer: "event", swatch: "event", label: "events" },
  { layer: "content", swatch: "source", label: "who says what" },
  { layer: "count", swatch: "count", label: "people harmed" },
  { layer: "actor", swatch: "actor", label: "actors" },
  { layer: "people", swatch: "people", label: "people" },
  { layer: "place", swatch: "place", label: "places" },
  { layer: "time", swatch: "time", label: "times" },
  { layer: "thing", swatch: "thing", label: "arms and sites" },
  { layer: "message", swatch: "message", label: "oddities" },
];
