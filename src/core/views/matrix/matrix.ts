// The claim matrix: voices down, slots across, in each cell what the voice says of the slot, how firmly, and in which documents.
// Nothing is summed up: a cell shows all values that a voice gave, the first first.

import type { EventType } from "../../catalogue/event-types/event-type.ts";
import type { DecidedClaim } from "../../incidents/review/apply.ts";
import type { Account, Originator, SlotComparison, SlotValue } from "../../model/incident.ts";
import { documentNotes } from "../document-notes.ts";
import { documentNumbers, numberedDocuments, numbersOf } from "../incident-documents.ts";
import { incidentHeading } from "../incident-heading.ts";
import { claimKey, type MatrixInput } from "../incident-input.ts";
import { caseValuePhrase, chainPhrase } from "../incident-phrases.ts";
import { relationLines } from "../incident-relations.ts";
import { slotPhrases } from "../phrases.ts";
import { bySlot } from "../slot-order.ts";
import type { ClaimMatrix, RejectedClaim } from "./claim-matrix.ts";
import { contradictionsOf } from "./contradictions.ts";
import type { Laying } from "./laying.ts";
import { marksOf } from "./marks.ts";
import { rowsOf } from "./rows.ts";

/** Lays an incident out as a matrix. */
export function matrixOf(input: MatrixInput, types: readonly EventType[]): ClaimMatrix {
  const { incident } = input;
  const documents = numberedDocuments(input.documents);
  const numbers = documentNumbers(documents);
  const notes = documentNotes(input, numbers);
  const slots = slotsOf(incident.slots, incident.accounts);
  const contradictions = contradictionsOf(slots, numbers);
  const laying: Laying = {
    claims: new Map(input.claims.map((claim) => [claimKey(claim.ref), claim])),
    marks: marksOf(contradictions, slots),
    superseded: new Set(input.uncounted.flatMap(({ document, is }) => (is === "superseded" ? [document] : []))),
    ratings: input.ratings,
    retold: new Set(slots.flatMap(({ originators }) => originators).flatMap(retoldKeys)),
    doubted: new Set(slots.flatMap(doubtedOf).flatMap(({ claims }) => claims.map(claimKey))),
    numbers,
    types,
  };
  return {
    heading: incidentHeading(input, types),
    documents: documents.map((document) => ({ ...document, notes: notes.get(document.id) ?? [] })),
    slots: slots.map((slot) => ({
      slot: slot.slot,
      heading: slotPhrases[slot.slot],
      relation: slot.relation,
      documents: slot.documents,
      originators: slot.originators.length,
    })),
    rows: rowsOf(incident.accounts, slots, laying),
    contradictions,
    left: slots.flatMap((slot) => relationLines(slot).left),
    uncompared: slots.flatMap((slot) =>
      doubtedOf(slot).map(({ shown, claims, doubt }) => ({
        slot: slotPhrases[slot.slot],
        value: shown,
        documents: numbersOf(claims, numbers),
        why: doubt,
      })),
    ),
    rejected: rejectedOf(input.claims, laying),
  };
}

/** Of what only older versions of reports speak is a column too: silence would hide that somebody spoke. */
function slotsOf(slots: readonly SlotComparison[], accounts: readonly Account[]): readonly SlotComparison[] {
  const spoken = new Set(accounts.flatMap(({ versions }) => versions.map(({ slot }) => slot)));
  return slots
    .filter(({ slot, relation, values }) => (relation !== "silent" && values.length > 0) || spoken.has(slot))
    .sort(bySlot);
}

function doubtedOf({ values }: SlotComparison): readonly (SlotValue & { readonly doubt: string })[] {
  return values.flatMap((value) => (value.doubt === undefined ? [] : [{ ...value, doubt: value.doubt }]));
}

function retoldKeys({ retold = [] }: Originator): readonly string[] {
  return retold.map(claimKey);
}

function rejectedOf(claims: readonly DecidedClaim[], { numbers, types }: Laying): readonly RejectedClaim[] {
  return claims.flatMap((claim) =>
    claim.verdict?.is !== "rejected"
      ? []
      : [
          {
            slot: slotPhrases[claim.claim.slot],
            value: caseValuePhrase(claim, types),
            voice: chainPhrase(claim),
            document: numbers.get(claim.ref.document) ?? 0,
            claim: claim.ref,
            by: claim.verdict.by,
            why: claim.verdict.why,
          },
        ],
  );
}
