// From triggers to events: one event for all the words of a document that tell of it. "Jets bombed positions … the air
// strikes … the incident" is one event told three times. Two are made one only where the later words point back; two
// strikes of one day stay two, for a merge that is wrong is worse than one that is missing.

import type { ActorCatalogue } from "../../catalogue/actors/actor.ts";
import type { EventType } from "../../catalogue/event-types/event-type.ts";
import type { Reality, Role } from "../../model/event.ts";
import type { MentionKind } from "../../model/mention.ts";
import { byPosition, contains, overlap, quote, type Span } from "../../model/span.ts";
import type { Scored, ScoredTrigger } from "../scored.ts";
import type { Attribution } from "./attributions.ts";
import type { GroundedMention } from "./mentions.ts";
import { foldName } from "./name.ts";

/** One telling of an event: a trigger, or words such as "the incident" that take up an event told before. */
export interface Telling {
  readonly span: Span;
  /** Index into `Scored.triggers`; undefined for words that only point back. */
  readonly trigger?: number;
  readonly arguments: readonly EventArgument[];
  readonly sentence: number;
}

export interface EventArgument {
  readonly role: Role;
  /** Index into the mentions. */
  readonly mention: number;
  readonly score: number;
}

/** An event as grounding knows it, before it gets its time, place and claims. */
export interface GroundedEvent {
  readonly type: string;
  /** The first telling is the one that introduces the event. */
  readonly tellings: readonly [Telling, ...Telling[]];
  readonly reality: Reality;
  readonly score: number;
}

/** Parts of the head of a report that grounding treats apart. */
export interface HeadSpans {
  /** The headline: what it tells is told again below. */
  readonly title?: Span;
  /** Dateline, byline, agency: where and by whom the report was filed, not where anything happened. */
  readonly filing: readonly Span[];
}

export interface EventTables {
  readonly types: readonly EventType[];
  readonly actors: ActorCatalogue;
}

/** Harm words are no events: they become claims on the event that caused the harm. */
export const harmTypes: ReadonlySet<string> = new Set(["death", "injury"]);

/** All events of a text, in the order in which they are first told. */
export function groundEvents(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  mentions: readonly GroundedMention[],
  attributions: readonly Attribution[],
  head: HeadSpans,
  tables: EventTables,
): readonly GroundedEvent[] {
  const typeById = new Map(tables.types.map((type) => [type.id, type]));
  const events: GroundedEvent[] = [];
  const tellings = [...triggerTellings(sentences, scored, mentions, head), ...backPointers(text, sentences, scored)];
  for (const telling of tellings.sort((a, b) => byPosition(a.span, b.span))) {
    const trigger = telling.trigger === undefined ? undefined : scored.triggers[telling.trigger];
    if (trigger === undefined) {
      const known = lastViolent(events, telling, typeById);
      if (known !== undefined) events[known] = joined(events[known], telling, undefined);
      continue;
    }
    const type = settledType(text, trigger, telling, mentions, typeById);
    if (type === undefined) continue;
    const known =
      sameEvent(text, events, telling, type, mentions, typeById, tables.actors) ??
      headlined(events, telling, type, mentions, head, typeById, tables.actors);
    if (known !== undefined) {
      events[known] = joined(events[known], telling, type);
      continue;
    }
    events.push({
      type,
      tellings: [telling],
      reality: realityOf(text, trigger, attributions),
      score: trigger.score,
    });
  }
  return events;
}

/** One more telling of an event; a telling that is more exact than "attack" gives the event its type. */
function joined(event: GroundedEvent | undefined, telling: Telling, type: string | undefined): GroundedEvent {
  if (event === undefined) throw new Error("an event to join must exist");
  const exact = type !== undefined && event.type === "armed-attack" ? type : event.type;
  return { ...event, type: exact, tellings: [...event.tellings, telling] };
}

/** A link from one sentence to another must be this sure: events borrow places from their neighbours too easily. */
const farLink = 0.6;

