// Which letters stand in a cell: those of the relations of its slot. A claim may stand in several cells (that it happened tells the type,
// and the day that stands beside it), and a relation of days says nothing of whether it happened.

import type { Slot } from "../../model/claim.ts";
import type { ClaimRef, Relation, SlotComparison } from "../../model/incident.ts";
import { claimKey } from "../incident-input.ts";
import { relationPhrases } from "../incident-phrases.ts";
import { slotPhrases } from "../phrases.ts";

/** A lettered relation of some claims. */
export interface Lettered {
  readonly relation: Relation;
  readonly letter: string;
  /** In words. */
  readonly slot: string;
  readonly claims: { readonly from: readonly ClaimRef[]; readonly to: readonly ClaimRef[] };
}

/** The marks of a claim in the cell of a slot, "≠a", in the order of the relations. */
export type MarksIn = (claim: ClaimRef, slot: Slot) => readonly string[];

/** A mark whose slot has no cell for the claim ("on purpose" in a denial of who did it) stands where the claim does. */
export function marksOf(contradictions: readonly Lettered[], slots: readonly SlotComparison[]): MarksIn {
  const marks = new Map<string, { readonly mark: string; readonly slot: string }[]>();
  for (const { relation, letter, slot, claims } of contradictions) {
    const mark = relationPhrases[relation].sign + letter;
    for (const ref of [...claims.from, ...claims.to]) {
      const list = marks.get(claimKey(ref)) ?? [];
      if (!list.some((one) => one.mark === mark)) list.push({ mark, slot });
      marks.set(claimKey(ref), list);
    }
  }
  const placed = new Set(
    slots.flatMap(({ slot, values }) =>
      values.flatMap(({ claims }) => claims.map((ref) => `${slotPhrases[slot]} ${claimKey(ref)}`)),
    ),
  );
  return (claim, slot) => {
    const key = claimKey(claim);
    const own = (marks.get(key) ?? []).filter(
      (one) => one.slot === slotPhrases[slot] || !placed.has(`${one.slot} ${key}`),
    );
    return own.map(({ mark }) => mark);
  };
}
