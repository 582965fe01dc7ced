// N documents → M originators, as a graph: who has it from whom, with the reasons. Read this first.

import type { CaseDocument, Lineage, LineageEdge, LineageNode } from "../../model/casebook.ts";
import type { Originator } from "../../model/incident.ts";
import { compareText } from "../../model/text-order.ts";
import type { CaseClaim } from "../case-claim.ts";
import { standingFor } from "./across-documents.ts";
import type { Alignment } from "./align.ts";
import { copyOf, occasionOf } from "./copies.ts";
import { heardIn } from "./named-elsewhere.ts";
import { type Chain, relaysOf } from "./relays.ts";

/** Two documents, by id, and the passages that they share; `alignment.a` is the first. */
export interface AlignedPair {
  readonly a: string;
  readonly b: string;
  readonly alignment: Alignment;
}

/**
 * How documents, outlets, agencies and voices depend on one another. Nodes and edges are in the order of their keys, whatever
 * the order of what is given. Pairs with a document that is not given are left out.
 *
 * @param alignments of the pairs that are worth aligning, each once, in either order
 * @param claims where given, only the voices of these are shown, else those of all statements
 */
export function lineageOf(
  documents: readonly CaseDocument[],
  alignments: readonly AlignedPair[],
  claims?: readonly CaseClaim[],
): Lineage {
  const known = new Map(documents.map((document) => [document.id, document]));
  const chains = claims === undefined ? undefined : chainsOf(claims);
  const nodes = new Map<string, LineageNode>();
  const edges: LineageEdge[] = [];
  const heard = [...known.values()].map(heardIn);
  const parts = heard.map((one) =>
    relaysOf(one, chains === undefined ? undefined : (chains.get(one.document.id) ?? [])),
  );
  for (const part of [...parts, standingFor(heard)]) {
    for (const node of part.nodes)
      if (!nodes.has(node.key) || comesFirst(node, nodes.get(node.key))) nodes.set(node.key, node);
    edges.push(...part.edges);
  }
  for (const { id, reading } of known.values())
    nodes.set(id, { key: id, kind: "document", label: reading.document.title ?? reading.document.file ?? id });
  for (const { a, b, alignment } of alignments) {
    const [one, two] = [known.get(a), known.get(b)];
    if (one === undefined || two === undefined) continue;
    const edge = copyOf(one, two, alignment) ?? occasionOf(one, two, alignment);
    if (edge !== undefined) edges.push(edge);
  }
  return {
    nodes: [...nodes.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    edges: edges.sort((a, b) => compareText(orderKey(a), orderKey(b))),
  };
}

/**
 * "7 documents, 2 originators: Russian Ministry of Defence (5 documents), Pentagon (3 documents)". A document counts with
 * each originator that it carries. "Perhaps fewer" where some may be one.
 */
export function lineagePhrase(documents: number, originators: readonly Originator[]): string {
  const counted = `${count(documents, "document")}, ${count(originators.length, "originator")}`;
  if (originators.length === 0) return counted;
  const doubt = originators.some(({ certain }) => !certain) ? ", perhaps fewer" : "";
  const listed = originators.map(({ voice, claims }) => {
    const carried = new Set(claims.map(({ document }) => document)).size;
    return `${voice} (${count(carried, "document")})`;
  });
  return `${counted}${doubt}: ${listed.join(", ")}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function chainsOf(claims: readonly CaseClaim[]): ReadonlyMap<string, readonly Chain[]> {
  const chains = new Map<string, Chain[]>();
  for (const { document, voices } of claims) {
    const known = chains.get(document.id);
    if (known === undefined) chains.set(document.id, [voices]);
    else known.push(voices);
  }
  return chains;
}

/** Two documents may call one node by two names, or by one as an outlet and as a voice: the lesser stands, whichever is met first. */
function comesFirst(node: LineageNode, other: LineageNode | undefined): boolean {
  if (other === undefined) return true;
  return node.label === other.label ? node.kind < other.kind : node.label < other.label;
}

function orderKey({ kind, from, to, why, document = "" }: LineageEdge): string {
  return [from, to, kind, why, document].join("\u0001");
}
