// What voices said first, and what they say now.

import { type AccountStep, accountsOf, type ShownAccount } from "../../core/views/accounts.ts";
import { leaningSigns, run } from "../ledger-runs.ts";
import { besides } from "../terminal/columns.ts";
import { lines } from "../terminal/lines.ts";
import type { Paint, Run } from "../terminal/paint.ts";
import { cellGap } from "./blocks.ts";
import { documentMarks } from "./cells.ts";
import { indent, type Page } from "./page.ts";

/** Only of voices whose account changes; the others are counted. */
export function accounts({ input, width, paint }: Page): readonly string[] {
  const all = accountsOf(input);
  const changing = all.filter(({ changes }) => changes);
  const same = all.length - changing.length;
  const out = changing.flatMap((account) => accountLines(account, width, paint));
  if (out.length === 0) return [];
  const others =
    same === 0 ? [] : lines([run(`${same} of ${all.length} say the same throughout.`, "dim")], width, paint, indent);
  return [paint(run("What voices said first, and what they say now", "heading")), ...out, ...others];
}

function accountLines({ voice, slots }: ShownAccount, width: number, paint: Paint): readonly string[] {
  const name = Math.floor(width * 0.22);
  return slots
    .filter(({ changes }) => changes)
    .flatMap(({ heading: slot, steps }, index) =>
      besides(
        [
          { runs: index === 0 ? [run(voice, "voice")] : [], width: name },
          { runs: [run(slot, "label")], width: 9 },
          {
            runs: steps.flatMap((step, at) => [...(at === 0 ? [] : [run(" → ", "dim")]), ...stepRuns(step)]),
            width: width - indent.length - name - 9 - 2 * cellGap,
          },
        ],
        cellGap,
        indent,
        paint,
      ),
    );
}

function stepRuns({ published, values }: AccountStep): readonly Run[] {
  return [
    run(`${published ?? "undated"}: `, "dim"),
    ...values.flatMap(({ shown, leaning, change, documents: numbers }, index) => [
      run(`${index > 0 ? "; " : ""}${leaningSigns[leaning]}${shown}`, change === undefined ? undefined : "number"),
      run(change === undefined ? "" : ` (${change})`),
      run(` ${documentMarks(numbers)}`, "dim"),
    ]),
  ];
}
