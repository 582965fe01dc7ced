// The words behind the matrix: each claim with its quotation, which opens in the text of its document.

import type { ClaimQuote, SlotQuotes } from "../../../core/views/incident-quotes.ts";
import { html, type Markup } from "../html/escape.ts";
import { excerptPart } from "../html/excerpt-part.ts";
import { mostQuotes, shortened, valueRoom } from "./limits.ts";
import type { TextLinks } from "./texts.ts";

/** All quotations by slot; in pieces. */
export function* wordsPart(slots: readonly SlotQuotes[], links: TextLinks): Generator<Markup> {
  if (slots.length === 0) return;
  yield html`<section id="words" aria-labelledby="words-h"><h2 id="words-h">In which words</h2>
`;
  for (const { heading, quotes } of slots) {
    yield html`<details class="slot"><summary>${heading} <small>${quotes.length}</small></summary>
<table class="quotes"><colgroup><col class="c-value"><col class="c-voice"><col></colgroup><thead><tr><th scope="col">Value</th><th scope="col">Who says it</th><th scope="col">Words</th></tr></thead><tbody>
`;
    for (const quote of quotes.slice(0, mostQuotes)) yield quoteRow(quote, links);
    yield html`</tbody></table>${quotes.length > mostQuotes && html`<p class="soft">${quotes.length - mostQuotes} more left out here; they are marked in the texts.</p>`}</details>
`;
  }
  yield html`</section>
`;
}

const signs = { so: "", "not-so": "✗ ", doubtful: "? " } as const;

function quoteRow(
  { value, voice, firmness, leaning, document, words, rejected, claim }: ClaimQuote,
  links: TextLinks,
): Markup {
  return html`<tr class="${leaning}${rejected && " rejected"}"><td class="value" dir="auto">${shortened(value, valueRoom)}${rejected && html` <b class="hand">⊘ rejected</b>`}</td><td><span class="voice" dir="auto">${shortened(voice, valueRoom)}</span><br><span class="firmness">${signs[leaning]}${firmness}</span></td><td class="words"><a href="${links.claim(claim)}" dir="auto">${excerptPart(words)}</a> <small>document ${document}</small></td></tr>
`;
}
