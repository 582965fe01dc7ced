// What is made of a phrase that counts people, and the quantities that such a phrase has where no number says them.

import type { Span } from "../../../../model/span.ts";
import type { Harm } from "../harm.ts";
import type { Quantity } from "../quantity.ts";

/** People whom a sentence counts. */
export interface CountedPeople {
  /** Quantity and people. */
  readonly span: Span;
  readonly quantitySpan?: Span;
  /** The words that say who; absent where the text names nobody. */
  readonly peopleSpan?: Span;
  readonly quantity: Quantity;
  /** Harm told inside the phrase: "100 injured soldiers", "62 deaths". */
  readonly harm?: { readonly harm: Harm; readonly span: Span };
  /** "three of them children": some of the people named before. */
  readonly part: boolean;
}

/** A phrase of counted people, and the index of the word behind it. */
export interface Match {
  readonly people: CountedPeople;
  readonly next: number;
}

/** A phrase of people before it is known how many they are, and the index of the word behind it. */
export interface NounMatch {
  readonly people: Omit<CountedPeople, "quantity" | "quantitySpan">;
  readonly next: number;
}

/** A plural without a number: "civilians". */
export const atLeastTwo: Quantity = { min: 2, max: null, exactness: "vague" };
/** "The pilot", "another". */
export const exactlyOne: Quantity = { min: 1, max: 1, exactness: "exact" };
/** "The couple". */
export const exactlyTwo: Quantity = { min: 2, max: 2, exactness: "exact" };
/** "Without casualties". */
export const nobody: Quantity = { min: 0, max: 0, exactness: "exact" };
