// From triggers, and from words that point back, to tellings: one place each where a text tells of an event.

import type { Role } from "../../../model/event.ts";
import type { MentionKind } from "../../../model/mention.ts";
import { overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored, ScoredTrigger } from "../../scored.ts";
import { type DeedPhrase, disownedBy } from "../denials/disowned.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { sentenceOf } from "../sentence-of.ts";
import { isFired } from "./bursts.ts";
import { blamesOther, droppedFrom, isDayOfBlame, uponMine, whence, whereTargetIs } from "./changed-roles.ts";
import { isClaimant, isDeathbed, isOfJourney, isOfPaper, isOtherDeeds } from "./elsewhere.ts";
import { governedRoles, grammarOf } from "./governed-roles.ts";
import { isDayOfDying, withHarmTimes } from "./harm-times.ts";
import {
  isDeathly,
  isDoersName,
  isFormWord,
  isIdiom,
  isParticle,
  isPartyWord,
  isTakenFrom,
  isWithDead,
} from "./idioms.ts";
import { isOfOtherClause, isOfRelative } from "./other-clause.ts";
import { settledRoles } from "./roles.ts";
import { type EventArgument, harmTypes, type Telling } from "./telling.ts";

/** Who and what plays which role, by the index of the trigger. */
export type TriggerRoles = ReadonlyMap<number, readonly EventArgument[]>;

/** Parts of the head of a report that grounding treats apart. */
export interface HeadSpans {
  /** The headline: what it tells is told again below. */
  readonly title?: Span;
  /** Dateline, byline, agency: where and by whom the report was filed, not where anything happened. */
  readonly filing: readonly Span[];
}

/** A link from one sentence to another must be this sure: events borrow places from their neighbours too easily. */
const farLink = 0.6;

/**
 * The mentions that play a role in what each trigger tells, by the index of the trigger; harm words among them.
 *
 * @param disownings as `findDisownings` finds them: who stands before one is no doer
 */
