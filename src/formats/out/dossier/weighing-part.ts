// What house rules make of the numbers, each with its steps; and explanations against the claims that bear on them. Neither is a
// finding of Hearsay: a rule is somebody's rule, and an explanation with few inconsistencies is not thereby true.

import type { ShownHypotheses, ShownReconciliation } from "../../../core/views/incident-input.ts";
import { slotPhrases } from "../../../core/views/phrases.ts";
import { html, type Markup } from "../html/escape.ts";
import { claimLinks } from "./document-links.ts";
import type { TextLinks } from "./texts.ts";

/** What each rule gives; nothing where none was applied. */
export function reconciliationPart(
  rules: readonly ShownReconciliation[],
  numbers: ReadonlyMap<string, number>,
  links: TextLinks,
): Markup | undefined {
  if (rules.length === 0) return undefined;
  return html`<section id="reconciled" aria-labelledby="reconciled-h"><h2 id="reconciled-h">What house rules make of it</h2>
${rules.map(
  ({ rule, source, slot, result, steps }) =>
    html`<details class="rule"><summary><b>${rule}</b> <small>${slotPhrases[slot]}</small> <span class="result" dir="auto">${result}</span></summary><ol>${steps.map(
      ({ text, claims }) => html`<li><span dir="auto">${text}</span> ${claimLinks(claims, numbers, links)}</li>`,
    )}</ol><p class="soft" dir="auto">Rule: ${source}</p></details>
`,
)}</section>
`;
}

const bearingSigns = { consistent: "✓", inconsistent: "✗", neutral: "·" } as const;

/** Explanations across, claims down; nothing where nobody put one forward. */
export function hypothesesPart(
  questions: readonly ShownHypotheses[],
  numbers: ReadonlyMap<string, number>,
  links: TextLinks,
): Markup | undefined {
  const asked = questions.filter(({ hypotheses }) => hypotheses.length > 0);
  if (asked.length === 0) return undefined;
  return html`<section id="hypotheses" aria-labelledby="hypotheses-h"><h2 id="hypotheses-h">Explanations against the claims</h2>
${asked.map((shown) => questionPart(shown, numbers, links))}
<p class="soft">Ordered by the fewest inconsistencies; that is an order for looking further, not a finding.</p></section>
`;
}

function questionPart(shown: ShownHypotheses, numbers: ReadonlyMap<string, number>, links: TextLinks): Markup {
  return html`<h3 dir="auto">${shown.asks}</h3>
<div class="scroll" tabindex="0" role="region" aria-label="${shown.asks}">
<table class="hypotheses"><thead><tr><th scope="col">What is said</th>${shown.hypotheses.map(
    ({ text, from, inconsistent }) =>
      html`<th scope="col"><span dir="auto">${text}</span> <small dir="auto">${from}</small> <small>${inconsistent} inconsistent</small></th>`,
  )}</tr></thead><tbody>${shown.rows.map(
    ({ text, claims, bearings }) =>
      html`<tr><th scope="row"><span dir="auto">${text}</span> ${claimLinks(claims, numbers, links)}</th>${bearings.map(
        ({ is, why }) =>
          html`<td class="${is}"><b><span aria-hidden="true">${bearingSigns[is]}</span> ${is}</b> <small dir="auto">${why}</small></td>`,
      )}</tr>
`,
  )}</tbody></table></div>
${shown.sensitivity.length > 0 && html`<ul>${shown.sensitivity.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`}
`;
}
