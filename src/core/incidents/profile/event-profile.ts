// From a reading to the profiles of its events.

import { eventTypes } from "../../catalogue/event-types/list.ts";
import type { Claim } from "../../model/claim.ts";
import type { EventMention } from "../../model/event.ts";
import { firstMention } from "../../model/first-mention.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../model/span-index.ts";
import { daysOf, lastDayOf } from "./days.ts";
import { daysBetween } from "./days-between.ts";
import { extentOf } from "./extent.ts";
import { hoursOf } from "./hours.ts";
import type { EventMaterial, ProfileActors } from "./material.ts";
import { namesAround, namesOfReading, type ReadingNames } from "./names.ts";
import { partiesOf } from "./parties.ts";
import {
  type KnownPlaces,
  knownPlaces,
  type NamedPlace,
  placesBeside,
  placesNamed,
  placesOf,
  properWords,
} from "./places.ts";
import { isSequel, refersOf } from "./refers.ts";
import { type EventProfile, tellingsOf } from "./shape.ts";
import { storyOf, withStories } from "./story.ts";
import { meansOf, thingsOf } from "./things.ts";
import { tollsOf } from "./tolls.ts";

/**
 * The profiles of all events of a reading, in its order.
 *
 * @example eventProfiles(reading, actorCatalogue())[0]?.days → [{ first: 17061, last: 17061, yearKnown: true, edtf: "2016-09-17" }]
 */
export function eventProfiles(reading: Reading, actors: ProfileActors): readonly EventProfile[] {
  const claims = new Map<string, Claim[]>();
  for (const claim of reading.claims.filter(holds)) {
    const known = claims.get(claim.event);
    if (known === undefined) claims.set(claim.event, [claim]);
    else known.push(claim);
  }
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const sentences = indexSpans(
    reading.sentences.map((span, index) => ({ span, index })),
    ({ span }) => [span],
  );
  const names = namesOfReading(reading, actors);
  const places = knownPlaces(reading, actors);
  const named = placesNamed(reading);
  const published = reading.document.published === undefined ? undefined : daysOf(reading.document.published);
  const headline = reading.document.title === undefined ? [] : properWords(reading.document.title);
  const orders = ordersOf(reading.events);
  const profiles = reading.events.map((event) => {
    const told = tellingsOf(event).flatMap((span) => sentences.overlapping(span));
    const material: EventMaterial = {
      event,
      claims: claims.get(event.id) ?? [],
      sentences: told.map(({ span }) => span),
      text: reading.document.text,
      mention: (id) => rootOf(id, mentions),
    };
    return {
      ref: { document: reading.document.id, event: event.id },
      ...profileOf(material, { names, places, named, actors, events: reading.events, orders }),
      ...howTold(
        event,
        told.map(({ span }) => span),
        reading,
      ),
      sentence: told.reduce((least, { index }) => Math.min(least, index), reading.sentences.length),
      ...lastDayOf(published),
      ...(headline.length === 0 ? {} : { headline }),
    };
  });
  return withStories(profiles, reading, storyOf(reading, names, actors));
}

const families: ReadonlyMap<string, string> = new Map(eventTypes.map(({ id, family }) => [id, family]));

interface ReadingMaterial {
  readonly names: ReadingNames;
  readonly places: KnownPlaces;
  readonly named: SpanIndex<NamedPlace>;
  readonly actors: ProfileActors;
  readonly events: readonly EventMention[];
  readonly orders: ReadonlyMap<string, Order>;
}

function profileOf(
  material: EventMaterial,
  { names, places: known, named, actors, events, orders }: ReadingMaterial,
): Omit<EventProfile, "ref" | "sentence" | "hours"> {
  const { event } = material;
  const days = timesTold(material, events);
  const places = placesOf(material, known, actors);
  const tolls = tollsOf(material);
  return {
    type: event.type,
    family: families.get(event.type) ?? event.type,
    reality: event.reality,
    ...(event.reality === "background" ? { background: true as const } : {}),
    days,
    places,
    parties: partiesOf(material, actors),
    means: meansOf(material),
    ...thingsOf(material),
    tolls,
    names: namesAround(material, names),
    ...(places.length > 0 ? {} : placesBeside(material, named)),
    ...extentOf(material, { days, places, tolls }),
    ...(orders.get(event.id) ?? { before: [], after: [] }),
  };
}

