// Accounts over time: per voice and slot what it said first, what it says now, and on which day each was published.

import type { EventType } from "../catalogue/event-types/event-type.ts";
import { documentNumbers, numberedDocuments, numbersOf } from "./incident-documents.ts";
import { claimKey, type DossierInput } from "./incident-input.ts";
import { caseValuePhrase, changePhrases } from "./incident-phrases.ts";
import { type Leaning, leaningOf, slotPhrases } from "./phrases.ts";
import { timePhrase } from "./time-phrase.ts";

export interface ShownAccount {
  readonly voice: string;
  /** Numbers of the documents that carry it. */
  readonly documents: readonly number[];
  readonly slots: readonly ShownAccountSlot[];
  /** True if anything in it is not what it was at first. */
  readonly changes: boolean;
}

export interface ShownAccountSlot {
  readonly heading: string;
  /** In time order. */
  readonly steps: readonly AccountStep[];
  readonly changes: boolean;
}

export interface AccountStep {
  /** In words; absent where no document of it is dated. */
  readonly published?: string;
  readonly values: readonly { readonly shown: string; readonly leaning: Leaning }[];
  readonly change: string;
  /** False for what it said first, and where it says the same again. */
  readonly differs: boolean;
  readonly documents: readonly number[];
}

/** The accounts of an incident as they went: those that changed first, each group in the order of the incident. */
export function accountsOf(input: DossierInput, types: readonly EventType[]): readonly ShownAccount[] {
  const numbers = documentNumbers(numberedDocuments(input.documents));
  const claims = new Map(input.claims.map((claim) => [claimKey(claim.ref), claim]));
  const words = new Map(
    input.incident.slots.flatMap(({ values }) =>
      values.flatMap((value) => value.claims.map((ref) => [claimKey(ref), value.shown] as const)),
    ),
  );
  const order = Object.keys(slotPhrases);
  const shown = input.incident.accounts.map((account): ShownAccount => {
    const slots = new Map<string, AccountStep[]>();
    for (const { slot, published, claims: refs, change } of account.versions) {
      const values = new Map<string, { shown: string; leaning: Leaning }>();
      for (const ref of refs) {
        const claim = claims.get(claimKey(ref));
        if (claim === undefined) continue;
        const value = words.get(claimKey(ref)) ?? caseValuePhrase(claim, types);
        const leaning = leaningOf(claim.claim.stance);
        values.set(`${leaning} ${value}`, { shown: value, leaning });
      }
      const steps = slots.get(slot) ?? [];
      steps.push({
        ...(published === undefined ? {} : { published: timePhrase({ edtf: published }) }),
        values: [...values.values()],
        change: changePhrases[change],
        differs: change !== "first" && change !== "same",
        documents: numbersOf(refs, numbers),
      });
      slots.set(slot, steps);
    }
    const told = [...slots]
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([slot, steps]) => ({
        heading: slotPhrases[slot as keyof typeof slotPhrases], // Keys of `slots` are slots.
        steps,
        changes: steps.some(({ differs }) => differs),
      }));
    return {
      voice: account.voice,
      documents: numbersOf(
        account.documents.map((document) => ({ document })),
        numbers,
      ),
      slots: told,
      changes: told.some(({ changes }) => changes),
    };
  });
  return [...shown.filter(({ changes }) => changes), ...shown.filter(({ changes }) => !changes)];
}
