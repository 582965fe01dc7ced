// Who has it from whom, laid out in three columns: documents, what stands between (agencies, outlets, voices that relay), and the
// originators. Positions are rows, not pixels: a page draws them at its own size.
//
// Rows of the second and third column are those of their neighbours' mean, pushed apart where they meet: few lines cross, and the
// same incident is always drawn the same.

import type { LineageEdge, LineageNode } from "../model/casebook.ts";
import { documentNumbers, numberedDocuments, numberList } from "./incident-documents.ts";
import type { DossierInput } from "./incident-input.ts";
import { dependencePhrase } from "./incident-phrases.ts";

export interface GraphNode {
  readonly key: string;
  readonly column: "document" | "between" | "originator";
  /** From 0; may be a fraction. Nodes of one column are at least 1 apart. */
  readonly row: number;
  readonly label: string;
  /** A second line: the publisher, the reason why it is counted as an originator. */
  readonly note: string;
  /** It is counted as an originator. One that also passes on what others say stands between. */
  readonly originator: boolean;
  /** False for an originator that may be one with another. */
  readonly certain: boolean;
  /** Numbers of the documents that it stands for: one, or many where they depend on the same. */
  readonly documents: readonly number[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** `carries`: a document has an originator's claim without anybody between. */
  readonly kind: LineageEdge["kind"] | "carries";
  /** False where nothing tells which of two had it first. */
  readonly directed: boolean;
  /** A sentence for a person. */
  readonly text: string;
}

export interface LineageGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly rows: number;
}

/** Above so many documents those that depend on exactly the same are drawn as one. */
export const documentsDrawnApart = 40;

/** Lays the lineage of an incident out. */
export function lineageGraph(input: DossierInput): LineageGraph {
  const drafted = gathered(draftOf(input));
  const rows = new Map<string, number>();
  const place = (column: GraphNode["column"]): void => {
    const nodes = drafted.nodes.filter((node) => node.column === column);
    for (const [key, row] of spread(nodes, drafted.edges, rows)) rows.set(key, row);
  };
  place("document");
  place("between");
  place("originator");
  const nodes = drafted.nodes.map((node) => ({ ...node, row: rows.get(node.key) ?? 0 }));
  const last = Math.max(0, ...nodes.map(({ row }) => row));
  return { nodes, edges: drafted.edges, rows: nodes.length === 0 ? 0 : Math.ceil(last) + 1 };
}

type Draft = {
  readonly nodes: readonly Omit<GraphNode, "row">[];
  readonly edges: readonly GraphEdge[];
};

function draftOf(input: DossierInput): Draft {
  const documents = numberedDocuments(input.documents);
  const numbers = documentNumbers(documents);
  const nodes = new Map<string, Omit<GraphNode, "row">>();
  for (const { id, number, title, from, published } of documents) {
    nodes.set(id, {
      key: id,
      column: "document",
      label: `${number} ${title}`,
      note: [from, published ?? "date unknown"].join(" · "),
      originator: false,
      certain: true,
      documents: [number],
    });
  }
  const named = new Map(input.lineage.nodes.map((node) => [node.key, node]));
  const edges = worthDrawing(input);
  const passing = new Set(edges.map(({ from }) => from));
  for (const { key, voice, why, certain } of input.originators) {
    if (nodes.has(key)) continue;
    const column = passing.has(key) ? "between" : "originator";
    nodes.set(key, { key, column, label: voice, note: why, originator: true, certain, documents: [] });
  }
  for (const key of edges.flatMap(({ from, to }) => [from, to])) {
    if (!nodes.has(key)) nodes.set(key, betweenNode(key, named.get(key)));
  }
  const label = (key: string): string => {
    const number = numbers.get(key);
    return number === undefined ? (nodes.get(key)?.label ?? key) : `document ${number}`;
  };
  const shown = edges.map(
    (edge): GraphEdge => ({
      from: edge.from,
      to: edge.to,
      kind: edge.kind,
      directed: edge.direction === undefined,
      text: `${label(edge.from)} ${dependencePhrase(edge)} ${label(edge.to)}: ${edge.why}`,
    }),
  );
  return { nodes: [...nodes.values()], edges: [...shown, ...carried(input, shown, label)] };
}

/** An outlet is drawn where it speaks itself, or hands on what others say; that it published a report stands in the list. */
function worthDrawing({ lineage, originators }: DossierInput): readonly LineageEdge[] {
  const speaks = new Set([...originators.map(({ key }) => key), ...lineage.edges.map(({ from }) => from)]);
  return lineage.edges.filter(({ kind, from, to }) => from !== to && (kind !== "outlet" || speaks.has(to)));
}

function betweenNode(key: string, node: LineageNode | undefined): Omit<GraphNode, "row"> {
  return {
    key,
    column: "between",
    label: node?.label ?? key,
    note: node?.kind ?? "",
    originator: false,
    certain: true,
    documents: [],
  };
}

