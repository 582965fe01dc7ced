// Rows in columns under their titles: each column as wide as its longest entry, the last one takes what is left. Of a long list the
// first rows are measured, so that it need not be held whole: what is wider further down goes on in the next line.

import { besides, type Cell, runsWidth } from "./columns.ts";
import type { Paint, Run } from "./paint.ts";
import { safeText } from "./safe-text.ts";

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Columns of the window that it may take at most. Default: 24. */
  readonly most?: number;
  /** Numbers stand at the right. */
  readonly number?: true;
}

const gap = 2;

/** Rows that are measured. */
const measured = 1000;

/** The lines of a table, without line ends; none where there are no rows. Nothing in a row acts on the terminal. */
export function* tableLines<Row>(
  rows: Iterable<Row>,
  columns: readonly Column<Row>[],
  style: { readonly columns: number; readonly paint: Paint },
): Generator<string> {
  const textsOf = (row: Row): readonly string[] => columns.map(({ cell }) => safeText(cell(row)));
  const walk = rows[Symbol.iterator]();
  const texts: (readonly string[])[] = [];
  for (let next = walk.next(); next.done !== true; next = walk.next()) {
    texts.push(textsOf(next.value));
    if (texts.length === measured) break;
  }
  if (texts.length === 0) return;
  const width = Math.min(140, Math.max(60, style.columns));
  const widths = columns.map(({ title, most = 24 }, index) =>
    texts.reduce(
      (widest, row) => Math.max(widest, Math.min(most, runsWidth([{ text: row[index] ?? "" }]))),
      title.length,
    ),
  );
  const taken = widths.slice(0, -1).reduce((sum, one) => sum + one + gap, 0);
  widths[widths.length - 1] = Math.max(12, width - taken);
  const line = (row: readonly string[], run: (text: string) => Run): readonly string[] =>
    besides(
      row.map((text, index): Cell => {
        const room = widths[index] ?? 0;
        const space = columns[index]?.number === true ? Math.max(0, room - runsWidth([{ text }])) : 0;
        return { runs: [{ text: "\u00a0".repeat(space) }, run(text)], width: room };
      }),
      gap,
      "",
      style.paint,
    ).map((cells) => cells.replaceAll("\u00a0", " "));
  yield* line(
    columns.map(({ title }) => title),
    (text) => ({ text, style: "label" }),
  );
  const told = (text: string): Run => ({ text });
  for (const row of texts) yield* line(row, told);
  for (let next = walk.next(); next.done !== true; next = walk.next()) yield* line(textsOf(next.value), told);
}