function triggerTellings(
  sentences: readonly Span[],
  scored: Scored,
  mentions: readonly GroundedMention[],
  head: HeadSpans,
): readonly Telling[] {
  const mentionOfSpan = new Map(mentions.map((mention, index) => [mention.scored, index]));
  const roles = new Map<number, EventArgument[]>();
  for (const link of scored.links) {
    if (link.relation === "source" || link.relation === "content" || link.relation === "cause") continue;
    const mention = mentionOfSpan.get(link.to);
    const trigger = scored.triggers[link.from];
    const argument = mentions[mention ?? -1];
    if (mention === undefined || trigger === undefined || argument === undefined) continue;
    const near = sentenceOf(sentences, trigger) === sentenceOf(sentences, argument.span);
    if (!near && link.score < farLink) continue;
    if (!canPlay(link.relation, argument.mention.kind)) continue;
    if (head.filing.some((part) => overlap(part, argument.span) > 0)) continue;
    const list = roles.get(link.from) ?? [];
    list.push({ role: link.relation, mention, score: link.score });
    roles.set(link.from, list);
  }
  return scored.triggers.flatMap((trigger, index) =>
    harmTypes.has(trigger.type) || trigger.type === "other"
      ? []
      : [
          {
            span: { start: trigger.start, end: trigger.end },
            trigger: index,
            arguments: bestRoles(roles.get(index) ?? []),
            sentence: sentenceOf(sentences, trigger),
          },
        ],
  );
}

/** A bare number plays no role, and a date only one. */
function canPlay(role: Role, kind: MentionKind): boolean {
  if (kind === "quantity") return false;
  return (kind === "time") === (role === "time");
}

/** A mention plays one role in one event: the likeliest. */
function bestRoles(found: readonly EventArgument[]): readonly EventArgument[] {
  return found.filter(
    (argument) =>
      !found.some(
        (other) =>
          other.mention === argument.mention &&
          (other.score > argument.score || (other.score === argument.score && other.role < argument.role)),
      ),
  );
}

const backPointing =
  /\b(?:the|this|that) (?:\w+ )?(?:incident|action|attack|assault|strikes?|air ?strikes?|raids?|operation|bombing|bombardment|shelling|blast|explosion|massacre|ambush|clash(?:es)?|crash|killings?|offensive|battle|fighting)\b/gi;

/** "The incident", "the raid": words that take up an event without being a trigger of their own. */
function backPointers(text: string, sentences: readonly Span[], scored: Scored): readonly Telling[] {
  return [...text.matchAll(backPointing)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isTrigger = scored.triggers.some((trigger) => overlap(trigger, span) > 0);
    return isTrigger ? [] : [{ span, arguments: [], sentence: sentenceOf(sentences, span) }];
  });
}

const violent: ReadonlySet<EventType["family"]> = new Set<EventType["family"]>(["strike", "fight", "violence"]);

/** The last event of force that a sentence before this one tells; of several in one sentence, the first. */
function lastViolent(
  events: readonly GroundedEvent[],
  telling: Telling,
  types: ReadonlyMap<string, EventType>,
): number | undefined {
  let best: number | undefined;
  let bestSentence = -1;
  events.forEach((event, index) => {
    if (!violent.has(types.get(event.type)?.family ?? "diplomacy")) return;
    for (const { sentence } of event.tellings) {
      if (sentence >= telling.sentence || sentence <= bestSentence) continue;
      [best, bestSentence] = [index, sentence];
    }
  });
  return telling.sentence - bestSentence <= 4 ? best : undefined;
}

/**
 * The type of a trigger. Where the reader wavers between types, a word that names one of them settles it, and so do
 * the means: what aircraft do is an air strike, what guns do is shelling.
 */
