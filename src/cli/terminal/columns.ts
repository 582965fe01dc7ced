// Text in columns: runs of styled text are broken into lines by their width on the screen, and cells stand side by side.

import type { Paint, Run } from "./paint.ts";
import { displayWidth, graphemes } from "./width.ts";

/** One cell of a row, with the columns it may take. */
export interface Cell {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Breaks runs into lines at spaces; a word that is wider than a line is cut. At least one line. */
export function wrap(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  const lines: (readonly Run[])[] = [];
  let line: Run[] = [];
  let used = 0;
  const end = (): void => {
    lines.push(trimmed(line));
    line = [];
    used = 0;
  };
  for (const word of words(runs)) {
    const size = word.reduce((sum, run) => sum + displayWidth(run.text), 0);
    const blank = word.every((run) => run.text === " ");
    if (blank && used === 0) continue;
    if (used > 0 && used + size > width) end();
    if (blank && used === 0) continue;
    if (size <= width) {
      line.push(...word);
      used += size;
      continue;
    }
    for (const { run, width: step } of letters(word)) {
      if (used > 0 && used + step > width) end();
      line.push(run);
      used += step;
    }
  }
  if (used > 0 || lines.length === 0) end();
  return lines;
}

/** Cells side by side, `gap` columns between them; each line is led in by `indent`. */
export function besides(cells: readonly Cell[], gap: number, indent: string, paint: Paint): readonly string[] {
  const wrapped = cells.map(({ runs, width }) => wrap(runs, width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => {
    const parts = cells.map(({ width }, column) => {
      const line = wrapped[column]?.[row] ?? [];
      const used = line.reduce((sum, run) => sum + displayWidth(run.text), 0);
      return line.map(paint).join("") + " ".repeat(Math.max(0, width - used));
    });
    return (indent + parts.join(" ".repeat(gap))).trimEnd();
  });
}

/** Columns that runs take in one line. */
export function runsWidth(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

/** Words and the spaces between them; a word may consist of runs of several styles. */
function words(runs: readonly Run[]): readonly (readonly Run[])[] {
  const list: Run[][] = [];
  let open: Run[] | undefined;
  for (const run of runs) {
    for (const text of run.text.split(/( )/)) {
      if (text === "") continue;
      if (text === " ") {
        list.push([{ ...run, text }]);
        open = undefined;
        continue;
      }
      if (open === undefined) {
        open = [];
        list.push(open);
      }
      open.push({ ...run, text });
    }
  }
  return list;
}

function letters(word: readonly Run[]): readonly { readonly run: Run; readonly width: number }[] {
  return word.flatMap((run) => graphemes(run.text).map(({ text, width }) => ({ run: { ...run, text }, width })));
}

/** Neighbours of one style joined, spaces at the end cut off: what is painted is no longer than what is read. */
function trimmed(line: readonly Run[]): readonly Run[] {
  const joined: { text: string; style?: Run["style"] }[] = [];
  for (const run of line) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.style === run.style) last.text += run.text;
    else joined.push({ ...run });
  }
  const last = joined[joined.length - 1];
  if (last !== undefined) last.text = last.text.trimEnd();
  return joined.flatMap(({ text, style }) => (text === "" ? [] : [style === undefined ? { text } : { text, style }]));
}
