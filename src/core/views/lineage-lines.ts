// Who has it from whom, a sentence each: what several documents tell alike is one, with their numbers.

import type { Lineage, LineageEdge } from "../model/casebook.ts";
import { dependencePhrase } from "./incident-phrases.ts";

export interface LineageLine {
  /** Who has it from the other: a voice or an outlet by name; absent where it is the documents themselves. */
  readonly from?: string;
  /** Numbers of the documents that have it from there, or that tell so; ascending, empty where no document tells. */
  readonly documents: readonly number[];
  /** "relays", "is a copy of"; of several documents "relay". */
  readonly words: string;
  /** From whom: a name, or the number of a document. */
  readonly to: string | number;
  /** Absent where it says no more than the line: "published by Velm Post". */
  readonly why?: string;
}

/**
 * The edges of a lineage in words, in their order; those that differ in their document alone are joined.
 *
 * @param numbers of documents, by id
 * @example three papers that cite the ministry → [{ documents: [2, 5, 7], words: "relay", to: "Orsk ministry", why: "the report has it …" }]
 */
export function lineageLines({ nodes, edges }: Lineage, numbers: ReadonlyMap<string, number>): readonly LineageLine[] {
  const labels = new Map(nodes.map(({ key, label }) => [key, label]));
  const named = (key: string): string | number => numbers.get(key) ?? labels.get(key) ?? key;
  const joined = new Map<
    string,
    { readonly edge: LineageEdge; readonly from?: string; readonly documents: Set<number> }
  >();
  for (const edge of edges) {
    const [from, to] = [named(edge.from), named(edge.to)];
    const told = typeof from === "number" ? from : numbers.get(edge.document ?? "");
    // Copies are told one by one: each shares other words, whatever the reason says.
    const apart = typeof from === "number" && !isJoined(edge) ? from : 0;
    const key = JSON.stringify([
      edge.kind,
      edge.direction ?? "",
      typeof from === "number" ? apart : from,
      to,
      edge.why,
    ]);
    const known = joined.get(key) ?? {
      edge,
      ...(typeof from === "number" ? {} : { from }),
      documents: new Set<number>(),
    };
    if (told !== undefined) known.documents.add(told);
    joined.set(key, known);
  }
  return [...joined.values()].map(({ edge, from, documents }) => ({
    ...(from === undefined ? {} : { from }),
    documents: [...documents].sort((a, b) => a - b),
    words: dependencePhrase(edge, from === undefined && documents.size > 1 ? "several" : "one"),
    to: named(edge.to),
    ...(saysMore(edge, from ?? "the report", named(edge.to)) ? { why: edge.why } : {}),
  }));
}

function saysMore(edge: LineageEdge, from: string, to: string | number): boolean {
  const said = [
    `“${from}” ${dependencePhrase(edge)} ${to}`,
    `${from} has it from ${to}`,
    `“${from}” has it from ${to}`,
    `published by ${to}`,
    `signed by ${to}`,
  ];
  return !said.includes(edge.why);
}

function isJoined({ kind }: LineageEdge): boolean {
  return kind === "relay" || kind === "agency" || kind === "outlet";
}
