// When and where each event is told to have happened: from the reader's links first; where there are none, from the one
// date or the one place of the sentence, if the event is the only one there. A dateline is where a report was filed, and
// the date of a document is when it was published: neither is ever taken for an event's.

import type { MentionKind } from "../../../model/mention.ts";
import type { Place } from "../../../model/place.ts";
import { overlap, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { Stated } from "../../../model/stated.ts";
import type { Time } from "../../../model/time.ts";
import { closerPlace } from "../claims/same-value.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { sentenceOf } from "../sentence-of.ts";
import { phraseOf } from "./again/phrase.ts";
import { isDayOfBlame, isWhence } from "./changed-roles.ts";
import { isFarMark, isOfJourney, isOfPaper } from "./elsewhere.ts";
import { type EntryHeading, entryHeadings } from "./entry-headings.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import { isDayOfDying } from "./harm-times.ts";
import { isKnown, type SceneInput, withNeighbours } from "./neighbours.ts";
import { isOfOtherClause } from "./other-clause.ts";
import { timeOfDeed } from "./since-when.ts";
import { placesStruck } from "./struck-places.ts";
import { type EventArgument, ruleScore } from "./telling.ts";

export interface Setting {
  readonly time?: Stated<Time>;
  readonly place?: Stated<Place>;
  /** Indices of the events that this one came before or after. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** "prior to the strikes": what stands before it in the sentence came in `relation` to what `span` tells of. */
export interface OrderPhrase {
  readonly span: Span;
  readonly relation: "before" | "after" | "during";
  readonly anchor: Span;
}

export interface SettingInput extends SceneInput {
  readonly orders: readonly OrderPhrase[];
  /** Whether a span belongs to the act of saying: "said on Sunday". */
  readonly isOfSaying: (span: Span) => boolean;
  /** Pairs of events that a verb orders: [earlier, later]. */
  readonly sequences: readonly (readonly [earlier: number, later: number])[];
}

/**
 * Events with the time and place arguments that the sentence gives them where the reader linked none. Done before the
 * claims are made, so that a claim rests on what the event shows.
 */
export function withSettings(input: SettingInput): readonly GroundedEvent[] {
  const tellingsIn = new Map<number, Set<number>>();
  input.events.forEach((event, index) => {
    for (const { sentence } of event.tellings)
      tellingsIn.set(sentence, (tellingsIn.get(sentence) ?? new Set()).add(index));
  });
  const parties = indexSpans(
    input.mentions.filter(({ mention: { kind } }) => !notParty.has(kind)),
    ({ span }) => [span],
  );
  const spans = indexSpans(
    input.events.flatMap(({ type, tellings }) => tellings.map(({ span }) => ({ ...span, type }))),
    (span) => [span],
  );
  const headings = entryHeadings(input);
  const clocks = new Set(
    headings.flatMap(({ isClock, time }) => (isClock === true && time !== undefined ? [time] : [])),
  );
  const dates = new Map([...input.times].filter(([index]) => !clocks.has(index)));
  const stands = { time: standing(input, dates, parties), place: standing(input, input.places, parties) };
  const dated = datedSentences(input);
  const events = input.events.map((event, index): GroundedEvent => {
    const [first, ...rest] = event.tellings;
    const events = [...(tellingsIn.get(first.sentence) ?? [])];
    const alone = events.length === 1;
    // "Two men were held as the force searched a house on Sunday": the one day is that of what is told first.
    const leads = events.find((other) => input.events[other]?.reality === "happened") === index;
    const added = [
      ...(alone || (leads && !dated.has(first.sentence)) || isOpened(input, event, stands.time)
        ? missing(input, event, "time", stands.time, spans)
        : []),
      ...(alone ? missing(input, event, "place", stands.place, spans).filter(isWhere(input, event)) : []),
    ];
    added.push(...headed(input, event, added, headings));
    if (added.length === 0) return event;
    return { ...event, tellings: [{ ...first, arguments: [...first.arguments, ...added] }, ...rest] };
  });
  return withNeighbours({ ...input, events, standing: stands, tellingsIn });
}

/** "On Friday gunmen stormed the town, killed nine and took four": the day that opens a sentence is that of all its deeds. */
function isOpened(
  { text, sentences, mentions }: SettingInput,
  { reality, tellings: [{ span, sentence }] }: GroundedEvent,
  bySentence: ReadonlyMap<number, readonly number[]>,
): boolean {
  const [only, ...others] = bySentence.get(sentence) ?? [];
  const [time, start] = [mentions[only ?? -1]?.span, sentences[sentence]?.start];
  if (time === undefined || start === undefined || others.length > 0 || reality !== "happened") return false;
  if (time.end > span.start || !opening.test(text.slice(start, time.start))) return false;
  return !otherClause.test(text.slice(time.end, span.start));
}

const opening =
  /^[^\p{L}\p{N}]*(?:\d{1,2}[.)]\s+)?(?:(?:on|at|in|early|late|later|about|around|shortly|just)\s+){0,3}$/iu;
const otherClause =
  /[;:]|\b(?:who|whom|whose|which|that|after|before|since|when|where|because|while|until|if|as|following|said|says|told|added|from|earlier|later|previously)\b/i;

/** The day and the place that head the entry in which an event is first told, as far as it has none of its own. */
function headed(
  input: SettingInput,
  event: GroundedEvent,
  added: readonly EventArgument[],
  headings: readonly EntryHeading[],
): readonly EventArgument[] {
  const { tellings } = event;
  const [{ span }] = tellings;
  const played = [...tellings.flatMap((telling) => telling.arguments), ...added];
  const has = {
    time: played.some(({ role, mention }) => role === "time" && input.times.has(mention)),
    // Words that name none ("the village edge") lie where the heading says.
    place: played.some(({ role, mention }) => role === "place" && isKnown(input.places.get(mention)?.value)),
  };
  const given: EventArgument[] = [];
  for (const heading of headings) {
    if (heading.entry.start > span.start || span.end > heading.entry.end) continue;
    for (const role of ["time", "place"] as const) {
      const mention = heading[role];
      if (mention === undefined || has[role]) continue;
      if (role === "time" && heading.isClock === true && !isOfEntry(input, event)) continue;
      has[role] = true;
      given.push({ role, mention, score: ruleScore });
    }
  }
  return given;
}

/** "According to him the missile struck the car": which missile, the log has told before. */
const byWhatIsKnown =
  /\bthe\s+(?:first\s+|second\s+)?(?:missiles?|drones?|shells?|rockets?|bombs?|planes?|jets?|gunm[ae]n|attackers?)\s+(?:\p{L}+ly\s+)?$/iu;

/** "9:40 The army denies the strike", "the town had been shelled": what a log tells as known was not when the entry was written. */
function isOfEntry({ text }: SettingInput, { reality, tellings: [{ span }] }: GroundedEvent): boolean {
  const { kind } = phraseOf(text, span);
  return (
    reality === "happened" &&
    kind !== "the" &&
    kind !== "this" &&
    !byWhatIsKnown.test(text.slice(Math.max(0, span.start - 40), span.start)) &&
    !/\b(?:had|have|has|having|after|since)\s+(?:\p{L}+\s+){0,2}$/iu.test(
      text.slice(Math.max(0, span.start - 40), span.start),
    )
  );
}

/** "Shelled the people from the hills" tells no place. */
function isWhere({ text, mentions }: SettingInput, { type }: GroundedEvent): (argument: EventArgument) => boolean {
  return ({ mention }) => {
    const found = mentions[mention];
    return found !== undefined && !isWhence(text, type, found.span);
  };
}

/** The sentences of which an event has a time already. */
function datedSentences({ events, times }: SettingInput): ReadonlySet<number> {
  const tellings = events.flatMap((event) => event.tellings);
  const dated = tellings.filter(({ arguments: list }) =>
    list.some(({ role, mention }) => role === "time" && times.has(mention)),
  );
  return new Set(dated.map(({ sentence }) => sentence));
}

const notParty: ReadonlySet<MentionKind> = new Set(["place", "facility", "time", "quantity"]);

/**
 * For each sentence, the mentions that stand for a time or a place of what it tells. Not those in a dateline, not a place
 * in a party's name ("the Aleppo Media Centre"), and not a facility, which is what is hit more often than where.
 */
function standing(
  input: SettingInput,
  known: ReadonlyMap<number, unknown>,
  parties: SpanIndex<GroundedMention>,
): ReadonlyMap<number, readonly number[]> {
  const bySentence = new Map<number, number[]>();
  for (const index of known.keys()) {
    const found = input.mentions[index];
    if (found === undefined || found.mention.kind === "facility" || parties.covering(found.span).length > 0) continue;
    if (input.filing.some((part) => overlap(part, found.span) > 0)) continue;
    if (input.isOfSaying(found.span)) continue;
    if (isDayOfBlame(input.text, found.span) || isDayOfDying(input.text, found.span)) continue;
    if (isOfJourney(input.text, found.span) || isOfPaper(input.text, found.span)) continue;
    const sentence = sentenceOf(input.sentences, found.span);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), index]);
  }
  return new Map([...bySentence].map(([sentence, all]) => [sentence, withoutMarks(input, all)]));
}

