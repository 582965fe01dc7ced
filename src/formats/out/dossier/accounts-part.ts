// Each voice's account as it went: what it said first, and what it says now.

import type { AccountStep, ShownAccount } from "../../../core/views/accounts.ts";
import { counted } from "../../../core/views/heading.ts";
import { html, type Markup } from "../html/escape.ts";
import { documentLinks } from "./document-links.ts";
import { mostRows, shortened, valueRoom } from "./limits.ts";
import type { TextLinks } from "./texts.ts";

/** Accounts, those that changed open; in pieces. */
export function* accountsPart(accounts: readonly ShownAccount[], links: TextLinks): Generator<Markup> {
  if (accounts.length === 0) return;
  yield html`<section id="accounts" aria-labelledby="accounts-h"><h2 id="accounts-h">Accounts over time</h2>
`;
  const shown = accounts.slice(0, mostRows);
  const same = shown.filter(({ changes }) => !changes);
  for (const account of shown) if (account.changes) yield accountPart(account, links);
  if (same.length > 0) {
    yield html`<details class="others"><summary>${counted(same.length, "voice")} the same throughout</summary>
`;
    for (const account of same) yield accountPart(account, links);
    yield html`</details>
`;
  }
  if (accounts.length > mostRows) {
    yield html`<p class="soft">${counted(accounts.length - mostRows, "more account")} left out here.</p>`;
  }
  yield html`</section>
`;
}

function accountPart({ voice, slots, changes, documents }: ShownAccount, links: TextLinks): Markup {
  return html`<details class="account"${changes && html` open`}><summary><span class="voice" dir="auto">${shortened(voice, valueRoom)}</span> <small>${
    changes && "changed · "
  }${counted(documents.length, "document")}</small></summary>
<table><tbody>${slots.map(
    ({ heading, steps }) =>
      html`<tr><th scope="row">${heading}</th><td><ol class="steps">${steps.map((step) => stepPart(step, links))}</ol></td></tr>`,
  )}</tbody></table></details>
`;
}

const signs = { so: "", "not-so": "✗ ", doubtful: "? " } as const;

function stepPart({ published, values }: AccountStep, links: TextLinks): Markup {
  return html`<li><small>${published ?? "undated"}</small> ${values.map(
    ({ shown, leaning, change, documents }, index) =>
      html`${index > 0 && "; "}<span class="${leaning}${change !== undefined && " differs"}" dir="auto">${signs[leaning]}${shortened(shown, valueRoom)}</span>${
        change !== undefined && html` <b class="change">${change}</b>`
      } ${documentLinks(documents, links)}`,
  )}</li>`;
}
