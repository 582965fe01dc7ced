import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseDocument, LineageEdge } from "../../../src/core/model/casebook.ts";
import type { Originator } from "../../../src/core/model/incident.ts";
import type { DossierInput } from "../../../src/core/views/incident-input.ts";
import { documentsDrawnApart, type LineageGraph, lineageGraph } from "../../../src/core/views/lineage-graph.ts";
import { exampleDossier } from "./example-incident.ts";

const bare = exampleDossier();
const [template] = bare.documents;

/** A graph from words: documents "d1 d2", edges "d1 relay sana", originators "ministry: d1 d2". */
function graphOf(documents: string, edges: readonly string[], originators: readonly string[]): LineageGraph {
  return lineageGraph(told(documents, edges, originators));
}

function told(documents: string, edges: readonly string[], originators: readonly string[]): DossierInput {
  if (template === undefined) throw new Error("no document");
  return {
    ...bare,
    documents: documents.split(" ").map((id): CaseDocument => {
      const document = { ...template.reading.document, id, title: `Report ${id}` };
      return { id, reading: { ...template.reading, document } };
    }),
    lineage: {
      nodes: [],
      edges: edges.map((edge): LineageEdge => {
        const [from = "", kind = "", to = "", direction] = edge.split(" ");
        const known = kind as LineageEdge["kind"]; // The rows below write kinds.
        return { from, kind: known, to, why: "why", ...(direction === "?" ? { direction: "unknown" } : {}) };
      }),
    },
    originators: originators.map((one): Originator => {
      const [key = "", list = ""] = one.split(": ");
      const claims = list.split(" ").map((document) => ({ document, claim: "c" }));
      return { key, voice: key, why: "why", certain: true, claims };
    }),
  };
}

const columns = (graph: LineageGraph): readonly string[] =>
  graph.nodes.map(({ key, column, originator }) => `${column}${originator ? "*" : ""} ${key}`);
const lines = (graph: LineageGraph): readonly string[] =>
  graph.edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`);

describe("the graph of a lineage", () => {
  test("has documents, what passes on, and originators, each in its column", () => {
    const graph = graphOf("d1 d2", ["d1 relay sana", "sana relay ministry"], ["ministry: d1", "herald: d2"]);
    expect(columns(graph)).toEqual([
      "document d1",
      "document d2",
      "originator* ministry",
      "originator* herald",
      "between sana",
    ]);
    expect(lines(graph)).toEqual(["d1 relay sana", "sana relay ministry", "d2 carries herald"]);
  });
  test("an originator that also hands on what others say stands between, and is marked as one", () => {
    const graph = graphOf("d1", ["d1 relay monitor", "monitor relay hospital"], ["monitor: d1", "hospital: d1"]);
    expect(columns(graph)).toContain("between* monitor");
  });
  test("a copy has an originator from what it is a copy of, not by a line of its own", () => {
    const graph = graphOf("d1 d2", ["d2 copy d1"], ["ministry: d1 d2"]);
    expect(lines(graph)).toEqual(["d2 copy d1", "d1 carries ministry"]);
  });
  test("copies of which nothing tells the first have no arrow, and each its line", () => {
    const graph = graphOf("d1 d2", ["d1 copy d2 ?"], ["ministry: d1 d2"]);
    expect(graph.edges[0]).toMatchObject({ directed: false, text: "document 1 shares its text with document 2: why" });
  });
  test("an outlet that only published is not drawn; one that speaks is", () => {
    expect(columns(graphOf("d1", ["d1 outlet herald"], ["ministry: d1"]))).toEqual([
      "document d1",
      "originator* ministry",
    ]);
    expect(lines(graphOf("d1", ["d1 outlet herald"], ["herald: d1"]))).toEqual(["d1 outlet herald"]);
  });
  test("documents that depend on the same are one node, where there are too many to draw", () => {
    const ids = Array.from({ length: documentsDrawnApart + 10 }, (_, index) => `d${100 + index}`);
    const copies = ids.slice(1, 31).map((id) => `${id} copy d100`);
    const graph = graphOf(ids.join(" "), copies, [`ministry: ${ids.join(" ")}`]);
    const documents = graph.nodes.filter(({ column }) => column === "document");
    expect(documents.map(({ label }) => label)).toEqual(["1 Report d100", "30 documents", "19 documents"]);
    expect(documents.flatMap((node) => node.documents).sort((a, b) => a - b)).toEqual(ids.map((_, index) => index + 1));
    expect(graph.edges).toHaveLength(3);
  });
  test("is empty without documents", () => {
    expect(lineageGraph({ ...bare, documents: [], originators: [], lineage: { nodes: [], edges: [] } })).toEqual({
      nodes: [],
      edges: [],
      rows: 0,
    });
  });

  test("nodes of a column never lie on each other, edges end at nodes, and the order of what is given does not matter", () => {
    const id = fc.integer({ min: 0, max: 7 });
    const kind = fc.constantFrom("copy", "relay", "agency", "outlet", "spokesman", "occasion");
    const edge = fc
      .tuple(
        fc.oneof(
          id.map((n) => `d${n}`),
          id.map((n) => `v${n}`),
        ),
        kind,
        fc.oneof(
          id.map((n) => `d${n}`),
          id.map((n) => `v${n}`),
        ),
      )
      .map((parts) => parts.join(" "));
    const origin = fc
      .tuple(id, fc.array(id, { minLength: 1, maxLength: 4 }))
      .map(([n, list]) => `v${n}: ${list.map((one) => `d${one}`).join(" ")}`);
    fc.assert(
      fc.property(
        fc.uniqueArray(edge, { maxLength: 12 }),
        fc.uniqueArray(origin, { maxLength: 6, selector: (one) => one.split(":")[0] }),
        (edges, originators) => {
          const documents = "d0 d1 d2 d3 d4 d5 d6 d7";
          const graph = graphOf(documents, edges, originators);
          const keys = new Set(graph.nodes.map(({ key }) => key));
          expect(keys.size).toBe(graph.nodes.length);
          for (const { from, to } of graph.edges)
            expect([from, to, keys.has(from) && keys.has(to)]).toEqual([from, to, true]);
          for (const column of ["document", "between", "originator"]) {
            const rows = graph.nodes
              .flatMap((node) => (node.column === column ? [node.row] : []))
              .sort((a, b) => a - b);
            rows.forEach((row, index) => {
              expect(row).toBeGreaterThanOrEqual(0);
              expect(row).toBeLessThanOrEqual(graph.rows - 1);
              if (index > 0) expect(row - (rows[index - 1] ?? 0)).toBeGreaterThanOrEqual(1 - 1e-9);
            });
          }
          const again = graphOf(documents, [...edges].reverse(), [...originators].reverse());
          const placed = (one: LineageGraph) =>
            one.nodes.map(({ key, column, row }) => `${key} ${column} ${row.toFixed(6)}`).sort();
          expect(placed(again)).toEqual(placed(graph));
        },
      ),
    );
  });
});
