// A marked text as if it had been read: what one annotator saw can then be scored against what another saw, by the same
// measures that the reader is scored by.

import type { Claim } from "../../model/claim.ts";
import type { EventMention } from "../../model/event.ts";
import type { Mention } from "../../model/mention.ts";
import type { Place } from "../../model/place.ts";
import { evidenceOf, quote, type Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import type { Voice } from "../../model/voice.ts";
import type { MarkedText } from "../../notation/marked-text.ts";
import type { FullReading } from "../../reading/full-reading.ts";
import type { Scored, ScoredLink, ScoredTrigger } from "../../reading/scored.ts";
import { linkedRoles } from "../event-gold.ts";
import { layerOf } from "../mention-labels.ts";
import { type Cast, castOf } from "./chains.ts";
import { type MarkedToll, tollsOf } from "./tolls.ts";
import { innermostAround } from "./voices.ts";

/** The reading of somebody who reads what the text is marked with, and nothing else. */
export function readingOfMarking(marked: MarkedText): FullReading {
  const { text } = marked;
  const cast = castOf(marked);
  const scored = scoredOf(marked, cast);
  return {
    reading: {
      document: { id: "marked", language: "en", text, origin: { unit: "character", pieces: [[0, text.length, 0]] } },
      sentences: [{ start: 0, end: text.length }],
      mentions: marked.mentions.map((_, index) => mentionOf(marked, cast, index)),
      voices: voicesOf(marked, cast),
      statements: marked.attributions.flatMap((_, index) => statementOf(marked, cast, index) ?? []),
      events: marked.events.flatMap((event) => (isHarm(event.type) ? [] : [eventOf(event)])),
      claims: [
        ...marked.events.map(occurrenceOf),
        ...tollsOf(marked).flatMap((toll, index) => claimOf(marked, cast, toll, index) ?? []),
      ],
      messages: [],
      readBy: { model: "marking", version: "", catalogue: "" },
    },
    scored,
    times: [],
    places: placesOf(marked),
    roles: linkedRoles(scored),
    types: new Map(),
  };
}

function mentionOf({ text, mentions }: MarkedText, cast: Cast, index: number): Mention {
  const { kind = "person", span = { start: 0, end: 0 }, ref } = mentions[index] ?? {};
  const back = ref === undefined ? -1 : cast.indexOf(ref);
  return {
    id: `m${index}`,
    kind,
    evidence: [span],
    name: quote(text, span),
    ...(back < 0 ? {} : { coreferentWith: `m${back}` }),
  };
}

const author: Voice = { id: "v-author", kind: "author", name: "the author", evidence: [] };

/** A voice for each who is named as a source, with all the words that name it so. */
function voicesOf(marked: MarkedText, cast: Cast): readonly Voice[] {
  const sources = new Map<string, Span[]>();
  for (const { source } of marked.attributions) {
    const id = voiceId(source, cast);
    if (id !== author.id) sources.set(id, [...(sources.get(id) ?? []), ...source]);
  }
  const named = [...sources].map(([id, evidence]): Voice => ({ id, kind: "anonymous", name: id, evidence }));
  return [author, ...named];
}

function voiceId([first]: readonly Span[], cast: Cast): string {
  return first === undefined ? author.id : `v${cast.namedBy(first) ?? `-at-${first.start}`}`;
}

function statementOf(marked: MarkedText, cast: Cast, index: number): Statement | undefined {
  const attribution = marked.attributions[index];
  const content = evidenceOf(attribution?.content ?? []);
  if (attribution === undefined || content === undefined) return undefined;
  const { source, cue, act = "says", stance = "CT+", quotation = "indirect", within, denies } = attribution;
  const numbered = (number: string): string | undefined => {
    const found = marked.attributions.findIndex((one) => one.number === number);
    return found < 0 ? undefined : `s${found}`;
  };
  const outer = within === undefined ? undefined : numbered(within);
  const answered = denies === undefined ? undefined : (numbered(denies) ?? `c-${denies}`);
  return {
    id: `s${index}`,
    voices: [voiceId(source, cast)],
    source,
    cue,
    content,
    quotation,
    act,
    stance,
    ...(outer === undefined ? {} : { within: outer }),
    ...(answered === undefined ? {} : { denies: answered }),
  };
}

/** Triggers that the reading makes numbers of, or nothing. */
function isHarm(type: string): boolean {
  return type === "death" || type === "injury" || type === "other";
}

function eventOf({ id, type, trigger, reality }: MarkedText["events"][number]): EventMention {
  return { id, type, trigger, arguments: [], reality };
}

/** That it happened: what a denial of an event answers. */
function occurrenceOf({ id, trigger }: MarkedText["events"][number]): Claim {
  return {
    id: `c-${id}`,
    event: id,
    slot: "occurrence",
    value: { event: id },
    voices: [author.id],
    stance: "CT+",
    evidence: [trigger],
  };
}

function claimOf(marked: MarkedText, cast: Cast, toll: MarkedToll, index: number): Claim | undefined {
  const { slots, tellings, count, who, cumulative, partOf } = toll;
  if (count === undefined) return undefined;
  const said = innermostAround(marked, tellings[0]);
  const statement = said === undefined ? -1 : marked.attributions.indexOf(said);
  return {
    id: `toll${index}`,
    event: "",
    slot: slots[0],
    value: {
      ...count,
      exactness: count.min === count.max ? "exact" : "vague",
      who,
      status: "unknown",
      scope: cumulative ? "cumulative" : "event",
      ...(partOf === undefined ? {} : { partOf: `toll${partOf}` }),
    },
    voices: [voiceId(said?.source ?? [], cast)],
    stance: said?.stance ?? "CT+",
    evidence: tellings,
    ...(statement < 0 ? {} : { statement: `s${statement}` }),
  };
}

function scoredOf({ mentions, events }: MarkedText, cast: Cast): Scored {
  const triggerOf = new Map(events.map(({ id }, index) => [id, index]));
  return {
    spans: mentions.map(({ kind, span }) => ({ ...span, layer: layerOf(kind), score: 1 })),
    triggers: events.map(
      ({ type, trigger, reality }): ScoredTrigger => ({
        ...trigger,
        type,
        score: 1,
        alternatives: [],
        reality: { value: reality, score: 1 },
        factuality: 0,
      }),
    ),
    links: events.flatMap(({ arguments: filled, causes }, from): ScoredLink[] => [
      ...filled.map(({ role, mention }) => ({ relation: role, from, to: cast.indexOf(mention), score: 1 })),
      ...causes.map((cause) => ({ relation: "cause" as const, from, to: triggerOf.get(cause) ?? -1, score: 1 })),
    ]),
    words: { starts: new Uint32Array(), ends: new Uint32Array(), factuality: new Float32Array() },
  };
}

function placesOf({ text, mentions }: MarkedText): ReadonlyMap<string, Place> {
  return new Map(
    mentions.flatMap(({ span, relation }, index) =>
      relation === undefined
        ? []
        : [[`m${index}`, { name: quote(text, span), precision: 5 as const, within: [], relation: { kind: relation } }]],
    ),
  );
}
