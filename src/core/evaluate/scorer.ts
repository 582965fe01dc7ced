// Scores a reader on gold, document by document: the caller hands in gold lines, reads each document and hands in the
// reading. Nothing of a document is kept but counts, so gold of any size can be scored.

import type { FullReading } from "../reading/full-reading.ts";
import type { Figure, KeyedFigure } from "./figures.ts";
import { type GoldDocument, goldDocument, objectOf } from "./gold.ts";
import type { Layer } from "./layer.ts";
import { layers as allLayers } from "./layers/list.ts";

/** A gold line that was checked, waiting for the reading of its document. */
export interface GoldCase {
  readonly document: GoldDocument;
  /** The fields of the layers that the line marks. */
  readonly layers: readonly string[];
  /** Counts the reading of the document, once. */
  score(full: FullReading): void;
}

export interface Scorer {
  /** Checks one line of gold, parsed from JSON. Throws GoldFault where it is not in the format. */
  take(line: unknown): GoldCase;
  /** All measures so far, by key, in the order they are shown. */
  figures(): Readonly<Record<string, Figure>>;
  /** What was left out and why, a sentence each. */
  leftOut(): readonly string[];
}

/** Starts to score. @param layers what is scored; by default all that there are. */
export function openScorer(layers: readonly Layer[] = allLayers): Scorer {
  const open = layers.map(({ field, hasSpans, open: start }) => ({ field, hasSpans, scorer: start() }));
  return {
    take(line) {
      const fields = objectOf(line, "the line");
      const marked = open.filter(({ field }) => fields[field] !== undefined && fields[field] !== null);
      const document = goldDocument(
        fields,
        marked.some(({ hasSpans }) => hasSpans),
      );
      const counters = marked.map(({ field, scorer }) => scorer.take(fields[field], document));
      return {
        document,
        layers: [...new Set(marked.map(({ field }) => field))],
        score(full) {
          for (const count of counters) count(full);
        },
      };
    },
    figures: () => Object.fromEntries(open.flatMap(({ scorer }): readonly KeyedFigure[] => scorer.figures())),
    leftOut: () => open.flatMap(({ scorer }) => scorer.leftOut()),
  };
}
