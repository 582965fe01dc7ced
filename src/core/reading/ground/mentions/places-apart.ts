// Places whose names have nothing in common are two places, whatever else speaks for one.

import type { Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import { foldName } from "./name.ts";

/**
 * The words of a place's name that are names, folded.
 *
 * @example properWords("the village of Dayr Korm") → ["dayr", "korm"]
 */
export function properWords(name: string): readonly string[] {
  return matchesOf(name, /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}'’]{2,}/gu).map(([word]) => foldName(word));
}

/** "The neighbouring village of Korm" is not "Dessa village": each has a name, and no word of the one is in the other. */
export function areTwoPlaces(mine: readonly string[], theirs: readonly string[]): boolean {
  return (
    mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.some((other) => areSpelledAlike(word, other)))
  );
}

/** "In the Korm direction … the town": an axis of the front has a town's name and is none. */
export function isTownAndAxis(text: string, mine: Span, other: Span): boolean {
  return (
    /^(?:the|this|that|same|the same)\s+(?:town|city|village|settlement|hamlet)$/i.test(
      text.slice(mine.start, mine.end),
    ) && /^\s+(?:direction|axis|sector|front|front\s?line)\b/i.test(text.slice(other.end, other.end + 14))
  );
}

/** "Northern" and "North", "Deir" and "Dayr" begin or end alike. */
function areSpelledAlike(one: string, other: string): boolean {
  return one.slice(0, 3) === other.slice(0, 3) || one.slice(-3) === other.slice(-3);
}
