// From events, tolls and reasons to claims: one slot of one event in one voice with a stance and its words. The same
// slot told twice by the same voice in the same way is one claim.

import type { CasualtyEstimate } from "../../../model/casualties.ts";
import type { Claim, ClaimValue, Slot } from "../../../model/claim.ts";
import type { Reality, Role } from "../../../model/event.ts";
import { stableId } from "../../../model/identity.ts";
import type { Mention } from "../../../model/mention.ts";
import type { Place } from "../../../model/place.ts";
import { contains, type Evidence, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { Stance } from "../../../model/statement.ts";
import type { Time } from "../../../model/time.ts";
import { type BackDenial, deniedEvent } from "../denials/denied-again.ts";
import { deniedSayings } from "../denials/denied-sayings.ts";
import { type DeedPhrase, disownedBy, findUnmeant } from "../denials/disowned.ts";
import { findGranted } from "../denials/granted.ts";
import { findPresupposed } from "../denials/presupposed.ts";
import type { Aim } from "../events/aims.ts";
import type { GroundedEvent } from "../events/grounded-event.ts";
import { timeOfDeed } from "../events/since-when.ts";
import { placesHit, placesOfHits, placesStruck } from "../events/struck-places.ts";
import type { EventArgument, Telling } from "../events/telling.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { around, type Speaking, stanceTowards, type WhoSpeaks, whoSpeaks } from "../sayings/speaking.ts";
import { voiceOfRole } from "../voices/argument-voice.ts";
import { whoCounts } from "../voices/toll-voice.ts";
import { authorId, type GroundedVoices } from "../voices/voices.ts";
import type { Accusation } from "./accusations.ts";
import type { Reason } from "./reasons.ts";
import { closerOf, valueKey } from "./same-value.ts";

/** A number of people harmed, tied to the event that harmed them. */
export interface Toll {
  readonly event: number;
  readonly slot: Extract<Slot, "killed" | "injured" | "missing" | "captured" | "displaced">;
  readonly estimate: CasualtyEstimate;
  readonly evidence: Evidence;
  /** Index of the toll whose people these are some of. */
  readonly partOf?: number;
}

export interface ClaimInput {
  readonly events: readonly GroundedEvent[];
  /** Ids of the events, same order. */
  readonly eventIds: readonly string[];
  readonly mentions: readonly GroundedMention[];
  readonly attributions: readonly Attribution[];
  readonly statementIds: readonly string[];
  readonly voices: GroundedVoices;
  readonly tolls: readonly Toll[];
  readonly reasons: readonly Reason[];
  readonly accusations: readonly Accusation[];
  /** Words that keep a deed away from somebody: what they tell of it is taken for granted. */
  readonly disownings: readonly DeedPhrase[];
  readonly aims: readonly Aim[];
  /** Words that only deny what was told before. */
  readonly backDenials: readonly BackDenial[];
  /** Time and place that a mention stands for, where it stands for one. */
  readonly times: ReadonlyMap<number, Time>;
  readonly places: ReadonlyMap<number, Place>;
  readonly text: string;
  readonly sentences: readonly Span[];
}

const slotOfRole: Readonly<Partial<Record<Role, Slot>>> = {
  actor: "actor",
  target: "target",
  victim: "target",
  means: "means",
  place: "place",
  time: "time",
};

/** The input with its lookups. */
interface Input extends ClaimInput {
  readonly speaking: WhoSpeaks;
  /** The same for the words of a toll. */
  readonly counting: WhoSpeaks;
  readonly mentionById: ReadonlyMap<string, Mention>;
  readonly tollAt: SpanIndex<Toll>;
  /** What is denied to have been meant, and not to have happened. */
  readonly unmeant: SpanIndex<Span>;
  /** What a demand takes for a fact. */
  readonly presupposed: SpanIndex<Span>;
}

/** All claims of a document, event by event, slot by slot in the order of the text. */
export function groundClaims(given: ClaimInput): readonly Claim[] {
  const disowned = disownedBy(given.disownings);
  const granted = indexSpans(findGranted(given.text, given.attributions, deedsOf(given)), (span) => [span]);
  const isGranted = (span: Span): Span | undefined => disowned(span)?.deed ?? granted.covering(span)[0];
  const presupposed = indexSpans(findPresupposed(given.text, given.attributions), (span) => [span]);
  const granting = (speaks: WhoSpeaks): WhoSpeaks => {
    const granted = takenForGranted(given, isGranted, speaks);
    return (span) => {
      const said = granted(span);
      return said.stance === "Uu" && presupposed.covering(span).length > 0 ? { ...said, stance: "CT+" } : said;
    };
  };
  const input: Input = {
    ...given,
    speaking: granting(whoSpeaks(given.attributions, given.voices)),
    counting: granting(whoCounts(given.text, given.attributions, given.voices)),
    mentionById: new Map(given.mentions.map(({ mention }) => [mention.id, mention])),
    tollAt: indexSpans(given.tolls, ({ evidence }) => evidence),
    unmeant: indexSpans(findUnmeant(given.text), (deed) => [deed]),
    presupposed,
  };
  const claims = new Map<string, Claim>();
  // Keys of the claims of one slot of one event in one voice with one stance.
  const rows = new Map<string, readonly string[]>();
  const denied = deniedSayings(input.text, input.attributions, input.voices.within);
  // By the id of what is denied with a saying, the denial and the event.
  const deniedWith = new Map<string, string>();
  const add: Add = (event, slot, value, span, speaking, stance) => {
    const id = addOne(event, slot, value, span, speaking, stance);
    // "Reports that … are false": what the reports tell is denied by whoever says so; with a whole, its parts are.
    const isPart = "min" in value && value.partOf !== undefined;
    if (stance.endsWith("-") || isPart) return id;
    for (const attribution of denied.get(speaking.attribution ?? -1) ?? []) {
      const voices = input.voices.chains[attribution];
      const denial = input.attributions[attribution]?.stance;
      if (voices === undefined || denial === undefined) continue;
      const no = addOne(event, slot, value, span, { attribution, voices, stance: denial }, denial);
      deniedWith.set(no, `${attribution} ${event}`);
    }
    return id;
  };
  const addOne = (
    event: number,
    slot: Slot,
    value: ClaimValue,
    span: Evidence,
    speaking: Speaking,
    stance: Stance,
  ): string => {
    const row = rowOf(event, slot, speaking, stance);
    const said = valueKey(value, input.mentionById);
    const key = `${row}|${said}`;
    const known = claims.get(key);
    if (known !== undefined) return known.id;
    const rivals = rows.get(row) ?? [];
    for (const rival of rivals) {
      const other = claims.get(rival);
      if (other === undefined) continue;
      const closer = closerOf(slot, other.value, value, input.mentionById);
      if (closer === other.value) return other.id;
      if (closer === value) claims.delete(rival);
    }
    rows.set(row, [...rivals, key]);
    const eventId = input.eventIds[event] ?? "";
    const statement = speaking.attribution === undefined ? undefined : input.statementIds[speaking.attribution];
    // What makes a row of its own makes an id of its own; where the words stand tells apart what is said alike of two events.
    const id = stableId("c", [eventId, slot, span[0].start, span[0].end, ...speaking.voices, stance, said]);
    claims.set(key, {
      id,
      event: eventId,
      slot,
      value,
      voices: speaking.voices,
      stance,
      evidence: span,
      ...(statement === undefined ? {} : { statement }),
    });
    return id;
  };
  input.events.forEach((event, index) => {
    event.tellings.forEach((telling, order) => {
      tell(input, event, index, telling, order, add);
      tellPlaces(input, event, index, telling, add);
    });
  });
  const tollIds = new Map<number, string>();
  for (const [index, toll] of wholesFirst(input.tolls)) {
    const speaking = input.counting(toll.evidence[0]);
    const whole = toll.partOf === undefined ? undefined : tollIds.get(toll.partOf);
    const value: CasualtyEstimate = whole === undefined ? toll.estimate : { ...toll.estimate, partOf: whole };
    const reality = input.events[toll.event]?.reality ?? "happened";
    tollIds.set(index, add(toll.event, toll.slot, value, toll.evidence, speaking, stanceTowards(speaking, reality)));
  }
  for (const { event, mention, attribution, denied, evidence } of input.accusations) {
    const found = input.mentions[mention];
    if (found === undefined) continue;
    const stance = attribution === undefined ? "CT+" : (input.attributions[attribution]?.stance ?? "Uu");
    const voices = input.voices.chains[attribution ?? -1] ?? [authorId];
    const speaking = { ...(attribution === undefined ? {} : { attribution }), voices, stance };
    const value = { mention: found.mention.id };
    // "Said the rebels were behind the raid": the doer is told by the same words.
    const isTold = claims.has(`${rowOf(event, "actor", speaking, stance)}|${valueKey(value, input.mentionById)}`);
    if (denied || !isTold) add(event, "responsibility", value, evidence, speaking, denied ? "CT-" : stance);
  }
  const told = input.events
    .flatMap(({ type, tellings }, event) => tellings.map((telling) => ({ event, type, telling })))
    .sort((a, b) => a.telling.span.start - b.telling.span.start);
  for (const denial of input.backDenials) {
    const { attribution, span } = denial;
    const event = deniedEvent(denial, told);
    if (event === undefined) continue;
    const voices = input.voices.chains[attribution ?? -1] ?? [authorId];
    const speaking = { ...(attribution === undefined ? {} : { attribution }), voices, stance: "CT-" as const };
    add(event, "occurrence", { event: input.eventIds[event] ?? "" }, [span], speaking, "CT-");
  }
  for (const { event, mention } of input.aims) {
    const found = input.mentions[mention];
    if (found === undefined) continue;
    const speaking = input.speaking(found.span);
    add(event, "target", { mention: found.mention.id }, [found.span], speaking, speaking.stance);
  }
  for (const reason of input.reasons) {
    const speaking = whoGives(input, reason.span);
    const words = input.text.slice(reason.span.start, reason.span.end);
    add(reason.event, reason.slot, { text: words }, [reason.span], speaking, speaking.stance);
  }
  const order = new Map(input.eventIds.map((id, index) => [id, index]));
  const all = [...claims.values()].sort((a, b) => (order.get(a.event) ?? 0) - (order.get(b.event) ?? 0));
  return deniedWith.size === 0 ? all : withoutGranted(all, deniedWith, input);
}

/** "The generals wanted to punish the town": whoever says so gives the reason, and the generals have said nothing. */
function whoGives({ speaking, attributions, voices }: Input, reason: Span): Speaking {
  const said = speaking(reason);
  const isWanting = attributions[said.attribution ?? -1]?.cue.some((cue) => contains(reason, cue)) === true;
  return isWanting ? around(said, attributions, voices) : said;
}

const ofSaying: ReadonlySet<Slot> = new Set([
  "actor",
  "responsibility",
  "killed",
  "injured",
  "missing",
  "captured",
  "displaced",
]);

/**
 * "Four were taken. The report that five were taken is wrong", "accused the Front of the attack and rejected a report that the army was
 * behind it": the number or the doer is denied, and nothing else of a deed of which the same voice says that it happened.
 *
 * @param deniedWith by the id of a claim, the denial of a saying that it came with
 */
function withoutGranted(
  claims: readonly Claim[],
  deniedWith: ReadonlyMap<string, string>,
  { events, eventIds }: Input,
): readonly Claim[] {
  const types = new Map(eventIds.map((id, index) => [id, events[index]?.type]));
  const key = ({ voices: [voice], event }: Claim): string => `${voice} ${types.get(event)}`;
  const granted = new Set(
    claims
      .filter(({ slot, stance }) => stance.endsWith("+") && (slot === "occurrence" || slot === "responsibility"))
      .map(key),
  );
  const closer = new Set(claims.flatMap(({ id, slot }) => (ofSaying.has(slot) ? (deniedWith.get(id) ?? []) : [])));
  return claims.filter((claim) => {
    const denial = deniedWith.get(claim.id);
    return denial === undefined || ofSaying.has(claim.slot) || !closer.has(denial) || !granted.has(key(claim));
  });
}

/** Key of the claims of one slot of one event in one voice with one stance. */
function rowOf(event: number, slot: Slot, { voices }: Speaking, stance: Stance): string {
  return [event, slot, voices.join(">"), stance].join("|");
}

/** "Denied being behind the raid on Velm": the raid, and that it was on Velm, is the word of whoever tells of the denial. */
function takenForGranted(
  { attributions, voices }: ClaimInput,
  isGranted: (span: Span) => Span | undefined,
  speaks: WhoSpeaks,
): WhoSpeaks {
  return (span) => {
    const said = speaks(span);
    const granted = isGranted(span);
    if (granted === undefined) return said;
    // "Denied any part in the raid, in which police said shells fell": that is the word of police.
    const isWithin = attributions[said.attribution ?? -1]?.cue.some((cue) => contains(granted, cue)) === true;
    return isWithin ? said : around(said, attributions, voices);
  };
}

/** Words that tell of events, and of people harmed. */
function deedsOf({ events, tolls }: ClaimInput): readonly Span[] {
  return [
    ...events.flatMap(({ tellings }) => tellings.map(({ span }) => span)),
    ...tolls.flatMap(({ evidence }) => evidence),
  ];
}

/** The tolls with their indices, in order; what is a part of a later one stands behind all others. */
function wholesFirst(tolls: readonly Toll[]): readonly (readonly [number, Toll])[] {
  const all = [...tolls.entries()];
  const isEarly = ([index, { partOf }]: readonly [number, Toll]): boolean => partOf !== undefined && partOf > index;
  return [...all.filter((one) => !isEarly(one)), ...all.filter(isEarly)];
}

type Add = (event: number, slot: Slot, value: ClaimValue, span: Evidence, speaking: Speaking, stance: Stance) => string;

/** Events whose targets are people, and counted. */
const counting: ReadonlySet<string> = new Set(["detention", "abduction", "killing", "displacement"]);

const murders = /^(?:assassinat|murder)/i;

function tell(input: Input, event: GroundedEvent, index: number, telling: Telling, order: number, add: Add): void {
  const speaking = input.speaking(telling.span);
  const reality: Reality = event.reality;
  // What points back ("the air strikes") takes the occurrence for granted; what is said of it there is said of its slots.
  const presupposed = order > 0 && telling.pointsBack === true;
  if (!presupposed) {
    const isGranted = input.unmeant.covering(telling.span).length > 0;
    const told = isGranted ? around(speaking, input.attributions, input.voices) : speaking;
    const occurrence = { event: input.eventIds[index] ?? "" };
    add(index, "occurrence", occurrence, [telling.span], told, stanceTowards(told, reality));
  }
  const [demanded] = input.presupposed.covering(telling.span);
  for (const argument of telling.arguments) {
    // "The government must investigate the killing": who is to investigate has killed nobody.
    const isOfDemand = demanded !== undefined && (input.mentions[argument.mention]?.span.end ?? 0) <= demanded.start;
    if (argument.role === "actor" && isOfDemand) continue;
    // Those who fought each other are its doers.
    const slot = argument.role === "participant" && event.type === "armed-clash" ? "actor" : slotOfRole[argument.role];
    const mention = input.mentions[argument.mention];
    if (slot === undefined || mention === undefined) continue;
    // Who is counted among the harmed stands in the toll.
    const harmed = argument.role === "victim" || (argument.role === "target" && counting.has(event.type));
    // But a murder is aimed at whom it kills, where that one is a person and no number.
    const isAimedAt =
      mention.mention.kind === "person" && murders.test(input.text.slice(telling.span.start, telling.span.end));
    if (harmed && !isAimedAt && input.tollAt.overlapping(mention.span).length > 0) continue;
    const value = argumentValue(input, slot, telling, argument, mention);
    if (value === undefined) continue;
    const voiced = voiceOfRole(input, telling.span, mention.span, argument.role);
    if (voiced === undefined) continue;
    const { speaking: voice } = voiced;
    // "The US and British navies": the words of the first stand in two places.
    const apart = voiced.evidence.length === 1 && mention.mention.evidence.length > 1;
    const evidence = apart ? mention.mention.evidence : voiced.evidence;
    add(index, slot, value, evidence, voice, presupposed ? voice.stance : stanceTowards(voice, reality));
  }
}

/** What was struck or taken, as the place of it; what a bomb went off in, as what it hit. */
function tellPlaces(input: Input, event: GroundedEvent, index: number, telling: Telling, add: Add): void {
  const struck = new Set([
    ...placesStruck(event.type, telling, input.mentions),
    ...placesOfHits(input.text, telling, input.mentions),
  ]);
  for (const { mention } of struck) {
    const place = input.places.get(mention);
    const found = input.mentions[mention];
    if (place === undefined || found === undefined) continue;
    const voiced = voiceOfRole(input, telling.span, found.span, "target");
    if (voiced === undefined) continue;
    add(index, "place", place, voiced.evidence, voiced.speaking, stanceTowards(voiced.speaking, event.reality));
  }
  for (const { mention } of placesHit(input.text, event.type, telling, input.mentions)) {
    const found = input.mentions[mention];
    const voiced = found === undefined ? undefined : voiceOfRole(input, telling.span, found.span, "target");
    if (found === undefined || voiced === undefined) continue;
    const stance = stanceTowards(voiced.speaking, event.reality);
    add(index, "target", { mention: found.mention.id }, voiced.evidence, voiced.speaking, stance);
  }
}

function argumentValue(
  input: Input,
  slot: Slot,
  { span }: Telling,
  argument: EventArgument,
  mention: GroundedMention,
): ClaimValue | undefined {
  if (slot === "time") {
    const told = input.times.get(argument.mention);
    return told === undefined ? undefined : timeOfDeed(input.text, span, mention.span, told);
  }
  if (slot === "place") return input.places.get(argument.mention);
  return { mention: mention.mention.id };
}
