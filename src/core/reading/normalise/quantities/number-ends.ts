// What stands around a number and changes it: "at least" before it, "or more", "or so", "+" and the unit behind it.

import { unitAfter } from "./not-counts.ts";
import type { Quantity, QuantityMatch } from "./quantity.ts";
import { type Modifier, matches } from "./quantity-phrases.ts";
import type { Word } from "./words.ts";

/** "or more", "or so", "+", "-strong", and the unit, behind a number. */
export function closed(words: readonly Word[], quantity: Quantity, next: number): QuantityMatch {
  const unit = unitAfter(words, next);
  const measured = unit === undefined ? quantity : { ...quantity, unit: unit.text };
  const end = unit?.next ?? next;
  if (matches(words, end, ["or", "more"]) || matches(words, end, ["and", "more"])) {
    return { quantity: modified("at-least", measured), next: end + 2 };
  }
  if (words[end]?.key === "+" && words[end]?.spaced === false)
    return { quantity: modified("at-least", measured), next: end + 1 };
  if (matches(words, end, ["or", "so"])) return { quantity: modified("about", measured), next: end + 2 };
  return { quantity: measured, next: end };
}

/** What a word such as "at least" makes of a quantity; a vague one stays as it is. */
export function modified(modifier: Modifier, quantity: Quantity): Quantity {
  if (quantity.exactness === "vague" || quantity.max === null) {
    return modifier === "more" && quantity.exactness !== "vague" ? { ...quantity, min: quantity.min + 1 } : quantity;
  }
  const { min, max } = quantity;
  const unit = quantity.unit === undefined ? {} : { unit: quantity.unit };
  switch (modifier) {
    case "at-least":
      return { min, max: null, exactness: "at-least", ...unit };
    case "more":
      return { min: max + 1, max: null, exactness: "at-least", ...unit };
    case "at-most":
      return { min: 0, max, exactness: "at-most", ...unit };
    case "less":
      return { min: 0, max: Math.max(0, max - 1), exactness: "at-most", ...unit };
    case "about":
      return { min, max, exactness: "about", ...unit };
    case "exact":
      return quantity;
  }
}
