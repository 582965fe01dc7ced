// Whether a telling tells again of an event that is known. A merge that is wrong is worse than one that is missing: it is
// told again where the words point back ("the air strikes", "this attack") and nothing that both say differs.

import type { ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import type { EventType } from "../../../catalogue/event-types/event-type.ts";
import type { Role } from "../../../model/event.ts";
import { overlap, quote, type Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { foldName, headOf } from "../mentions/name.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import { samePhrase } from "./same-phrase.ts";
import type { Telling } from "./telling.ts";
import type { HeadSpans } from "./tellings.ts";

/** What telling two events apart looks at. */
export interface Surroundings {
  readonly text: string;
  readonly mentions: readonly GroundedMention[];
  readonly types: ReadonlyMap<string, EventType>;
  readonly actors: ActorCatalogue;
  readonly head: HeadSpans;
}

/** How many events back a telling may reach: far enough for a long report, and bounded for a very long one. */
const eventsBack = 80;

/**
 * Index of the event that a telling of the given type tells again: the last one that fits, or the headline's; undefined if
 * it tells a new one.
 *
 * @param denied somebody denies what is told: most often what was told before
 */
export function sameEvent(
  events: readonly GroundedEvent[],
  telling: Telling,
  type: string,
  around: Surroundings,
  denied = false,
): number | undefined {
  const isAnswered = answerTo.test(around.text.slice(Math.max(0, telling.span.start - 70), telling.span.start));
  if (oneMore.test(around.text.slice(Math.max(0, telling.span.start - 50), telling.span.start)))
    return headlined(events, telling, type, around);
  const phrase = isAnswered ? undefined : samePhrase(around.text, events, telling, type, around.types);
  if (phrase !== undefined) return phrase;
  const definite = isDefinite(around.text, telling.span);
  const sent = sentAgain(around.text, telling, around.mentions);
  const last = Math.max(0, events.length - eventsBack);
  for (let index = events.length - 1; index >= last; index -= 1) {
    const event = events[index];
    if (event === undefined || (isAnswered && isSameSentence(event, telling))) continue;
    const lands = landsAgain(event, telling, sent, around.mentions);
    // What fell may look like another type where the words say only that it fell.
    const isBoth = lands && bombed.has(event.type) && bombed.has(type);
    if (!isBoth && !compatibleTypes(event.type, type, around.types)) continue;
    const again =
      definite ||
      (!isSameSentence(event, telling) &&
        ((denied && telling.sentence - lastSentence(event) <= denialReach) ||
          lands ||
          retold(around.text, event, telling, around.mentions)));
    if (!again) continue;
    const told = lands ? withoutSpots(telling, around.mentions) : telling;
    if (!contradicts(event, told, around.mentions, around.actors) && !hitsOther(event, telling, around.mentions))
      return index;
  }
  return headlined(events, telling, type, around);
}

/** "Reports of a second strike are untrue": what is brought in as one more is none of those told before. */
const oneMore =
  /\b(?:another|(?:an?|any|no) (?:second|third|fourth|further|additional|other|separate|new))\s+(?:(?!of\b|by\b|in\b|on\b|to\b|and\b|that\b)[\p{L}-]+\s+){0,2}$/iu;

/** "The operation was an answer to the raid": what is answered is not the answer. */
const answerTo =
  /\b(?:(?:answer|respon(?:se|d|ds|ded|ding)|reply|retaliat(?:ion|e|es|ed|ing)|revenge|reprisals?|retribution|vengeance)\s+(?:to|for)|aveng(?:e|es|ed|ing))\s+(?:(?:the|an?|its|their|that|this|last|recent|earlier)\s+){0,3}(?:[\p{L}-]+\s+){0,2}$/iu;

/** How many sentences a denial may reach back to what it denies. */
const denialReach = 6;

function lastSentence({ tellings }: GroundedEvent): number {
  return tellings.at(-1)?.sentence ?? 0;
}

function isSameSentence(event: GroundedEvent, telling: Telling): boolean {
  return event.tellings.some((other) => other.sentence === telling.sentence);
}

/** How many sentences after the headline tell what it promised. */
const lead = 3;

/** The event of the headline that the lead tells in full; undefined beyond the lead, or where the two differ. */
function headlined(
  events: readonly GroundedEvent[],
  telling: Telling,
  type: string,
  { head: { title }, types, mentions, actors }: Surroundings,
): number | undefined {
  if (title === undefined || overlap(title, telling.span) > 0) return undefined;
  const found = events
    .slice(0, eventsBack)
    .findIndex(
      (event) =>
        event.tellings.every((other) => overlap(title, other.span) > 0 && telling.sentence - other.sentence <= lead) &&
        (compatibleTypes(event.type, type, types) ||
          compatibleTypes(type, event.type, types) ||
          (bombed.has(event.type) && bombed.has(type))) &&
        !contradicts(event, telling, mentions, actors),
    );
  return found < 0 ? undefined : found;
}

const determiner = /\b(?:the|this|that|these|those|its|their|his|both)\s+/gi;

/** What cannot stand between an article and its noun: a verb, a preposition, a conjunction. */
const breaksPhrase =
  /\b(?:was|were|is|are|has|have|had|been|to|of|in|on|at|by|and|that|who|which|after|before|jets|forces|army|troops|militants|planes|said|denied|would|will|could|may|might|should|must|can|not|never)\s/i;

/** Nouns that look like verbs. */
const nounInIng = /(?:bombing|shelling|killing|fighting|beating|meeting|shooting|offensive)s?$/i;

/** A noun with an article, a demonstrative or a possessive before it within its phrase. */
export function isDefinite(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const last = matchesOf(before, determiner).at(-1);
  if (last === undefined) return false;
  const between = before.slice(last.index + last[0].length);
  if (between.split(/\s+/).length > 5 || breaksPhrase.test(between) || /[.,;:!?]/.test(between)) return false;
  const words = quote(text, span);
  // "The rounds fell", "rounds that fell": a verb behind its subject.
  if (irregular.test(words) && (between.trim() !== "" || /^that\s/i.test(last[0]))) return false;
  return nounInIng.test(words) || !/(?:ed|ing)$/i.test(words);
}

const irregular =
  /^(?:blew|broke|burst|came|drove|fell|fled|flew|fought|hit|left|opened|overran|ran|sank|set|shot|slew|struck|took|went)\b/i;

/** The same words about the same target or place: "ISIS downed a MiG-21 … the jet was downed". */
function retold(text: string, event: GroundedEvent, telling: Telling, mentions: readonly GroundedMention[]): boolean {
  const words = foldName(quote(text, telling.span));
  return event.tellings.some((other) => {
    if (telling.sentence - other.sentence > 2) return false;
    const sameWord = foldName(quote(text, other.span)).slice(0, 5) === words.slice(0, 5);
    // "… hit a station … the station was struck": in other words, but of the very thing.
    if (!sameWord) return takesUpTarget(text, other, telling, mentions);
    return telling.arguments.some((argument) => {
      const mine = mentions[argument.mention];
      return (
        mine !== undefined &&
        (isPointing(text, mine) || other.arguments.some((theirs) => same(mentions[theirs.mention], mine)))
      );
    });
  });
}

/** "The rounds fell", "the missile hit": what was sent and is pointed at, before its verb. "The rounds that fell" are others. */
function sentAgain(text: string, telling: Telling, mentions: readonly GroundedMention[]): readonly GroundedMention[] {
  return sentIn(telling, mentions).filter(
    ({ span, mention }) =>
      /^(?:the|these|those)\s/i.test(quote(text, span)) &&
      munition.test(mention.name) &&
      span.end <= telling.span.start &&
      !/\b(?:that|which)\b/i.test(text.slice(span.end, telling.span.start)),
  );
}

function sentIn(telling: Telling, mentions: readonly GroundedMention[]): readonly GroundedMention[] {
  return telling.arguments.flatMap(({ role, mention }) =>
    role === "means" ? mentions.slice(mention, mention + 1) : [],
  );
}

/** "Mortar rounds landed in Velm. The rounds fell at the station": what was sent is told of again, and where it came down. */
function landsAgain(
  event: GroundedEvent,
  { sentence }: Telling,
  sent: readonly GroundedMention[],
  mentions: readonly GroundedMention[],
): boolean {
  return (
    sent.length > 0 &&
    event.tellings
      .slice(-tellingsAsked)
      .some(
        (other) =>
          sentence > other.sentence &&
          sentence - other.sentence <= landReach &&
          sentIn(other, mentions).some((theirs) => sent.some((mine) => sameHead(theirs, mine))),
      )
  );
}

/** "Near a bakery" is a spot in the town that was told. */
function withoutSpots(telling: Telling, mentions: readonly GroundedMention[]): Telling {
  const isSpot = ({ role, mention }: Telling["arguments"][number]): boolean =>
    role === "place" && mentions[mention]?.mention.kind === "facility";
  return { ...telling, arguments: telling.arguments.filter((argument) => !isSpot(argument)) };
}

/** How many sentences back the shells may have been told that now come down. */
const landReach = 2;

const munition =
  /^(?:(?:[\p{L}\d-]+\s)*)(?:rounds?|shells?|rockets?|missiles?|bombs?|mines?|grenades?|drones?|projectiles?|mortars?|devices?)$/iu;

function sameHead(a: GroundedMention, b: GroundedMention): boolean {
  const bare = (found: GroundedMention): string => headOf(found.mention.name).replace(/s$/, "");
  return bare(a) === bare(b);
}

/** The telling's target is one that the other hit, named again with "the". */
function takesUpTarget(text: string, other: Telling, telling: Telling, mentions: readonly GroundedMention[]): boolean {
  const hit = (role: Role): boolean => role === "target" || role === "victim";
  return telling.arguments.some(({ role, mention }) => {
    const mine = mentions[mention];
    if (!hit(role) || mine === undefined || !isPointing(text, mine)) return false;
    return other.arguments.some((theirs) => {
      const known = mentions[theirs.mention];
      return (
        hit(theirs.role) &&
        known !== undefined &&
        (same(known, mine) || headOf(known.mention.name) === headOf(mine.mention.name))
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

/** Types that "the attack" may take up. */
const general: ReadonlySet<string> = new Set(["armed-attack", "armed-clash", "air-strike", "shelling", "bombing"]);

/** What a headline calls bombing may be any of these below it. */
const bombed: ReadonlySet<string> = new Set(["air-strike", "shelling", "bombing"]);

function compatibleTypes(known: string, type: string, types: ReadonlyMap<string, EventType>): boolean {
  if (known === type) return true;
  const a = types.get(known);
  const b = types.get(type);
  return a !== undefined && b !== undefined && type === "armed-attack" && general.has(known) && a.harms && b.harms;
}

/** Below this a linked actor is too doubtful to tell two events apart. */
const sureActor = 0.6;

/** An event may be told thousands of times: the first telling and so many of the last are held against a new one. */
const tellingsAsked = 20;

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
    const theirs = [event.tellings[0], ...event.tellings.slice(1).slice(-tellingsAsked)].flatMap((other) =>
      other.arguments.filter((argument) => argument.role === role),
    );
    if (mine.length === 0 || theirs.length === 0) return false;
    return !mine.some((a) => theirs.some((b) => agree(mentions[a.mention], mentions[b.mention], actors)));
  });
}

/** "The attack on the convoy" takes up no strike on a hospital: both name what was hit, and by words that exclude each other. */
function hitsOther(event: GroundedEvent, telling: Telling, mentions: readonly GroundedMention[]): boolean {
  const hit = ({ arguments: played }: Telling): readonly GroundedMention[] =>
    played
      .flatMap(({ role, mention }) => (role === "target" ? mentions.slice(mention, mention + 1) : []))
      .filter(isThing);
  const mine = hit(telling);
  const theirs = [event.tellings[0], ...event.tellings.slice(1).slice(-tellingsAsked)].flatMap(hit);
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((a) => theirs.some((b) => same(a, b) || headOf(a.mention.name) === headOf(b.mention.name)));
}

/** A building, a convoy: told by a word of its own, unlike "the site" and "its positions". */
function isThing({ mention: { kind, name } }: GroundedMention): boolean {
  return (kind === "facility" || kind === "platform") && !anyThing.test(headOf(name));
}

const anyThing =
  /^(?:it|they|them|one|areas?|buildings?|bases?|compounds?|facilit(?:y|ies)|installations?|locations?|positions?|places?|points?|posts?|premises|sites?|structures?|targets?|vehicles?|aircraft|jets?|planes?|warplanes?|ships?|vessels?)$/i;

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
