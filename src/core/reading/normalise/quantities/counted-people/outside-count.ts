// A count with its outer bound told after it: "at least 12 people, and possibly as many as 20".

import type { Word } from "../words.ts";
import type { CountedPeople } from "./people-phrase.ts";

/** How many words may stand between two ends of a count: ", and possibly". */
export const outsideReach = 3;

/**
 * "At least 12 people, and possibly as many as 20, were killed": one count, from the first number to the second.
 *
 * @param between the words from the first count to the first word of the second.
 */
export function withOutside(
  one: CountedPeople,
  next: CountedPeople,
  between: readonly Word[],
): CountedPeople | undefined {
  if (next.peopleSpan !== undefined || next.quantitySpan === undefined || one.quantitySpan === undefined)
    return undefined;
  const { min, exactness } = one.quantity;
  const { max, min: least } = next.quantity;
  if ((max ?? least) <= min || exactness === "vague") return undefined;
  // "Perhaps" hedges the number itself where it stands right before it.
  const words = between.at(-1)?.key === "perhaps" ? between : between.slice(0, -1);
  if (!possibly.test(words.map(({ key }) => key).join(" "))) return undefined;
  const span = { start: one.span.start, end: next.span.end };
  return { ...one, span, quantity: { min, max, exactness: max === null ? "at-least" : "about" } };
}

const possibly = /^(?:, )?(?:(?:and|or|but) )?(?:possibly|perhaps|maybe|potentially)$/;
