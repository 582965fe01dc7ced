// Links: how probable it is that each piece is tied to a head (a cue, a trigger) by one relation. Queries of the head
// meet keys of the pieces; a learnt bias for their distance is added.

import type { ScoredLink } from "../../core/reading/scored.ts";
import type { LinkTable } from "../manifest.ts";
import { logistic } from "../probabilities.ts";

const known: Readonly<Record<ScoredLink["relation"], true>> = {
  source: true,
  content: true,
  actor: true,
  target: true,
  victim: true,
  means: true,
  place: true,
  time: true,
  origin: true,
  destination: true,
  participant: true,
  cause: true,
};

/** Every relation that the port knows; a manifest with another one is refused. */
export const relations: readonly string[] = Object.keys(known);

/** Queries and keys of one window, row by row. */
export interface LinkRows {
  readonly queries: Float32Array;
  readonly keys: Float32Array;
}

export type LinkProbability = (rows: LinkRows, relation: number, head: number, linked: number) => number;

/**
 * A function that gives the probability of one tie: `head` and `linked` are rows of the window, `relation` an index into
 * the table's relations.
 *
 * @param reach the longest distance that can occur: a window's pieces.
 */
export function linkProbability(table: LinkTable, reach: number): LinkProbability {
  const { dimension, scale, bias } = table;
  const width = table.relations.length * dimension;
  const buckets = Int32Array.from({ length: 2 * reach + 1 }, (_, index) => bucketOf(index - reach, table));
  return ({ queries, keys }, relation, head, linked) => {
    const query = head * width + relation * dimension;
    const key = linked * width + relation * dimension;
    let dot = 0;
    for (let index = 0; index < dimension; index++) {
      dot += (queries[query + index] ?? 0) * (keys[key + index] ?? 0);
    }
    const bucket = buckets[linked - head + reach] ?? 0;
    return logistic(dot * scale + (bias[relation]?.[bucket] ?? 0));
  };
}

/**
 * Bucket of a signed distance in pieces: the middle one is 0, one step away from it for each bound reached.
 *
 * @example with bounds 1, 2, 4: `[-5, -1, 0, 1, 3].map((d) => bucketOf(d, table))` → `[0, 2, 3, 4, 5]`
 */
export function bucketOf(distance: number, table: Pick<LinkTable, "distanceBounds">): number {
  const steps = table.distanceBounds.filter((bound) => bound <= Math.abs(distance)).length;
  return table.distanceBounds.length + Math.sign(distance) * steps;
}
