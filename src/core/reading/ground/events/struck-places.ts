// Where an event was, told by what it was aimed at: a town that is seized is where it was seized, and "the Tarn bridge" or
// "Velm prison" names its place. Only where nothing else tells the place. And the other way round: a building in which a bomb
// goes off, or from which people are abducted, is what was hit, where nothing else is.

import type { GroundedMention } from "../mentions/mentions.ts";
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

/**
 * What was hit and stands behind a word of place, where nothing else in the telling is the place: "shells fell at the goods
 * station", "a bomb went off outside a bank".
 */
export function placesOfHits(
  text: string,
  { arguments: all }: Telling,
  mentions: readonly GroundedMention[],
): readonly EventArgument[] {
  if (all.some(({ role }) => role === "place")) return [];
  return all.filter(({ role, mention }) => {
    const found = mentions[mention];
    if (role !== "target" || found?.mention.kind !== "facility") return false;
    return placeWord.test(text.slice(Math.max(0, found.span.start - 28), found.span.start));
  });
}

const placeWord =
  /\b(?:at|in|inside|outside|near|beside|behind|opposite|next to|close to|in front of|in the yard of)\s+(?:(?:the|an?|its|their|his|her|our)\s+)?$/i;

/** A name among the words: "the Saint-Olin bridge", "Velm prison", "the prison of Velm". */
const namesPlace = /(?:^|\s)(?!(?:The|A|An|Its|Their|His|Her|Our)\s)\p{Lu}\p{Ll}/u;

/** The arguments of a telling that tell its target though they are its place; none where it has a target of its own. */
export function placesHit(
  text: string,
  type: string,
  { span, arguments: all }: Telling,
  mentions: readonly GroundedMention[],
): readonly EventArgument[] {
  const lead = leadToHit.get(type);
  if (lead === undefined || all.some(({ role }) => role === "target")) return [];
  return all.filter(({ role, mention }) => {
    const found = mentions[mention];
    if (role !== "place" || found?.mention.kind !== "facility" || found.span.start < span.end) return false;
    return lead.test(text.slice(Math.max(0, found.span.start - 24), found.span.start));
  });
}

const leadToHit: ReadonlyMap<string, RegExp> = new Map([
  ["bombing", /\b(?:in|inside|at|outside)\s+(?:the\s+|an?\s+)?(?:[\p{L}-]+\s+)?$/iu],
  ["abduction", /\bfrom\s+(?:the\s+|an?\s+|their\s+)?(?:[\p{L}-]+\s+)?$/iu],
]);
