// What a person types as the value of a claim, as the model has it.

import { boundsOfEdtf, orderOfEdtf } from "../core/calendar/edtf.ts";
import { precisionOfDays } from "../core/calendar/precision.ts";
import type { CasualtyEstimate } from "../core/model/casualties.ts";
import type { Claim, ClaimValue, Slot } from "../core/model/claim.ts";
import type { Time } from "../core/model/time.ts";
import { findQuantities } from "../core/reading/normalise/quantities/read-quantity.ts";

const counted: ReadonlySet<Slot> = new Set(["killed", "injured", "missing", "captured", "displaced"]);

/**
 * The value that words stand for in a slot; in words what is wrong with them where they stand for none. A number keeps who was
 * counted, unless the words name somebody else.
 *
 * @example correctedValue(claim, "at least 62 soldiers") → { min: 62, max: null, exactness: "at-least", who: "soldiers", … }
 */
export function correctedValue(
  { slot, value }: Pick<Claim, "slot" | "value">,
  words: string,
): ClaimValue | { readonly fault: string } {
  if (counted.has(slot)) return estimateOf(value, words);
  if (slot === "time") return timeOf(words);
  if (slot === "occurrence") return { fault: "whether it happened is rejected or accepted, not corrected" };
  return { text: words };
}

function estimateOf(value: ClaimValue, words: string): CasualtyEstimate | { readonly fault: string } {
  const [found] = findQuantities(words);
  if (found === undefined || words.slice(0, found.span.start).trim() !== "")
    return { fault: `“${words}” begins with no number of people: say it like “at least 62 soldiers”.` };
  const rest = words.slice(found.span.end).trim();
  const named = rest === "" ? undefined : rest;
  const old = "min" in value ? value : undefined;
  const isSame = named === undefined || named === old?.who;
  return {
    ...found.quantity,
    who: named ?? old?.who ?? "",
    status: isSame ? (old?.status ?? "unknown") : "unknown",
    scope: old?.scope ?? "event",
    ...(isSame && old?.group !== undefined ? { group: old.group } : {}),
    ...(old?.partOf === undefined ? {} : { partOf: old.partOf }),
  };
}

/** As exact as the days that it can mean, as in a reading; of “about” a day it is not the day. */
function timeOf(words: string): Time | { readonly fault: string } {
  const bounds = boundsOfEdtf(words);
  if (bounds === undefined)
    return { fault: `“${words}” is no date such as 2016-09-17, 2016-09 or 2016-09-17/2016-09-18` };
  const [start, end] = words.split("/");
  if (bounds.yearKnown && end !== undefined && orderOfEdtf(start ?? "", end) === "after")
    return { fault: `“${words}” ends before it begins` };
  const precision = precisionOfDays(bounds.last - bounds.first + 1);
  return { edtf: words, precision: precision === 1 && /[~%]/.test(words) ? 2 : precision };
}
