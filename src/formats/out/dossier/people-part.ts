// What people decided about the incident: the reviews, and what was set aside by them.

import type { ShownReview } from "../../../core/views/incident-reviews.ts";
import type { RejectedClaim } from "../../../core/views/matrix/claim-matrix.ts";
import { html, type Markup } from "../html/escape.ts";
import { shortened, valueRoom } from "./limits.ts";
import type { TextLinks } from "./texts.ts";

/** Reviews and rejected claims; nothing where nobody decided anything. */
export function peoplePart(
  reviews: readonly ShownReview[],
  rejected: readonly RejectedClaim[],
  links: TextLinks,
): Markup | undefined {
  if (reviews.length === 0 && rejected.length === 0) return undefined;
  return html`<section id="people" aria-labelledby="people-h"><h2 id="people-h">Decided by people</h2>
${
  rejected.length > 0 &&
  html`<h3>Not compared</h3><ul>${rejected.map(
    ({ slot, value, voice, document, claim, by, why }) =>
      html`<li><b class="hand">⊘</b> ${slot} <span dir="auto">${shortened(value, valueRoom)}</span>, <span class="voice" dir="auto">${shortened(voice, valueRoom)}</span> <span class="docs"><a href="${links.claim(claim)}" aria-label="document ${document}: show the words">${document}</a></span> – <span dir="auto">${by}: ${why}</span></li>`,
  )}</ul>`
}
${
  reviews.length > 0 &&
  html`<h3>Reviews</h3><table class="reviews"><thead><tr><th scope="col">No.</th><th scope="col">When, who</th><th scope="col">What</th><th scope="col">Why</th></tr></thead><tbody>${reviews.map(
    ({ review: { number, at, by, why, hash }, action, subject, claim, content }) =>
      html`<tr><td>${number}</td><td>${at}<br><b dir="auto">${by}</b></td><td><b>${action}</b> <span dir="auto">${content}</span><br><small>${subject}${claim !== undefined && html` <span dir="auto">${claim}</span>`}</small></td><td><span dir="auto">${why}</span><br><small class="hash">${hash.slice(0, 16)}…</small></td></tr>
`,
  )}</tbody></table>`
}</section>
`;
}
