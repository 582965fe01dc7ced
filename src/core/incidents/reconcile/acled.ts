// ACLED: the lowest number that is reported, with ACLED's own numbers for words, spread over the days of the event.

import { type Count, countsOf } from "./counts.ts";
import { daysTold } from "./days-told.ts";
import { voicesOf } from "./range.ts";
import { type Figure, type HouseRule, note, type Outcome, type ReconcileInput, type Step } from "./rule.ts";
import { type Bounds, saidBounds, totalsOf } from "./totals.ts";

/** The rule `acled`. */
export const acled: HouseRule = {
  id: "acled",
  name: "ACLED: the lowest reported fatalities",
  source:
    "ACLED codebook, fatalities: the most conservative report; several, many, few 3 (10 in wider fighting), dozens 12, hundreds 100, casualties alone 0; totals of several days divided",
  apply: (input) => {
    const all = countsOf(input, "killed", { casualties: true });
    const dead = all.counts.filter(({ estimate }) => estimate.ambiguous !== true);
    const alone = all.counts.filter(({ estimate }) => estimate.ambiguous === true);
    const words = dead.flatMap((count) => wordStep(count, input));
    const { totals, steps } = totalsOf(dead, (count) => boundsOf(count, input));
    const lows = totals.flatMap((total) => (total.low === undefined ? [] : [{ total, low: total.low }]));
    if (lows.length === 0) {
      if (alone.length > 0)
        return outcome(input, 0, [all.step, step("“Casualties” alone, dead or wounded: 0 by ACLED's rule.", alone)]);
      return {
        figures: [{ name: "fatalities" }],
        assessments: [],
        steps: [
          all.step,
          ...steps,
          note("Nobody gives a number: no figure. An ACLED row writes 0 here, for none known."),
        ],
      };
    }
    const low = Math.min(...lows.map((one) => one.low));
    const least = lows.filter((one) => one.low === low).map(({ total }) => total);
    const chosen: Step = {
      text: `The lowest reported is ${low} (${voicesOf(least)}).`,
      used: least.flatMap(({ refs }) => refs),
      setAside: [
        ...lows
          .filter((one) => one.low !== low)
          .map(({ total }) => ({ claims: total.refs, why: `${total.voice}: not the lowest` })),
        ...(alone.length === 0
          ? []
          : [{ claims: alone.map(({ ref }) => ref), why: "“casualties”, where others tell of dead" }]),
      ],
    };
    return outcome(input, low, [all.step, ...words, ...steps, chosen]);
  },
};

/** What ACLED takes a word for; undefined for what is no such word. */
function ruled({ estimate: { min, exactness } }: Count, { widerFighting = false }: ReconcileInput): number | undefined {
  if (exactness !== "vague") return undefined;
  // Words as the reading takes them: "several", "a few" 3, "many", plurals 2, "an unknown number" 1; "dozens" 24; "hundreds" 200.
  if (min > 0 && min <= 3) return widerFighting ? 10 : 3;
  return min === 24 ? 12 : min === 200 ? 100 : undefined;
}

function boundsOf(count: Count, input: ReconcileInput): Bounds {
  const low = ruled(count, input);
  return low === undefined ? saidBounds(count) : { low, high: low, open: true };
}

function wordStep(count: Count, input: ReconcileInput): readonly Step[] {
  const number = ruled(count, input);
  return number === undefined
    ? []
    : [step(`${count.voice} gives a word for a number (${count.shown}): ${number} by ACLED's rule.`, [count])];
}

function step(text: string, counts: readonly Count[]): Step {
  return { ...note(text), used: counts.map(({ ref }) => ref) };
}

function outcome(
  { claims, days = daysTold(claims) }: ReconcileInput,
  fatalities: number,
  steps: readonly Step[],
): Outcome {
  const total: Figure = { name: "fatalities", value: fatalities };
  if (days <= 1) return { figures: [total], assessments: [], steps };
  const each = Math.floor(fatalities / days);
  const over = fatalities % days;
  const daily = Array.from(
    { length: days },
    (_, day): Figure => ({
      name: `fatalities, day ${day + 1}`,
      value: each + (day < over ? 1 : 0),
    }),
  );
  const rest = over === 0 ? "" : `, and one more on ${over === 1 ? "the first" : `each of the first ${over}`}`;
  return {
    figures: [total, ...daily],
    assessments: [],
    steps: [...steps, note(`Spread over ${days} days: ${each} a day${rest}.`)],
  };
}
