// Who has it from whom, drawn: documents on the left, what passes on in the middle, originators on the right. The same stands
// below in words, for whoever does not see the drawing.

import { documentNumbers, type NumberedDocument, numbersOf } from "../../../core/views/incident-documents.ts";
import type { DossierInput } from "../../../core/views/incident-input.ts";
import type { GraphEdge, GraphNode, LineageGraph } from "../../../core/views/lineage-graph.ts";
import { html, type Markup } from "../html/escape.ts";
import { documentLinks } from "./document-links.ts";
import { shortened, valueRoom } from "./limits.ts";
import { fitted } from "./svg-text.ts";
import type { TextLinks } from "./texts.ts";

const width = 1040;
const rowHeight = 46;
const boxHeight = 36;
const columns: Readonly<Record<GraphNode["column"], { readonly x: number; readonly width: number }>> = {
  document: { x: 44, width: 310 },
  between: { x: 444, width: 220 },
  originator: { x: 754, width: 280 },
};

/** The lineage of an incident; in pieces. */
export function* lineagePart(
  input: DossierInput,
  graph: LineageGraph,
  documents: readonly NumberedDocument[],
  sentence: string,
  links: TextLinks,
): Generator<Markup> {
  const numbers = documentNumbers(documents);
  const height = Math.max(1, graph.rows) * rowHeight + 34;
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  yield html`<section id="lineage" aria-labelledby="lineage-h"><h2 id="lineage-h">Who has it from whom</h2>
<p>${sentence}</p>
<div class="scroll drawing" tabindex="0" role="region" aria-label="Drawing of the lineage">
<svg class="lineage" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="Lineage: documents, what passes on, originators">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.8 8 4 0 7.2z"/></marker></defs>
<g class="heads" aria-hidden="true"><text x="${columns.document.x}" y="16">Documents</text>${
    graph.nodes.some(({ column }) => column === "between") &&
    html`<text x="${columns.between.x}" y="16">Passing on</text>`
  }<text x="${columns.originator.x}" y="16">Originators</text></g>
`;
  for (const edge of graph.edges) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from !== undefined && to !== undefined) yield edgePart(edge, from, to);
  }
  for (const node of graph.nodes) yield nodePart(node, links);
  yield html`</svg></div>
<p class="key lines">${lineKinds
    .map(
      ([kind, words]) =>
        graph.edges.some((edge) => edge.kind === kind) &&
        html`<span><svg viewBox="0 0 34 8" width="34" height="8" aria-hidden="true"><path class="edge ${kind}" d="M1 4H33"/></svg> ${words}</span> `,
    )
    .filter((part) => part !== false)}</p>
<table class="originators"><caption>Originators, and why each counts</caption><thead><tr><th scope="col">Originator</th><th scope="col">Why</th><th scope="col">Documents</th></tr></thead><tbody>
`;
  for (const { voice, why, certain, claims, retold = [] } of input.originators) {
    yield html`<tr><th scope="row" class="voice" dir="auto">${shortened(voice, valueRoom)}</th><td><span dir="auto">${why}</span>${retold.length > 0 && html`; counts what these say in their own words and have from here: ${documentLinks(numbersOf(retold, numbers), links)}`}${!certain && html` <b class="perhaps">may be one with another</b>`}</td><td>${documentLinks(numbersOf(claims, numbers), links)}</td></tr>
`;
  }
  yield html`</tbody></table>
<details><summary>The drawing in words</summary><ul class="inwords">${[...new Set(graph.edges.map(({ text }) => text))].map((text) => html`<li dir="auto">${text}</li>`)}</ul></details>
</section>
`;
}

const lineKinds: readonly (readonly [GraphEdge["kind"], string])[] = [
  ["carries", "carries the words of"],
  ["relay", "has it from"],
  ["copy", "shares text with"],
  ["agency", "is signed by"],
  ["outlet", "is published by"],
  ["spokesman", "speaks for"],
  ["occasion", "was on the same occasion as"],
];

function middle(node: GraphNode): number {
  return 30 + node.row * rowHeight + boxHeight / 2;
}

function edgePart(edge: GraphEdge, from: GraphNode, to: GraphNode): Markup {
  return html`<path class="edge ${edge.kind}" d="${pathOf(from, to)}"${edge.directed && html` marker-end="url(#tip)"`}><title>${edge.text}</title></path>
`;
}

/** Within a column an arc beside it; else from the right edge to the left edge. */
function pathOf(from: GraphNode, to: GraphNode): string {
  const [start, end] = [columns[from.column], columns[to.column]];
  const [y1, y2] = [middle(from), middle(to)];
  if (from.column === to.column) {
    if (from.column === "document") {
      const bulge = start.x - Math.min(40, 16 + Math.abs(y2 - y1) / 8);
      return `M${start.x} ${y1}C${bulge} ${y1} ${bulge} ${y2} ${end.x - 1} ${y2}`;
    }
    const edge = start.x + start.width;
    const bulge = edge + Math.min(60, 24 + Math.abs(y2 - y1) / 8);
    return `M${edge} ${y1}C${bulge} ${y1} ${bulge} ${y2} ${edge + 1} ${y2}`;
  }
  const forth = start.x < end.x;
  const x1 = forth ? start.x + start.width : start.x;
  const x2 = forth ? end.x - 1 : end.x + end.width + 1;
  const bend = (x2 - x1) / 2;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

function nodePart(node: GraphNode, links: TextLinks): Markup {
  const { x, width: room } = columns[node.column];
  const y = middle(node) - boxHeight / 2;
  const uncertain = node.certain ? "" : " uncertain";
  const box = html`<g class="node ${node.column}${node.originator ? " origin" : ""}${uncertain}"><title>${node.label} – ${node.note}${node.certain ? "" : " – may be one with another"}</title><rect x="${x}" y="${y}" width="${room}" height="${boxHeight}" rx="5"/><text class="label" x="${x + 9}" y="${y + 15}">${fitted(node.label, room - 18, 13.8)}</text><text class="note" x="${x + 9}" y="${y + 29}">${fitted(node.note, room - 18, 11)}</text></g>`;
  const [number] = node.documents;
  return number === undefined
    ? html`${box}
`
    : html`<a href="${links.document(number)}">${box}</a>
`;
}
