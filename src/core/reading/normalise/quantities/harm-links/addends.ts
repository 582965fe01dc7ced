// Counts that add up to the one before them, and so are its parts without a word that says so.

import { quote } from "../../../../model/span.ts";
import type { CountedPeople } from "../counted-people/people-phrase.ts";

/** "Nine people – five soldiers and four policemen – died", "16 died: 11 civilians, five gunmen": those who add up to the whole. */
export function addends(text: string, people: readonly CountedPeople[], index: number): readonly number[] {
  const whole = people[index];
  if (whole === undefined || !/^(?:exact|at-least|about)$/.test(whole.quantity.exactness) || whole.quantity.min < 2)
    return [];
  const found: number[] = [];
  let sum = 0;
  for (let at = index + 1; at < people.length && sum < whole.quantity.min; at += 1) {
    const [before, one] = [people[at - 1], people[at]];
    if (before === undefined || one === undefined || one.peopleSpan === undefined || one.harm !== undefined) return [];
    if (one.quantity.exactness !== "exact") return [];
    if (one.quantitySpan === undefined && (found.length === 0 || one.quantity.max !== 1)) return [];
    const between = text.slice(before.span.end, one.span.start);
    if (!(found.length > 0 ? joinsSum : isAnybody(text, whole) ? opensSumOrList : opensSum).test(between)) return [];
    sum += one.quantity.min;
    found.push(at);
  }
  return sum === whole.quantity.min && found.length > 1 ? found : [];
}

/** "Seven soldiers, four policemen and three civilians" are fourteen; "seven people, four policemen and three civilians" are seven. */
function isAnybody(text: string, { span, peopleSpan }: CountedPeople): boolean {
  return /^(?:people|persons|others|bodies|victims|members|men|dead|killed|casualties)$/i.test(
    quote(text, peopleSpan ?? span)
      .split(" ")
      .at(-1) ?? "",
  );
}

const opensSum = /^(?:\s+[\p{L}\s]{0,40})?(?:\s[–—-]\s|[:(—]\s?)$/u;
const opensSumOrList = new RegExp(`${opensSum.source}|^,\\s$`, "u");
/** What may be told of one addend before the next: "a woman born in 1987, her husband". */
const joinsSum =
  /^(?:\s+(?:born\s+in\s+\d{4}|aged\s+\d{1,3}(?:\s+and\s+\d{1,3})?)|,\s+(?:aged\s+)?\d{1,3}(?=,))?(?:,|,?\s+(?:and|plus))\s+(?:(?:his|her|their)\s+)?$/i;
