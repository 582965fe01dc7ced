// UCDP GED: best, low and high, and the best figure by side. Best is the number of most independent originators; where as many
// stand behind two numbers, the lower one, as UCDP counts with caution. Who may be one with another is no independent originator: a
// number that only such voices give is best only where nobody else gives one. Which of them is reliable is for a person to say.

import { folded } from "../values/words.ts";
import { type Count, countsOf } from "./counts.ts";
import { voicesOf } from "./range.ts";
import { type Figure, type HouseRule, note, type Outcome, type ReconcileInput, type Step } from "./rule.ts";
import { type Total, totalsOf } from "./totals.ts";

/** The rule `ucdp`. */
export const ucdp: HouseRule = {
  id: "ucdp",
  name: "UCDP: best, low, high, and deaths by side",
  source: "UCDP GED codebook 23.1: best, low, high, deaths_a, deaths_b, deaths_civilians, deaths_unknown",
  apply: (input) => {
    const { counts, step } = countsOf(input, "killed");
    const { totals, steps } = totalsOf(counts);
    const known = totals.filter((total): total is Known => total.low !== undefined);
    if (known.length === 0) {
      const names = ["best", "low", "high", ...columns];
      const figures = names.map((name): Figure => ({ name }));
      return { figures, assessments: [], steps: [step, ...steps, note("No figure is made.")] };
    }
    return estimates(input, known, totals, [step, ...steps]);
  },
};

type Known = Total & { readonly low: number };

const columns = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"] as const;
type Column = (typeof columns)[number];

function estimates(
  input: ReconcileInput,
  known: readonly Known[],
  totals: readonly Total[],
  before: readonly Step[],
): Outcome {
  const low = Math.min(...known.map((total) => total.low));
  const high = Math.max(...totals.map((total) => total.high));
  const open = totals.some((total) => total.open && total.high === high);
  const best = mostHeld(known);
  const sides = bySide(input, best);
  return {
    figures: [
      { name: "best", value: best[0].low },
      { name: "low", value: low },
      { name: "high", value: high, ...(open ? { open } : {}) },
      ...sides.figures,
    ],
    assessments: [],
    steps: [
      ...before,
      {
        text: `Best ${best[0].low}: ${behind(known, best)}.`,
        used: best.flatMap(({ refs }) => refs),
        setAside: [],
      },
      {
        text: `Low ${low} (${voicesOf(known.filter((total) => total.low === low))}), high ${high} (${voicesOf(totals.filter((total) => total.high === high))})${open ? "; “at least” is taken at its number" : ""}. Which of these voices is reliable is for a person to say; a claim that is rejected is set aside.`,
        used: totals.filter((total) => total.low === low || total.high === high).flatMap(({ refs }) => refs),
        setAside: [],
      },
      sides.step,
    ],
  };
}

/** The totals with the number that most certain originators give; of several such numbers, the lowest. */
function mostHeld(known: readonly Known[]): readonly [Known, ...Known[]] {
  const ranked = [...byNumber(known)].sort((a, b) => weightOf(b) - weightOf(a) || a[0].low - b[0].low);
  // `known` is never empty, and so neither is the ranking.
  return ranked[0] as [Known, ...Known[]];
}

function byNumber(known: readonly Known[]): readonly [Known, ...Known[]][] {
  const numbers = new Map<number, [Known, ...Known[]]>();
  for (const total of known) {
    const list = numbers.get(total.low);
    if (list === undefined) numbers.set(total.low, [total]);
    else list.push(total);
  }
  return [...numbers.values()];
}

/** Originators that are certain to be apart; who may be one with another adds nothing. */
function weightOf(totals: readonly Known[]): number {
  return totals.filter(({ certain }) => certain).length;
}

/**
 * Who stands behind the best number, beside the others: the step that a person has to be able to check.
 *
 * @example "behind it stand 2 originators (Sable Radio, Velm Monitor), more than behind any other number"
 */
