// When and where an event was, where its own sentence does not tell: what the sentences beside it say of the same scene. "Soldiers
// came to the Tarn dam on Friday. They opened fire": only where the words tie the two together, never for want of a better.

import { boundsOfEdtf } from "../../../calendar/edtf.ts";
import type { Place } from "../../../model/place.ts";
import type { Span } from "../../../model/span.ts";
import type { Stated } from "../../../model/stated.ts";
import type { Time } from "../../../model/time.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { isNamed } from "../mentions/placing.ts";
import { sentenceOf } from "../sentence-of.ts";
import { phraseOf } from "./again/phrase.ts";
import { isDeathbed } from "./elsewhere.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import { type EventArgument, ruleScore } from "./telling.ts";

/** Mentions that stand for a time or a place of what a sentence tells, by sentence. */
export type Standing = Readonly<Record<"time" | "place", ReadonlyMap<number, readonly number[]>>>;

/** Words that count the dead of an event. */
export interface CountedDead {
  readonly event: number;
  /** "Thirty people were killed", "killing thirty". */
  readonly span: Span;
}

/** What a document tells, and where its scenes are looked for. */
export interface SceneInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly GroundedMention[];
  readonly events: readonly GroundedEvent[];
  /** By index of the mention. */
  readonly times: ReadonlyMap<number, Stated<Time>>;
  readonly places: ReadonlyMap<number, Stated<Place>>;
  /** Datelines and the like: no setting of an event. */
  readonly filing: readonly Span[];
  /** Types of deeds that harm. */
  readonly harmful: ReadonlySet<string>;
  /** Where the dead are counted; those of no event with -1. */
  readonly dead: readonly CountedDead[];
}

