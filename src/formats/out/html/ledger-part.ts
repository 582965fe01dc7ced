// The ledger of one document as markup: it is whole without any script, and each row links to its words in the text.

import type { Reading } from "../../../core/model/reading.ts";
import type { Span } from "../../../core/model/span.ts";
import { excerptOf } from "../../../core/views/excerpt.ts";
import { counted } from "../../../core/views/heading.ts";
import type { Highlight } from "../../../core/views/highlights.ts";
import type {
  Ledger,
  LedgerEvent,
  LedgerRow,
  LedgerStatement,
  LedgerVoice,
} from "../../../core/views/ledger/ledger.ts";
import type { Leaning } from "../../../core/views/phrases.ts";
import { html, type Markup } from "./escape.ts";
import { excerptPart } from "./excerpt-part.ts";

/** The ledger, in pieces: counts, who speaks, events, statements of no event, messages. */
export function* ledgerPart(
  reading: Reading,
  ledger: Ledger,
  highlights: readonly Highlight[],
  id: string,
): Generator<Markup> {
  const { counts, readBy } = ledger.heading;
  const place: Placing = { reading, id, items: itemsBySubject(highlights) };
  yield html`<p class="counts">${counted(counts.events, "event")} · ${counted(counts.claims, "claim")} · ${counted(counts.voices, "voice")} besides the author · ${counted(counts.statements, "statement")}</p>
${ledger.voices.length > 0 && voicesPart(ledger.voices)}
`;
  for (const event of ledger.events) yield eventPart(event, place);
  yield html`
${ledger.statements.length > 0 && statementsPart(ledger.statements, place)}
${ledger.messages.length > 0 && messagesPart(ledger, id)}
<p class="stamp">Read by ${readBy}. The machine proposes; check against the words.</p>`;
}

interface Placing {
  readonly reading: Reading;
  readonly id: string;
  /** Index of the highlight that shows a claim, a statement or an event. */
  readonly items: ReadonlyMap<string, number>;
}

function itemsBySubject(highlights: readonly Highlight[]): ReadonlyMap<string, number> {
  return new Map(
    highlights.flatMap(({ subject }, index) => (subject === undefined ? [] : [[subject, index] as const])),
  );
}

function voicesPart(voices: readonly LedgerVoice[]): Markup {
  return html`<details class="voices" open><summary>Who speaks besides the author</summary><ul>${voices.map(
    ({ name, kind, party, says, relays }) =>
      html`<li><span class="voice" dir="auto">${name}</span> <small>${kind.replaceAll("-", " ")}${
        party !== undefined && `, for ${party}`
      } · ${counted(says, "statement")}${relays > 0 && `, passes on ${relays}`}</small></li>`,
  )}</ul></details>`;
}

function eventPart(event: LedgerEvent, place: Placing): Markup {
  const trigger = event.triggers[0];
  return html`<section class="event" data-item="${place.items.get(event.id)}">
<h2><a class="number" href="#${place.id}-t${trigger?.start}" aria-label="Event ${event.number}: show it in the text">${event.number}</a> ${event.label}${
    event.reality !== "" && html` <span class="reality">${event.reality}</span>`
  }</h2>
<p class="setting"><span dir="auto">${event.when ?? html`<i>time not told</i>`}</span> · <span dir="auto">${event.where ?? html`<i>place not told</i>`}</span>${
    event.where !== undefined && html` <small>${event.gazetteer ?? "not in the gazetteer"}</small>`
  }${event.order.map((order) => html` · ${order}`)}</p>
${event.parties.length > 0 && html`<p class="parties">${event.parties.map(({ lead, names }) => html`<span><small>${lead}</small> <bdi>${names.join(", ")}</bdi></span> `)}</p>`}
<table><colgroup><col class="c-slot"><col class="c-value"><col class="c-voice"><col></colgroup><thead><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col">Who says it, how firmly</th><th scope="col">In which words</th></tr></thead>
<tbody>${event.rows.map((row, index) => claimRow(row, event.rows[index - 1]?.slot === row.slot, place))}</tbody></table>
</section>`;
}

function claimRow(row: LedgerRow, repeated: boolean, place: Placing): Markup {
  return html`<tr class="${row.leaning}${row.byAuthor && " author"}" data-item="${place.items.get(row.claim)}">
<th scope="row"${repeated && html` class="repeated"`}>${row.heading}</th><td class="value" dir="auto">${row.count ? html`<b>${row.value}</b>` : row.value}</td><td><span class="voice" dir="auto">${row.voice}</span><br>${firmnessPart(row)}</td><td class="words">${wordsPart(row, place, row.atLength ? 240 : 70)}</td></tr>`;
}

function statementsPart(statements: readonly LedgerStatement[], place: Placing): Markup {
  return html`<section class="statements"><h2>Said of no event</h2>
<table><colgroup><col class="c-voice"><col></colgroup><thead><tr><th scope="col">Who says it, how firmly</th><th scope="col">In which words</th></tr></thead><tbody>${statements.map(
    (statement) => html`<tr class="${statement.leaning}" data-item="${place.items.get(statement.id)}">
<td><span class="voice" dir="auto">${statement.voice}</span><br>${firmnessPart(statement)}</td><td class="words">${wordsPart(statement, place, 500, [])}</td></tr>`,
  )}</tbody></table></section>`;
}

function messagesPart({ messages }: Ledger, id: string): Markup {
  return html`<section class="messages"><h2>Odd in this text</h2><ul>${messages.map(
    ({ severity, text, span }) =>
      html`<li class="${severity}"><b>${severity === "warning" ? "! warning" : "note"}</b> <span dir="auto">${text}</span>${
        span !== undefined && span.end > span.start && html` <a href="#${id}-t${span.start}">show</a>`
      }</li>`,
  )}</ul></section>`;
}

const signs: Readonly<Record<Leaning, string>> = { so: "", "not-so": "✗ ", doubtful: "? " };

function firmnessPart({ firmness, leaning }: { readonly firmness: string; readonly leaning: Leaning }): Markup {
  return html`<span class="firmness">${signs[leaning]}${firmness}</span>`;
}

function wordsPart(
  said: { readonly evidence: readonly Span[]; readonly cue: readonly Span[] },
  { reading, id }: Placing,
  budget: number,
  sentences: readonly Span[] = reading.sentences,
): Markup {
  const pieces = excerptOf(reading.document.text, { evidence: said.evidence, cues: said.cue, sentences, budget });
  return html`<a href="#${id}-t${said.evidence[0]?.start}" dir="auto">${excerptPart(pieces)}</a>`;
}
