// What stands against what: a sentence, and the words of both sides beside each other.

import type { ClaimRef } from "../../../core/model/incident.ts";
import { claimKey } from "../../../core/views/incident-input.ts";
import { relationPhrases } from "../../../core/views/incident-phrases.ts";
import type { ClaimQuote } from "../../../core/views/incident-quotes.ts";
import type { ClaimMatrix } from "../../../core/views/matrix/claim-matrix.ts";
import { html, type Markup } from "../html/escape.ts";
import { excerptPart } from "../html/excerpt-part.ts";
import { mostSides } from "./limits.ts";
import type { TextLinks } from "./texts.ts";

/** Contradictions, denials, updates; in pieces. Nothing where there are none. */
export function* contradictionsPart(
  { contradictions, left, uncompared }: Pick<ClaimMatrix, "contradictions" | "left" | "uncompared">,
  quotes: ReadonlyMap<string, ClaimQuote>,
  links: TextLinks,
): Generator<Markup> {
  if (contradictions.length === 0 && uncompared.length === 0) return;
  yield html`<section id="contradictions" aria-labelledby="contradictions-h"><h2 id="contradictions-h">How the values stand to each other</h2><ol class="against">
`;
  for (const { letter, relation, words, slot, sentence, claims } of contradictions) {
    yield html`<li id="k-${letter}" class="rel-${relation}"><p><b class="flag">${relationPhrases[relation].sign}${letter}</b> <b>${words}</b> <small>${slot}</small> <span dir="auto">${sentence}</span></p>
<div class="sides">${[claims.from, claims.to].map((side) => sidePart(side, quotes, links))}</div></li>
`;
  }
  yield html`</ol>${left.map((text) => html`<p class="soft">${text}: all values stand in the matrix.</p>`)}${
    uncompared.length > 0 &&
    html`<h3>Shown and not compared</h3><ul>${uncompared.map(
      ({ slot, value, documents, why }) =>
        html`<li><small>${slot}</small> <span dir="auto">${value}</span> <span class="docs">${documents.map((number) => html`<i>${number}</i>`)}</span> – ${why}</li>`,
    )}</ul>`
  }</section>
`;
}

/** A copy of the same words proves nothing more: it stands beside the first, with its number. */
function sidePart(claims: readonly ClaimRef[], quotes: ReadonlyMap<string, ClaimQuote>, links: TextLinks): Markup {
  const distinct = new Map<string, ClaimQuote[]>();
  for (const ref of claims) {
    const quote = quotes.get(claimKey(ref));
    if (quote === undefined) continue;
    const words = quote.words.map(({ text }) => text).join("");
    distinct.set(words, [...(distinct.get(words) ?? []), quote]);
  }
  const left = distinct.size - mostSides;
  return html`<div>${[...distinct.values()].slice(0, mostSides).map((same) => quotePart(same, links))}${
    left > 0 && html`<p class="soft">and ${left} more in the words below</p>`
  }</div>`;
}

function quotePart(same: readonly ClaimQuote[], links: TextLinks): Markup {
  const [first] = same;
  if (first === undefined) return html``;
  const sorted = [...same].sort((a, b) => a.document - b.document);
  return html`<blockquote><p dir="auto">${excerptPart(first.words)}</p><footer><span class="voice" dir="auto">${first.voice}</span> ${first.firmness} <span class="docs">${sorted.map(
    ({ document, claim }) =>
      html`<a href="${links.claim(claim)}" aria-label="document ${document}: show the words">${document}</a>`,
  )}</span></footer></blockquote>`;
}