function behind(known: readonly Known[], best: readonly Known[]): string {
  const sure = best.filter(({ certain }) => certain);
  const unsure = best.filter(({ certain }) => !certain);
  const rivals = byNumber(known).filter(([{ low }]) => low !== best[0]?.low);
  if (sure.length === 0) {
    const nor = rivals.length === 0 ? "" : ", and so behind every other number; the lowest is taken";
    return `who gives it may be one with another (${voicesOf(unsure)})${nor}`;
  }
  const level = rivals.filter((rival) => weightOf(rival) === sure.length);
  const more = rivals.length > 0 && level.length === 0 ? ", more than behind any other number" : "";
  const stands = sure.length === 1 ? "stands" : "stand";
  const parts = [`behind it ${stands} ${counted(sure.length, "originator")} (${voicesOf(sure)})${more}`];
  if (unsure.length > 0) parts.push(`who may be one with another is not counted (${voicesOf(unsure)})`);
  if (level.length > 0) {
    const others = level.map((rival) => `${rival[0].low} (${heldBy(rival)})`).join(" and ");
    parts.push(`as many stand behind ${others}, and the lowest is taken`);
  }
  for (const rival of rivals.filter((one) => weightOf(one) === 0)) {
    parts.push(`${rival[0].low} does not count against it: who gives it may be one with another (${voicesOf(rival)})`);
  }
  return parts.join("; ");
}

/** @example "Nile Tribune; who may be one with another is not counted: a doctor" */
function heldBy(totals: readonly Known[]): string {
  const unsure = totals.filter(({ certain }) => !certain);
  const sure = voicesOf(totals.filter(({ certain }) => certain));
  return unsure.length === 0 ? sure : `${sure}; who may be one with another is not counted: ${voicesOf(unsure)}`;
}

/** The best figure by side, from the one of its voices that tells most of sides. */
function bySide(
  input: ReconcileInput,
  best: readonly [Known, ...Known[]],
): { readonly figures: readonly Figure[]; readonly step: Step } {
  const split = (total: Known): ReadonlyMap<Column, number> => {
    const sums = new Map<Column, number>();
    for (const count of total.parts) {
      const column = columnOf(count, input);
      sums.set(column, (sums.get(column) ?? 0) + count.estimate.min);
    }
    return sums;
  };
  const ranked = best.map((total) => ({ total, sums: split(total) }));
  const unknown = ({ sums }: { readonly sums: ReadonlyMap<Column, number> }): number => sums.get("deaths_unknown") ?? 0;
  const { total, sums } = ranked.sort((a, b) => unknown(a) - unknown(b))[0] ?? { total: best[0], sums: split(best[0]) };
  const added = [...sums.values()].reduce((sum, value) => sum + value, 0);
  // Two numbers of one voice for the same people do not add up: then no side is given.
  const fits = added === total.low;
  const told = columns.filter((column) => fits && sums.has(column)).map((column) => `${column} ${sums.get(column)}`);
  const without = input.sides === undefined ? " No sides are given, so that combatants have none." : "";
  return {
    figures: columns.map((name) => ({ name, ...(fits && sums.has(name) ? { value: sums.get(name) ?? 0 } : {}) })),
    step: {
      text: fits
        ? `By side, as ${total.voice} tells it: ${told.join(", ")}; of the rest nobody speaks, and it is left empty (a GED row writes 0).${without}`
        : `By side: ${total.voice} gives more than one number of the same people, so that no side is given.`,
      used: total.refs,
      setAside: [],
    },
  };
}

function columnOf({ people }: Count, { sides }: ReconcileInput): Column {
  if (people.status === "civilian") return "deaths_civilians";
  if (sides !== undefined && people.whose !== "" && people.status === "combatant") {
    if (isOf(people.whose, sides.a)) return "deaths_a";
    if (isOf(people.whose, sides.b)) return "deaths_b";
  }
  return "deaths_unknown";
}

/** "kaldian" is of "Kaldia"; "syria" is of "syria" and of "Syrian government". */
function isOf(whose: string, side: string): boolean {
  const [name, party] = [folded(whose), folded(side)];
  const stem = (word: string): string => word.replace(/(?:ian|an|ish|ese|ic|i|a|y|ia)$/, "");
  return (
    name === party ||
    party.split(" ").some((word) => word.length > 3 && stem(word).length > 2 && stem(word) === stem(name))
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
