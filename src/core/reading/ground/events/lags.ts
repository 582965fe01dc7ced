// "Jets bombed a depot on Saturday, two weeks after a raid": where one of two events has a day, the words tell when the other was.

import type { Role } from "../../../model/event.ts";
import type { Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { Stated } from "../../../model/stated.ts";
import type { Time } from "../../../model/time.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import { type EventArgument, ruleScore, type Telling } from "./telling.ts";

/** "Two weeks after": how far what stands before the words lies from what stands behind them. */
export interface LagPhrase {
  /** "Two weeks", without the word of order. */
  readonly span: Span;
  /** Where the words of what it counts from begin. */
  readonly from: number;
  readonly relation: "before" | "after";
  /** The time so far before (-1) or after (1) a day; undefined where the time it is given is no day. */
  timeFrom(known: Time, sign: -1 | 1): Time | undefined;
}

export interface LagInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly GroundedMention[];
  readonly events: readonly GroundedEvent[];
  /** By index of the mention. */
  readonly times: ReadonlyMap<number, Stated<Time>>;
  readonly lags: readonly LagPhrase[];
  /** The day on which the document was published, as EDTF; undefined where it is not known to the day. */
  readonly published?: string;
}

/** Events and times, with those that a lag tells. */
export interface Lagged {
  readonly events: readonly GroundedEvent[];
  readonly times: ReadonlyMap<number, Stated<Time>>;
}

interface Told {
  readonly event: number;
  readonly order: number;
  readonly span: Span;
}

/** Gives events the times that their distance from a dated event tells. What has a time keeps it. */
export function withLags(input: LagInput): Lagged {
  if (input.lags.length === 0) return input;
  const tellings = indexSpans(
    input.events.flatMap((event, index) =>
      event.tellings.map(({ span }, order): Told => ({ event: index, order, span })),
    ),
    ({ span }) => [span],
  );
  const times = new Map(input.times);
  const events = [...input.events];
  for (const lag of input.lags) {
    const [one, anchor] = between(input, tellings.overlapping(sentenceAt(input, lag)), lag);
    if (anchor !== undefined && (one === undefined || one.event === anchor.event)) {
      countBack(input, lag, anchor, events, times);
      continue;
    }
    if (one === undefined || anchor === undefined) continue;
    // Between the words and the end of their clause everything is of what they count from, and nothing before them is its doer.
    const isAnchors = ({ span }: GroundedMention): boolean =>
      span.start >= lag.from && !/[.,;:!?]/.test(input.text.slice(lag.from, span.start));
    const isBefore = (mention: GroundedMention | undefined): boolean =>
      mention !== undefined && mention.span.end <= lag.span.start;
    const [far, near] = [events[one.event], events[anchor.event]];
    if (far === undefined || near === undefined) continue;
    const keep = (drop: (role: Role, mention: GroundedMention) => boolean) => (argument: EventArgument) => {
      const mention = input.mentions[argument.mention];
      return mention === undefined || !drop(argument.role, mention);
    };
    const isOthers = keep((role, mention) => role !== "actor" && isAnchors(mention));
    events[one.event] = filtered(far, isOthers, one.order);
    const fars = new Set(timesPlayed(far));
    events[anchor.event] = filtered(
      near,
      (argument) =>
        keep((role, mention) => role === "actor" && isBefore(mention))(argument) &&
        // "Freed on Wednesday, ten days after they were abducted": Wednesday is the day of the first.
        !(argument.role === "time" && fars.has(argument.mention) && isBefore(input.mentions[argument.mention])),
      anchor.order,
    );
    const mention = input.mentions.findIndex(
      ({ mention: { kind }, span }) => kind === "time" && span.start < lag.span.end && span.end > lag.span.start,
    );
    if (mention < 0 || times.has(mention)) continue;
    const before = lag.relation === "before" ? 1 : -1;
    const [dated, other, sign] =
      dayOf(events[one.event], times) === undefined
        ? ([anchor, one, before === 1 ? -1 : 1] as const)
        : ([one, anchor, before] as const);
    const day = dayOf(events[dated.event], times);
    const late = events[other.event];
    if (day === undefined || late === undefined || hasTime(late, times)) continue;
    const time = lag.timeFrom(day.value, sign);
    if (time === undefined) continue;
    times.set(mention, { value: time, basis: "implied", evidence: [lag.span, ...day.evidence] });
    // The reader may have taken the words for a time of the one that has a day.
    const isOther = (argument: EventArgument): boolean => argument.role !== "time" || argument.mention !== mention;
    const known = events[dated.event];
    if (known !== undefined) events[dated.event] = filtered(known, isOther);
    events[other.event] = withTime(filtered(late, isOther), other.order, mention);
  }
  return { events, times };
}

