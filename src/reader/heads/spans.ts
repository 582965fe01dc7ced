// Spans: each type has its own O, B and I, so that types may overlap. A word is decided as a whole by its first piece.

import type { SpanLayer } from "../../core/reading/scored.ts";

/** Layers of mentions, in the order of the port: what an event's roles can be filled with. */
export const mentionLayers: readonly SpanLayer[] = [
  "person",
  "group",
  "population",
  "place",
  "facility",
  "weapon",
  "platform",
  "time",
  "quantity",
];

/** All layers in the order of the port; the manifest may order them otherwise. */
export const spanLayers: readonly SpanLayer[] = [...mentionLayers, "source", "cue", "content"];

/** Probability that a word is inside of a span of one type, and whether it would rather begin one than go on. */
export interface Inside {
  readonly probability: number;
  readonly begins: boolean;
}

/** Reads O, B, I at `offset` of a score row. */
export function insideOf(scores: Float32Array, offset: number): Inside {
  const outside = scores[offset] ?? 0;
  const begin = scores[offset + 1] ?? 0;
  const inside = scores[offset + 2] ?? 0;
  const highest = Math.max(outside, begin, inside);
  const o = Math.exp(outside - highest);
  const b = Math.exp(begin - highest);
  const i = Math.exp(inside - highest);
  return { probability: (b + i) / (o + b + i), begins: b > i };
}
