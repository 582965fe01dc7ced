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

/**
 * "The truck hit a mine": the mine is what struck, and the truck is what was struck. "Jets hit a coal mine" is a raid on a mine,
 * and of "rebels set off a mine under a bridge" they are who did it.
 */
export function uponMine(
  text: string,
  trigger: Span,
  argument: EventArgument,
  mentions: readonly GroundedMention[],
): EventArgument {
  const found = mentions[argument.mention];
  const upon = found === undefined ? null : mined.exec(text.slice(trigger.start, trigger.end + 50));
  if (found === undefined || upon === null || strikesFromAfar.test(found.mention.name)) return argument;
  if (
    upon.groups?.["setOff"] !== undefined &&
    isAimed.test(text.slice(trigger.start + upon[0].length, trigger.end + 110))
  )
    return argument;
  const isBefore = found.span.end <= trigger.start;
  if (isBefore && (argument.role === "actor" || argument.role === "means")) return { ...argument, role: "target" };
  return !isBefore && argument.role === "target" && found.mention.kind === "weapon"
    ? { ...argument, role: "means" }
    : argument;
}

const mined =
  /^(?:hit|struck|ran\s+over|drove\s+over|stepped\s+on|(?<setOff>set\s+off|triggered))\s+an?\s+(?:(?!(?:coal|copper|diamond|gold|iron|salt|silver|tin|open-?cast)\b)[\p{L}-]+\s+){0,2}?(?:mine|landmine|ied|explosive\s+device|booby\s+trap)\b/iu;

/** What hits a mine from the air, and is not hit by it. */
const strikesFromAfar =
  /\b(?:air ?strikes?|strikes?|raids?|jets?|war ?planes?|aircraft|drones?|helicopters?|gunships?|missiles?|rockets?|shells?|bombs?)$/i;

/** "Under a bridge", "as the convoy passed", "by remote control": who sets a device off against others is not its victim. */
const isAimed =
  /^[^.;:!?\n]{0,40}?\s(?:under|beneath|beside|against|outside|inside|targeting|as\s+(?:an?|the|their|its)|when\s+(?:an?|the|their|its)|by\s+remote|remotely|to\s+(?:kill|hit|destroy|blow|halt|stop))\b/i;

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

/** "From the hills", "from the direction of the quarry", of what is done over a distance; "12 km from Velm" is where. */
export function isWhence(text: string, type: string, { start }: Span): boolean {
  if (!fromAfar.has(type)) return false;
  const before = text.slice(Math.max(0, start - 64), start);
  const from = /\bfrom\s+(?:the\s+direction\s+of\s+)?(?:the\s+|an?\s+)?$/i.exec(before);
  return from !== null && !apartFrom.test(before.slice(0, from.index));
}

/** "A mile (north) | from Velm", "to drive it | from Velm", "fled | from the mosque": neither tells whence it was done. */
const apartFrom =
  /\b(?:(?:km|kms|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|yards?|blocks?|minutes?|hours?|far|away|not\s+far)(?:\s+\p{L}+)?|(?:driv|drove|expel|dislodg|evict|oust|push|forc|flee|fled|escap|retreat|withdr[ae]w|evacuat|return|rid)\p{L}*(?:\s+\S+){0,3}?)\s+$/iu;

/** "Bombs were dropped from a plane": the plane was not struck. */
export function droppedFrom(
  text: string,
  argument: EventArgument,
  mentions: readonly GroundedMention[],
): EventArgument {
  const found = mentions[argument.mention];
  if (argument.role !== "target" || found?.mention.kind !== "platform") return argument;
  const before = text.slice(Math.max(0, found.span.start - 40), found.span.start);
  return /\b(?:dropped|fired|launched|released|thrown|lobbed)\s+from\s+(?:(?:an?|the)\s+)?$/i.test(before)
    ? { ...argument, role: "means" }
    : argument;
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
