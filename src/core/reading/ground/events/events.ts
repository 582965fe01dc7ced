// From triggers to events: one event for all the words of a document that tell of it. "Jets bombed positions … the air
// strikes … the incident" is one event told three times. Two are made one only where the later words point back; two
// strikes of one day stay two, for a merge that is wrong is worse than one that is missing.

import type { EventType } from "../../../catalogue/event-types/event-type.ts";
import type { Role } from "../../../model/event.ts";
import { byPosition, contains, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { type BackDenial, deniedEvent, type ToldEvent } from "../denials/denied-again.ts";
import { isGeneralDenial } from "../denials/general-denials.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import type { Attribution } from "../sayings/attribution.ts";
import type { Coming, Surroundings } from "./again/coming.ts";
import { phraseOf } from "./again/phrase.ts";
import { surroundingsOf, type ToldWith } from "./again/surroundings.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import { canMean, isNaming } from "./named-type.ts";
import { withPlatformDoers } from "./platform-doers.ts";
import { realityOf } from "./reality.ts";
import { sameEvent } from "./same-event.ts";
import { settledType } from "./settled-type.ts";
import type { Telling } from "./telling.ts";
import { backPointers, type TriggerRoles, triggerTellings } from "./tellings.ts";

/** What grounding events needs. */
export interface EventsInput extends ToldWith {
  readonly attributions: readonly Attribution[];
  /** The id of the voice of each attribution. */
  readonly speakers: readonly string[];
  readonly roles: TriggerRoles;
  readonly types: readonly EventType[];
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
  const { text, sentences, scored, mentions, attributions, roles, head } = input;
  const types = new Map(input.types.map((type) => [type.id, type]));
  const said = indexSpans(
    attributions.map((attribution, index) => ({ ...attribution, speaker: input.speakers[index] ?? "" })),
    ({ content }) => content,
  );
  const around = surroundingsOf(input, types, (span) => said.covering(span)[0]?.speaker ?? "");
  const denying = indexSpans(input.denials ?? [], ({ span }) => [span]);
  const events: GroundedEvent[] = [];
  const comings: Coming[] = [];
  const inOrder: ToldEvent[] = [];
  const tell = (event: number, telling: Telling): void => {
    inOrder.push({ event, type: events[event]?.type ?? "", telling });
  };
  const tellings = [
    ...withPlatformDoers(
      text,
      triggerTellings(text, sentences, scored, roles).map(input.naming),
      mentions,
      input.actors,
    ).map(input.parting),
    ...backPointers(text, sentences, scored),
  ];
  // Events of which so far somebody has only said that nothing is known.
  const unheld = new Set<number>();
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
    const sayings = said.covering(trigger);
    const accused = sayings.filter(({ act }) => act === "accuses");
    const telling: Telling = {
      ...told,
      type,
      arguments: told.arguments.filter(
        ({ role, mention }) => role in roles && !accuses(accused, mentions[mention], role),
      ),
    };
    const denials = sayings.filter(({ act }) => act === "denies");
    const denied = denials.length > 0;
    const reality = realityOf(text, trigger, sayings[0]);
    const isUnknown = sayings.some(({ foundBy }) => foundBy === "nothing-known");
    const phrase = phraseOf(text, telling.span);
    const isDefinite = phrase.kind === "the" || phrase.kind === "this";
    const coming: Coming = { telling, type, reality, phrase, isDenied: denied };
    comings.push(coming);
    const isGeneral = denials.some((denial) => isGeneralDenial(text, denial));
    const retold = isGeneral ? undefined : sameEvent(events, coming, around);
    const judged =
      isGeneral || !isDefinite || retold !== undefined ? undefined : judgedDeed(text, events, telling, types);
    const found = retold ?? judged;
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
      const event = joined(events[known], again, known === judged ? undefined : type, head.title);
      // "We know of no strike. … a strike killed four": who knows of none denies no other's word of it.
      const isTold = unheld.has(known) && isReal && !denied && !isUnknown;
      events[known] = isTold ? { ...event, reality } : event;
      tell(known, again);
      continue;
    }
    if (reality === "negated" && isUnknown) unheld.add(events.length);
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

/** "The crime", "this outrage": what was told, whatever it was; no word of these names a kind of deed. */
function judgedDeed(
  text: string,
  events: readonly GroundedEvent[],
  telling: Telling,
  types: ReadonlyMap<string, EventType>,
): number | undefined {
  if (!/^(?:crime|deed|atrocity|outrage)$/i.test(quote(text, telling.span))) return undefined;
  // A mill that burned is what came of it.
  return lastViolent(text, events, telling, types, "destruction");
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
  without?: string,
): number | undefined {
  const words = quote(text, telling.span);
  const named = isNaming(words);
  let best: number | undefined;
  let bestSentence = telling.sentence - (named ? violentReach.named : violentReach.any) - 1;
  for (let index = events.length - 1; index >= Math.max(0, events.length - eventsBack); index -= 1) {
    const event = events[index];
    if (event === undefined || !violent.has(types.get(event.type)?.family ?? "diplomacy")) continue;
    if (event.type === without) continue;
    if (!canMean(words, event.type)) continue;
    for (const { sentence } of event.tellings) {
      if (sentence < telling.sentence && sentence >= bestSentence) [best, bestSentence] = [index, sentence];
    }
  }
  return best;
}
