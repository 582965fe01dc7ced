// Which documents carry the same words: along copies, from passage to passage, as far as the words go.

import type { LineageEdge } from "../../model/casebook.ts";
import { overlap, type Span } from "../../model/span.ts";

/** A document that is copied to this share has nothing of its own to speak of. */
const whole = 0.5;

/** Of the words that a claim rests on, this share must stand in a copied passage. */
const covered = 0.5;

export interface Carriers {
  /** Ids of the documents that carry the words, the asked one among them, ascending. */
  readonly documents: readonly string[];
  /** Those of them that none of the others was before, as far as it is known; never empty. */
  readonly first: readonly string[];
}

/** Copies by document, looked at from either end. */
export interface Copies {
  /** Whether a document has anything from another, or another from it. */
  has(document: string): boolean;
  /**
   * All documents that carry the words at some spans of a document; alone, where it has them from nowhere.
   *
   * @param spans empty where the words are nowhere in particular
   */
  carry(document: string, spans: readonly Span[]): Carriers;
}

interface Side {
  readonly other: string;
  /** Share of this document that stands in the other. */
  readonly share: number;
  readonly passages: readonly { readonly here: Span; readonly there: Span }[];
}

/** Arranges the copies among the edges of a lineage. */
export function copiesIn(edges: readonly LineageEdge[]): Copies {
  const sides = new Map<string, Side[]>();
  const earlier = new Map<string, Set<string>>();
  const add = (document: string, side: Side): void => {
    const known = sides.get(document);
    if (known === undefined) sides.set(document, [side]);
    else known.push(side);
  };
  for (const { kind, from, to, passages = [], share = 0, shareOfTo = 0, direction } of edges) {
    if (kind !== "copy") continue;
    add(from, { other: to, share, passages: passages.map((one) => ({ here: one.from, there: one.to })) });
    add(to, { other: from, share: shareOfTo, passages: passages.map((one) => ({ here: one.to, there: one.from })) });
    if (direction === undefined) earlier.set(from, (earlier.get(from) ?? new Set()).add(to));
  }
  // The way through the copies must not depend on the order in which they were found.
  for (const list of sides.values()) list.sort((a, b) => (a.other < b.other ? -1 : 1));
  return {
    has: (document) => sides.has(document),
    carry(document, spans) {
      const reached = new Map<string, readonly Span[]>([[document, spans]]);
      const open = [document];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const words = reached.get(at) ?? [];
        for (const side of sides.get(at) ?? []) {
          if (reached.has(side.other)) continue;
          const there = words.flatMap((span) => movedTo(span, side.passages));
          const held = lengthOf(words) > 0 && coveredLength(words, side.passages) >= covered * lengthOf(words);
          if (!held && side.share < whole) continue;
          reached.set(side.other, held ? there : []);
          open.push(side.other);
        }
      }
      const documents = [...reached.keys()].sort();
      const first = documents.filter((id) => ![...(earlier.get(id) ?? [])].some((other) => reached.has(other)));
      return { documents, first: first.length === 0 ? documents : first };
    },
  };
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function coveredLength(spans: readonly Span[], passages: Side["passages"]): number {
  return spans.reduce((sum, span) => sum + Math.max(0, ...passages.map(({ here }) => overlap(span, here))), 0);
}

/** About where a span stands in the other text: as far into the passage, with the passage's length as measure. */
function movedTo(span: Span, passages: Side["passages"]): readonly Span[] {
  const best = passages.reduce<Side["passages"][number] | undefined>(
    (found, one) => (overlap(span, one.here) > (found === undefined ? 0 : overlap(span, found.here)) ? one : found),
    undefined,
  );
  if (best === undefined) return [];
  const { here, there } = best;
  const scale = (there.end - there.start) / (here.end - here.start);
  const start = Math.round(there.start + Math.max(0, span.start - here.start) * scale);
  const end = Math.round(there.start + (Math.min(span.end, here.end) - here.start) * scale);
  return [{ start: Math.min(start, there.end - 1), end: Math.max(start + 1, Math.min(end, there.end)) }];
}
