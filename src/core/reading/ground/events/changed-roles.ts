// Roles that the words around an event's word change: whence a town was shelled is not where it fell, a truck that hits a mine
// did nothing, and of "a strike on a car on the road" the road is a place.

import type { Span } from "../../../model/span.ts";
import type { ScoredTrigger } from "../../scored.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import type { EventArgument } from "./telling.ts";

/** "The army and the rebels blamed each other for the raid": nobody has said that both did it. */
export function blamesOther(
  text: string,
  trigger: Span,
  { role, mention }: EventArgument,
  mentions: readonly GroundedMention[],
): boolean {
  const span = mentions[mention]?.span;
  if (role !== "actor" || span === undefined || span.end > trigger.start) return false;
  return /^[^.;:!?\n]*\b(?:accus|blam)\w*\s+(?:each other|one another|the other)\b/i.test(
    text.slice(span.end, trigger.start),
  );
}

/** "Blamed each other on Friday for the raid": the day is that of the blame. */
export function isDayOfBlame(text: string, time: Span): boolean {
  return /\b(?:accus|blam)\w*\s+(?:each other|one another|the other)\s+(?:(?:on|late|early)\s+){0,2}$/i.test(
    text.slice(Math.max(0, time.start - 48), time.start),
  );
}

/** "The truck hit a mine": the mine is what struck, and the truck is what was struck. */
export function uponMine(
  text: string,
  trigger: Span,
  argument: EventArgument,
  mentions: readonly GroundedMention[],
): EventArgument {
  const found = mentions[argument.mention];
  if (found === undefined || !mined.test(text.slice(trigger.start, trigger.end + 50))) return argument;
  const isBefore = found.span.end <= trigger.start;
  if (isBefore && (argument.role === "actor" || argument.role === "means")) return { ...argument, role: "target" };
  return !isBefore && argument.role === "target" && found.mention.kind === "weapon"
    ? { ...argument, role: "means" }
    : argument;
}

const mined =
  /^(?:hit|struck|ran\s+over|drove\s+over|stepped\s+on|set\s+off|triggered)\s+an?\s+(?:[\p{L}-]+\s+){0,2}?(?:mine|landmine|ied|explosive\s+device|booby\s+trap)\b/iu;

/** "Bombarded the town from the hills": whence it was done is not where it fell. */
export function whence(
  text: string,
  { type }: ScoredTrigger,
  argument: EventArgument,
  mentions: readonly GroundedMention[],
): EventArgument {
  const found = mentions[argument.mention];
  if (found === undefined || !isWhence(text, type, found.span)) return argument;
  const { kind } = found.mention;
  const isThere =
    argument.role === "place" || (argument.role === "target" && (kind === "facility" || kind === "place"));
  return isThere ? { ...argument, role: "origin" } : argument;
}

/** "From the hills", "from the direction of the quarry", of what is done over a distance. */
export function isWhence(text: string, type: string, { start }: Span): boolean {
  return (
    fromAfar.has(type) &&
    /\bfrom\s+(?:the\s+direction\s+of\s+)?(?:the\s+|an?\s+)?$/i.test(text.slice(Math.max(0, start - 32), start))
  );
}

/** Done over a distance; who is abducted "from a school" was there. */
const fromAfar: ReadonlySet<string> = new Set(["air-strike", "shelling", "armed-attack"]);

/** "A strike on a car on the airport road": of two targets the second, where the first was. */
export function whereTargetIs(
  text: string,
  argument: EventArgument,
  all: readonly EventArgument[],
  mentions: readonly GroundedMention[],
): EventArgument {
  const found = mentions[argument.mention];
  if (argument.role !== "target" || found?.mention.kind !== "facility" || !way.test(found.mention.name))
    return argument;
  const isBehind = all.some(({ role, mention }) => {
    const before = mentions[mention]?.span;
    return (
      role === "target" &&
      before !== undefined &&
      before.end < found.span.start &&
      /^\s+(?:on|near|along)\s+(?:the\s+|an?\s+|its\s+|their\s+)?$/i.test(text.slice(before.end, found.span.start))
    );
  });
  return isBehind ? { ...argument, role: "place" } : argument;
}

const way = /\b(?:roads?|streets?|highways?|motorways?|routes?|tracks?|bridges?|squares?|avenues?)$/i;