function settledType(
  text: string,
  trigger: ScoredTrigger,
  telling: Telling,
  mentions: readonly GroundedMention[],
  types: ReadonlyMap<string, EventType>,
): string | undefined {
  const likely = [trigger.type, ...trigger.alternatives.map(({ type }) => type)].filter((type) => types.has(type));
  const words = text.slice(Math.max(0, trigger.start - 4), Math.min(text.length, trigger.end + 8)).toLowerCase();
  const namedBy = likely.find((type) => types.get(type)?.words.some((word) => words.includes(word)));
  if (namedBy !== undefined) return namedBy;
  const means = telling.arguments
    .filter(({ role }) => role === "means" || role === "actor")
    .map(({ mention }) => mentions[mention]?.mention.name.toLowerCase() ?? "");
  if (
    likely.includes("air-strike") &&
    means.some((name) => /\b(?:jets?|warplanes?|aircraft|planes?|drones?|bombers?|helicopters?|uavs?)\b/.test(name))
  ) {
    return "air-strike";
  }
  if (
    likely.includes("shelling") &&
    means.some((name) => /\b(?:artillery|mortars?|howitzers?|tanks?|rockets?|shells?)\b/.test(name))
  ) {
    return "shelling";
  }
  return types.has(trigger.type) ? trigger.type : undefined;
}

/** Past saying what is wanted, threatened or promised has not happened, whatever tense the clause has. */
function realityOf(text: string, trigger: ScoredTrigger, attributions: readonly Attribution[]): Reality {
  const { value } = trigger.reality;
  if (value !== "happened") return value;
  const around = attributions.find((attribution) => attribution.content.some((span) => contains(span, trigger)));
  if (around === undefined) return value;
  const words = quote(text, trigger);
  if ((around.act === "threatens" || around.act === "promises" || around.act === "demands") && !/ed$/.test(words))
    return "future";
  return value;
}

/**
 * The event that a trigger tells again, or undefined if it tells a new one. It is told again where the words point back
 * ("the air strikes", "this attack", "their raid") and nothing that both say differs.
 */
function sameEvent(
  text: string,
  events: readonly GroundedEvent[],
  telling: Telling,
  type: string,
  mentions: readonly GroundedMention[],
  types: ReadonlyMap<string, EventType>,
  actors: ActorCatalogue,
): number | undefined {
  const definite = isDefinite(text, telling.span);
  let best: number | undefined;
  events.forEach((event, index) => {
    if (!compatibleTypes(event.type, type, types)) return;
    const sameSentence = event.tellings.some((other) => other.sentence === telling.sentence);
    if (!definite && !retold(text, event, telling, mentions)) return;
    if (sameSentence && !definite) return;
    if (contradicts(event, telling, mentions, actors)) return;
    best = index;
  });
  return best;
}

const determiner = /\b(?:the|this|that|these|those|its|their|his|both)\s+/gi;

/** What cannot stand between an article and its noun: a verb, a preposition, a conjunction. */
const breaksPhrase =
  /\b(?:was|were|is|are|has|have|had|been|to|of|in|on|at|by|and|that|who|which|after|before|jets|forces|army|troops|militants|planes|said|denied)\s/i;

/** Nouns that look like verbs. */
const nounInIng = /(?:bombing|shelling|killing|fighting|beating|meeting|shooting|offensive)s?$/i;

/** How many sentences after the headline tell what it promised. */
const lead = 3;

/** The event of the headline that the lead tells in full; undefined beyond the lead, or where the two differ. */
function headlined(
  events: readonly GroundedEvent[],
  telling: Telling,
  type: string,
  mentions: readonly GroundedMention[],
  head: HeadSpans,
  types: ReadonlyMap<string, EventType>,
  actors: ActorCatalogue,
): number | undefined {
  const { title } = head;
  if (title === undefined || overlap(title, telling.span) > 0) return undefined;
  const found = events.findIndex(
    (event) =>
      event.tellings.every((other) => overlap(title, other.span) > 0 && telling.sentence - other.sentence <= lead) &&
      (compatibleTypes(event.type, type, types) || compatibleTypes(type, event.type, types)) &&
      !contradicts(event, telling, mentions, actors),
  );
  return found < 0 ? undefined : found;
}

/** A noun with an article, a demonstrative or a possessive before it within its phrase. */
function isDefinite(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const last = [...before.matchAll(determiner)].at(-1);
  if (last === undefined) return false;
  const between = before.slice(last.index + last[0].length);
  if (between.split(/\s+/).length > 5 || breaksPhrase.test(between) || /[.,;:!?]/.test(between)) return false;
  const words = quote(text, span);
  return nounInIng.test(words) || !/(?:ed|ing)$/i.test(words);
}

