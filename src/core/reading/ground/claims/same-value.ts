// When two values of one slot in one voice are one claim: the same thing in other words ("the coalition", "the US-led
// coalition"), or a place and the land that it lies in.

import type { ClaimValue, Slot } from "../../../model/claim.ts";
import type { Mention } from "../../../model/mention.ts";
import type { Place } from "../../../model/place.ts";
import type { Time } from "../../../model/time.ts";
import { foldName, headOf } from "../mentions/name.ts";

/** Two values with one key are the same, wherever they stand. */
export function valueKey(value: ClaimValue, mentions: ReadonlyMap<string, Mention>): string {
  if ("mention" in value) {
    const found = mentions.get(value.mention);
    return found === undefined ? value.mention : (found.actor ?? found.coreferentWith ?? foldName(found.name));
  }
  if ("edtf" in value) return `${value.edtf} ${value.timeOfDay ?? ""}`;
  if ("precision" in value) return `${value.gazetteer ?? foldName(value.name)} ${value.relation?.kind ?? ""}`;
  if ("min" in value) return [value.min, value.max, value.who, value.scope, value.group].join(" ");
  return JSON.stringify(value);
}

/** Of two values that tell of one thing, the one that tells more; undefined where they tell of two. */
export function closerOf(
  slot: Slot,
  known: ClaimValue,
  added: ClaimValue,
  mentions: ReadonlyMap<string, Mention>,
): ClaimValue | undefined {
  if ("mention" in known && "mention" in added) {
    const [a, b] = [mentions.get(known.mention), mentions.get(added.mention)];
    if (a === undefined || b === undefined || !isSameThing(slot, a, b)) return undefined;
    return foldName(b.name).length > foldName(a.name).length && b.kind === a.kind ? added : known;
  }
  if ("edtf" in known && "edtf" in added) return closerTime(known, added);
  return isPlace(known) && isPlace(added) ? closerPlace(known, added) : undefined;
}

/** "Friday", then "Friday morning": the one that tells the time of day. */
function closerTime(a: Time, b: Time): Time | undefined {
  if (a.edtf !== b.edtf) return undefined;
  return b.timeOfDay === undefined ? a : a.timeOfDay === undefined ? b : undefined;
}

function isPlace(value: ClaimValue): value is Place {
  return "precision" in value && "within" in value;
}

/** The one that lies within the other; undefined where neither is known to. */
export function closerPlace(a: Place, b: Place): Place | undefined {
  if (liesWithin(a, b)) return a;
  return liesWithin(b, a) ? b : undefined;
}

function liesWithin(inner: Place, outer: Place): boolean {
  if (outer.relation !== undefined && outer.relation.kind !== "in") return false;
  const name = foldName(outer.name).replace(/ (?:province|governorate|district|region)$/, "");
  // "Wardak province" is the gazetteer's "Maidan Wardak Province".
  // "The Velmish town of Tarn": a country may be named by its adjective.
  const [country] = inner.within.slice(-1).map(foldName);
  if (outer.precision === 6 && inner.precision !== 6 && country !== undefined && country.length > 3)
    if (name.startsWith(country.slice(0, Math.max(4, country.length - 1)))) return true;
  return name.length > 3 && inner.within.some((unit) => ` ${foldName(unit)} `.includes(` ${name} `));
}

/** One thing in more and in fewer words. A target must have the same head: "the police" are not "the police station". */
function isSameThing(slot: Slot, a: Mention, b: Mention): boolean {
  if (a.actor !== undefined && b.actor !== undefined) return a.actor === b.actor;
  const [short, long] = [foldName(a.name), foldName(b.name)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || !` ${long} `.includes(` ${short} `)) return false;
  if (/\d/.test(long) && !/\d/.test(short) && a.kind === "population") return false;
  return slot === "actor" || headOf(a.name) === headOf(b.name);
}
