// From triggers to events: one event for all the words of a document that tell of it. "Jets bombed positions … the air
// strikes … the incident" is one event told three times. Two are made one only where the later words point back; two
// strikes of one day stay two, for a merge that is wrong is worse than one that is missing.

import type { ActorCatalogue } from "../../catalogue/actors/actor.ts";
import type { EventType } from "../../catalogue/event-types/event-type.ts";
import type { Reality } from "../../model/event.ts";
import { byPosition, contains, quote, type Span } from "../../model/span.ts";
import { indexSpans } from "../../model/span-index.ts";
import type { Scored, ScoredTrigger } from "../scored.ts";
import type { Attribution } from "./attribution.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import type { GroundedMention } from "./mentions.ts";
import { withoutPronouns } from "./pronouns.ts";
import { type Surroundings, sameEvent } from "./same-event.ts";
import type { Telling } from "./telling.ts";
import { backPointers, type HeadSpans, triggerTellings } from "./tellings.ts";

export interface EventTables {
  readonly types: readonly EventType[];
  readonly actors: ActorCatalogue;
}

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
  const types = new Map(tables.types.map((type) => [type.id, type]));
  const around: Surroundings = { text, mentions, types, actors: tables.actors, head };
  const said = indexSpans(attributions, ({ content }) => content);
  const events: GroundedEvent[] = [];
  const tellings = [
    ...withoutPronouns(text, triggerTellings(text, sentences, scored, mentions, head), mentions, attributions),
    ...backPointers(text, sentences, scored),
  ];
  for (const telling of tellings.sort((a, b) => byPosition(a.span, b.span))) {
    const trigger = telling.trigger === undefined ? undefined : scored.triggers[telling.trigger];
    if (trigger === undefined) {
      const known = lastViolent(text, events, telling, types);
      if (known !== undefined) events[known] = joined(events[known], telling, undefined, undefined);
      continue;
    }
    const type = settledType(text, trigger, telling, mentions, types);
    if (type === undefined) continue;
    const known = sameEvent(events, telling, type, around);
    if (known !== undefined) {
      events[known] = joined(events[known], telling, type, head.title);
      continue;
    }
    events.push({
      type,
      tellings: [telling],
      reality: realityOf(text, trigger, said.covering(trigger)[0]),
      score: trigger.score,
    });
  }
  return events;
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

/** What a noun that points back can mean; a noun that is not here ("the incident") can mean any event of force. */
const meant: readonly { readonly noun: RegExp; readonly types: readonly string[] }[] = [
  { noun: /\b(?:air ?)?(?:strikes?|raids?)$/i, types: ["air-strike", "armed-attack", "shelling", "killing"] },
  { noun: /\b(?:shelling|bombardment)$/i, types: ["shelling", "air-strike", "armed-attack"] },
  { noun: /\b(?:bombing|blast|explosion)$/i, types: ["bombing", "air-strike", "armed-attack", "killing"] },
  {
    noun: /\b(?:massacre|killings?)$/i,
    types: ["killing", "armed-attack", "air-strike", "shelling", "bombing", "chemical-attack"],
  },
  { noun: /\bambush$/i, types: ["armed-attack", "armed-clash", "killing"] },
  { noun: /\b(?:clash(?:es)?|battle|fighting|offensive)$/i, types: ["armed-clash", "armed-attack"] },
  { noun: /\bcrash$/i, types: ["shoot-down", "air-strike", "destruction"] },
];

function namesType(text: string, span: Span, type: string): boolean {
  const row = meant.find(({ noun }) => noun.test(quote(text, span)));
  return row === undefined || row.types.includes(type);
}

/** The last event of force that a sentence before this one tells; of several in one sentence, the first. */
function lastViolent(
  text: string,
  events: readonly GroundedEvent[],
  telling: Telling,
  types: ReadonlyMap<string, EventType>,
): number | undefined {
  const named = meant.some(({ noun }) => noun.test(quote(text, telling.span)));
  let best: number | undefined;
  let bestSentence = telling.sentence - (named ? violentReach.named : violentReach.any) - 1;
  for (let index = events.length - 1; index >= Math.max(0, events.length - eventsBack); index -= 1) {
    const event = events[index];
    if (event === undefined || !violent.has(types.get(event.type)?.family ?? "diplomacy")) continue;
    if (!namesType(text, telling.span, event.type)) continue;
    for (const { sentence } of event.tellings) {
      if (sentence < telling.sentence && sentence >= bestSentence) [best, bestSentence] = [index, sentence];
    }
  }
  return best;
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
  const namedBy = likely.find((type) => types.get(type)?.words.some((word) => hasWord(words, word)));
  if (namedBy !== undefined) return namedBy;
  // "A massive attack": which kind of force it was, nobody says.
  const isForce = types.get(trigger.type)?.harms === true;
  if (isForce && trigger.score < doubtfulType && plainAttack.test(quote(text, trigger))) return "armed-attack";
  const means = telling.arguments
    .filter(({ role }) => role === "means" || role === "actor")
    .map(({ mention }) => mentions[mention]?.mention.name.toLowerCase() ?? "");
  // A car bomb makes an attack a bombing.
  if (types.get(trigger.type)?.harms === true && means.some((name) => plantedBomb.test(name))) return "bombing";
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

const plantedBomb =
  /\b(?:car|truck|suicide|roadside|improvised|planted|vehicle|motorcycle|parcel|nail|time|bike)[ -]bombs?\b|\bieds?\b|\bland ?mines?\b|\bexplosive (?:belt|device|vest)/;

const plainAttack = /^(?:attack(?:s|ed|ing)?|assaults?|operations?)$/i;

/** Below this the reader does not know which kind of attack a plain "attack" was. */
const doubtfulType = 0.6;

/** True if `word` stands in `words` with no letter before it; an ending may follow ("air strike" in "air strikes"). */
function hasWord(words: string, word: string): boolean {
  const at = words.indexOf(word);
  return at === 0 || (at > 0 && !/\p{L}/u.test(words[at - 1] ?? ""));
}

/** What is threatened, promised or demanded has not happened, whatever form the verb has, unless it is told as past. */
function realityOf(text: string, trigger: ScoredTrigger, around: Attribution | undefined): Reality {
  const { value } = trigger.reality;
  const ahead = around?.act === "threatens" || around?.act === "promises" || around?.act === "demands";
  if (value === "happened" && ahead && !/ed$/.test(quote(text, trigger))) return "future";
  const meant =
    trigger.reality.score < surelyHappened && purpose.test(text.slice(Math.max(0, trigger.start - 90), trigger.start));
  return value === "happened" && meant ? "hypothetical" : value;
}

/** Above this the reader's "happened" stands, whatever the words before. */
const surelyHappened = 0.8;

/** What somebody is after or wants to keep from happening need not have happened: "in order to counter air raids". */
const purpose =
  /\b(?:(?:attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|plan(?:s|ned|ning)?|prepar(?:e|es|ed|ing)) (?:to|for)|in order to|so as to|(?:start|beginning|launch|risk|threat|prospect|possibility) of|prevent(?:ing)?|avert(?:ing)?|avoid(?:ing)?|(?:help|assist)\w* (?:\w+ ){1,3}to)\b[^.,;:!?]*$/i;
