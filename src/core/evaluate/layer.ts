// What a layer of the gold is to the scorer. A layer is one file in `layers/` and one line in `layers/list.ts`.

import type { FullReading } from "../reading/full-reading.ts";
import type { KeyedFigure } from "./figures.ts";
import type { GoldDocument } from "./gold.ts";

/** One layer of gold and how it is scored. */
export interface Layer {
  /**
   * The field of a gold line that marks it; a line without the field (or with null) says nothing about the layer. Several
   * layers may score one field.
   */
  readonly field: string;
  /** Whether its items point into the text; if not, it marks the document as a whole. */
  readonly hasSpans: boolean;
  /** Starts counting. */
  readonly open: () => LayerScorer;
}

/** Counts one layer over many documents, in any order. */
export interface LayerScorer {
  /**
   * Checks what one document marks and returns the function that counts the reading of that document against it.
   * Throws GoldFault where the marking is not in the format, before anything is read.
   */
  take(marked: unknown, document: GoldDocument): (full: FullReading) => void;
  /** The measures so far, in the order they are shown. */
  figures(): readonly KeyedFigure[];
  /** What could not be scored, for a person: labels without counterpart and how often each stood in the gold. */
  leftOut(): readonly string[];
}

/** Counts how often each thing was left out. */
export class LeftOut {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** `["Money (2), Nationality (7)"]` behind the heading, sorted by name; nothing where nothing was left out. */
  lines(heading: string): readonly string[] {
    if (this.#counts.size === 0) return [];
    const names = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name} (${count})`);
    return [`${heading}: ${names.join(", ")}`];
  }
}
