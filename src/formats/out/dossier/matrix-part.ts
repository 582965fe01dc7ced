// The claim matrix as a table: voices down, slots across. On a narrow screen each voice is a card that lists what it speaks of.

import { counted } from "../../../core/views/heading.ts";
import {
  changePhrases,
  rangePhrase,
  ratedPhrase,
  retoldPhrase,
  slotRelationPhrase,
  supersededPhrase,
} from "../../../core/views/incident-phrases.ts";
import type {
  ClaimMatrix,
  MatrixEntry,
  MatrixRow,
  MatrixSlot,
  ShownGrade,
} from "../../../core/views/matrix/claim-matrix.ts";
import { html, type Markup } from "../html/escape.ts";
import { claimLinks } from "./document-links.ts";
import { mostRows, shortened, valueRoom } from "./limits.ts";
import type { TextLinks } from "./texts.ts";

const groupHeads: Readonly<Record<MatrixRow["group"], string>> = {
  party: "Voices",
  outlet: "In the outlets’ own words",
  unnamed: "Unnamed voices",
};

/** The matrix; in pieces. */
export function* matrixPart(
  matrix: ClaimMatrix,
  numbers: ReadonlyMap<string, number>,
  links: TextLinks,
): Generator<Markup> {
  if (matrix.slots.length === 0) {
    yield html`<section id="matrix" aria-labelledby="matrix-h"><h2 id="matrix-h">Who says what</h2><p class="soft">Nobody says anything of this incident.</p></section>`;
    return;
  }
  yield html`<section id="matrix" aria-labelledby="matrix-h"><h2 id="matrix-h">Who says what</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Claim matrix">
<table class="matrix"><thead><tr><th scope="col">Voice</th>${matrix.slots.map(slotHead)}</tr></thead>
`;
  for (const group of ["party", "outlet", "unnamed"] as const) {
    const rows = matrix.rows.filter((row) => row.group === group);
    if (rows.length === 0) continue;
    yield html`<tbody><tr class="group"><th scope="rowgroup" colspan="${matrix.slots.length + 1}"><span>${groupHeads[group]}</span></th></tr>
`;
    for (const row of rows.slice(0, mostRows)) yield rowPart(row, matrix.slots, numbers, links);
    if (rows.length > mostRows) {
      yield html`<tr class="group"><td colspan="${matrix.slots.length + 1}">${counted(rows.length - mostRows, "more voice")} left out here</td></tr>`;
    }
    yield html`</tbody>
`;
  }
  yield html`</table></div>
<p class="key"><span><b>✗</b> said not to be so</span> <span><b>?</b> not for certain</span> <span><b>–</b> silent</span> <span><b class="docs"><i>2</i></b> document that it rests on: opens the words</span> <span><b class="flag">≠a</b> stands against another, see below</span></p>
</section>
`;
}

function slotHead(slot: MatrixSlot): Markup {
  const { heading, relation, originators, documents } = slot;
  return html`<th scope="col"><b>${heading}</b> <small class="rel-${relation}">${slotRelationPhrase(slot)}</small> <small>${rangePhrase(originators, originators, "originator")}, ${counted(documents, "document")}</small></th>`;
}

function rowPart(
  row: MatrixRow,
  slots: readonly MatrixSlot[],
  numbers: ReadonlyMap<string, number>,
  links: TextLinks,
): Markup {
  return html`<tr><th scope="row"><span class="${row.group === "outlet" ? "outlet" : "voice"}" dir="auto">${shortened(row.voice, valueRoom)}</span>${
    row.party !== undefined && html` <small dir="auto">${row.party}</small>`
  }${row.rated.map(gradePart)}</th>${row.cells.map((entries, index) =>
    entries.length === 0
      ? html`<td class="silent"><span aria-label="silent">–</span></td>`
      : html`<td data-slot="${slots[index]?.heading}">${entries.map((entry) => entryPart(entry, numbers, links))}</td>`,
  )}</tr>
`;
}

const signs = {
  so: undefined,
  "not-so": html`<b aria-hidden="true">✗</b> `,
  doubtful: html`<b aria-hidden="true">?</b> `,
};

/** Who gave the grade, and why, stands in the list of decisions too. */
function gradePart(rated: ShownGrade): Markup {
  return html` <small class="hand" dir="auto" title="${rated.by}: ${shortened(rated.why, valueRoom)}">${ratedPhrase(rated)}</small>`;
}

function entryPart(entry: MatrixEntry, numbers: ReadonlyMap<string, number>, links: TextLinks): Markup {
  const value = shortened(entry.value, valueRoom);
  return html`<div class="entry ${entry.leaning}">${signs[entry.leaning]}<span dir="auto"${entry.count && html` class="count"`}>${value}</span>${
    entry.firmness !== undefined && html` <small class="firmness">${entry.firmness}</small>`
  }${entry.uncompared === true && html` <small class="firmness">not compared</small>`}${entry.superseded === true && html` <small class="firmness">${supersededPhrase}</small>`}${entry.retold === true && html` <small class="firmness">${retoldPhrase}</small>`}${entry.change !== undefined && html` <small class="change">${changePhrases[entry.change]}</small>`}${
    entry.corrected !== undefined &&
    html` <small class="hand">✎ read as ${shortened(entry.corrected.was, valueRoom)}</small>`
  }${entry.rated.map(gradePart)} ${claimLinks(entry.claims, numbers, links)}${entry.marks.map(
    (mark) =>
      html` <a class="flag${/^[≠✗]/.test(mark) ? "" : " mild"}" href="#k-${/[a-z]+$/.exec(mark)?.[0]}" aria-label="stands to another value: see ${mark}">${mark}</a>`,
  )}</div>`;
}
