// A dossier: one incident as one page that stands by itself. It has no script at all, asks for nothing over the network, and whoever
// prints it has everything on paper. Read it from top to bottom: the matrix, what stands against what, who has it from whom, when,
// what rules and explanations make of it, the words, the texts.

import type { EventType } from "../../../core/catalogue/event-types/event-type.ts";
import { accountsOf } from "../../../core/views/accounts.ts";
import { documentNotes } from "../../../core/views/document-notes.ts";
import { counted } from "../../../core/views/heading.ts";
import { documentNumbers } from "../../../core/views/incident-documents.ts";
import { claimKey, type DossierInput } from "../../../core/views/incident-input.ts";
import { incidentRelationPhrases } from "../../../core/views/incident-phrases.ts";
import { quotesOf } from "../../../core/views/incident-quotes.ts";
import { shownReviews, toldBy } from "../../../core/views/incident-reviews.ts";
import { likeliest } from "../../../core/views/likeliest.ts";
import { lineageGraph } from "../../../core/views/lineage-graph.ts";
import type { ClaimMatrix } from "../../../core/views/matrix/claim-matrix.ts";
import { matrixOf } from "../../../core/views/matrix/matrix.ts";
import { timelineOf } from "../../../core/views/timeline.ts";
import { html, type Markup } from "../html/escape.ts";
import { pageHead } from "../html/page-head.ts";
import { accountsPart } from "./accounts-part.ts";
import { contradictionsPart } from "./contradictions-part.ts";
import { documentsPart } from "./documents-part.ts";
import { dossierStyle } from "./dossier-style.ts";
import { quoteRoom } from "./limits.ts";
import { lineagePart } from "./lineage-part.ts";
import { matrixPart } from "./matrix-part.ts";
import { peoplePart } from "./people-part.ts";
import { textsOf } from "./texts.ts";
import { timelinePart } from "./timeline-part.ts";
import { hypothesesPart, reconciliationPart } from "./weighing-part.ts";
import { wordsPart } from "./words-part.ts";

/**
 * The page of one incident, in pieces that follow each other without anything between them. `text/html; charset=utf-8`.
 *
 * Its size is bounded: texts take at most 2,000,000 characters together (of more documents than 500, 4,000 each), the matrix 300
 * voices of each group, a slot 200 quotations; what is left out is said in its place. See `limits.ts`.
 */
export function* dossierPage(input: DossierInput, types: readonly EventType[]): Generator<string> {
  for (const { markup } of parts(input, types)) yield markup;
}

function* parts(input: DossierInput, types: readonly EventType[]): Generator<Markup> {
  const matrix = matrixOf(input, types);
  const numbers = documentNumbers(matrix.documents);
  const { texts, links } = textsOf(input, types);
  const quotes = quotesOf(input, types, quoteRoom);
  const byClaim = new Map(
    quotes.flatMap((slot) => slot.quotes.map((quote) => [claimKey(quote.claim), quote] as const)),
  );
  const timeline = timelinePart(timelineOf(input));
  const reconciliation = reconciliationPart(input.reconciliations, numbers, links);
  const hypotheses = hypothesesPart(input.hypotheses, numbers, links);
  const people = peoplePart(shownReviews(input.reviews, toldBy(input.claims, types)), matrix.rejected, links);
  const sections: readonly (readonly [string, string, boolean])[] = [
    ["matrix", "Who says what", true],
    ["contradictions", "Against each other", matrix.contradictions.length > 0],
    ["accounts", "Accounts", input.incident.accounts.length > 0],
    ["lineage", "Lineage", true],
    ["timeline", "Timeline", timeline !== undefined],
    ["reconciled", "House rules", reconciliation !== undefined],
    ["hypotheses", "Explanations", hypotheses !== undefined],
    ["people", "Decisions", people !== undefined],
    ["words", "Words", quotes.length > 0],
    ["documents", "Documents", true],
  ];
  yield opening(matrix, sections);
  yield headingPart(matrix, input);
  yield* matrixPart(matrix, numbers, links);
  yield* contradictionsPart(matrix, byClaim, links);
  yield* accountsPart(accountsOf(input), links);
  yield* lineagePart(input, lineageGraph(input), matrix.documents, matrix.heading.lineage, links);
  yield html`${timeline}${reconciliation}${hypotheses}${people}`;
  yield* wordsPart(quotes, links);
  yield* documentsPart(texts, documentNotes(input, numbers));
  yield html`<p class="stamp">Read by ${readers(input)}. Hearsay lays reports side by side and takes no side; nothing here says what is true. The machine proposes; check against the words.</p>
</main>
</body>
</html>
`;
}

function opening(matrix: ClaimMatrix, sections: readonly (readonly [string, string, boolean])[]): Markup {
  const { what, when, where } = matrix.heading;
  const title = [what, when, where].filter((part) => part !== undefined).join(", ");
  return html`${pageHead({ title: `${title} – Hearsay`, style: dossierStyle })}<a class="skip" href="#matrix">To the matrix</a>
<nav class="bar" aria-label="Sections"><strong>Hearsay</strong> ${sections
    .filter(([, , there]) => there)
    .map(([id, name]) => html`<a href="#${id}">${name}</a> `)}</nav>
<main>
`;
}

function headingPart({ heading }: ClaimMatrix, { related, incident }: DossierInput): Markup {
  const { shown, left } = likeliest(related);
  const listed = (some: DossierInput["related"]): Markup =>
    html`<ul class="related">${some.map(({ relation, other }) => {
      const forth = relation.from === incident.id;
      return html`<li>${forth ? incidentRelationPhrases[relation.kind] : backwards[relation.kind]} <b dir="auto">${other}</b> <small>${forth ? relation.to : relation.from}</small></li>`;
    })}</ul>`;
  return html`<header class="heading"><p class="eyebrow">Incident <span>${heading.id}</span></p>
<h1>${capital(heading.what)}</h1>
<p class="setting"><span dir="auto">${heading.when ?? html`<i>time not told</i>`}</span> · <span dir="auto">${heading.where ?? html`<i>place not told</i>`}</span>${heading.where !== undefined && html` <small>${heading.gazetteer ?? "not in the gazetteer"}</small>`}</p>
<ul class="counts">${heading.counts.map((count) => html`<li>${count}</li>`)}</ul>
${shown.length > 0 && listed(shown)}${
  left.length > 0 &&
  html`<details><summary>${counted(left.length, "more incident")} that may be the same, less likely</summary>${listed(left)}</details>`
}</header>
`;
}

const backwards = {
  "part-of": "with its part",
  "followed-by": "after",
  "same-suggested": "perhaps the same as",
} as const;

function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function readers({ documents }: DossierInput): string {
  const stamps = documents.map(({ reading: { readBy } }) => `${readBy.model} ${readBy.version}; ${readBy.catalogue}`);
  return [...new Set(stamps)].join(" and ");
}
