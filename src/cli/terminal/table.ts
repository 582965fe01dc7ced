// Rows in columns under their titles: each column as wide as its longest entry, the last one takes what is left. Of a long list the
// first rows are measured, so that it need not be held whole: what is wider further down goes on in the next line.

import { besides, type Cell, runsWidth } from "./columns.ts";
import type { Paint, Run } from "./paint.ts";
import { safeText } from "./safe-text.ts";

export interface Column<Row> {
  /** Broken at its spaces only where the window is too narrow. */
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
  const widths = fitting(
    columns.map(({ title, most = 24 }, index) => {
      const longest = (of: (text: string) => number): number =>
        Math.max(0, ...texts.map((row) => Math.min(most, of(row[index] ?? ""))));
      const whole = (text: string): number => runsWidth([{ text }]);
      return {
        needs: Math.max(whole(title), longest(whole)),
        titled: Math.max(longestWord(title), longest(whole)),
        least: Math.max(longestWord(title), longest(longestWord)),
      };
    }),
    width,
  );
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

/** The last column has at least so many, if it needs them, and more for a long word. */
const leastOfLast = 12;
/** A word of the last column that is longer than this may be cut. */
const mostOfWord = 20;

/** What a column takes where there is room, and what it has to have, so that no word is cut. */
interface Wanted {
  readonly needs: number;
  /** The same with its title in several lines. */
  readonly titled: number;
  readonly least: number;
}

/**
 * What each column gets, the last one what is left. Where too little is left for it, long titles break first ("may be one with" over
 * small numbers), then those of the others that can give most way.
 */
function fitting(wanted: readonly Wanted[], width: number): readonly number[] {
  const others = wanted.slice(0, -1);
  const last = wanted[wanted.length - 1] ?? { needs: 0, titled: 0, least: 0 };
  const widths = others.map(({ needs }) => needs);
  const rest = (): number => width - widths.reduce((sum, one) => sum + one + gap, 0);
  const giveWay = (to: number, least: (one: Wanted) => number): void => {
    while (rest() < to) {
      const room = widths.map((one, index) => one - least(others[index] ?? last));
      const most = Math.max(0, ...room);
      if (most === 0) return;
      widths[room.indexOf(most)] = (widths[room.indexOf(most)] ?? 0) - 1;
    }
  };
  const kept = Math.min(last.needs, Math.max(leastOfLast, Math.min(mostOfWord, last.least)));
  giveWay(Math.min(last.needs, Math.floor(width / 3)), ({ titled }) => titled);
  giveWay(kept, ({ least }) => least);
  return [...widths, Math.max(kept, rest())];
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(" ").map((word) => runsWidth([{ text: word }])));
}
