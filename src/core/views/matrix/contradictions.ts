// The contradictions of a matrix: lettered, the heaviest first, so that cells can refer to them.

import type { Relation, SlotComparison } from "../../model/incident.ts";
import { numbersOf } from "../incident-documents.ts";
import { relationOrder, relationPhrases, sentence } from "../incident-phrases.ts";
import { relationLines } from "../incident-relations.ts";
import { slotPhrases } from "../phrases.ts";
import type { MatrixContradiction } from "./claim-matrix.ts";

/** All that stands against each other in any slot, and what brings up to date. */
export function contradictionsOf(
  slots: readonly SlotComparison[],
  numbers: ReadonlyMap<string, number>,
): readonly MatrixContradiction[] {
  const weight = (relation: Relation): number => relationOrder.indexOf(relation);
  return slots
    .flatMap((slot) => relationLines(slot).lines.map((contradiction) => ({ slot: slot.slot, contradiction })))
    .sort((a, b) => weight(a.contradiction.relation) - weight(b.contradiction.relation))
    .map(({ slot, contradiction: { relation, from, to, why } }, index) => ({
      letter: letterOf(index),
      relation,
      words: relationPhrases[relation].words,
      slot: slotPhrases[slot],
      // The slot stands beside it.
      sentence: sentence(why.startsWith(`${slotPhrases[slot]}: `) ? why.slice(slotPhrases[slot].length + 2) : why),
      from: numbersOf(from, numbers),
      to: numbersOf(to, numbers),
      claims: { from, to },
    }));
}

/** @example letterOf(0) → "a"; letterOf(26) → "aa" */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