/** The same words about the same target or place: "ISIS downed a MiG-21 … the jet was downed". */
function retold(text: string, event: GroundedEvent, telling: Telling, mentions: readonly GroundedMention[]): boolean {
  const words = foldName(quote(text, telling.span));
  return event.tellings.some((other) => {
    if (telling.sentence - other.sentence > 2 || foldName(quote(text, other.span)).slice(0, 5) !== words.slice(0, 5))
      return false;
    return telling.arguments.some((argument) => {
      const mine = mentions[argument.mention];
      return (
        mine !== undefined &&
        (isPointing(text, mine) || other.arguments.some((theirs) => same(mentions[theirs.mention], mine)))
      );
    });
  });
}

/** "The fighter jet", "it": taken up from before. The determiner may stand inside the mention or just before it. */
function isPointing(text: string, { span }: GroundedMention): boolean {
  const pointing = /^(?:the|this|that|it|its|he|she|they|these|those)\b/i;
  return (
    pointing.test(quote(text, span)) ||
    /\b(?:the|this|that|these|those)\s$/i.test(text.slice(Math.max(0, span.start - 6), span.start))
  );
}

function same(a: GroundedMention | undefined, b: GroundedMention): boolean {
  if (a === undefined) return false;
  const root = (found: GroundedMention): string => found.mention.coreferentWith ?? found.mention.id;
  return root(a) === root(b) || foldName(a.mention.name) === foldName(b.mention.name);
}

function compatibleTypes(known: string, type: string, types: ReadonlyMap<string, EventType>): boolean {
  if (known === type) return true;
  const general = new Set(["armed-attack", "armed-clash", "air-strike", "shelling", "bombing"]);
  const a = types.get(known);
  const b = types.get(type);
  return a !== undefined && b !== undefined && type === "armed-attack" && general.has(known) && a.harms && b.harms;
}

/** Below this a linked actor is too doubtful to tell two events apart. */
const sureActor = 0.6;

/** True where both say who, when or where, and say it differently. */
function contradicts(
  event: GroundedEvent,
  telling: Telling,
  mentions: readonly GroundedMention[],
  actors: ActorCatalogue,
): boolean {
  const roles: readonly Role[] = ["actor", "place", "time"];
  return roles.some((role) => {
    const sure = role === "actor" ? sureActor : 0;
    const mine = telling.arguments.filter((argument) => argument.role === role && argument.score >= sure);
    const theirs = event.tellings.flatMap((other) => other.arguments.filter((argument) => argument.role === role));
    if (mine.length === 0 || theirs.length === 0) return false;
    return !mine.some((a) => theirs.some((b) => agree(mentions[a.mention], mentions[b.mention], actors)));
  });
}

function agree(a: GroundedMention | undefined, b: GroundedMention | undefined, actors: ActorCatalogue): boolean {
  if (a === undefined || b === undefined || same(a, b)) return true;
  const [first, second] = [foldName(a.mention.name), foldName(b.mention.name)];
  if (first.includes(second) || second.includes(first) || shareName(first, second)) return true;
  const [x, y] = [a.mention.actor, b.mention.actor].map((id) => (id === undefined ? undefined : actors.byId(id)));
  if (x === undefined || y === undefined) return false;
  return (x.party ?? x.id) === (y.party ?? y.id);
}

/** "coalition jets" and "the US-led coalition" share a name; "Osterian army" and "Velmish army" only a sort. */
function shareName(a: string, b: string): boolean {
  const sorts =
    /^(?:army|forces?|troops?|government|military|fighters?|militants?|soldiers?|rebels?|group|units?|aircraft|warplanes?|police|armed|state)$/;
  const words = new Set(a.split(" ").filter((word) => word.length >= 4 && !sorts.test(word)));
  return b.split(" ").some((word) => words.has(word));
}

/** Index of the sentence that holds the start of a span. */
export function sentenceOf(sentences: readonly Span[], span: Span): number {
  let low = 0;
  let high = Math.max(0, sentences.length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  return low;
}
