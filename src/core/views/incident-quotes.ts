// The words behind a matrix: each claim with its quotation, under its slot, so that every cell can be checked.

import type { EventType } from "../catalogue/event-types/event-type.ts";
import type { DecidedClaim } from "../incidents/review/apply.ts";
import type { Slot } from "../model/claim.ts";
import type { ClaimRef } from "../model/incident.ts";
import { type ExcerptPiece, excerptOf } from "./excerpt.ts";
import { documentNumbers, numberedDocuments } from "./incident-documents.ts";
import { claimKey, type DossierInput } from "./incident-input.ts";
import { caseValuePhrase, chainPhrase, claimFirmness } from "./incident-phrases.ts";
import { type Leaning, leaningOf, slotPhrases } from "./phrases.ts";

export interface SlotQuotes {
  readonly slot: Slot;
  readonly heading: string;
  /** By document, then by place in its text. */
  readonly quotes: readonly ClaimQuote[];
}

export interface ClaimQuote {
  readonly claim: ClaimRef;
  readonly value: string;
  readonly voice: string;
  readonly firmness: string;
  readonly leaning: Leaning;
  readonly document: number;
  readonly words: readonly ExcerptPiece[];
  /** A person took it out of the comparison. */
  readonly rejected: boolean;
}

/** All quotations of an incident by slot, in the order of a ledger. `budget`: characters that a quotation may have. */
export function quotesOf(input: DossierInput, types: readonly EventType[], budget: number): readonly SlotQuotes[] {
  const documents = numberedDocuments(input.documents);
  const numbers = documentNumbers(documents);
  const sentences = new Map(documents.map(({ id, reading }) => [id, reading.sentences]));
  const shown = new Map(
    input.incident.slots.flatMap(({ values }) =>
      values.flatMap((value) => value.claims.map((ref) => [claimKey(ref), value.shown] as const)),
    ),
  );
  const origins = new Map(
    input.originators.flatMap(({ voice, claims }) => claims.map((ref) => [claimKey(ref), voice] as const)),
  );
  // What a report says by itself is its outlet's word, or whoever's lineage tells.
  const voiceOf = (claim: DecidedClaim): string =>
    (claim.voices.every(({ kind }) => kind === "author") ? origins.get(claimKey(claim.ref)) : undefined) ??
    chainPhrase(claim);
  const quoteOf = (claim: DecidedClaim): ClaimQuote => ({
    claim: claim.ref,
    value: shown.get(claimKey(claim.ref)) ?? caseValuePhrase(claim, types),
    voice: voiceOf(claim),
    firmness: claimFirmness(claim),
    leaning: leaningOf(claim.claim.stance),
    document: numbers.get(claim.ref.document) ?? 0,
    words: excerptOf(claim.document.text, {
      evidence: claim.claim.evidence,
      cues: claim.statement?.cue ?? [],
      sentences: sentences.get(claim.ref.document) ?? [],
      budget,
    }),
    rejected: claim.verdict?.is === "rejected",
  });
  const bySlot = new Map<Slot, DecidedClaim[]>();
  for (const claim of input.claims) {
    const list = bySlot.get(claim.claim.slot);
    if (list === undefined) bySlot.set(claim.claim.slot, [claim]);
    else list.push(claim);
  }
  return (Object.keys(slotPhrases) as Slot[]) // The keys of a record by slot are the slots.
    .flatMap((slot) => {
      const claims = bySlot.get(slot) ?? [];
      const sorted = [...claims].sort(
        (a, b) =>
          (numbers.get(a.ref.document) ?? 0) - (numbers.get(b.ref.document) ?? 0) ||
          a.claim.evidence[0].start - b.claim.evidence[0].start,
      );
      return sorted.length === 0 ? [] : [{ slot, heading: slotPhrases[slot], quotes: sorted.map(quoteOf) }];
    });
}
