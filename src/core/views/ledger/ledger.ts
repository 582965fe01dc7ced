// What a ledger consists of: plain data. The terminal, the page and later views draw it, none of them thinks about claims.

import type { Slot } from "../../model/claim.ts";
import type { Role } from "../../model/event.ts";
import type { Message } from "../../model/message.ts";
import type { Span } from "../../model/span.ts";
import type { Stance, Statement } from "../../model/statement.ts";
import type { VoiceKind } from "../../model/voice.ts";
import type { Heading } from "../heading.ts";
import type { Leaning } from "../phrases.ts";

/** A reading as a ledger: who speaks, what is told of each event, and what is said of none. */
export interface Ledger {
  readonly heading: Heading;
  /** Who speaks in the document, the author left out; in the order of their first words. */
  readonly voices: readonly LedgerVoice[];
  readonly events: readonly LedgerEvent[];
  /** Statements of which no claim comes and that hold no event's trigger. */
  readonly statements: readonly LedgerStatement[];
  readonly messages: readonly Message[];
}

/** A ledger whose events are laid out as they are asked for, each time anew: a million words tell of tens of thousands. */
export type LedgerInPassing = Omit<Ledger, "events"> & { readonly events: Iterable<LedgerEvent> };

/** Somebody who speaks in the document. */
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

/** An event with all that is claimed of it. */
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

/** Who takes part in an event in one role. */
export interface LedgerParty {
  readonly role: Role;
  readonly lead: string;
  readonly names: readonly string[];
}

/** Somebody's words: what the rows of events and the statements outside of them have in common. */
export interface Said {
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

/** One claim: a value of a slot in somebody's words. */
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

/** A statement that concerns no event. */
export interface LedgerStatement extends Said {
  readonly id: string;
  readonly quotation: Statement["quotation"];
}
