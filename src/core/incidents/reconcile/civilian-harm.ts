// Civilians killed or injured, for the houses that count only them. People whose status nobody tells are not taken for civilians.

import type { Slot } from "../../model/claim.ts";
import { slotPhrases } from "../../views/phrases.ts";
import { countsOf } from "./counts.ts";
import { endsOf } from "./range.ts";
import type { Figure, ReconcileInput, Step } from "./rule.ts";
import { type Total, totalsOf } from "./totals.ts";

export interface CivilianHarm {
  readonly figures: readonly Figure[];
  readonly steps: readonly Step[];
  /** By originator, who tells of civilians. */
  readonly totals: readonly Total[];
}

/** Lowest and highest number of civilians of a slot. */
export function civilianHarm(input: ReconcileInput, slot: Extract<Slot, "killed" | "injured">): CivilianHarm {
  const { counts, step } = countsOf(input, slot);
  const civilians = counts.filter(({ people }) => people.status === "civilian");
  const others = counts.filter(({ people }) => people.status !== "civilian");
  const { totals, steps } = totalsOf(civilians);
  const heading = `civilians ${slotPhrases[slot]}`;
  const ends = endsOf(heading, totals);
  const aside: readonly Step[] =
    others.length === 0
      ? []
      : [
          {
            text: `Only civilians are counted${civilians.length === 0 ? ", and nobody tells of any" : ""}.`,
            used: civilians.map(({ ref }) => ref),
            setAside: others.map(({ voice, shown, people, ref }) => ({
              claims: [ref],
              why: `${voice}: ${shown}: ${people.status === "combatant" ? "not civilians" : "not told to be civilians"}`,
            })),
          },
        ];
  return { figures: ends.figures, steps: [step, ...aside, ...steps, ...ends.steps], totals };
}
