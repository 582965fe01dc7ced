// Whether two events are of one sort. Reports use a loose word for an exact one ("attack"), and witnesses cannot tell a shell from
// a bomb; but nobody takes talks for a strike.

import { groupOf } from "../../profile/keys.ts";
import type { EventProfile } from "../../profile/shape.ts";
import { typeLabel } from "../../values/shown.ts";
import { sameType, type WeightName } from "../weights.ts";
import { type Feature, finding, isFound } from "./finding.ts";

const byForce: ReadonlySet<string> = new Set([
  "air-strike",
  "shelling",
  "bombing",
  "chemical-attack",
  "armed-clash",
  "armed-attack",
  "killing",
]);

/** Types that hold any other use of force: "attack", and deaths by force. */
const loose: ReadonlySet<string> = new Set(["armed-attack", "killing"]);

const confused: ReadonlySet<string> = new Set(["air-strike", "shelling", "bombing"]);

/** One town changes hands: who takes it, who leaves it, and how it was closed in, are told of one day. */
const changesHands: ReadonlySet<string> = new Set(["territory-gained", "withdrawal", "siege"]);

/** See the head of the file. */
export const type: Feature = (a, b) => {
  if (a.type === b.type) return finding(`both ${typeLabel(a.type)}`, sameType.get(a.type) ?? "type.same");
  const [first = a.type, second = b.type] = [a.type, b.type].sort();
  const value = `${typeLabel(first)} and ${typeLabel(second)}`;
  if (fits(a.type, b.type)) return finding(value, "type.fits");
  if (isConfused(a.type, b.type)) return finding(value, "type.confused");
  if (isTakenInAttack(a.type, b.type) || isTakenInAttack(b.type, a.type)) return finding(value, "type.takenInAttack");
  if (isDestroyedBy(a.type, b.type) || isDestroyedBy(b.type, a.type)) return finding(value, "type.destroyedBy");
  if (changesHands.has(a.type) && changesHands.has(b.type)) return finding(value, "type.changesHands");
  if (a.family === b.family) return finding(value, "type.sameFamily");
  return finding(value, groupOf(a.family) === groupOf(b.family) ? "type.sameGroup" : "type.apart");
};

/** Whether two reports may mean one thing by the two types. */
export function isOfOneSort(a: EventProfile, b: EventProfile): boolean {
  const found = type(a, b);
  return !otherSorts.some((name) => isFound(found, name));
}

const otherSorts: readonly WeightName[] = ["type.sameFamily", "type.sameGroup", "type.apart"];

/** "Seized" is of both: who takes people, and with what right, is what reports disagree on. */
const taken: ReadonlySet<string> = new Set(["abduction", "detention"]);

function isConfused(a: string, b: string): boolean {
  return (confused.has(a) && confused.has(b)) || (taken.has(a) && taken.has(b));
}

/** Who struck tells of what was destroyed: "a vehicle was destroyed by our drone". */
function isDestroyedBy(destroyed: string, strike: string): boolean {
  return destroyed === "destruction" && confused.has(strike);
}

function isTakenInAttack(attack: string, taking: string): boolean {
  return attack === "armed-attack" && taking === "abduction";
}

function fits(a: string, b: string): boolean {
  if (!byForce.has(a) || !byForce.has(b)) return false;
  if (loose.has(a) || loose.has(b)) return true;
  return (a === "chemical-attack" && confused.has(b)) || (b === "chemical-attack" && confused.has(a));
}
