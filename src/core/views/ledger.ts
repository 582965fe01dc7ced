// A reading as a ledger: per event who says what of each slot and how firmly, then the statements that concern no
// event. A plain view model: the terminal, the page and later views draw it, none of them thinks about claims.

import type { EventType } from "../catalogue/event-types/event-type.ts";
import type { Claim, Slot } from "../model/claim.ts";
import type { EventMention, Role } from "../model/event.ts";
import type { Mention } from "../model/mention.ts";
import type { Message } from "../model/message.ts";
import type { Reading } from "../model/reading.ts";
import { contains, type Span } from "../model/span.ts";
import type { Stance, Statement, VoiceChain } from "../model/statement.ts";
import type { Voice } from "../model/voice.ts";
import { firmness, placePhrase, realityPhrases, slotPhrases, timePhrase, valuePhrase } from "./phrases.ts";

export interface Ledger {
  readonly events: readonly LedgerEvent[];
  /** Statements of which no claim comes. */
  readonly statements: readonly LedgerStatement[];
  readonly messages: readonly Message[];
}

export interface LedgerEvent {
  readonly id: string;
  /** Position in the document, from 1. */
  readonly number: number;
  readonly label: string;
  /** "yet to come", "did not happen" …; empty for what happened. */
  readonly reality: string;
  readonly when: string;
  readonly where: string;
  /** Resolved gazetteer id, where there is one. */
  readonly gazetteer?: string;
  readonly parties: readonly { readonly role: Role; readonly name: string }[];
  readonly rows: readonly LedgerRow[];
  readonly trigger: Span;
}

export interface LedgerRow {
  readonly claim: string;
  readonly slot: Slot;
  readonly heading: string;
  readonly value: string;
  /** "civilians → Igor Konashenkov": the one who speaks first, then each that relays it; the author only where it speaks itself. */
  readonly voice: string;
  readonly firmness: string;
  readonly stance: Stance;
  /** The words that the claim rests on. */
  readonly quote: string;
  readonly evidence: readonly Span[];
}

export interface LedgerStatement {
  readonly id: string;
  readonly voice: string;
  readonly firmness: string;
  readonly stance: Stance;
  readonly quote: string;
  readonly evidence: readonly Span[];
}

/** Lays a reading out as a ledger. */
export function ledgerOf(reading: Reading, types: readonly EventType[]): Ledger {
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const voices = new Map(reading.voices.map((voice) => [voice.id, voice]));
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const labels = new Map(types.map((type) => [type.id, type.label]));
  const claims = new Map<string, Claim[]>();
  for (const claim of reading.claims) {
    const list = claims.get(claim.event);
    if (list === undefined) claims.set(claim.event, [claim]);
    else list.push(claim);
  }
  const events = reading.events.map((event, index): LedgerEvent => {
    const rows = (claims.get(event.id) ?? []).map((claim) => row(reading, claim, mentions, voices, statements));
    return {
      id: event.id,
      number: index + 1,
      label: labels.get(event.type) ?? event.type,
      reality: realityPhrases[event.reality],
      when: event.time === undefined ? "" : timePhrase(event.time.value),
      where: event.place === undefined ? "" : placePhrase(event.place.value),
      ...(event.place?.value.gazetteer === undefined ? {} : { gazetteer: event.place.value.gazetteer }),
      parties: partiesOf(event, mentions),
      rows: rows.sort((a, b) => slotOrder.indexOf(a.slot) - slotOrder.indexOf(b.slot)),
      trigger: event.trigger,
    };
  });
  return { events, statements: withoutEvent(reading, voices), messages: reading.messages };
}

const slotOrder: readonly Slot[] = Object.keys(slotPhrases).filter((slot): slot is Slot => slot in slotPhrases);

function partiesOf(event: EventMention, mentions: ReadonlyMap<string, Mention>): LedgerEvent["parties"] {
  const seen = new Set<string>();
  return event.arguments.flatMap(({ role, mention }) => {
    const found = mentions.get(mention);
    if (found === undefined || role === "time" || role === "place") return [];
    const key = `${role} ${found.actor ?? found.coreferentWith ?? found.name.toLowerCase()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ role, name: found.name }];
  });
}

function row(
  reading: Reading,
  claim: Claim,
  mentions: ReadonlyMap<string, Mention>,
  voices: ReadonlyMap<string, Voice>,
  statements: ReadonlyMap<string, Statement>,
): LedgerRow {
  const statement = claim.statement === undefined ? undefined : statements.get(claim.statement);
  return {
    claim: claim.id,
    slot: claim.slot,
    heading: slotPhrases[claim.slot],
    value: valuePhrase(claim.value, mentions),
    voice: voicePhrase(claim.voices, voices),
    firmness: firmness(statement?.act, claim.stance),
    stance: claim.stance,
    quote: claim.evidence.map((span) => reading.document.text.slice(span.start, span.end)).join(" … "),
    evidence: claim.evidence,
  };
}

/** A chain of voices in words, the author left out where others speak. */
export function voicePhrase(chain: VoiceChain, voices: ReadonlyMap<string, Voice>): string {
  const names = chain.map((id) => voices.get(id)).filter((voice) => voice !== undefined);
  const others = names.filter((voice) => voice.kind !== "author");
  if (others.length === 0) return "the author";
  return others.map((voice) => (voice.name === "unnamed" ? "somebody unnamed" : voice.name)).join(" → ");
}

/** Statements that no claim rests on and that hold no event's trigger. */
function withoutEvent(reading: Reading, voices: ReadonlyMap<string, Voice>): readonly LedgerStatement[] {
  const claimed = new Set(reading.claims.flatMap((claim) => claim.statement ?? []));
  return reading.statements.flatMap((statement) => {
    const holdsTrigger = reading.events.some((event) =>
      statement.content.some((span) => contains(span, event.trigger)),
    );
    if (claimed.has(statement.id) || holdsTrigger) return [];
    return [
      {
        id: statement.id,
        voice: voicePhrase(statement.voices, voices),
        firmness: firmness(statement.act, statement.stance),
        stance: statement.stance,
        quote: statement.content.map((span) => reading.document.text.slice(span.start, span.end)).join(" … "),
        evidence: statement.content,
      },
    ];
  });
}