/** "Near Velm, some 20 miles from Tarn": where both are named, it was near the first. */
function withoutMarks({ text, mentions }: SettingInput, all: readonly number[]): readonly number[] {
  const near = all.filter((index) => {
    const span = mentions[index]?.span;
    return span === undefined || !isFarMark(text, span);
  });
  return near.length === 0 ? all : near;
}

function missing(
  input: SettingInput,
  event: GroundedEvent,
  role: "time" | "place",
  bySentence: ReadonlyMap<number, readonly number[]>,
  tellings: SpanIndex<Span & { readonly type: string }>,
): readonly EventArgument[] {
  const [first] = event.tellings;
  const known: ReadonlyMap<number, unknown> = role === "time" ? input.times : input.places;
  const told = event.tellings.flatMap((telling) => telling.arguments);
  if (told.some((argument) => argument.role === role && known.has(argument.mention))) return [];
  const free = (bySentence.get(first.sentence) ?? []).filter((index) => {
    const span = input.mentions[index]?.span;
    return (
      told.every(({ mention }) => mention !== index) &&
      span !== undefined &&
      !isOfOtherClause(input.text, first.span, span, role, tellings)
    );
  });
  const [only, ...others] = free;
  if (only === undefined || (others.length > 0 && !(role === "place" && isOnePlace(input, free)))) return [];
  return [{ role, mention: only, score: ruleScore }];
}

