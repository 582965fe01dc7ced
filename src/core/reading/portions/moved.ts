// The reading of a portion as a part of the whole document: its spans where they stand in the whole text, its ids such that
// no two portions share one. A portion may be the very words of another, so ids of its own text are not enough.

import type { Claim, ClaimValue } from "../../model/claim.ts";
import type { EventMention } from "../../model/event.ts";
import { stableId } from "../../model/identity.ts";
import type { Mention } from "../../model/mention.ts";
import type { Message } from "../../model/message.ts";
import type { Reading } from "../../model/reading.ts";
import type { Evidence, Span } from "../../model/span.ts";
import type { Stated } from "../../model/stated.ts";
import type { Statement, VoiceChain } from "../../model/statement.ts";
import type { Voice } from "../../model/voice.ts";

/** What of a reading is read from its text. */
export type Layers = Omit<Reading, "document" | "readBy">;

/**
 * Stands before the id of a mention of an earlier portion: within a portion an id says only where something stands, and
 * the same words may stand there in both.
 */
export const earlier = "earlier:";

/** The layers of a portion that begins at `offset` of the whole text. */
export function movedLayers(portion: Layers, offset: number): Layers {
  const move = moverOf(portion, offset);
  return {
    sentences: portion.sentences.map(move.span),
    mentions: portion.mentions.map((mention) => movedMention(mention, move)),
    voices: portion.voices.map((voice) => movedVoice(voice, move)),
    statements: portion.statements.map((statement) => movedStatement(statement, move)),
    events: portion.events.map((event) => movedEvent(event, move)),
    claims: portion.claims.map((claim) => movedClaim(claim, move)),
    messages: portion.messages.map((message) => movedMessage(message, move)),
  };
}

interface Mover {
  readonly span: (span: Span) => Span;
  readonly spans: (spans: readonly Span[]) => readonly Span[];
  readonly evidence: (evidence: Evidence) => Evidence;
  readonly id: (id: string) => string;
  readonly chain: (voices: VoiceChain) => VoiceChain;
}

function moverOf(portion: Layers, offset: number): Mover {
  const ids = new Map<string, string>();
  const own = (sort: string, items: readonly { readonly id: string }[]): void => {
    for (const { id } of items) ids.set(id, offset === 0 ? id : stableId(sort, [offset, id]));
  };
  own("m", portion.mentions);
  own("s", portion.statements);
  own("e", portion.events);
  own("c", portion.claims);
  // A voice with a name is the same in every portion; an unnamed one is told apart by where it stands.
  own("v", portion.voices.filter(isUnnamed));
  const span = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const id = (given: string): string =>
    given.startsWith(earlier) ? given.slice(earlier.length) : (ids.get(given) ?? given);
  return {
    span,
    spans: (spans) => spans.map(span),
    evidence: ([first, ...rest]) => [span(first), ...rest.map(span)],
    id,
    chain: ([first, ...rest]) => [id(first), ...rest.map(id)],
  };
}

function isUnnamed({ name }: Voice): boolean {
  return name === "unnamed";
}

function movedMention(mention: Mention, move: Mover): Mention {
  const { coreferentWith } = mention;
  return {
    ...mention,
    id: move.id(mention.id),
    evidence: move.evidence(mention.evidence),
    ...(coreferentWith === undefined ? {} : { coreferentWith: move.id(coreferentWith) }),
  };
}

function movedVoice(voice: Voice, move: Mover): Voice {
  return { ...voice, id: move.id(voice.id), evidence: move.spans(voice.evidence) };
}

function movedStatement(statement: Statement, move: Mover): Statement {
  const { within, denies } = statement;
  return {
    ...statement,
    id: move.id(statement.id),
    voices: move.chain(statement.voices),
    source: move.spans(statement.source),
    cue: move.spans(statement.cue),
    content: move.evidence(statement.content),
    ...(within === undefined ? {} : { within: move.id(within) }),
    ...(denies === undefined ? {} : { denies: move.id(denies) }),
  };
}

function movedEvent(event: EventMention, move: Mover): EventMention {
  const { time, place, before, after, alsoAt } = event;
  const stated = <T>(known: Stated<T>): Stated<T> => ({ ...known, evidence: move.spans(known.evidence) });
  return {
    ...event,
    id: move.id(event.id),
    trigger: move.span(event.trigger),
    arguments: event.arguments.map(({ role, mention }) => ({ role, mention: move.id(mention) })),
    ...(time === undefined ? {} : { time: stated(time) }),
    ...(place === undefined ? {} : { place: stated(place) }),
    ...(before === undefined ? {} : { before: before.map(move.id) }),
    ...(after === undefined ? {} : { after: after.map(move.id) }),
    ...(alsoAt === undefined ? {} : { alsoAt: move.spans(alsoAt) }),
  };
}

function movedClaim(claim: Claim, move: Mover): Claim {
  const { statement } = claim;
  return {
    ...claim,
    id: move.id(claim.id),
    event: move.id(claim.event),
    value: movedValue(claim.value, move),
    voices: move.chain(claim.voices),
    evidence: move.evidence(claim.evidence),
    ...(statement === undefined ? {} : { statement: move.id(statement) }),
  };
}

function movedValue(value: ClaimValue, move: Mover): ClaimValue {
  if ("mention" in value) return { mention: move.id(value.mention) };
  if ("event" in value) return { event: move.id(value.event) };
  if ("partOf" in value && value.partOf !== undefined) return { ...value, partOf: move.id(value.partOf) };
  return value;
}

function movedMessage(message: Message, move: Mover): Message {
  return message.span === undefined ? message : { ...message, span: move.span(message.span) };
}