export function rolesOfTriggers(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  mentions: readonly GroundedMention[],
  head: HeadSpans,
  disownings: readonly DeedPhrase[],
): TriggerRoles {
  const mentionOfSpan = new Map(mentions.map((mention, index) => [mention.scored, index]));
  const roles = new Map<number, EventArgument[]>();
  const triggersAt = indexSpans(scored.triggers, (trigger) => [trigger]);
  const done = withDoerBeside(text, sentences, scored);
  const caused = new Set(scored.links.flatMap(({ relation, from }) => (relation === "cause" ? [from] : [])));
  for (const link of scored.links) {
    if (link.relation === "source" || link.relation === "content" || link.relation === "cause") continue;
    const mention = mentionOfSpan.get(link.to);
    const trigger = scored.triggers[link.from];
    const argument = mentions[mention ?? -1];
    if (mention === undefined || trigger === undefined || argument === undefined) continue;
    const near = sentenceOf(sentences, trigger) === sentenceOf(sentences, argument.span);
    if (!near && (link.score < farLink || (link.relation === "actor" && done.has(link.from)))) continue;
    if (!canPlay(link.relation, argument.mention.kind)) continue;
    if (isBeyondPhrase(text, trigger, argument.span)) continue;
    if (
      link.relation === "place" &&
      /^['’]s\s+(?:request|call|invitation|proposal|initiative|insistence|demand|behest)\b/i.test(
        text.slice(argument.span.end, argument.span.end + 16),
      )
    )
      continue;
    if (link.relation === "place" && isDeathbed(text, trigger, argument.span)) continue;
    if (
      link.relation === "place" &&
      (strikes.has(trigger.type) || trigger.type === "abduction" || trigger.type === "release") &&
      isOfJourney(text, argument.span)
    )
      continue;
    if (link.relation === "place" && isOtherDeeds(text, trigger, argument.span, triggersAt)) continue;
    if (link.relation === "time" && isOtherDeeds(text, trigger, argument.span, triggersAt, true)) continue;
    if ((link.relation === "time" || link.relation === "place") && isOfPaper(text, argument.span, trigger)) continue;
    if (link.relation === "time" && isDayOfBlame(text, argument.span)) continue;
    if (link.relation === "time" && !harmTypes.has(trigger.type) && isDayOfDying(text, argument.span)) continue;
    if (link.relation === "actor" && isGrounded(text, trigger, argument)) continue;
    if (isOfRelative(text, trigger, argument.span, triggersAt)) continue;
    if (
      (link.relation === "time" || link.relation === "place") &&
      isOfOtherClause(text, trigger, argument.span, link.relation, triggersAt)
    )
      continue;
    if (isClaimant(text, trigger, argument.span)) continue;
    if (link.relation === "actor" && isBeforeEarlier(text, trigger, argument.span)) continue;
    if (link.relation === "actor" && isLabelled(text, trigger, argument.span)) continue;
    if (isInClauseBehind(text, trigger, argument.span, link.relation)) continue;
    if (head.filing.some((part) => overlap(part, argument.span) > 0)) continue;
    const list = roles.get(link.from) ?? [];
    list.push({
      role: struckPlace(link.relation, argument.mention.kind, trigger.type),
      mention: wholePeople(text, mentions, namedPlace(text, mentions, mention)),
      score: link.score,
    });
    roles.set(link.from, list);
  }
  const grammar = grammarOf(text, mentions, scored.triggers);
  const disowned = disownedBy(disownings);
  const played = new Map(
    scored.triggers.flatMap((trigger, index) => {
      const found = roles.get(index) ?? [];
      const isHarm = harmTypes.has(trigger.type);
      const governed = isHarm ? ofHarm(found, caused.has(index)) : governedRoles(grammar, trigger, found);
      const changed = governed
        .map((role) => befallen(trigger, role, mentions))
        .filter((role) => !blamesOther(text, trigger, role, mentions))
        .map((role) => uponMine(text, trigger, role, mentions))
        .map((role) => whence(text, trigger, role, mentions))
        .map((role) => droppedFrom(text, role, mentions))
        .map((role) => whereTargetIs(text, role, governed, mentions));
      // "The army had nothing to do with the raid": nobody has made the army its doer.
      const deed = disowned(trigger);
      const kept =
        deed === undefined
          ? changed
          : changed.filter(({ role, mention }) => role !== "actor" || !isBefore(mentions[mention], deed.deed));
      return trigger.type === "other" ? [] : [[index, settledRoles(kept, mentions)] as const];
    }),
  );
  return withHarmTimes(text, sentences, scored, mentions, played);
}

/** Triggers whose own sentence names who did it: "The police took them" has no doer in the sentence before. */
function withDoerBeside(
  text: string,
  sentences: readonly Span[],
  { links, spans, triggers }: Scored,
): ReadonlySet<number> {
  return new Set(
    links.flatMap(({ relation, from, to, score }) => {
      const [trigger, doer] = [triggers[from], spans[to]];
      if (relation !== "actor" || score < farLink || trigger === undefined || doer === undefined) return [];
      const isNamed = !/^(?:it|they|he|she|we|i|who|which|that|them|him|her|us)$/i.test(quote(text, doer));
      return isNamed && sentenceOf(sentences, trigger) === sentenceOf(sentences, doer) ? [from] : [];
    }),
  );
}

/** "Fighters attacked the hill that jets had struck": men on foot send no jets; drones they have. */
function isGrounded(text: string, trigger: ScoredTrigger, { mention, span }: GroundedMention): boolean {
  return (
    trigger.type === "air-strike" &&
    mention.kind !== "platform" &&
    /\b(?:fighters|militants|rebels|insurgents|gunmen|terrorists|infantry|militiamen)$/i.test(mention.name) &&
    !/\b(?:drones?|uavs?|quadcopters?|paragliders?)\b/i.test(
      text.slice(Math.min(span.start, trigger.start), Math.max(span.end, trigger.end) + 60),
    )
  );
}

