// Scores hand-made readings against hand-made gold, all documents of a test at once.

import type { Figure } from "../../../src/core/evaluate/figures.ts";
import { openScorer } from "../../../src/core/evaluate/scorer.ts";
import type { FullReading } from "../../../src/core/reading/full-reading.ts";

/** A gold line (without id and text) and the reading of its text. */
export interface Case {
  readonly gold: Readonly<Record<string, unknown>>;
  readonly full: FullReading;
}

export interface Scores {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly leftOut: readonly string[];
}

export function score(...cases: readonly Case[]): Scores {
  const scorer = openScorer();
  for (const [index, { gold, full }] of cases.entries()) {
    scorer.take({ id: `d${index}`, text: full.reading.document.text, ...gold }).score(full);
  }
  return { figures: scorer.figures(), leftOut: scorer.leftOut() };
}

/** Precision, recall, F1 and support, as the scorer rounds them. */
export function prf(precision: number | null, recall: number | null, f1: number | null, support: number): Figure {
  return { precision, recall, f1, support };
}
