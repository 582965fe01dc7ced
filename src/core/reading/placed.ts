// The places that the mentions of a text stand for.

import type { Document } from "../model/document.ts";
import type { Place } from "../model/place.ts";
import { overlap, type Span } from "../model/span.ts";
import type { Stated } from "../model/stated.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { GroundedMention } from "./ground/mentions/mentions.ts";
import { placesOfRoots } from "./ground/mentions/placing.ts";
import { isTongue } from "./ground/mentions/tongue.ts";
import type { PlaceMention } from "./normalise/places/candidates.ts";
import { resolvePlaces } from "./normalise/places/resolve.ts";

/** For each mention of a place or a facility, by its index, the place it stands for, found together with all the others. */
export function placesByMention(
  text: string,
  mentions: readonly GroundedMention[],
  document: Document,
  gazetteer: Gazetteer,
  filing: readonly Span[],
): ReadonlyMap<number, Stated<Place>> {
  const indices: number[] = [];
  const named: PlaceMention[] = [];
  mentions.forEach(({ mention: { kind }, span }, index) => {
    if ((kind !== "place" && kind !== "facility") || isTongue(text, span)) return;
    indices.push(index);
    const filed = filing.some((part) => overlap(part, span) > 0);
    named.push({ span, kind, ...(filed ? { filing: true as const } : {}) });
  });
  const dateline = document.dateline === undefined ? {} : { dateline: document.dateline };
  const resolved = resolvePlaces({ text, mentions: named, gazetteer, ...dateline });
  const places = new Map(
    resolved.flatMap(({ place, span }, at): readonly (readonly [number, Stated<Place>])[] => {
      const index = indices[at];
      return index === undefined ? [] : [[index, { value: place, basis: "stated", evidence: [span] }]];
    }),
  );
  return placesOfRoots(places, mentions);
}
