// The documents that tell of a printed incident, by the numbers that the matrix refers to them by.

import { run } from "../ledger-runs.ts";
import { besides, type Cell } from "../terminal/columns.ts";
import { cellGap } from "./blocks.ts";
import { indent, type Page, widest } from "./page.ts";

/** Number, date, publisher and title of each. */
export function documents({ matrix, width, paint }: Page): readonly string[] {
  const number = widest(matrix.documents.map((document) => `[${document.number}]`));
  const date = widest(matrix.documents.map(({ published }) => published ?? "date unknown"));
  const title = widest(matrix.documents.map((document) => document.title));
  const taken = indent.length + number + date + 3 * cellGap;
  // Names of files have no spaces to be broken at: they get what titles leave, and a third at least.
  const spared = Math.max(Math.floor(width * 0.33), width - taken - title);
  const from = Math.min(spared, widest(matrix.documents.map((document) => document.from)));
  return [
    paint(run("Documents", "heading")),
    ...matrix.documents.flatMap((document) => {
      const cells: readonly Cell[] = [
        { runs: [run(`[${document.number}]`, "number")], width: number },
        {
          runs: [run(document.published ?? "date unknown", document.published === undefined ? "dim" : undefined)],
          width: date,
        },
        { runs: [run(document.from, "voice")], width: from },
        {
          runs: [run(document.title), ...document.notes.map((note) => run(` – ${note}`, "warning"))],
          width: width - taken - from,
        },
      ];
      return besides(cells, cellGap, indent, paint);
    }),
  ];
}
