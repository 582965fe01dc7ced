// The rows of an event: a claim each, with whose words it is and how firm they are.

import type { Claim } from "../../model/claim.ts";
import type { EventMention } from "../../model/event.ts";
import type { Span } from "../../model/span.ts";
import type { Stance, Statement } from "../../model/statement.ts";
import { authorPhrase, type ReadingNames } from "../names.ts";
import { firmness, leaningOf, slotPhrases, valuePhrase } from "../phrases.ts";
import { bySlot } from "../slot-order.ts";
import type { LedgerRow, Said } from "./ledger.ts";

/** The claims of an event as rows: numbers first, within a slot in the order of the text. */
export function rowsOf(
  event: EventMention,
  claims: readonly Claim[],
  names: ReadingNames,
  statements: ReadonlyMap<string, Statement>,
): readonly LedgerRow[] {
  const quoted = new Set<string>();
  return claims
    .map((claim) => rowOf(claim, event.type, names, statements))
    .sort(bySlot)
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

/** Whose words something is, how firm, and where they stand. */
export function saidOf(
  voice: string,
  stance: Stance,
  evidence: readonly Span[],
  statement: Statement | undefined,
): Said {
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