/** "Accused the army of theft after an earlier attack": whose attack that was, nobody says. */
function isBeforeEarlier(text: string, trigger: Span, argument: Span): boolean {
  return (
    argument.end <= trigger.start &&
    /\b(?:after|following|since|before)\s+(?:an?|the)\s+(?:earlier|previous|similar|recent|first|separate)\s+$/i.test(
      text.slice(argument.end, trigger.start),
    )
  );
}

/** "Army: 5 rebels killed", "Black Banner: troops repel attack": who stands before the colon speaks, or is what it is about. */
function isLabelled(text: string, trigger: Span, argument: Span): boolean {
  return argument.end <= trigger.start && /^:\s/.test(text.slice(argument.end, argument.end + 2));
}

function isBefore(mention: GroundedMention | undefined, { start }: Span): boolean {
  return mention !== undefined && mention.span.end <= start;
}

/** Where and by whom people died in a strike is told of the strike: a harm that has a cause has only those harmed, and a time. */
function ofHarm(found: readonly EventArgument[], isCaused: boolean): readonly EventArgument[] {
  return isCaused ? found.filter(({ role }) => role === "victim" || role === "time") : found;
}

/** Deeds done to people: those whom they befell are victims, and only who was sought and not found is a target. */
const toPeople: ReadonlySet<string> = new Set([
  "killing",
  "abduction",
  "detention",
  "displacement",
  "ill-treatment",
  "release",
]);

function befallen(
  { type, reality }: ScoredTrigger,
  argument: EventArgument,
  mentions: readonly GroundedMention[],
): EventArgument {
  const kind = mentions[argument.mention]?.mention.kind;
  const isDone = reality.value === "happened" || reality.value === "background";
  const isPerson = kind === "population" || kind === "person";
  return argument.role === "target" && toPeople.has(type) && isDone && isPerson
    ? { ...argument, role: "victim" }
    : argument;
}

/** The tellings of the reader's triggers. */
export function triggerTellings(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  roles: TriggerRoles,
): readonly Telling[] {
  return scored.triggers.flatMap((trigger, index) =>
    harmTypes.has(trigger.type) ||
    trigger.type === "other" ||
    isLabel(text, trigger) ||
    isIdiom(text, trigger) ||
    isFormWord(text, trigger) ||
    isTakenFrom(text, trigger) ||
    isParticle(text, trigger, scored.triggers[index - 1]) ||
    isPartyWord(text, trigger) ||
    isDoersName(text, trigger) ||
    (ofDead.has(trigger.type) && isWithDead(text, trigger)) ||
    isDeathly(text, trigger, scored.triggers[index + 1]) ||
    isHalfVerb(text, trigger, scored.triggers[index + 1]) ||
    isFired(text, trigger, scored.triggers[index - 1])
      ? []
      : [
          {
            span: { start: trigger.start, end: trigger.end },
            trigger: index,
            arguments: roles.get(index) ?? [],
            sentence: sentenceOf(sentences, trigger),
          },
        ],
  );
}

/** What the reader takes a burial or the removal of bodies for. */
const ofDead: ReadonlySet<string> = new Set(["killing", "abduction", "detention", "destruction", "displacement"]);

/** "Came down", "brought down", "opened fire": where the reader has two words for one verb, the second tells what happened. */
function isHalfVerb(text: string, { start, end }: Span, next: Span | undefined): boolean {
  return next !== undefined && /^\s$/.test(text.slice(end, next.start)) && halfVerbs.test(text.slice(start, next.end));
}

const halfVerbs = /^(?:(?:came|come|comes|went|brought|bring)\sdown|open(?:s|ed|ing)?\sfire)$/i;

/** "The Guard" in "some 1000 soldiers of the Guard": those who came are the soldiers, all thousand of them. */
function wholePeople(text: string, mentions: readonly GroundedMention[], index: number): number {
  const found = mentions[index];
  if (found === undefined || found.mention.kind === "population") return index;
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const outer = mentions[at];
    if (outer?.mention.kind !== "population" || outer.span.end < found.span.end) continue;
    if (/\bof\s+(?:the\s+)?$/i.test(text.slice(outer.span.start, found.span.start))) return at;
  }
  return index;
}

