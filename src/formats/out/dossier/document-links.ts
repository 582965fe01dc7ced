// Documents by number, as they stand behind a value: each links to its words in the text.

import type { ClaimRef } from "../../../core/model/incident.ts";
import { html, type Markup } from "../html/escape.ts";
import { mostLinks } from "./limits.ts";
import type { TextLinks } from "./texts.ts";

/** "[2] [4]", each a link to the words of the first of the claims that stand there; of very many the first, and how many more. */
export function claimLinks(
  claims: readonly ClaimRef[],
  numbers: ReadonlyMap<string, number>,
  links: TextLinks,
): Markup {
  const first = new Map<number, ClaimRef>();
  for (const ref of claims) {
    const number = numbers.get(ref.document);
    if (number !== undefined && !first.has(number)) first.set(number, ref);
  }
  const sorted = [...first].sort(([a], [b]) => a - b);
  const more = sorted.length - mostLinks;
  return html`<span class="docs">${sorted
    .slice(0, mostLinks)
    .map(
      ([number, ref]) =>
        html`<a href="${links.claim(ref)}" aria-label="document ${number}: show the words">${number}</a>`,
    )}${more > 0 && html`<a href="#words" aria-label="${more} more documents: see the words">+${more}</a>`}</span>`;
}

/** "[2] [4]", each a link to the document. */
export function documentLinks(numbers: readonly number[], links: TextLinks): Markup {
  return html`<span class="docs">${numbers.map(
    (number) => html`<a href="${links.document(number)}" aria-label="document ${number}">${number}</a>`,
  )}</span>`;
}
