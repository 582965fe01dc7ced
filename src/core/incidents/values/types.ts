// How two event types stand to each other: a wider word is a refinement of a closer one, not its contradiction.

import { eventTypes } from "../../catalogue/event-types/list.ts";
import { plain, type Standing } from "./standing.ts";

const families = new Map(eventTypes.map(({ id, family }) => [id, family]));

/** Words for any violence, which a closer word refines. */
const wide: ReadonlySet<string> = new Set(["armed-attack", "destruction"]);
const violent: ReadonlySet<string> = new Set(["strike", "fight", "violence"]);

/** What cannot be told of one occurrence: those who fell in a fight were not put to death. Symmetrical; by pairs. */
const exclusive: readonly (readonly [a: string, b: string, why: string])[] = [
  ["armed-clash", "killing", "one tells of people put to death, the other of a fight"],
  ["armed-clash", "ill-treatment", "one tells of people in the power of others, the other of a fight"],
  ["abduction", "release", "one tells of people taken, the other of people let go"],
  ["agreement", "agreement-breach", "one tells of an agreement made, the other of one broken"],
  ["territory-gained", "withdrawal", "one tells of ground taken, the other of ground left"],
  ["air-strike", "shoot-down", "one tells of a craft that struck, the other of one that was brought down"],
];

/** See `Standing`. @example standingOfTypes("armed-attack", "air-strike").kind → "around" */
export function standingOfTypes(a: string, b: string): Standing {
  if (a === b) return plain("same");
  const barred = exclusive.find(([one, other]) => (one === a && other === b) || (one === b && other === a));
  if (barred !== undefined) return { kind: "disjoint", why: barred[2] };
  const [left, right] = [families.get(a), families.get(b)];
  if (violent.has(left ?? "") && violent.has(right ?? "") && wide.has(a) !== wide.has(b))
    return { kind: wide.has(a) ? "around" : "within", why: "one is a wider word for the other" };
  if (left !== undefined && left === right) return { kind: "overlap", why: "two words of one family" };
  return { kind: "overlap", why: "two things that can be told of one incident" };
}