/** "In the village of Velm in the province of Daat": one place, told from the smallest part on. */
function isOnePlace({ text, mentions }: SettingInput, places: readonly number[]): boolean {
  const spans = places.flatMap((index) => mentions[index]?.span ?? []).sort((a, b) => a.start - b.start);
  return (
    spans[0] === mentions[places[0] ?? -1]?.span &&
    spans.every((span, index) => {
      const before = spans[index - 1];
      return before === undefined || /^,?\s+in\s+(?:the\s+)?$/i.test(text.slice(before.end, span.start));
    })
  );
}

/** Time, place and order of every event. */
export function settingsOf(input: SettingInput): readonly Setting[] {
  const told = indexSpans(
    input.events.flatMap(({ tellings }, event) => tellings.map(({ span }) => ({ event, span }))),
    ({ span }) => [span],
  );
  const phrased = input.orders.map((order) => orderedEvents(input, told, order)).filter((pair) => pair !== undefined);
  const before = new Map<number, number[]>();
  const after = new Map<number, number[]>();
  for (const [earlier, later] of [...phrased, ...input.sequences]) {
    before.set(earlier, [...(before.get(earlier) ?? []), later]);
    after.set(later, [...(after.get(later) ?? []), earlier]);
  }
  return input.events.map((event, index) => {
    const time = timeOf(event, input);
    const place = placeOf(event, input);
    return {
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
      before: before.get(index) ?? [],
      after: after.get(index) ?? [],
    };
  });
}

function timeOf({ tellings }: GroundedEvent, { text, mentions, times }: SettingInput): Stated<Time> | undefined {
  for (const telling of tellings) {
    const [first] = telling.arguments
      .filter(({ role }) => role === "time")
      .sort((a, b) => b.score - a.score)
      .flatMap(({ mention }) => {
        const [told, span] = [times.get(mention), mentions[mention]?.span];
        if (told === undefined || span === undefined) return [];
        return [{ ...told, value: timeOfDeed(text, telling.span, span, told.value) }];
      });
    if (first !== undefined) return first;
  }
  return undefined;
}

/** The first place told; or one told of the same event that lies within it, and so is the more exact. */
function placeOf(event: GroundedEvent, input: SettingInput): Stated<Place> | undefined {
  const told = event.tellings.flatMap((telling) =>
    telling.arguments
      .filter(({ role }) => role === "place")
      .sort((a, b) => b.score - a.score)
      .flatMap(({ mention }) => input.places.get(mention) ?? []),
  );
  const struck = event.tellings.flatMap((telling) =>
    placesStruck(event.type, telling, input.mentions).flatMap(({ mention }) => input.places.get(mention) ?? []),
  );
  // A place on the map before words that name none ("the town").
  const [first, ...rest] = (told.length > 0 ? told : struck).toSorted(
    (a, b) => vagueness(a.value) - vagueness(b.value),
  );
  return rest.reduce(
    (best, other) => (best !== undefined && closerPlace(best.value, other.value) === other.value ? other : best),
    first,
  );
}

function vagueness(place: Place): number {
  return isKnown(place) ? 0 : 1;
}

/** [earlier, later], or undefined where the phrase does not stand between two events. */
function orderedEvents(
  input: SettingInput,
  told: SpanIndex<{ readonly event: number; readonly span: Span }>,
  order: OrderPhrase,
): readonly [number, number] | undefined {
  if (order.relation === "during") return undefined;
  const anchor = told.overlapping(order.anchor)[0]?.event;
  const sentence = input.sentences[sentenceOf(input.sentences, order.span)];
  if (anchor === undefined || sentence === undefined) return undefined;
  let nearest: number | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const { event, span } of told.overlapping(sentence)) {
    const gap = Math.abs(order.span.start - span.end);
    if (event !== anchor && gap < best) [nearest, best] = [event, gap];
  }
  if (nearest === undefined) return undefined;
  return order.relation === "before" ? [nearest, anchor] : [anchor, nearest];
}
