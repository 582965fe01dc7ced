// Sentences in our notation (corpus/NOTATION.md) as a reading: what is marked is what the reader saw. So grounding is
// tested without weights, and a test says what the text tells beside the words that tell it.

import { actorCatalogue } from "../../../src/core/catalogue/actors/catalogue.ts";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
import type { MentionKind } from "../../../src/core/model/mention.ts";
import { byPosition, type Span } from "../../../src/core/model/span.ts";
import { parseNotation } from "../../../src/core/notation/notation.ts";
import type { FullReading } from "../../../src/core/reading/full-reading.ts";
import type { Gazetteer } from "../../../src/core/reading/gazetteer.ts";
import { groundReading } from "../../../src/core/reading/reading.ts";
import type { ReadingTools } from "../../../src/core/reading/reading-tools.ts";
import type { GroupKind, Scored, ScoredLink, ScoredSpan, SpanLayer } from "../../../src/core/reading/scored.ts";
import { segment } from "../../../src/core/reading/segment/segment.ts";
import { expectReading } from "./expect-reading.ts";

const groups: ReadonlySet<string> = new Set(["organisation", "armed-group", "government", "military-unit", "media"]);

function layerOf(kind: MentionKind): { readonly layer: SpanLayer; readonly group?: NonNullable<ScoredSpan["group"]> } {
  if (!groups.has(kind)) return { layer: kind as SpanLayer }; // every other mention kind is a layer of its own name
  return { layer: "group", group: { kind: kind as GroupKind, score: 1 } }; // checked against the set above
}

/** What a reader that sees exactly what is marked would hand over. */
export function scoredOf(marked: string): { readonly text: string; readonly scored: Scored } {
  const { text, mentions, attributions, events } = parseNotation(marked);
  const spans: { readonly span: ScoredSpan; readonly key: string }[] = [];
  const add = (span: Span, rest: Omit<ScoredSpan, "start" | "end" | "score">, key: string): void => {
    spans.push({ span: { start: span.start, end: span.end, score: 0.9, ...rest }, key });
  };
  mentions.forEach((mention, index) => {
    add(mention.span, layerOf(mention.kind), `m ${mention.id ?? index}`);
  });
  for (const { number, source, cue, content, act, stance } of attributions) {
    for (const [part, span] of source.entries()) add(span, { layer: "source" }, `source ${number} ${part}`);
    for (const [part, span] of content.entries()) add(span, { layer: "content" }, `content ${number} ${part}`);
    const saying = {
      ...(act === undefined ? {} : { act: { value: act, score: 0.9 } }),
      ...(stance === undefined ? {} : { stance: { value: stance, score: 0.9 } }),
    };
    for (const [part, span] of cue.entries()) add(span, { layer: "cue", ...saying }, `cue ${number} ${part}`);
  }
  spans.sort((a, b) => byPosition(a.span, b.span));
  const at = new Map(spans.map(({ key }, index) => [key, index]));
  const triggers = [...events].sort((a, b) => byPosition(a.trigger, b.trigger));
  const triggerAt = new Map(triggers.map(({ id }, index) => [id, index]));
  const links: ScoredLink[] = [];
  const tie = (relation: ScoredLink["relation"], from: number | undefined, to: number | undefined): void => {
    if (from !== undefined && to !== undefined) links.push({ relation, from, to, score: 0.9 });
  };
  for (const { number, source, content } of attributions) {
    for (const part of source.keys()) tie("source", at.get(`cue ${number} 0`), at.get(`source ${number} ${part}`));
    for (const part of content.keys()) tie("content", at.get(`cue ${number} 0`), at.get(`content ${number} ${part}`));
  }
  for (const event of triggers) {
    for (const { role, mention } of event.arguments) tie(role, triggerAt.get(event.id), at.get(`m ${mention}`));
    for (const cause of event.causes) tie("cause", triggerAt.get(event.id), triggerAt.get(cause));
  }
  const scored: Scored = {
    spans: spans.map(({ span }) => span),
    triggers: triggers.map(({ trigger, type, reality }) => ({
      start: trigger.start,
      end: trigger.end,
      type,
      score: 0.9,
      alternatives: [],
      reality: { value: reality, score: 0.9 },
      factuality: 3,
    })),
    links,
    words: { starts: new Uint32Array(), ends: new Uint32Array(), factuality: new Float32Array() },
  };
  return { text, scored };
}

/** Two invented towns and nothing else. */
const gazetteer: Gazetteer = {
  version: "invented",
  lookup: (name) => {
    const towns: Readonly<Record<string, readonly [number, number]>> = { velm: [34.1, 40.2], tarn: [35.3, 40.9] };
    const found = towns[name.toLowerCase().replace(/^(?:the )?(?:city|town|village) of /, "")];
    if (found === undefined) return [];
    const [latitude, longitude] = found;
    return [
      {
        id: `geonames:${latitude * 10}`,
        name,
        kind: "town",
        latitude,
        longitude,
        country: "OS",
        within: ["Osteria"],
        withinIds: ["geonames:1"],
        population: 9000,
        match: "name",
      },
    ];
  },
};

export const tools: ReadingTools = {
  reader: {
    model: "as marked",
    version: "0",
    read: () => Promise.reject(new Error("a marked sentence needs no reader")),
    close: () => Promise.resolve(),
  },
  gazetteer,
  actors: actorCatalogue(),
  eventTypes,
};

/** Reads a marked text and checks every invariant of a reading. `dateline`: the words that the text opens with. */
export function said(
  marked: string,
  { dateline, ...given }: { readonly published?: string; readonly publisher?: string; readonly dateline?: string } = {},
): FullReading {
  const { text, scored } = scoredOf(marked);
  const filing = dateline === undefined ? [] : [{ start: 0, end: dateline.length }];
  const document = {
    id: "d",
    language: "en",
    text,
    origin: { unit: "character", pieces: [[0, text.length, 0]] },
    ...given,
  } as const;
  const full = groundReading(document, segment(text), scored, tools, { messages: [], head: { filing } });
  expectReading(full.reading);
  return full;
}
