// What a feature finds about two events.

import type { EventProfile } from "../../profile/shape.ts";

/** For a person ("3 km apart"), and what it is worth. */
export interface Finding {
  readonly value: string;
  readonly weight: number;
}

/** Undefined: one of the two says nothing of it, so it gives no reason. Symmetric: `of(a, b)` is `of(b, a)`. */
export type Feature = (a: EventProfile, b: EventProfile) => Finding | undefined;

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
