// A reading as a ledger: per event who says what of each slot and how firmly, then the statements that concern no
// event. A plain view model: the terminal, the page and later views draw it, none of them thinks about claims.

import type { EventType } from "../catalogue/event-types/event-type.ts";
import type { Claim, Slot } from "../model/claim.ts";
import type { EventMention, Role } from "../model/event.ts";
import type { Message } from "../model/message.ts";
import type { Reading } from "../model/reading.ts";
import { contains, quote, type Span } from "../model/span.ts";
import type { Stance, Statement } from "../model/statement.ts";
import type { Voice, VoiceKind } from "../model/voice.ts";
import { type Heading, headingOf } from "./heading.ts";
import { authorPhrase, namesOf, partyPhrase, type ReadingNames } from "./names.ts";
import {
  firmness,
  type Leaning,
  leaningOf,
  placePhrase,
  realityPhrases,
  rolePhrases,
  slotPhrases,
  valuePhrase,
} from "./phrases.ts";
import { timePhrase } from "./time-phrase.ts";

export interface Ledger {
  readonly heading: Heading;
  /** Who speaks in the document, the author left out; in the order of their first words. */
  readonly voices: readonly LedgerVoice[];
  readonly events: readonly LedgerEvent[];
  /** Statements of which no claim comes and that hold no event's trigger. */
  readonly statements: readonly LedgerStatement[];
  readonly messages: readonly Message[];
}

export interface LedgerVoice {
  readonly id: string;
  readonly name: string;
  readonly kind: VoiceKind;
  /** The side it speaks for, where that is another than itself. */
  readonly party?: string;
  /** How many statements it makes itself, and how many it passes on. */
  readonly says: number;
  readonly relays: number;
}

export interface LedgerEvent {
  readonly id: string;
  /** Position in the document, from 1. */
  readonly number: number;
  readonly label: string;
  /** "yet to come", "did not happen" …; empty for what happened. */
  readonly reality: string;
  /** Absent where the text does not tell; "(implied)" or "(assumed)" where it does not tell it itself. */
  readonly when?: string;
  readonly where?: string;
  /** Resolved gazetteer id, where there is one. */
  readonly gazetteer?: string;
  /** "before event 2", told without a date. */
  readonly order: readonly string[];
  /** By role: "by" the coalition, "with" two F-16, two A-10. */
  readonly parties: readonly LedgerParty[];
  /** By slot, numbers first; within a slot in the order of the text. */
  readonly rows: readonly LedgerRow[];
  /** The words that tell of it, first the one that the event stands at. */
  readonly triggers: readonly Span[];
}

export interface LedgerParty {
  readonly role: Role;
  readonly lead: string;
  readonly names: readonly string[];
}

/** Somebody's words: what the rows of events and the statements outside of them have in common. */
interface Said {
  /** "civilians → Igor Konashenkov", "the author". */
  readonly voice: string;
  readonly byAuthor: boolean;
  readonly firmness: string;
  readonly stance: Stance;
  readonly leaning: Leaning;
  readonly evidence: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

export interface LedgerRow extends Said {
  readonly claim: string;
  readonly slot: Slot;
  readonly heading: string;
  readonly value: string;
  /** True if the value is a number of people. */
  readonly count: boolean;
  /**
   * True where the words deserve room: what others say, or the author doubts, where it first stands in this event. What
   * the author plainly states is proved in a line, and so is a statement that has been quoted already.
   */
  readonly atLength: boolean;
  readonly statement?: string;
}

export interface LedgerStatement extends Said {
  readonly id: string;
  readonly quotation: Statement["quotation"];
}

/** A ledger whose events are laid out as they are asked for, each time anew: a million words tell of tens of thousands. */
export type LedgerInPassing = Omit<Ledger, "events"> & { readonly events: Iterable<LedgerEvent> };

/** Lays a reading out as a ledger. */
export function ledgerOf(reading: Reading, types: readonly EventType[]): Ledger {
  const ledger = ledgerInPassing(reading, types);
  return { ...ledger, events: [...ledger.events] };
}

/** Lays a reading out as a ledger that is gone through from the first event to the last. */
export function ledgerInPassing(reading: Reading, types: readonly EventType[]): LedgerInPassing {
  const names = namesOf(reading, types);
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const claims = byEvent(reading.claims);
  return {
    heading: headingOf(reading),
    voices: voicesOf(reading),
    events: {
      *[Symbol.iterator]() {
        for (const [index, event] of reading.events.entries()) {
          const rows = rowsOf(event, claims.get(event.id) ?? [], names, statements);
          yield { ...eventOf(event, index + 1, names), rows };
        }
      },
    },
    statements: withoutEvent(reading).map((statement) => ({
      id: statement.id,
      quotation: statement.quotation,
      ...saidOf(names.chain(statement.voices), statement.stance, statement.content, statement),
    })),
    messages: reading.messages,
  };
}

const slotOrder: ReadonlyMap<string, number> = new Map(Object.keys(slotPhrases).map((slot, index) => [slot, index]));

function byEvent(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const grouped = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = grouped.get(claim.event);
    if (list === undefined) grouped.set(claim.event, [claim]);
    else list.push(claim);
  }
  return grouped;
}