/** "Two weeks after the raid on Velm, families are still looking": two weeks before the report was published. */
function countBack(
  input: LagInput,
  lag: LagPhrase,
  anchor: Told,
  events: GroundedEvent[],
  times: Map<number, Stated<Time>>,
): void {
  const { text, mentions, published } = input;
  const event = events[anchor.event];
  if (published === undefined || lag.relation !== "after" || event === undefined || hasTime(event, times)) return;
  const sentence = sentenceAt(input, lag);
  if (text.slice(sentence.start, lag.span.start).trim() !== "") return;
  if (!isNow.test(text.slice(anchor.span.end, Math.min(sentence.end, anchor.span.end + nowReach)))) return;
  const mention = mentions.findIndex(
    ({ mention: { kind }, span }) => kind === "time" && span.start < lag.span.end && span.end > lag.span.start,
  );
  const time = lag.timeFrom({ edtf: published, precision: 1 }, -1);
  if (mention < 0 || times.has(mention) || time === undefined) return;
  times.set(mention, { value: time, basis: "implied", evidence: [lag.span] });
  events[anchor.event] = withTime(event, anchor.order, mention);
}

/** How far behind the event's word, in characters, the verb of the sentence may stand. */
const nowReach = 160;

/** The first verb, or the first behind a comma, tells of the day on which it is written: "there are", "has verified", "families still look". */
const isNow =
  /(?:^|,)(?:(?!\b(?:was|were|had|did|would|could|who|which|that|where|when|as|said|told|got|went|came|took|gave|held|began|found|left|met|saw|made|sent)\b|\s\p{L}{3,}ed\b)[^,.;:!?\n])*?\s(?:has|have|is|are|remains?|says?|still|continues?)\s/iu;

function sentenceAt({ sentences }: LagInput, { span }: LagPhrase): Span {
  return sentences[sentenceOf(sentences, span)] ?? span;
}

/** The event that is so far away, and the one that it is so far from. */
function between(
  { text }: LagInput,
  here: readonly Told[],
  { span, from }: LagPhrase,
): readonly [Told | undefined, Told | undefined] {
  const anchor = here.find((told) => told.span.start >= from && !/[.,;:!?]/.test(text.slice(from, told.span.start)));
  if (anchor === undefined) return [undefined, undefined];
  const before = here.findLast((told) => told.span.end <= span.start);
  // "Two days after the raid, jets struck again".
  return [before ?? here.find((told) => told.span.start > anchor.span.end), anchor];
}

/** The mentions that are times of an event. */
function timesPlayed({ tellings }: GroundedEvent): readonly number[] {
  return tellings.flatMap(({ arguments: played }) =>
    played.flatMap(({ role, mention }) => (role === "time" ? [mention] : [])),
  );
}

function timesOf(event: GroundedEvent | undefined, times: LagInput["times"]): readonly Stated<Time>[] {
  return (event?.tellings ?? []).flatMap(({ arguments: played }) =>
    played.flatMap(({ role, mention }) => (role === "time" ? (times.get(mention) ?? []) : [])),
  );
}

function hasTime(event: GroundedEvent, times: LagInput["times"]): boolean {
  return timesOf(event, times).length > 0;
}

/** The one day on which an event is told to have been. */
function dayOf(event: GroundedEvent | undefined, times: LagInput["times"]): Stated<Time> | undefined {
  const days = timesOf(event, times).filter(({ value }) => value.precision === 1);
  return new Set(days.map(({ value }) => value.edtf)).size === 1 ? days[0] : undefined;
}

/** The event with only those arguments that are kept, of all its tellings or of one. */
function filtered(event: GroundedEvent, keeps: (argument: EventArgument) => boolean, order?: number): GroundedEvent {
  return told(event, order, (played) => played.filter(keeps));
}

function told(
  event: GroundedEvent,
  order: number | undefined,
  change: (played: Telling["arguments"]) => Telling["arguments"],
): GroundedEvent {
  const [first, ...rest] = event.tellings;
  const changed = (telling: Telling, index: number): Telling =>
    order === undefined || order === index ? { ...telling, arguments: change(telling.arguments) } : telling;
  return { ...event, tellings: [changed(first, 0), ...rest.map((telling, index) => changed(telling, index + 1))] };
}

function withTime(event: GroundedEvent, order: number, mention: number): GroundedEvent {
  return told(event, order, (played) => [...played, { role: "time", mention, score: ruleScore }]);
}