export interface NeighbourInput extends SceneInput {
  readonly standing: Standing;
  /** Events that a sentence tells of, by sentence. */
  readonly tellingsIn: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Where the dead are told of, of events and of none. */
export function countedDead(
  tolls: readonly { readonly event: number; readonly slot: string; readonly evidence: readonly Span[] }[],
  homeless: readonly { readonly harm: string; readonly span: Span }[],
): readonly CountedDead[] {
  return [
    ...tolls
      .filter(({ slot }) => slot === "killed")
      .flatMap(({ event, evidence }) => evidence.map((span) => ({ event, span }))),
    ...homeless.filter(({ harm }) => harm === "killed").map(({ span }) => ({ event: -1, span })),
  ];
}

type Given = Partial<Record<"time" | "place", number>>;

/** Events with the times and places that the sentences beside them tell. */
export function withNeighbours(input: NeighbourInput): readonly GroundedEvent[] {
  const events = [...input.events];
  for (const [index, event] of events.entries()) {
    const lacks = { time: !hasTime(input, event), place: !hasPlace(input, event) };
    if ((!lacks.time && !lacks.place) || !isTold(event)) continue;
    for (const rule of [pointedAt, ofPronoun, ofKnownDeed, ofScene, ofDead]) {
      const given = ofOneTime(input, event, rule({ ...input, events }, index));
      const added = (["time", "place"] as const).flatMap((role): readonly EventArgument[] => {
        const mention = given[role];
        if (!lacks[role] || mention === undefined) return [];
        lacks[role] = false;
        return [{ role, mention, score: ruleScore }];
      });
      const known = events[index];
      if (added.length > 0 && known !== undefined) {
        const [first, ...rest] = known.tellings;
        events[index] = { ...known, tellings: [{ ...first, arguments: [...first.arguments, ...added] }, ...rest] };
      }
    }
  }
  return events;
}

/** "Abducted from a bus on Monday. … The bus was parked in Tarn on Friday": what was at another time is another scene. */
function ofOneTime({ times }: NeighbourInput, { tellings }: GroundedEvent, given: Given): Given {
  const other = boundsOf(given.time === undefined ? undefined : times.get(given.time));
  if (other === undefined) return given;
  const own = tellings.flatMap(({ arguments: played }) =>
    played.flatMap(({ role, mention }) => (role === "time" ? (boundsOf(times.get(mention)) ?? []) : [])),
  );
  return own.every(({ first, last }) => first <= other.last && other.first <= last) ? given : {};
}

function boundsOf(time: Stated<Time> | undefined): ReturnType<typeof boundsOfEdtf> {
  return time === undefined ? undefined : boundsOfEdtf(time.value.edtf);
}

type Rule = (input: NeighbourInput, event: number) => Given;

/** What is yet to come, or would be, was nowhere. */
function isTold({ reality }: GroundedEvent): boolean {
  return reality === "happened" || reality === "background" || reality === "negated";
}

/** "In the mountains there", "on the same road", and with a dateline "on the airport road here". */
const pointedAt: Rule = (input, index) => {
  const { text, sentences, mentions, places, filing } = input;
  const told = input.events[index]?.tellings[0];
  const sentence = told === undefined ? undefined : sentences[told.sentence];
  if (told === undefined || sentence === undefined) return {};
  const behind =
    /^[^.;:!?\n]*/.exec(text.slice(told.span.end, Math.min(sentence.end, told.span.end + clauseReach)))?.[0] ?? "";
  const [there, same] = [thereIn, sameIn].map((pattern) => pattern.exec(behind)?.index);
  // "Bombed a depot, a doctor at the hospital here said": behind a comma somebody else may be here.
  const here = hereIn.exec(behind.split(",", 1)[0] ?? "")?.index;
  if (here !== undefined && !isQuoted(text, sentence, told.span)) {
    const dateline = [...places.keys()].find((at) => {
      const span = mentions[at]?.span;
      return span !== undefined && filing.some((part) => part.start <= span.start && span.end <= part.end);
    });
    if (dateline !== undefined) return { place: dateline };
  }
  if (there === undefined && same === undefined) return {};
  const end = told.span.end + (there ?? same ?? 0);
  // "The same spot" is where the deed before was, "the same town" the one that was named last.
  if (same !== undefined && !isTown.test(behind.slice(same))) {
    const before = input.events
      .slice(0, index)
      .findLast((other) => told.sentence - other.tellings[0].sentence <= sameReach && hasPlace(input, other));
    const known = before?.tellings
      .flatMap(({ arguments: played }) => played)
      .find(({ role, mention }) => role === "place" && isKnown(places.get(mention)?.value));
    if (known !== undefined) return { place: known.mention };
  }
  const near = placesBefore(input, end, told.sentence).at(-1);
  return near === undefined ? {} : { place: near };
};

/** How far behind its word, in characters, an event's clause is looked at. */
const clauseReach = 120;
/** How many sentences back "the same road" and "there" may point. */
const sameReach = 4;

const thereIn =
  /\bthere\b(?!\s+(?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should|seem|remain|be)\w*\b|['’]s)/i;
const sameIn =
  /\b(?:at|in|on|along|near|from|outside)\s+the\s+(?:very\s+)?same\s+(?:place|spot|site|scene|location|area|road|highway|street|stretch|route|village|town|city|district|quarter|neighbou?rhood|market|school|hospital|building|bridge|checkpoint|crossing)\b/i;
const isTown = /^\S+\s+the\s+(?:very\s+)?same\s+(?:village|town|city|district|quarter|neighbou?rhood|area)\b/i;
const hereIn =
  /(?:^\s+|\s(?:road|street|area|town|city|village|bazaar|market|hospital|school|mosque|district|colony|bypass)\s+)here\b/i;

/** "Our people were shelled here", says somebody who is not the report. */
function isQuoted(text: string, { start }: Span, span: Span): boolean {
  return /["“][^"”]*$/.test(text.slice(start, span.start));
}

/** Named places before a point of the text, in the same sentence or few before it. */
function placesBefore(
  { standing, mentions, places }: NeighbourInput,
  end: number,
  sentence: number,
): readonly number[] {
  const found: number[] = [];
  for (let at = sentence; at >= Math.max(0, sentence - sameReach) && found.length === 0; at -= 1) {
    const here = (standing.place.get(at) ?? []).filter(
      (index) => (mentions[index]?.span.end ?? end) < end && isKnown(places.get(index)?.value),
    );
    found.push(...here);
  }
  return found.sort((a, b) => (mentions[a]?.span.start ?? 0) - (mentions[b]?.span.start ?? 0));
}

/** "Servicemen came to the dam at ten on Friday. They opened fire": who came shot, then and there. */
const ofPronoun: Rule = (input, index) => {
  const told = input.events[index]?.tellings[0];
  if (told === undefined || told.sentence === 0) return {};
  const [before, here] = [input.sentences[told.sentence - 1], input.sentences[told.sentence]];
  if (before === undefined || here === undefined || input.text.slice(before.start, here.start).trim().includes("\n"))
    return {};
  if (!subject.test(input.text.slice(here.start, told.span.start))) return {};
  if (!motion.test(input.text.slice(before.start, before.end))) return {};
  return isDeedIn(input, told.sentence - 1) ? {} : onlyOnes(input, told.sentence - 1);
};

const subject = /(?:^|[\s"“,])(?:they|he|she)\s+(?:(?:then|also|immediately|suddenly|all)\s+){0,2}$/i;
const motion =
  /\b(?:came|arrived|entered|drove|rode|approached|reached|walked|crossed|landed|gathered|surrounded|pulled up|got out|stormed|broke into|burst into)\b/i;

/** "The raiders reached the camp on Friday; nine perished. … The operation": what is known is what the text told without a word for it. */
const ofKnownDeed: Rule = (input, index) => {
  const event = input.events[index];
  const told = event?.tellings[0];
  if (event === undefined || told === undefined || !input.harmful.has(event.type)) return {};
  const phrase = phraseOf(input.text, told.span);
  if ((phrase.kind !== "the" && phrase.kind !== "this") || phrase.isOther || phrase.isPlural) return {};
  const isFirst = input.events.every(
    (other, at) => at === index || !input.harmful.has(other.type) || other.tellings[0].span.start > told.span.start,
  );
  if (!isFirst) return {};
  const start = input.sentences[Math.max(0, told.sentence - knownReach)]?.start ?? 0;
  const end = input.sentences[told.sentence]?.end ?? told.span.end;
  if (!input.dead.some(({ span }) => span.start >= start && span.end <= end)) return {};
  for (let at = told.sentence - 1; at >= Math.max(0, told.sentence - knownReach); at -= 1) {
    const sentence = input.sentences[at];
    const given = onlyOnes(input, at);
    if (sentence === undefined || (given.time === undefined && given.place === undefined)) continue;
    const isOther = isDeedIn(input, at) || speaks.test(input.text.slice(sentence.start, sentence.end));
    return isOther ? {} : given;
  }
  return {};
};

const knownReach = 3;

/** What is done in the days after: a place or a day of that is none of the deed. */
const speaks =
  /\b(?:visit(?:s|ed|ing)?|met|meets?|meeting|spoke|speaks|told|said|says|announced|address(?:ed|ing)|attended|funerals?|buried|burial|mourn\w*|opened|arrested|held|will|wrote|published|condemned|travel(?:s|led|ed|ling)|trial|court|election|talks)\b/i;

/** "Gunmen abducted eleven people from a bus. The bus was stopped on Friday near Velm": the next sentence tells of the scene. */
const ofScene: Rule = (input, index) => {
  const told = input.events[index]?.tellings[0];
  const [here, next] = told === undefined ? [] : [input.sentences[told.sentence], input.sentences[told.sentence + 1]];
  if (told === undefined || here === undefined || next === undefined) return {};
  const isLead = [...(input.tellingsIn.get(told.sentence) ?? [])].every(
    (at) => (input.events[at]?.tellings[0].span.start ?? 0) >= told.span.start,
  );
  if (!isLead || phraseOf(input.text, told.span).isPlural) return {};
  const noun = scene.exec(input.text.slice(next.start, next.end))?.groups?.["noun"]?.toLowerCase();
  if (noun === undefined) return {};
  const isTaken =
    doers.test(noun) ||
    new RegExp(`\\b(?:an?|the|their|its|his|her)\\s+(?:[\\p{L}-]+\\s+){0,2}${noun}\\b`, "iu").test(
      input.text.slice(here.start, here.end),
    );
  if (!isTaken) return {};
  const others = [...(input.tellingsIn.get(told.sentence + 1) ?? [])].filter((at) => at !== index);
  // "The attackers came at two to the school": the reader may take their coming for an attack.
  return others.length > 1 ? {} : onlyOnes(input, told.sentence + 1);
};

const doers = /^(?:attackers|gunmen|assailants|bomber|raiders|kidnappers|abductors)$/;
const scene =
  /^\s*["“]?The (?<noun>bus|minibus|vehicle|car|van|convoy|truck|lorry|boat|ship|train|motorcycle|pick-?up|ambulance|patrol|attackers|gunmen|assailants|bomber|raiders|kidnappers|abductors|victims|passengers|pupils|students|workers|miners|farmers|soldiers|policemen|officers|men|women|children) (?:(?:was|were|had been) (?:stopped|intercepted|halted|waylaid|boarded|parked|attending|queueing|queuing|waiting|sleeping|sitting|gathered)|(?:came|arrived|entered|struck|walked in|drove up|burst in))\b/;

/** "Thirty people have been counted dead at Velm": where the dead of an event are told to have died. */
const ofDead: Rule = (input, index) => {
  for (const { event, span } of input.dead) {
    if (event !== index) continue;
    const sentence = sentenceOf(input.sentences, span);
    if ([...(input.tellingsIn.get(sentence) ?? [])].some((at) => at !== index)) continue;
    const near = (input.standing.place.get(sentence) ?? []).filter((at) => {
      const place = input.mentions[at]?.span;
      return (
        place !== undefined &&
        place.start >= span.end &&
        isKnown(input.places.get(at)?.value) &&
        /^\s+(?:(?!by\b|from\b|when\b|who\b)\p{L}+\s+){0,3}(?:at|in|near)\s+(?:the\s+)?$/iu.test(
          input.text.slice(span.end, place.start),
        ) &&
        !isDeathbed(input.text, span, place)
      );
    });
    const [only, ...more] = near;
    if (only !== undefined && more.length === 0) return { place: only };
  }
  return {};
};

/** The one time and the one place of a sentence. */
function onlyOnes({ standing, times, places }: NeighbourInput, sentence: number): Given {
  const timed = standing.time.get(sentence) ?? [];
  const placed = (standing.place.get(sentence) ?? []).filter((at) => isKnown(places.get(at)?.value));
  const [time] = timed;
  const isOneDay = new Set(timed.map((at) => times.get(at)?.value.edtf)).size === 1;
  const [place, ...others] = placed;
  return {
    ...(time === undefined || !isOneDay ? {} : { time }),
    ...(place === undefined || others.length > 0 ? {} : { place }),
  };
}

function isDeedIn({ events, harmful, tellingsIn }: NeighbourInput, sentence: number): boolean {
  return [...(tellingsIn.get(sentence) ?? [])].some((at) => harmful.has(events[at]?.type ?? ""));
}

function hasTime({ times }: NeighbourInput, { tellings }: GroundedEvent): boolean {
  return tellings.some(({ arguments: all }) => all.some(({ role, mention }) => role === "time" && times.has(mention)));
}

function hasPlace({ places }: NeighbourInput, { tellings }: GroundedEvent): boolean {
  return tellings.some(({ arguments: all }) =>
    all.some(({ role, mention }) => role === "place" && isKnown(places.get(mention)?.value)),
  );
}

/** On the map, or called by a name. */
export function isKnown(place: Place | undefined): boolean {
  return place !== undefined && (place.gazetteer !== undefined || isNamed(place.name));
}