/** Of a strike, a town is where it fell, and no target: buildings, forces and people are. A town that is taken is one. */
function struckPlace(role: Role, kind: MentionKind, type: string): Role {
  return role === "target" && kind === "place" && strikes.has(type) ? "place" : role;
}

const strikes: ReadonlySet<string> = new Set([
  "air-strike",
  "shelling",
  "bombing",
  "chemical-attack",
  "armed-attack",
  "armed-clash",
  "killing",
]);

/** "The northern city" of "the northern city of Velm" is Velm: the name goes before the words that lead to it. */
function namedPlace(text: string, mentions: readonly GroundedMention[], index: number): number {
  const found = mentions[index];
  if (found === undefined || found.mention.kind !== "place") return index;
  for (let at = index + 1; at < Math.min(mentions.length, index + 4); at += 1) {
    const next = mentions[at];
    if (next?.mention.kind === "place" && /^\s+of\s+(?:the\s+)?$/i.test(text.slice(found.span.end, next.span.start)))
      return at;
  }
  return index;
}

/** "For immediate release", "press release": the label of a document tells of nobody let go. Idioms tell of nothing either. */
function isLabel(text: string, trigger: Span): boolean {
  // "Had taken the troops for militants": nothing is taken.
  const words = text.slice(trigger.start, trigger.end);
  if (
    /^(?:taken|took|takes?|taking|mistook|mistaken)$/i.test(words) &&
    /^\s+(?:\S+\s+){1,4}for\s/i.test(text.slice(trigger.end, trigger.end + 60))
  )
    return true;
  return (
    /^releases?$/i.test(text.slice(trigger.start, trigger.end)) &&
    /\b(?:for immediate|press|news|media)\s+$/i.test(text.slice(Math.max(0, trigger.start - 16), trigger.start))
  );
}

/** "The strike, two days before they were to meet": what a clause of time tells behind a comma plays no role before it. */
function isInClauseBehind(text: string, trigger: Span, argument: Span, role: Role): boolean {
  if (role === "time" || argument.start < trigger.end) return false;
  return /[,;]\s+(?:\S+\s+){0,4}?(?:before|after|while|when|until|since|although|whereas|but)\s/i.test(
    text.slice(trigger.end, argument.start),
  );
}

/** "After the raid, …": the raid is told in passing; what stands outside of its phrase plays a role in what follows. */
function isBeyondPhrase(text: string, trigger: Span, argument: Span): boolean {
  const before = text.slice(Math.max(0, trigger.start - 40), trigger.start);
  if (
    !/\b(?:after|before|following|prior to|since|during|ahead of) (?:the|a|an|this|that|these) (?:[\w-]+ ){0,2}$/i.test(
      before,
    )
  )
    return false;
  const phrase = text
    .slice(trigger.end, trigger.end + 200)
    .search(/[,.;:]|\b(?:before|after|while|when|until|as|who|which|that|and|but)\b/i);
  return argument.end <= trigger.start - 40 || (phrase >= 0 && argument.start > trigger.end + phrase);
}

/** A bare number plays no role, and a date only one. */
function canPlay(role: Role, kind: MentionKind): boolean {
  if (kind === "quantity") return false;
  return (kind === "time") === (role === "time");
}

const backPointing =
  /\b(?:the|this|that) (?:\w+ )?(?:incident|action|attack|assault|strikes?|air ?strikes?|raids?|operation|bombing|bombardment|shelling|blast|explosion|massacre|ambush|clash(?:es)?|crash|killings?|offensive|battle|fighting)\b/gi;

/** "The incident", "the raid": words that take up an event without being a trigger of their own. */
export function backPointers(text: string, sentences: readonly Span[], scored: Scored): readonly Telling[] {
  const triggers = indexSpans(scored.triggers, (trigger) => [trigger]);
  return matchesOf(text, backPointing).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return triggers.overlapping(span).length > 0
      ? []
      : [{ span, arguments: [], sentence: sentenceOf(sentences, span) }];
  });
}
