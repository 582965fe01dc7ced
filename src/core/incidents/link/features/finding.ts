// What a feature finds about two events.

import type { EventProfile } from "../../profile/shape.ts";
import { type WeightName, weights } from "../weights.ts";

/** For a person ("3 km apart"), and what it is worth. */
export interface Finding {
  readonly value: string;
  readonly weight: number;
  /** What `weight` is the sum of. */
  readonly counts: readonly Counted[];
  /** The sum counts no more than this. */
  readonly most?: number;
}

/** A weight of the table, and how often it counts: once mostly, less for what tells less. */
export type Counted = readonly [name: WeightName, times: number];

/** Undefined: one of the two says nothing of it, so it gives no reason. Symmetric: `of(a, b)` is `of(b, a)`. */
export type Feature = (a: EventProfile, b: EventProfile) => Finding | undefined;

/** What counts once. */
export function finding(value: string, name: WeightName): Finding {
  return { value, weight: weights[name], counts: [[name, 1]] };
}

/** What is made of several. Rounded to hundredths. */
export function summed(value: string, counts: readonly Counted[], most: number): Finding {
  const sum = counts.reduce((total, [name, times]) => total + weights[name] * times, 0);
  return { value, weight: Math.round(Math.min(most, sum) * 100) / 100, counts, most };
}

/** Whether it is this that was found. */
export function isFound(found: Finding | undefined, name: WeightName): found is Finding {
  return found?.counts.some(([counted]) => counted === name) ?? false;
}

/** The finding that speaks most for the two being one. */
export function best(findings: readonly (Finding | undefined)[]): Finding | undefined {
  let top: Finding | undefined;
  for (const finding of findings) {
    if (finding === undefined) continue;
    if (
      top === undefined ||
      finding.weight > top.weight ||
      (finding.weight === top.weight && finding.value < top.value)
    )
      top = finding;
  }
  return top;
}

/** Whether both are events of one document. */
export function inOneDocument(a: EventProfile, b: EventProfile): boolean {
  return a.ref.document === b.ref.document;
}
