// How many, as words put it: a range with what the words say of its ends.

import type { Span } from "../../../model/span.ts";

/**
 * `max` null: no upper bound is said.
 *
 * - exact "62": 62, 62
 * - at-least "at least 62": 62, null; "more than 100": 101, null
 * - at-most "up to 40", "as many as 40": 0, 40; "fewer than 40": 0, 39. Such words promise no lower bound.
 * - about "some 1000": 1000, 1000; the text names no width, so none is invented. A range that is said, "20 to 30", is
 *   about with both its ends.
 * - vague: the least that the words can mean, no upper bound: "dozens" two dozens (24), "scores" 40, "hundreds" 200,
 *   "several" and "a few" 3, "many" and plurals 2. Coding conventions (ACLED: "dozens" 12) are applied on export, not here.
 */
export interface Quantity {
  readonly min: number;
  readonly max: number | null;
  readonly exactness: "exact" | "at-least" | "at-most" | "about" | "vague";
  /** Unit of measure or money that is counted, as written: "km", "mm", "per cent", "$". Absent for people and things. */
  readonly unit?: string;
}

/** A quantity and where it stands. */
export interface FoundQuantity {
  readonly span: Span;
  readonly quantity: Quantity;
}

/** A quantity and the index of the word behind it. */
export interface QuantityMatch {
  readonly quantity: Quantity;
  readonly next: number;
}
