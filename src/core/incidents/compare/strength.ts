// Which relation outweighs which, where a slot holds several.

import type { Relation } from "../../model/incident.ts";

/** The order of `Relation`: what stands later outweighs what stands before. */
const order: readonly Relation[] = [
  "silent",
  "single",
  "agreement",
  "overlap",
  "update",
  "cumulative",
  "denial",
  "blame",
  "conflict",
];

/** @example strengthOf("conflict") > strengthOf("update") → true */
export function strengthOf(relation: Relation): number {
  return order.indexOf(relation);
}
