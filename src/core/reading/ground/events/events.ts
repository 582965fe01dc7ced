// From triggers to events: one event for all the words of a document that tell of it. "Jets bombed positions … the air
// strikes … the incident" is one event told three times. Two are made one only where the later words point back; two
// strikes of one day stay two, for a merge that is wrong is worse than one that is missing.

import type { ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import type { EventType } from "../../../catalogue/event-types/event-type.ts";
import type { CasualtyEstimate } from "../../../model/casualties.ts";
import type { Role } from "../../../model/event.ts";
import type { Place } from "../../../model/place.ts";
import { byPosition, contains, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { Stated } from "../../../model/stated.ts";
import type { Time } from "../../../model/time.ts";
import type { Scored } from "../../scored.ts";
import { type BackDenial, deniedEvent, type ToldEvent } from "../denials/denied-again.ts";
import { isGeneralDenial } from "../denials/general-denials.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { foldName } from "../mentions/name.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Coming, Surroundings } from "./again/features.ts";
import { phraseOf } from "./again/phrase.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import { canMean, isNaming } from "./named-type.ts";
import { withPlatformDoers } from "./platform-doers.ts";
import { realityOf } from "./reality.ts";
import { sameEvent } from "./same-event.ts";
import { settledType } from "./settled-type.ts";
import type { Telling } from "./telling.ts";
import { backPointers, type HeadSpans, type TriggerRoles, triggerTellings } from "./tellings.ts";

/** Counted harm, as far as its number tells one deed from another. */
export interface CountedHarm {
  readonly harm: string;
  /** The words that name and count the people. */
  readonly people: Span;
  readonly estimate: CasualtyEstimate;
  /** Index of the finding whose people these are some of. */
  readonly partOf?: number;
}

/** What grounding events needs. */
export interface EventsInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly scored: Scored;
  readonly mentions: readonly GroundedMention[];
  readonly attributions: readonly Attribution[];
  /** The id of the voice of each attribution. */
  readonly speakers: readonly string[];
  readonly roles: TriggerRoles;
  readonly head: HeadSpans;
  readonly types: readonly EventType[];
  readonly actors: ActorCatalogue;
  readonly times: ReadonlyMap<number, Stated<Time>>;
  readonly places: ReadonlyMap<number, Stated<Place>>;
  /** Without those of which the text tells that there were none. */
  readonly counted: readonly CountedHarm[];
  /** Gives a telling without roles played by "we" and "it". */
  readonly naming: (telling: Telling) => Telling;
  /** Gives a telling in which each of several doers does it by its own name. */
  readonly parting: (telling: Telling) => Telling;
  /** Words that deny what stands before them, as `findBackDenials` finds them: they tell of no event of their own. */
  readonly denials?: readonly BackDenial[];
}

export interface FoundEvents {
  /** In the order in which they are first told. */
  readonly events: readonly GroundedEvent[];
  /** Each telling as it came up, and what it was held against: for measuring and fitting. */
  readonly comings: readonly Coming[];
  readonly around: Surroundings;
}

/** All events of a text. */
export function groundEvents(input: EventsInput): FoundEvents {
  const { text, sentences, scored, mentions, attributions, roles, head, denials = [] } = input;
  const types = new Map(input.types.map((type) => [type.id, type]));
  const said = indexSpans(
    attributions.map((attribution, index) => ({ ...attribution, speaker: input.speakers[index] ?? "" })),
    ({ content }) => content,
  );
  const around: Surroundings = {
    text,
    sentences,
    scored,
    mentions,
    types,
    head,
    actors: input.actors,
    times: input.times,
    places: input.places,
    tolls: tollsBySentence(sentences, input.counted),
    daysOf: bySentence(sentences, mentions, (index) => input.times.get(index)?.value.edtf),
    placesOf: bySentence(sentences, mentions, (index, found) =>
      found.mention.kind === "place" && /^\p{Lu}/u.test(found.mention.name)
        ? (input.places.get(index)?.value.gazetteer ?? foldName(found.mention.name))
        : undefined,
    ),
    speakerAt: (span) => said.covering(span)[0]?.speaker ?? "",
  };
  const denying = indexSpans(denials, ({ span }) => [span]);
  const events: GroundedEvent[] = [];
  const comings: Coming[] = [];
  const inOrder: ToldEvent[] = [];
  const tell = (event: number, telling: Telling): void => {
    inOrder.push({ event, type: events[event]?.type ?? "", telling });
  };
  const tellings = [
    ...withPlatformDoers(triggerTellings(text, sentences, scored, roles).map(input.naming), mentions, input.actors).map(
      input.parting,
    ),
    ...backPointers(text, sentences, scored),
  ];
  for (const told of tellings.sort((a, b) => byPosition(a.span, b.span))) {
    const trigger = told.trigger === undefined ? undefined : scored.triggers[told.trigger];
    if (trigger === undefined) {
      const known = lastViolent(text, events, told, types);
      if (known !== undefined) {
        events[known] = joined(events[known], { ...told, pointsBack: true }, undefined, undefined);
        tell(known, told);
      }
      continue;
    }
    const denial = denying.covering(trigger)[0];
    const undone = denial === undefined ? undefined : deniedEvent(denial, inOrder);
    if (undone !== undefined) {
      events[undone] = joined(events[undone], { ...told, arguments: [], pointsBack: true }, undefined, undefined);
      continue;
    }
    const type = settledType(text, trigger, told, mentions, types);
    if (type === undefined) continue;
    const roles = types.get(type)?.roles ?? {};
    const accused = said.covering(trigger).filter(({ act }) => act === "accuses");
    const telling: Telling = {
      ...told,
      type,
      arguments: told.arguments.filter(
        ({ role, mention }) => role in roles && !accuses(accused, mentions[mention], role),
      ),
    };
    const denied = said.covering(trigger).some(({ act }) => act === "denies");
    const reality = realityOf(text, trigger, said.covering(trigger)[0]);
    const phrase = phraseOf(text, telling.span);
    const isDefinite = phrase.kind === "the" || phrase.kind === "this";
    const coming: Coming = { telling, type, reality, phrase, isDenied: denied };
    comings.push(coming);
    const isGeneral = said.covering(trigger).some((one) => one.act === "denies" && isGeneralDenial(text, one));
    const found = isGeneral ? undefined : sameEvent(events, coming, around);
    // "Would never strike a clinic" is not the strike that was told, unless the words point back or somebody denies it.
    const isReal = reality === "happened" || reality === "background";
    // "It is not known whether they came from a bombardment. … the bombardment of Velm killed 14": the second happened.
    const isOther =
      isReal &&
      (events[found ?? -1]?.reality === "hypothetical" || events[found ?? -1]?.reality === "future") &&
      !denied &&
      telling.arguments.some(({ role }) => role === "actor" || role === "place");
    const known = isOther
      ? undefined
      : isReal || denied || isDefinite || events[found ?? -1]?.reality === reality
        ? found
        : undefined;
    if (known !== undefined) {
      const again: Telling = isDefinite ? { ...telling, pointsBack: true } : telling;
      events[known] = joined(events[known], again, type, head.title);
      tell(known, again);
      continue;
    }
    events.push({
      type,
      tellings: [telling],
      reality,
      score: trigger.score,
    });
    tell(events.length - 1, telling);
  }
  return { events, comings, around };
}

