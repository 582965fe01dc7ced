// When a higher number is the toll of one event as it became known, and not another account of it.

import { rangeOf } from "../values/numbers.ts";
import { isLater, type Position } from "../values/position.ts";
import { isNumber } from "../values/standing-of.ts";

/** Days within which a higher number of another voice may be the same toll, risen. Our own choice. */
const window = 30;

/** A number of another voice that is this many times the first, or more, is another account and not the first one risen. Our own choice. */
const another = 2;

const rise =
  /\b(?:ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)?|increas(?:es?|ed|ing)|jump(?:s|ed)|revised(?: upwards?)?|gone up|went up|raised|(?:bring|push|tak)(?:s|es|ing)|brought)\b[^.;]{0,60}\bto\b|\btoll (?:now )?(?:stands|stood) at\b|\b(?:toll|number)\b[^.;]{0,20}\bnow\b|\bup from\b|\b(?:has|have) now (?:died|been killed|lost their li(?:fe|ves))\b|\bnew toll\b/i;

/** `told`: the words say that it rose. `perhaps`: another voice gives somewhat more, some days later. `later`: much more. */
export type Rise = "told" | "perhaps" | "later";

/** How `high` is the toll of `low`, risen; undefined where it is not, or where the dates speak against it. */
export function riseOf(low: Position, high: Position): Rise | undefined {
  if (!isHigher(high, low)) return undefined;
  if (isLater(low, high)) return undefined;
  if (high.claims.some(tellsRise)) return "told";
  if (!isLater(high, low) || daysBetween(low, high) > window) return undefined;
  return isFarHigher(high, low) ? "later" : "perhaps";
}

/** The higher of two numbers; undefined where neither is wholly above the other. */
export function higherOf(a: Position, b: Position): Position | undefined {
  return isHigher(a, b) ? a : isHigher(b, a) ? b : undefined;
}

function isFarHigher(high: Position, low: Position): boolean {
  const [above, below] = [high.claims[0]?.value, low.claims[0]?.value];
  if (above === undefined || below === undefined || !isNumber(above) || !isNumber(below)) return false;
  return rangeOf(above).min >= another * rangeOf(below).max;
}

function isHigher(high: Position, low: Position): boolean {
  const [above, below] = [high.claims[0]?.value, low.claims[0]?.value];
  if (above === undefined || below === undefined || !isNumber(above) || !isNumber(below)) return false;
  return rangeOf(above).min > rangeOf(below).max;
}

/** The sentence around the number says so. */
function tellsRise({ from }: Position["claims"][number]): boolean {
  const { text } = from.document;
  const [at] = from.claim.evidence;
  const before = text.slice(Math.max(0, at.start - 160), at.start);
  const start = at.start - before.length + Math.max(before.lastIndexOf(". ") + 1, before.lastIndexOf("\n") + 1);
  const after = text.slice(at.end, at.end + 160);
  const stop = /[.!?](?:\s|$)|\n/.exec(after);
  return rise.test(text.slice(start, stop === null ? at.end + after.length : at.end + stop.index));
}

function daysBetween({ first: low }: Position, { first: high }: Position): number {
  return low === undefined || high === undefined ? Number.POSITIVE_INFINITY : Math.abs(high.first - low.first);
}
