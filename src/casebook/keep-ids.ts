// A document that is read again keeps the ids of its events and claims where they are told in the same words: what people
// decided names them by these. Ids of a reading by itself are hashes of what was read, and would change with it.

import type { Claim, ClaimValue } from "../core/model/claim.ts";
import type { Document } from "../core/model/document.ts";
import type { EventMention } from "../core/model/event.ts";
import { stableId } from "../core/model/identity.ts";
import type { Reading } from "../core/model/reading.ts";
import { overlap, type Span } from "../core/model/span.ts";
import { compareText } from "../core/model/text-order.ts";
import { rawSpan } from "../core/reading/clean/offset-map.ts";

/**
 * The fresh reading with the ids of the old one: an event has the id of the old event whose trigger overlaps its own most,
 * a claim that of the old claim of the same event and slot whose evidence does. What was not there before has an id that
 * was not there before.
 */
export function keepIds(old: Reading, fresh: Reading): Reading {
  const at = positions(old.document, fresh.document);
  const events = renamed({
    sort: "e",
    old: old.events,
    fresh: fresh.events,
    placesOfOld: (event) => neighbourhoods(triggersOf(event), at.old),
    placesOfFresh: (event) => neighbourhoods(triggersOf(event), at.fresh),
    likeness: (before, now) => eventLikeness(before, now, at),
  });
  const voices = namesOfVoices(old, fresh);
  const claims = renamed({
    sort: "c",
    old: old.claims,
    fresh: fresh.claims,
    placesOfOld: ({ event, slot }) => [`${event} ${slot}`],
    placesOfFresh: ({ event, slot }) => [`${events.get(event) ?? event} ${slot}`],
    likeness: (before, now) => claimLikeness(before, now, at, voices),
  });
  return withIds(fresh, events, claims);
}

/** Spans of two texts on one scale: the texts themselves where they are the same, else the original that both come from. */
interface Positions {
  readonly old: (span: Span) => Span | undefined;
  readonly fresh: (span: Span) => Span | undefined;
}

function positions(old: Document, fresh: Document): Positions {
  if (old.text === fresh.text) return { old: (span) => span, fresh: (span) => span };
  return {
    old: (span) => rawSpan(old.origin.pieces, span),
    fresh: (span) => rawSpan(fresh.origin.pieces, span),
  };
}

function triggersOf({ trigger, alsoAt = [] }: EventMention): readonly Span[] {
  return [trigger, ...alsoAt];
}

/** Which stretches of 1,024 characters spans stand in: spans that overlap have one in common. */
function neighbourhoods(spans: readonly Span[], place: (span: Span) => Span | undefined): readonly string[] {
  const found = new Set<string>();
  for (const span of spans) {
    const at = place(span);
    if (at === undefined) continue;
    for (let number = at.start >> 10; number <= (at.end - 1) >> 10; number += 1) found.add(String(number));
  }
  return [...found];
}

/** 0: not the same words at all. What stands above 1 is the same type too, above 2 at the words that the event stands at. */
function eventLikeness(before: EventMention, now: EventMention, at: Positions): number {
  const atTrigger = shared([before.trigger], [now.trigger], at);
  const anywhere = shared(triggersOf(before), triggersOf(now), at);
  if (anywhere === 0) return 0;
  return (atTrigger > 0 ? 2 + atTrigger : anywhere) + (before.type === now.type ? 1 : 0);
}

function claimLikeness(
  before: Claim,
  now: Claim,
  at: Positions,
  voices: { readonly old: ReadonlyMap<string, string>; readonly fresh: ReadonlyMap<string, string> },
): number {
  const words = shared(before.evidence, now.evidence, at);
  if (words === 0) return 0;
  const sameVoice = voices.old.get(before.voices[0]) === voices.fresh.get(now.voices[0]);
  return words + (sameVoice ? 2 : 0) + (before.stance === now.stance ? 1 : 0);
}

function namesOfVoices(old: Reading, fresh: Reading) {
  const names = ({ voices }: Reading): ReadonlyMap<string, string> => new Map(voices.map(({ id, name }) => [id, name]));
  return { old: names(old), fresh: names(fresh) };
}

/** Share of the words of both that stand in both, 0 … 1. */
function shared(before: readonly Span[], now: readonly Span[], at: Positions): number {
  const left = before.flatMap((span) => at.old(span) ?? []);
  const right = now.flatMap((span) => at.fresh(span) ?? []);
  let both = 0;
  for (const a of left) for (const b of right) both += overlap(a, b);
  const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = size(left) + size(right) - both;
  return all <= 0 ? 0 : Math.min(1, both / all);
}

interface Renaming<Item> {
  readonly sort: string;
  readonly old: readonly Item[];
  readonly fresh: readonly Item[];
  /** Only items with a place in common are compared: a report of a million words has tens of thousands. */
  readonly placesOfOld: (item: Item) => readonly string[];
  readonly placesOfFresh: (item: Item) => readonly string[];
  /** 0: they cannot be the same. */
  readonly likeness: (old: Item, fresh: Item) => number;
}

/** For each fresh id the one it gets: each old id at most once, the likest first. */
function renamed<Item extends { readonly id: string }>(renaming: Renaming<Item>): ReadonlyMap<string, string> {
  const { sort, old, fresh, likeness } = renaming;
  const byPlace = new Map<string, Set<Item>>();
  for (const before of old) {
    for (const place of renaming.placesOfOld(before)) {
      const there = byPlace.get(place);
      if (there === undefined) byPlace.set(place, new Set([before]));
      else there.add(before);
    }
  }
  const pairs = fresh.flatMap((now) => {
    const near = new Set(renaming.placesOfFresh(now).flatMap((place) => [...(byPlace.get(place) ?? [])]));
    return [...near].flatMap((before) => {
      const like = likeness(before, now);
      return like > 0 ? [{ before: before.id, now: now.id, like }] : [];
    });
  });
  pairs.sort((a, b) => b.like - a.like || compareText(a.before, b.before) || compareText(a.now, b.now));
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { before, now } of pairs) {
    if (ids.has(now) || taken.has(before)) continue;
    ids.set(now, before);
    taken.add(before);
  }
  // An id that the old reading had for something else must not mean another thing now.
  const spoken = new Set([...old, ...fresh].map(({ id }) => id));
  const before = new Set(old.map(({ id }) => id));
  for (const { id } of fresh) {
    if (ids.has(id) || !before.has(id)) continue;
    let other = id;
    while (spoken.has(other)) other = stableId(sort, [other, "again"]);
    spoken.add(other);
    ids.set(id, other);
  }
  return ids;
}

function withIds(reading: Reading, events: ReadonlyMap<string, string>, claims: ReadonlyMap<string, string>): Reading {
  const event = (id: string): string => events.get(id) ?? id;
  const claim = (id: string): string => claims.get(id) ?? id;
  const value = (said: ClaimValue): ClaimValue => {
    if ("event" in said) return { ...said, event: event(said.event) };
    return "partOf" in said && said.partOf !== undefined ? { ...said, partOf: claim(said.partOf) } : said;
  };
  return {
    ...reading,
    events: reading.events.map((told) => ({
      ...told,
      id: event(told.id),
      ...(told.before === undefined ? {} : { before: told.before.map(event) }),
      ...(told.after === undefined ? {} : { after: told.after.map(event) }),
    })),
    claims: reading.claims.map((said) => ({
      ...said,
      id: claim(said.id),
      event: event(said.event),
      value: value(said.value),
    })),
    statements: reading.statements.map((statement) =>
      statement.denies === undefined ? statement : { ...statement, denies: claim(statement.denies) },
    ),
  };
}
