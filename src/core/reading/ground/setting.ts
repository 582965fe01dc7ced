// When and where each event is told to have happened: from the reader's links first; where there are none, from the one
// date or the one place of the sentence, if the event is the only one there. A dateline is where a report was filed, and
// the date of a document is when it was published: neither is ever taken for an event's.

import type { Place } from "../../model/place.ts";
import { contains, overlap, type Span } from "../../model/span.ts";
import type { Stated } from "../../model/stated.ts";
import type { Time } from "../../model/time.ts";
import type { GroundedEvent } from "./events.ts";
import type { GroundedMention } from "./mentions.ts";
import type { EventArgument, Telling } from "./tellings.ts";

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

export interface SettingInput {
  readonly sentences: readonly Span[];
  readonly mentions: readonly GroundedMention[];
  readonly events: readonly GroundedEvent[];
  /** By index of the mention. */
  readonly times: ReadonlyMap<number, Stated<Time>>;
  readonly places: ReadonlyMap<number, Stated<Place>>;
  readonly orders: readonly OrderPhrase[];
  /** Datelines and the like: no setting of an event. */
  readonly filing: readonly Span[];
  /** Pairs of events that a verb orders: [earlier, later]. */
  readonly sequences: readonly (readonly [earlier: number, later: number])[];
}

/**
 * Events with the time and place arguments that the sentence gives them where the reader linked none. Done before the
 * claims are made, so that a claim rests on what the event shows.
 */
export function withSettings(input: SettingInput): readonly GroundedEvent[] {
  return input.events.map((event) => {
    const [first, ...rest] = event.tellings;
    const added = [
      ...missing(input, event, first, "time", input.times),
      ...missing(input, event, first, "place", input.places),
    ];
    if (added.length === 0) return event;
    return { ...event, tellings: [{ ...first, arguments: [...first.arguments, ...added] }, ...rest] };
  });
}

/** How sure a link is that a rule made. */
const ruleScore = 0.5;

function missing(
  input: SettingInput,
  event: GroundedEvent,
  first: Telling,
  role: "time" | "place",
  known: ReadonlyMap<number, unknown>,
): readonly EventArgument[] {
  if (
    event.tellings.some((telling) =>
      telling.arguments.some((argument) => argument.role === role && known.has(argument.mention)),
    )
  ) {
    return [];
  }
  const sentence = input.sentences[first.sentence];
  if (sentence === undefined) return [];
  const alone = input.events.every(
    (other) => other === event || other.tellings.every((telling) => telling.sentence !== first.sentence),
  );
  if (!alone) return [];
  const candidates = [...known.keys()].filter((index) => {
    const mention = input.mentions[index];
    const span = mention?.span;
    // A facility is what is hit more often than where it is hit: only the reader makes a place of it.
    if (
      mention?.mention.kind === "facility" ||
      event.tellings.some((telling) => telling.arguments.some((known) => known.mention === index))
    )
      return false;
    if (span === undefined || input.filing.some((part) => overlap(part, span) > 0)) return false;
    return contains(sentence, span) && !isInsideParty(input.mentions, span);
  });
  const [only, ...others] = candidates;
  return only === undefined || others.length > 0 ? [] : [{ role, mention: only, score: ruleScore }];
}

/** "Aleppo" in "the Aleppo Media Centre" is no place of an event. */
function isInsideParty(mentions: readonly GroundedMention[], span: Span): boolean {
  return mentions.some(({ mention, span: outer }) => {
    const party =
      mention.kind !== "place" && mention.kind !== "facility" && mention.kind !== "time" && mention.kind !== "quantity";
    return party && contains(outer, span);
  });
}

/** Time, place and order of every event. */
export function settingsOf(input: SettingInput): readonly Setting[] {
  const phrased = input.orders.map((order) => orderedEvents(input, order)).filter((pair) => pair !== undefined);
  const orders = [...phrased, ...input.sequences];
  return input.events.map((event, index) => {
    const time = argumentOf(event, "time", input.times);
    const place = argumentOf(event, "place", input.places);
    return {
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
      before: orders.flatMap(([earlier, later]) => (earlier === index ? [later] : [])),
      after: orders.flatMap(([earlier, later]) => (later === index ? [earlier] : [])),
    };
  });
}

function argumentOf<T>(event: GroundedEvent, role: "time" | "place", known: ReadonlyMap<number, T>): T | undefined {
  for (const telling of event.tellings) {
    const values = telling.arguments
      .filter((argument) => argument.role === role)
      .sort((a, b) => b.score - a.score)
      .flatMap((argument) => known.get(argument.mention) ?? []);
    if (values[0] !== undefined) return values[0];
  }
  return undefined;
}

/** [earlier, later], or undefined where the phrase does not stand between two events. */
function orderedEvents(input: SettingInput, order: OrderPhrase): readonly [number, number] | undefined {
  if (order.relation === "during") return undefined;
  const anchor = input.events.findIndex((event) =>
    event.tellings.some((telling) => overlap(telling.span, order.anchor) > 0),
  );
  const sentence = input.sentences.find((candidate) => contains(candidate, order.span));
  if (anchor < 0 || sentence === undefined) return undefined;
  let nearest: number | undefined;
  let best = Number.POSITIVE_INFINITY;
  input.events.forEach((event, index) => {
    for (const { span } of event.tellings) {
      if (index === anchor || !contains(sentence, span)) continue;
      const gap = Math.abs(order.span.start - span.end);
      if (gap < best) [nearest, best] = [index, gap];
    }
  });
  if (nearest === undefined) return undefined;
  return order.relation === "before" ? [nearest, anchor] : [anchor, nearest];
}
