// Readings made by hand for the scorer's tests: only what a test needs, the rest empty.

import { linkedRoles } from "../../../src/core/evaluate/event-gold.ts";
import type { CasualtyEstimate } from "../../../src/core/model/casualties.ts";
import type { Claim, Slot } from "../../../src/core/model/claim.ts";
import type { EventMention, Reality, Role } from "../../../src/core/model/event.ts";
import type { Mention, MentionKind } from "../../../src/core/model/mention.ts";
import type { Place } from "../../../src/core/model/place.ts";
import type { Span } from "../../../src/core/model/span.ts";
import type { Stance, Statement } from "../../../src/core/model/statement.ts";
import type { Voice } from "../../../src/core/model/voice.ts";
import type { FullReading } from "../../../src/core/reading/full-reading.ts";
import type { TimeMention, Timex } from "../../../src/core/reading/normalise/times/time-mention.ts";
import type { ScoredLink, ScoredSpan, ScoredTrigger, SpanLayer } from "../../../src/core/reading/scored.ts";

/** The span of some words; `nth` counts from 0 where they stand more than once. */
export function at(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand ${nth + 1} times in “${text}”`);
  return { start, end: start + words.length };
}

/** The same as a pair, as gold has it. */
export function pair(text: string, words: string, nth = 0): [number, number] {
  const { start, end } = at(text, words, nth);
  return [start, end];
}

export interface HandMade {
  readonly mentions?: readonly (readonly [kind: MentionKind, span: Span, more?: Partial<Mention>])[];
  /** Ids "s0", "s1"; the author says them, flatly, unless told otherwise. */
  readonly statements?: readonly (Pick<Statement, "source" | "cue" | "content"> & Partial<Statement>)[];
  readonly voices?: readonly Voice[];
  readonly triggers?: readonly (readonly [type: string, span: Span, reality?: Reality])[];
  readonly spans?: readonly (readonly [layer: SpanLayer, span: Span])[];
  /** Role, index of the trigger, index of the span. */
  readonly links?: readonly (readonly [relation: ScoredLink["relation"], from: number, to: number])[];
  readonly words?: readonly (readonly [span: Span, factuality: number])[];
  /** By index of the mention. */
  readonly places?: Readonly<Record<number, Place>>;
  readonly times?: readonly (readonly [type: Timex["type"], value: string, span: Span])[];
  readonly events?: readonly EventMention[];
  readonly claims?: readonly Claim[];
}

/** Ids of mentions: "m0", "m1" in the order given. */
export function readingOf(text: string, made: HandMade = {}): FullReading {
  const mentions = (made.mentions ?? []).map(
    ([kind, span, more], index): Mention => ({
      id: `m${index}`,
      kind,
      evidence: [span],
      name: text.slice(span.start, span.end),
      ...more,
    }),
  );
  const statements = (made.statements ?? []).map(
    (parts, index): Statement => ({
      id: `s${index}`,
      voices: ["v0"],
      quotation: "indirect",
      act: "says",
      stance: "CT+",
      ...parts,
    }),
  );
  const words = made.words ?? [];
  const spans = (made.spans ?? []).map(([layer, span]): ScoredSpan => ({ ...span, layer, score: 1 }));
  const links = (made.links ?? []).map(([relation, from, to]): ScoredLink => ({ relation, from, to, score: 1 }));
  return {
    reading: {
      document: { id: "d", language: "en", text, origin: { unit: "character", pieces: [[0, text.length, 0]] } },
      sentences: [{ start: 0, end: text.length }],
      mentions,
      voices: made.voices ?? [],
      statements,
      events: made.events ?? [],
      claims: made.claims ?? [],
      messages: [],
      readBy: { model: "hand", version: "1", catalogue: "none" },
    },
    scored: {
      spans,
      triggers: (made.triggers ?? []).map(
        ([type, span, reality = "happened"]): ScoredTrigger => ({
          ...span,
          type,
          score: 1,
          alternatives: [],
          reality: { value: reality, score: 1 },
          factuality: 3,
        }),
      ),
      links,
      words: {
        starts: Uint32Array.from(words.map(([span]) => span.start)),
        ends: Uint32Array.from(words.map(([span]) => span.end)),
        factuality: Float32Array.from(words.map(([, value]) => value)),
      },
    },
    times: (made.times ?? []).map(
      ([type, value, span]): TimeMention => ({ span, kind: "date", timexes: [{ ...span, type, value }] }),
    ),
    places: new Map(Object.entries(made.places ?? {}).map(([index, place]) => [`m${index}`, place])),
    roles: linkedRoles({ spans, links }),
    types: new Map(),
  };
}

export function eventOf(
  id: string,
  type: string,
  trigger: Span,
  more: Partial<EventMention> & { readonly who?: readonly (readonly [role: Role, mention: string])[] } = {},
): EventMention {
  const { who = [], ...rest } = more;
  return {
    id,
    type,
    trigger,
    arguments: who.map(([role, mention]) => ({ role, mention })),
    reality: "happened",
    ...rest,
  };
}

export function timeOf(edtf: string): NonNullable<EventMention["time"]> {
  return { value: { edtf, precision: 1 }, basis: "stated", evidence: [] };
}

export function placeOf(name: string, within: readonly string[] = []): NonNullable<EventMention["place"]> {
  return { value: { name, within, precision: 1 }, basis: "stated", evidence: [] };
}

export function countClaim(
  event: string,
  slot: Slot,
  estimate: Partial<CasualtyEstimate> & { readonly min: number },
  more: { readonly stance?: Stance; readonly voice?: string; readonly at?: Span; readonly statement?: string } = {},
): Claim {
  return {
    id: `${event}-${slot}-${estimate.min}-${more.voice ?? "author"}`,
    event,
    slot,
    value: { max: estimate.min, exactness: "exact", who: "", status: "unknown", scope: "event", ...estimate },
    voices: [more.voice ?? "author"],
    stance: more.stance ?? "CT+",
    evidence: [more.at ?? { start: 0, end: 1 }],
    ...(more.statement === undefined ? {} : { statement: more.statement }),
  };
}