function voicesOf(reading: Reading): readonly LedgerVoice[] {
  const says = new Map<string, number>();
  const relays = new Map<string, number>();
  for (const { voices } of reading.statements) {
    voices.forEach((voice, index) => {
      const counts = index === 0 ? says : relays;
      counts.set(voice, (counts.get(voice) ?? 0) + 1);
    });
  }
  return reading.voices
    .filter(({ kind }) => kind !== "author")
    .map((voice) => ({
      id: voice.id,
      name: voice.name === "unnamed" ? unnamedPhrase(voice, reading.document.text) : voice.name,
      kind: voice.kind,
      ...(voice.party === undefined || voice.party === voice.actor ? {} : { party: partyPhrase(voice.party) }),
      says: says.get(voice.id) ?? 0,
      relays: relays.get(voice.id) ?? 0,
    }));
}

/** Somebody whom only a word gives away: "somebody unnamed (“allegedly”)". */
function unnamedPhrase({ evidence: [cue] }: Voice, text: string): string {
  return cue === undefined ? "somebody unnamed" : `somebody unnamed (“${quote(text, cue)}”)`;
}

function eventOf(event: EventMention, number: number, names: ReadingNames): Omit<LedgerEvent, "rows"> {
  const gazetteer = event.place?.value.gazetteer;
  const numbers = (ids: readonly string[] | undefined): readonly number[] =>
    (ids ?? []).map((id) => names.number(id)).filter((found) => found !== undefined);
  return {
    id: event.id,
    number,
    label: names.label(event.type),
    reality: realityPhrases[event.reality],
    ...(event.time === undefined ? {} : { when: timePhrase(event.time.value) + basisPhrases[event.time.basis] }),
    ...(event.place === undefined ? {} : { where: placePhrase(event.place.value) + basisPhrases[event.place.basis] }),
    ...(gazetteer === undefined ? {} : { gazetteer }),
    order: [
      ...numbers(event.before).map((other) => `before event ${other}`),
      ...numbers(event.after).map((other) => `after event ${other}`),
    ],
    parties: partiesOf(event, names),
    triggers: [event.trigger, ...(event.alsoAt ?? [])],
  };
}

const basisPhrases = { stated: "", implied: " (implied)", assumed: " (assumed)" } as const;

function partiesOf(event: EventMention, names: ReadingNames): readonly LedgerParty[] {
  const byRole = new Map<Role, Map<string, string>>();
  for (const { role, mention } of event.arguments) {
    if (role === "time" || role === "place") continue;
    const name = names.root(mention);
    if (name === undefined) continue;
    const listed = byRole.get(role) ?? new Map<string, string>();
    const identity = names.identity(mention);
    if (!listed.has(identity)) listed.set(identity, name);
    byRole.set(role, listed);
  }
  const order = Object.keys(rolePhrases);
  return [...byRole]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([role, listed]) => ({ role, lead: rolePhrases[role], names: [...listed.values()] }));
}

function rowsOf(
  event: EventMention,
  claims: readonly Claim[],
  names: ReadingNames,
  statements: ReadonlyMap<string, Statement>,
): readonly LedgerRow[] {
  const quoted = new Set<string>();
  return claims
    .map((claim) => rowOf(claim, event.type, names, statements))
    .sort((a, b) => (slotOrder.get(a.slot) ?? 0) - (slotOrder.get(b.slot) ?? 0))
    .map((row) => {
      const known = row.statement !== undefined && quoted.has(row.statement);
      if (row.statement !== undefined) quoted.add(row.statement);
      return { ...row, atLength: !known && !(row.byAuthor && row.leaning === "so") };
    });
}

function rowOf(
  claim: Claim,
  type: string,
  names: ReadingNames,
  statements: ReadonlyMap<string, Statement>,
): Omit<LedgerRow, "atLength"> {
  const statement = claim.statement === undefined ? undefined : statements.get(claim.statement);
  const itself = "event" in claim.value && claim.value.event === claim.event;
  return {
    claim: claim.id,
    slot: claim.slot,
    heading: slotPhrases[claim.slot],
    value: itself ? names.label(type) : valuePhrase(claim.value, names, names.words(claim.evidence)),
    count: "min" in claim.value,
    ...(claim.statement === undefined ? {} : { statement: claim.statement }),
    ...saidOf(names.chain(claim.voices), claim.stance, claim.evidence, statement),
  };
}

function saidOf(voice: string, stance: Stance, evidence: readonly Span[], statement: Statement | undefined): Said {
  const byAuthor = voice === authorPhrase;
  // "It is important to note that": the author states what the author says.
  const act = byAuthor && statement?.act === "says" ? undefined : statement?.act;
  return {
    voice,
    byAuthor,
    firmness: firmness(act, stance),
    stance,
    leaning: leaningOf(stance),
    evidence,
    source: statement?.source ?? [],
    cue: statement?.cue ?? [],
  };
}

/** Statements that no claim rests on, nor on one nested in them, and that hold no event's trigger. */
function withoutEvent(reading: Reading): readonly Statement[] {
  const outer = new Map(reading.statements.map(({ id, within }) => [id, within]));
  const claimed = new Set<string>();
  for (const { statement } of reading.claims) {
    for (let id = statement; id !== undefined && !claimed.has(id); id = outer.get(id)) claimed.add(id);
  }
  const triggers = reading.events
    .flatMap(({ trigger, alsoAt }) => [trigger, ...(alsoAt ?? [])])
    .sort((a, b) => a.start - b.start);
  return reading.statements.filter(
    ({ id, content }) => !claimed.has(id) && !content.some((span) => holdsAny(span, triggers)),
  );
}

/** By halving: a long report has thousands of both. */
function holdsAny(outer: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; (sorted[i]?.start ?? outer.end) < outer.end; i += 1) {
    const span = sorted[i];
    if (span !== undefined && contains(outer, span)) return true;
  }
  return false;
}
