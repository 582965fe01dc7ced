// Accounts over time: per voice and slot what it said first, what it says now, and on which day each was published.

import type { Slot } from "../model/claim.ts";
import type { Account, AccountVersion } from "../model/incident.ts";
import { documentNumbers, numberedDocuments, numbersOf } from "./incident-documents.ts";
import type { MatrixInput } from "./incident-input.ts";
import { changePhrases, supersededPhrase } from "./incident-phrases.ts";
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

/** What a voice said of a slot in what was published on one day. */
export interface AccountStep {
  /** In words; absent where no document of it is dated. */
  readonly published?: string;
  readonly values: readonly AccountValue[];
}

export interface AccountValue {
  readonly shown: string;
  readonly leaning: Leaning;
  /** "updated", "corrected itself" …; absent for what it said first, and where it says the same again. */
  readonly change?: string;
  readonly documents: readonly number[];
}

/** The accounts of an incident as they went: those that changed first, each group in the order of the incident. */
export function accountsOf(input: MatrixInput): readonly ShownAccount[] {
  const numbers = documentNumbers(numberedDocuments(input.documents));
  const shown = input.incident.accounts.map((account): ShownAccount => {
    const slots = slotsOf(account, numbers);
    return {
      voice: account.voice,
      documents: numbersOf(
        account.documents.map((document) => ({ document })),
        numbers,
      ),
      slots,
      changes: slots.some(({ changes }) => changes),
    };
  });
  return [...shown.filter(({ changes }) => changes), ...shown.filter(({ changes }) => !changes)];
}

function slotsOf({ versions }: Account, numbers: ReadonlyMap<string, number>): readonly ShownAccountSlot[] {
  const bySlot = new Map<Slot, AccountVersion[]>();
  for (const version of versions) {
    const list = bySlot.get(version.slot);
    if (list === undefined) bySlot.set(version.slot, [version]);
    else list.push(version);
  }
  const order = Object.keys(slotPhrases);
  return [...bySlot]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([slot, list]) => {
      const steps = stepsOf(list, numbers);
      return {
        heading: slotPhrases[slot],
        steps,
        changes: steps.some(({ values }) => values.some(({ change }) => change !== undefined)),
      };
    });
}

/** Versions of one day are one step: which of them was said first, nothing tells. */
function stepsOf(versions: readonly AccountVersion[], numbers: ReadonlyMap<string, number>): readonly AccountStep[] {
  const steps: { published?: string; day: string | undefined; values: AccountValue[] }[] = [];
  for (const { published, shown, stance, change, claims, superseded } of versions) {
    const notes = [
      ...(change === "first" || change === "same" ? [] : [changePhrases[change]]),
      ...(superseded === true ? [supersededPhrase] : []),
    ];
    const value: AccountValue = {
      shown,
      leaning: leaningOf(stance),
      ...(notes.length === 0 ? {} : { change: notes.join(", ") }),
      documents: numbersOf(claims, numbers),
    };
    const last = steps[steps.length - 1];
    if (last !== undefined && last.day === published) last.values.push(value);
    else {
      steps.push({
        ...(published === undefined ? {} : { published: timePhrase({ edtf: published }) }),
        day: published,
        values: [value],
      });
    }
  }
  return steps.map(({ day: _, ...step }) => step);
}
