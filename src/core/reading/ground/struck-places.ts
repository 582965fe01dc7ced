// Where an event was, told by what it was aimed at: a town that is seized is where it was seized, and "the Tarn bridge" or
// "Velm prison" names its place. Only where nothing else tells the place.

import type { GroundedMention } from "./mentions.ts";
import type { EventArgument, Telling } from "./telling.ts";

/** Events whose target, where it is a place, is where they happened. */
const takesPlaces: ReadonlySet<string> = new Set(["territory-gained", "siege"]);

/** The arguments of a telling that tell its place though they are its target; none where it has a place of its own. */
export function placesStruck(
  type: string,
  { arguments: all }: Telling,
  mentions: readonly GroundedMention[],
): readonly EventArgument[] {
  if (all.some(({ role }) => role === "place")) return [];
  return all.filter(({ role, mention }) => {
    const found = mentions[mention]?.mention;
    if (role !== "target" || found === undefined) return false;
    if (found.kind === "place") return takesPlaces.has(type);
    return found.kind === "facility" && namesPlace.test(found.name);
  });
}

/** A name among the words: "the Saint-Olin bridge", "Velm prison", "the prison of Velm". */
const namesPlace = /(?:^|\s)(?!(?:The|A|An|Its|Their|His|Her|Our)\s)\p{Lu}\p{Ll}/u;
