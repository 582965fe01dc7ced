// Two numbers that are the ends of one count: "between 20 and 30", "20 to 30", "20-30", "two to three thousand".

import { multipliers } from "../../../catalogue/number-words.ts";
import { isNoCount } from "./not-counts.ts";
import { closed } from "./number-ends.ts";
import type { Quantity, QuantityMatch } from "./quantity.ts";
import { modifierAt } from "./quantity-phrases.ts";
import type { Word } from "./words.ts";
import { numberAt } from "./written-numbers.ts";

/** "between 20 and 30", "20 to 30", "20-30", "10 or 12", "62 to more than 90". */
export function rangeAt(words: readonly Word[], at: number): QuantityMatch | undefined {
  const led = words[at]?.key === "between" || words[at]?.key === "from";
  const low = numberAt(words, led ? at + 1 : at, false);
  if (low?.value === undefined) return undefined;
  const joiner = words[low.next];
  if (joiner === undefined) return undefined;
  const dash = /^[-–—]$/.test(joiner.key);
  const joins =
    words[at]?.key === "between" ? joiner.key === "and" || dash : joiner.key === "to" || joiner.key === "or" || dash;
  if (!joins) return undefined;
  const lead = dash ? undefined : modifierAt(words, low.next + 1);
  const high = numberAt(words, low.next + 1 + (lead?.length ?? 0), false);
  if (high?.value === undefined || high.value <= low.value) return undefined;
  if (isNoCount(words, led ? at + 1 : at, high.next)) return undefined;
  // "two to three thousand": the multiplier is of both.
  const scale = words[high.next - 1]?.key ?? "";
  const times =
    low.value < 100 && multipliers.get(scale) !== undefined && words[low.next - 1]?.key !== scale
      ? (multipliers.get(scale) ?? 1)
      : 1;
  // "Twenty to hundred": twenty hundreds are more than one hundred, and nobody means them.
  const min = low.value * times < high.value ? low.value * times : low.value;
  // "62 to more than 90" has no upper end.
  const open = lead?.value === "more" || lead?.value === "at-least";
  const quantity: Quantity = open
    ? { min, max: null, exactness: "at-least" }
    : { min, max: high.value, exactness: "about" };
  return closed(words, quantity, high.next);
}
