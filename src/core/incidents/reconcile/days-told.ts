// Over how many days an event is told to have gone on. "Between 3 and 5 May" can be doubt about the day as well: only words for
// a stretch of time count, and a single day that anybody tells outweighs them.

import { boundsOfEdtf } from "../../calendar/edtf.ts";
import { quote } from "../../model/span.ts";
import type { CaseClaim } from "../case-claim.ts";

const stretch =
  /\b(?:over|for|during|throughout|from\b.*\b(?:to|until|till|through)|days? of|days? long|days? running)\b/i;
/** Longer than this in days, it is a season of violence and not one event. Our own choice. */
const most = 31;

/** Days of the shortest stretch that is told; 1 where none is, or where somebody tells a single day. */
export function daysTold(claims: readonly CaseClaim[]): number {
  const lengths = claims.flatMap(({ claim: { slot, value, stance, evidence }, document: { text } }) => {
    if (slot !== "time" || !("edtf" in value) || !stance.endsWith("+")) return [];
    const bounds = boundsOfEdtf(value.edtf);
    if (bounds === undefined) return [];
    const days = bounds.last - bounds.first + 1;
    if (days === 1) return [1];
    const [at] = evidence;
    const words = text.slice(Math.max(0, at.start - 12), at.start) + quote(text, at);
    return days <= most && stretch.test(words) ? [days] : [];
  });
  return lengths.length === 0 ? 1 : Math.min(...lengths);
}
