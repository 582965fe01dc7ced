// What people corrected and rejected.

import { run } from "../ledger-runs.ts";
import { documentMarks } from "./cells.ts";
import { hangingLines, type Page } from "./page.ts";

/** A line for each decision, with the reason. */
export function byPeople({ matrix, width, paint }: Page): readonly string[] {
  const corrected = matrix.rows.flatMap(({ voice, cells }) =>
    cells.flatMap((entries, index) =>
      entries.flatMap(({ corrected: by, value, documents: numbers }) =>
        by === undefined
          ? []
          : [
              `✎ ${matrix.slots[index]?.heading ?? ""} ${value}, ${voice} ${documentMarks(numbers)}: read as ${by.was}; corrected by ${by.by}: ${by.why}`,
            ],
      ),
    ),
  );
  const rejected = matrix.rejected.map(
    ({ slot, value, voice, document, by, why }) =>
      `⊘ ${slot} ${value}, ${voice} ${documentMarks([document])}: rejected by ${by}: ${why}`,
  );
  const all = [...corrected, ...rejected];
  if (all.length === 0) return [];
  return [
    paint(run("Decided by people", "heading")),
    ...all.flatMap((text) => hangingLines([run(text)], width, paint)),
  ];
}