/** A line from a document to each originator whose claims it carries, where no other way leads there. */
function carried(
  { originators }: DossierInput,
  edges: readonly GraphEdge[],
  label: (key: string) => string,
): readonly GraphEdge[] {
  const onward = new Map<string, string[]>();
  for (const { from, to } of edges) onward.set(from, [...(onward.get(from) ?? []), to]);
  const reached = new Map<string, ReadonlySet<string>>();
  const reachedFrom = (start: string): ReadonlySet<string> => {
    const known = reached.get(start);
    if (known !== undefined) return known;
    const found = new Set<string>([start]);
    // A set that grows is gone through to its new end.
    for (const key of found) for (const next of onward.get(key) ?? []) found.add(next);
    reached.set(start, found);
    return found;
  };
  return originators.flatMap(({ key, claims }) => {
    const carriers = new Set(claims.map(({ document }) => document));
    // A copy has it from what it is a copy of.
    const reaches = (document: string): boolean => {
      const found = reachedFrom(document);
      return found.has(key) || [...found].some((other) => other !== document && carriers.has(other));
    };
    return [...carriers]
      .filter((document) => document !== key && !reaches(document))
      .map(
        (document): GraphEdge => ({
          from: document,
          to: key,
          kind: "carries",
          directed: true,
          text: `${label(document)} carries what ${label(key)} says`,
        }),
      );
  });
}

/** Many documents that depend on the same are one node. */
function gathered(draft: Draft): Draft {
  const documents = draft.nodes.filter(({ column }) => column === "document");
  if (documents.length <= documentsDrawnApart) return draft;
  const outgoing = new Map<string, string[]>();
  const aimedAt = new Set(draft.edges.map(({ to }) => to));
  for (const { from, to, kind } of draft.edges) outgoing.set(from, [...(outgoing.get(from) ?? []), `${kind} ${to}`]);
  const groups = new Map<string, Omit<GraphNode, "row">[]>();
  for (const node of documents) {
    const alike = JSON.stringify([...(outgoing.get(node.key) ?? [])].sort());
    // What others are copied from stays by itself.
    const key = aimedAt.has(node.key) ? node.key : alike;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  const standsFor = new Map<string, string>();
  const nodes = [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    for (const { key } of members) standsFor.set(key, first.key);
    if (members.length === 1) return [first];
    const numbers = members.flatMap((member) => member.documents);
    return [{ ...first, label: `${members.length} documents`, note: numberList(numbers), documents: numbers }];
  });
  const kept = new Set(nodes.map(({ key }) => key));
  return {
    nodes: [...nodes, ...draft.nodes.filter(({ column }) => column !== "document")],
    edges: draft.edges.filter(({ from }) => kept.has(standsFor.get(from) === from ? from : "") || !standsFor.has(from)),
  };
}

/** Rows for one column: documents in their order, others at the mean of what leads to them, at least one row apart. */
function spread(
  nodes: readonly Omit<GraphNode, "row">[],
  edges: readonly GraphEdge[],
  rows: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] {
  if (nodes.every(({ column }) => column === "document")) return nodes.map(({ key }, index) => [key, index]);
  const wanted = nodes
    .map(({ key }) => {
      const near = edges.flatMap(({ from, to }) => (to === key ? [from] : from === key ? [to] : []));
      const placed = near.flatMap((other) => rows.get(other) ?? []);
      const mean = placed.length === 0 ? 0 : placed.reduce((sum, row) => sum + row, 0) / placed.length;
      return { key, mean };
    })
    .sort((a, b) => a.mean - b.mean || (a.key < b.key ? -1 : 1));
  // Neighbours that want the same rows share the middle of them: blocks are joined until none overlap.
  const blocks: { keys: string[]; mean: number }[] = [];
  for (const { key, mean } of wanted) {
    blocks.push({ keys: [key], mean });
    for (let last = blocks.length - 1; last > 0; last -= 1) {
      const [above, below] = [blocks[last - 1], blocks[last]];
      if (above === undefined || below === undefined) break;
      if (below.mean - above.mean >= (above.keys.length + below.keys.length) / 2) break;
      const size = above.keys.length + below.keys.length;
      const middle = (above.mean * above.keys.length + below.mean * below.keys.length) / size;
      blocks.splice(last - 1, 2, { keys: [...above.keys, ...below.keys], mean: middle });
    }
  }
  const placed = blocks.flatMap(({ keys, mean }) =>
    keys.map((key, index) => [key, mean - (keys.length - 1) / 2 + index] as const),
  );
  // Nothing above the first row.
  const above = Math.min(0, ...placed.map(([, row]) => row));
  return placed.map(([key, row]) => [key, row - above]);
}
