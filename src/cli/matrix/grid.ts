// The matrix itself as lines: voices down, a block of slots across.

import { ratedPhrase } from "../../core/views/incident-phrases.ts";
import type { MatrixEntry, MatrixRow } from "../../core/views/matrix/claim-matrix.ts";
import { run } from "../ledger-runs.ts";
import { besides, runsWidth, wrap } from "../terminal/columns.ts";
import { lines } from "../terminal/lines.ts";
import type { Paint, Run } from "../terminal/paint.ts";
import { cellGap, type MatrixBlock } from "./blocks.ts";
import { entryRuns, slotHead } from "./cells.ts";
import { hanging, type Page } from "./page.ts";

/** As many slots as fit the window; voices that say nothing of them are named in a line. */
export function grid(page: Page, block: MatrixBlock): readonly string[] {
  const { matrix, paint } = page;
  const heads = block.columns.map(({ slot, width }) => {
    const of = matrix.slots[slot];
    return of === undefined ? [] : slotHead(of).flatMap((runs) => wrap(runs, width));
  });
  const height = Math.max(0, ...heads.map((head) => head.length));
  const out = Array.from({ length: height }, (_, line) =>
    besides(
      [
        { runs: [], width: block.voice },
        ...block.columns.map(({ width }, index) => ({ runs: heads[index]?.[line] ?? [], width })),
      ],
      cellGap,
      "",
      paint,
    ).join("\n"),
  );
  const silent: string[] = [];
  let group: MatrixRow["group"] | undefined;
  for (const row of matrix.rows) {
    if (block.columns.every(({ slot }) => (row.cells[slot] ?? []).length === 0)) {
      silent.push(row.voice);
      continue;
    }
    if (row.group !== group) {
      group = row.group;
      const rule = "─".repeat(Math.max(0, totalWidth(block) - groupHeads[group].length - 1));
      out.push(paint(run(`${groupHeads[group]} ${rule}`, "dim")));
    }
    out.push(...gridRow(row, block, paint));
  }
  if (silent.length > 0) {
    out.push(...lines([run(`Silent on these: ${silent.join(", ")}`, "dim")], page.width, paint));
  }
  return out;
}

const groupHeads: Readonly<Record<MatrixRow["group"], string>> = {
  party: "Voices",
  outlet: "In the outlets' own words",
  unnamed: "Unnamed voices",
};

function totalWidth({ voice, columns }: MatrixBlock): number {
  return columns.reduce((sum, { width }) => sum + width + cellGap, voice);
}

/** Entries of a cell stand under each other, their further lines set in; a row that needs no second line takes none. */
function gridRow(row: MatrixRow, block: MatrixBlock, paint: Paint): readonly string[] {
  const name: readonly Run[] = [
    run(row.voice, row.group === "outlet" ? undefined : "voice"),
    ...(row.party === undefined ? [] : [run(` (${row.party})`, "dim")]),
    ...(row.rated.length === 0 ? [] : [run(`, ${row.rated.map(ratedPhrase).join(", ")}`, "warning")]),
  ];
  const cells = [
    { lines: hanging(name, block.voice), width: block.voice },
    ...block.columns.map(({ slot, width }) => ({ lines: cellLines(row.cells[slot] ?? [], width), width })),
  ];
  const height = Math.max(...cells.map((cell) => cell.lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell) => {
        const runs = cell.lines[line] ?? [];
        return runs.map(paint).join("") + " ".repeat(Math.max(0, cell.width - runsWidth(runs)));
      })
      .join(" ".repeat(cellGap))
      .trimEnd(),
  );
}

function cellLines(entries: readonly MatrixEntry[], width: number): readonly (readonly Run[])[] {
  if (entries.length === 0) return [[run("–", "dim")]];
  return entries.flatMap((entry) => hanging(entryRuns(entry), width));
}
