// Where a document says that it has something from: its outlet, the agency that signs it, the voices that it quotes and those
// that hand their words on. Edges from each to the next, towards the one who spoke first.

import type { CaseDocument, LineageEdge, LineageNode } from "../../model/casebook.ts";
import type { Voice } from "../../model/voice.ts";
import type { Heard } from "./named-elsewhere.ts";
import { publisherOf, signedBy } from "./publishers.ts";
import { type Speaker, voiceKey } from "./voices.ts";

/** Nodes and edges of one document; the node of the document itself is not among them. */
export interface Relays {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}

/** Chains of voices, the one who speaks first in front, as statements and claims have them. */
export type Chain = readonly Voice[];

/**
 * What the head of a document and the chains of its voices tell.
 *
 * @param chains those to be followed; all statements' unless given
 * @example edges of a TRT report of "SANA quoted a military source": TRT report → TRT (outlet), TRT report → SANA (relay),
 * SANA → "military source" (relay)
 */
export function relaysOf({ document, speakers, meant }: Heard, chains: readonly Chain[] = chainsIn(document)): Relays {
  const { id, reading } = document;
  const nodes = new Map<string, LineageNode>();
  const edges = new Map<string, LineageEdge>();
  const add = (edge: LineageEdge, node: LineageNode): void => {
    if (edge.from === edge.to) return;
    nodes.set(node.key, node);
    const key = JSON.stringify([edge.kind, edge.from, edge.to]);
    if (!edges.has(key)) edges.set(key, edge.from === id ? edge : { ...edge, document: id });
  };
  const published = publisherOf(reading.document);
  const signed = signedBy(reading.document);
  for (const [kind, publisher] of [
    ["outlet", published],
    ["agency", signed],
  ] as const) {
    if (publisher === undefined) continue;
    const { key, label, why } = publisher;
    add({ kind, from: id, to: key, why }, { key, label, kind: publisher.kind });
  }
  const own = new Set([published?.key, signed?.key]);
  for (const chain of chains) {
    let from: LineageNode = { key: id, kind: "document", label: "" };
    for (const voice of [...chain].reverse()) {
      const named = meant.get(voice.id);
      const speaker = named ?? speakers.get(voice.id);
      if (speaker === undefined) continue;
      const node = nodeOf(speaker);
      if (named !== undefined) {
        const key = voiceKey(id, voice.id);
        nodes.set(key, { key, kind: "voice", label: voice.name });
        add({ kind: "spokesman", from: key, to: node.key, why: named.why }, node);
      }
      // An outlet that names itself hands nothing on: "told SANA", on SANA's own page.
      if (own.has(speaker.key)) continue;
      add({ kind: "relay", from: from.key, to: node.key, why: whyRelayed(voice, from, speaker) }, node);
      from = node;
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The chains of all statements of a document. */
export function chainsIn({ reading }: CaseDocument): readonly Chain[] {
  const voices = new Map(reading.voices.map((voice) => [voice.id, voice]));
  return reading.statements.map(({ voices: ids }) => ids.flatMap((id) => voices.get(id) ?? []));
}

/** The node of a speaker. */
export function nodeOf({ key, label, outlet }: Speaker): LineageNode {
  return { key, label, kind: outlet === undefined ? "voice" : outlet.isAgency ? "agency" : "outlet" };
}

function whyRelayed(voice: Voice, from: LineageNode, { label }: Speaker): string {
  const who = from.kind === "document" ? "the report" : from.label;
  const named = voice.name === label || voice.name === "unnamed" ? "" : ` (“${voice.name}”)`;
  return voice.name === "unnamed" ? `${who} leaves out who says so` : `${who} has it from ${label}${named}`;
}
