// Plain range: the lowest and the highest number that any originator gives, for each kind of harm.

import type { Slot } from "../../model/claim.ts";
import { slotPhrases } from "../../views/phrases.ts";
import { countsOf } from "./counts.ts";
import type { Figure, HouseRule, Outcome, ReconcileInput, Step } from "./rule.ts";
import { type Total, totalsOf } from "./totals.ts";

const counted = ["killed", "injured", "missing", "captured", "displaced"] as const satisfies readonly Slot[];

/** The rule `range`. */
export const range: HouseRule = {
  id: "range",
  name: "Plain range of all originators",
  source:
    "Standards for Casualty Recording (Every Casualty Counts, 2016): a conflict of sources may be given as a range, if one says so",
  apply: (input) => {
    const told = counted.filter((slot) => slot === "killed" || input.claims.some(({ claim }) => claim.slot === slot));
    const parts = told.map((slot) => rangeOfSlot(input, slot));
    return {
      figures: parts.flatMap(({ figures }) => figures),
      assessments: [],
      steps: parts.flatMap(({ steps }) => steps),
    };
  },
};

function rangeOfSlot(input: ReconcileInput, slot: Slot): Omit<Outcome, "assessments"> {
  const { counts, step } = countsOf(input, slot);
  const { totals, steps } = totalsOf(counts);
  const ends = endsOf(slotPhrases[slot], totals);
  return { figures: ends.figures, steps: [step, ...steps, ...ends.steps] };
}

/** Lowest and highest of some totals, with the step that tells whose they are. */
export function endsOf(
  heading: string,
  totals: readonly Total[],
): { readonly figures: readonly Figure[]; readonly steps: readonly Step[] } {
  const names = { lowest: `${heading}, lowest`, highest: `${heading}, highest` };
  if (totals.length === 0) return { figures: [{ name: names.lowest }, { name: names.highest }], steps: [] };
  const lows = totals.filter((total): total is Total & { readonly low: number } => total.low !== undefined);
  const low = lows.length === 0 ? undefined : Math.min(...lows.map((total) => total.low));
  const high = Math.max(...totals.map((total) => total.high));
  const open = totals.some((total) => total.open);
  const least = lows.filter((total) => total.low === low);
  const most = totals.filter((total) => total.high === high);
  const said = least.length === 0 ? "nobody says a lower bound" : `the lowest is ${low} (${voicesOf(least)})`;
  const end = open ? ", and some who speak set no upper bound" : "";
  return {
    figures: [
      { name: names.lowest, ...(low === undefined ? {} : { value: low }) },
      { name: names.highest, value: high, ...(open ? { open } : {}) },
    ],
    steps: [
      {
        text: `${heading[0]?.toUpperCase()}${heading.slice(1)}: ${said}; the highest number named is ${high} (${voicesOf(most)})${end}.`,
        used: [...least, ...most].flatMap(({ refs }) => refs),
        setAside: [],
      },
    ],
  };
}

/** Whose totals they are: "Orsk ministry, residents". */
export function voicesOf(totals: readonly Total[]): string {
  return [...new Set(totals.map(({ voice }) => voice))].join(", ");
}
