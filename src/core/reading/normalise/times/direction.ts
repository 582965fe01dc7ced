// Does a weekday or a month without a year lie behind or ahead of the document's day? News tells of the past; words of
// purpose and expectation right before the time, or "will" right after one that opens the sentence, turn it round.

import { matchesOf } from "../../matches.ts";

export type Direction = "past" | "future" | "unknown";

/** Words of purpose and expectation that look ahead over some words in between. */
const future =
  /\b(?:will|shall|won['’]t|going\s+to|(?:is|are)\s+(?:to|due)|scheduled|expected|expects?|due\s+(?:to|on|in|by)|plans?\s+(?:to|for)|planned|planning|intends?\s+to|set\s+(?:to|for)|slated|upcoming|postponed|deadline|ready\s+to|preparing\s+to|awaits?|awaiting)\b|['’]ll\b/gi;
/** Those that look ahead only at what stands right behind them. */
const leads =
  /\b(?:until|till|by|no\s+later\s+than|as\s+(?:early|soon|late)\s+as|beginning|starting)\s+(?:on\s+|the\s+)?$/i;
const past =
  /\b(?:said|says|told|announced|reported|declared|ruled|was|were|had|has|have|did|since|ago|killed|wounded|died|attacked|bombed|launched|struck|hit|began|left|took|made|came|went|held|sent|met|\p{L}{3,}ed)\b/giu;

/** Reads the sentence around a time; see the file's head. */
export function directionAt(text: string, start: number, end: number): Direction {
  const before = clauseBefore(text.slice(Math.max(0, start - 90), start));
  if (leads.test(before)) return "future";
  const lastFuture = lastMatch(future, before);
  const lastPast = lastMatch(past, before);
  if (lastFuture !== undefined || lastPast !== undefined) {
    return (lastFuture ?? -1) >= (lastPast ?? -1) ? "future" : "past";
  }
  // "Wednesday's ruling" is there already.
  if (/^['’]s?\s/.test(text.slice(end, end + 3))) return "past";
  const after = text.slice(end, end + 80).split(/[.!?;]\s|\n\s*\n/)[0] ?? "";
  const ahead = firstMatch(/\b(?:will|shall|(?:is|are)\s+(?:to|due|expected|scheduled|set))\b|['’]ll\b/i, after);
  const behind = firstMatch(/\b(?:said|was|were|had|did|\p{L}{3,}ed)\b/iu, after);
  if (ahead !== undefined && (behind === undefined || ahead < behind)) return "future";
  return behind === undefined ? "unknown" : "past";
}

/** From the last end of a sentence; a quotation that ends right before does not count. */
function clauseBefore(text: string): string {
  const parts = text.split(/[.!?;]['"”’]*\s+(?=["'“‘]?\p{Lu})|\n\s*\n|,\s+(?=(?:where|which|who|when|but)\b)/u);
  return parts[parts.length - 1] ?? "";
}

function lastMatch(pattern: RegExp, text: string): number | undefined {
  let at: number | undefined;
  for (const match of matchesOf(text, pattern)) at = match.index + match[0].length;
  return at;
}

function firstMatch(pattern: RegExp, text: string): number | undefined {
  return pattern.exec(text)?.index;
}