const outcomes: ReadonlySet<string> = new Set(["killing", "destruction", "displacement"]);

/** What the words around its triggers say: when in the day, whether they point back, and whether it came on top of another. */
function howTold(
  event: EventMention,
  sentences: readonly Span[],
  { document: { text }, events }: Reading,
): Pick<EventProfile, "hours" | "refers" | "sequel"> {
  // Who died and what burned is of the blow itself.
  const others = events.filter(({ id, type }) => id !== event.id && !outcomes.has(type));
  const rivals = others.flatMap(tellingsOf);
  const placed = tellingsOf(event).flatMap((trigger) => {
    const sentence = sentences.find(({ start, end }) => start <= trigger.start && trigger.start < end);
    return sentence === undefined ? [] : [{ sentence, trigger }];
  });
  const hours = placed.flatMap(({ sentence, trigger }) => {
    const beside = rivals.filter(({ start }) => start >= sentence.start && start < sentence.end);
    return hoursOf(text, sentence, trigger, beside);
  });
  const [first] = placed;
  const refers = first === undefined ? undefined : refersOf(text, first.sentence, first.trigger);
  const sequel = first !== undefined && isSequel(text, first.sentence, first.trigger) && !isOfAnotherDay(event, others);
  return { hours, ...(refers === undefined ? {} : { refers }), ...(sequel ? { sequel } : {}) };
}

/** "Yesterday Velm was shelled. … Today it was shelled again": its own day tells it from the one before, and that day's second it is not. */
function isOfAnotherDay({ trigger, time }: EventMention, others: readonly EventMention[]): boolean {
  const before = others.filter((other) => other.trigger.start < trigger.start).at(-1)?.time;
  return time?.value.precision === 1 && before?.value.precision === 1 && time.value.edtf !== before.value.edtf;
}

type Order = Pick<EventProfile, "before" | "after">;

/** What came after each event and before it, by id, whichever of the two says so. */
function ordersOf(events: readonly EventMention[]): ReadonlyMap<string, Order> {
  const orders = new Map(events.map(({ id }) => [id, { before: new Set<string>(), after: new Set<string>() }]));
  for (const { id, before = [], after = [] } of events) {
    for (const later of before) {
      orders.get(id)?.before.add(later);
      orders.get(later)?.after.add(id);
    }
    for (const earlier of after) {
      orders.get(id)?.after.add(earlier);
      orders.get(earlier)?.before.add(id);
    }
  }
  return new Map([...orders].map(([id, { before, after }]) => [id, { before: [...before], after: [...after] }]));
}

/** The event's time first, then what claims say besides. */
function timesTold(
  { event, claims, sentences, text }: EventMaterial,
  events: readonly EventMention[],
): EventProfile["days"] {
  const own = event.time === undefined ? [] : [event.time.value.edtf];
  const claimed = claims.flatMap(({ slot, value }) => (slot === "time" && "edtf" in value ? [value.edtf] : []));
  const told = [...new Set([...own, ...claimed])].flatMap((edtf) => daysOf(edtf) ?? []);
  if (told.length > 0) return told;
  const { start } = event.trigger;
  const [sentence] = sentences;
  const before = events.filter(
    ({ trigger }) => sentence !== undefined && trigger.start >= sentence.start && trigger.end <= start,
  );
  return before.slice(-1).flatMap(({ trigger, time }) => {
    const dated = time === undefined ? undefined : daysOf(time.value.edtf);
    return dated === undefined ? [] : (daysBetween(text.slice(trigger.end, start), dated) ?? []);
  });
}

/** Whether the speaker holds it to be so, or leaves it open. */
function holds({ stance }: Claim): boolean {
  return !stance.endsWith("-");
}

const pronoun = /^(?:he|she|it|they|we|i|you|him|her|them|us|me|his|its|their|who|which|one|that|this|these|those)$/i;

/** The mention that one refers back to, at the beginning of its chain. */
function rootOf(id: string, mentions: ReadonlyMap<string, Mention>): Mention | undefined {
  const at = firstMention(id, mentions);
  return at === undefined || pronoun.test(at.name) ? undefined : at;
}
