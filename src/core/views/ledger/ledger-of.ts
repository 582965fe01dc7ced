// A reading as a ledger: per event who says what of each slot and how firmly, then the statements that concern no
// event. A plain view model: the terminal, the page and later views draw it, none of them thinks about claims.

import type { EventType } from "../../catalogue/event-types/event-type.ts";
import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { headingOf } from "../heading.ts";
import { namesOf } from "../names.ts";
import { eventOf } from "./events.ts";
import type { Ledger, LedgerInPassing } from "./ledger.ts";
import { rowsOf, saidOf } from "./rows.ts";
import { voicesOf } from "./voices.ts";
import { withoutEvent } from "./without-event.ts";

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

function byEvent(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const grouped = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = grouped.get(claim.event);
    if (list === undefined) grouped.set(claim.event, [claim]);
    else list.push(claim);
  }
  return grouped;
}