/** The numbers of dead and hurt that each sentence tells, as words to compare: "killed 12". */
function tollsBySentence(
  sentences: readonly Span[],
  counted: readonly CountedHarm[],
): ReadonlyMap<number, readonly string[]> {
  const known = new Map<number, string[]>();
  for (const { harm, people, estimate, partOf } of counted) {
    if (partOf !== undefined || estimate.exactness === "vague") continue;
    const number = estimate.min > 0 ? estimate.min : estimate.max;
    if (number === null || number <= 1) continue;
    const sentence = sentenceOf(sentences, people);
    known.set(sentence, [...(known.get(sentence) ?? []), `${harm} ${number}`]);
  }
  return known;
}

/** What the mentions of each sentence stand for. */
function bySentence(
  sentences: readonly Span[],
  mentions: readonly GroundedMention[],
  of: (index: number, mention: GroundedMention) => string | undefined,
): (sentence: number) => ReadonlySet<string> {
  const known = new Map<number, Set<string>>();
  mentions.forEach((mention, index) => {
    const value = of(index, mention);
    if (value === undefined) return;
    const sentence = sentenceOf(sentences, mention.span);
    known.set(sentence, (known.get(sentence) ?? new Set()).add(value));
  });
  const none: ReadonlySet<string> = new Set();
  return (sentence) => known.get(sentence) ?? none;
}

/** "The army accused the rebels of firing rockets": the army is not said to have fired them. */
function accuses(accused: readonly Attribution[], found: GroundedMention | undefined, role: Role): boolean {
  return (
    role === "actor" &&
    found !== undefined &&
    accused.some(
      ({ source, content }) =>
        source.some((span) => overlap(span, found.span) > 0) &&
        content.every((span) => overlap(span, found.span) === 0),
    )
  );
}

/** One more telling of an event; a telling that is more exact than "attack" gives the event its type. */
function joined(
  event: GroundedEvent | undefined,
  telling: Telling,
  type: string | undefined,
  title: Span | undefined,
): GroundedEvent {
  if (event === undefined) throw new Error("an event to join must exist");
  const headline = title !== undefined && event.tellings.every(({ span }) => contains(title, span));
  const vague = event.type === "armed-attack" || (headline && type !== "armed-attack");
  const exact = type !== undefined && vague ? type : event.type;
  return { ...event, type: exact, tellings: [...event.tellings, telling] };
}

const violent: ReadonlySet<EventType["family"]> = new Set<EventType["family"]>(["strike", "fight", "violence"]);

/** How many sentences "the incident" and "the air strike" may reach back, and how many events. */
const violentReach = { any: 4, named: 9 };
const eventsBack = 80;

/** The last event of force that a sentence before this one tells; of several in one sentence, the first. */
function lastViolent(
  text: string,
  events: readonly GroundedEvent[],
  telling: Telling,
  types: ReadonlyMap<string, EventType>,
): number | undefined {
  const words = quote(text, telling.span);
  const named = isNaming(words);
  let best: number | undefined;
  let bestSentence = telling.sentence - (named ? violentReach.named : violentReach.any) - 1;
  for (let index = events.length - 1; index >= Math.max(0, events.length - eventsBack); index -= 1) {
    const event = events[index];
    if (event === undefined || !violent.has(types.get(event.type)?.family ?? "diplomacy")) continue;
    if (!canMean(words, event.type)) continue;
    for (const { sentence } of event.tellings) {
      if (sentence < telling.sentence && sentence >= bestSentence) [best, bestSentence] = [index, sentence];
    }
  }
  return best;
}
