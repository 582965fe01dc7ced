// Which slots of a matrix stand side by side: as many as fit the window, each as wide as its longest word needs and no wider than
// its entries; what does not fit begins a new block.

import type { ClaimMatrix } from "../../core/views/matrix/claim-matrix.ts";
import { runsWidth } from "../terminal/columns.ts";
import type { Run } from "../terminal/paint.ts";
import { displayWidth } from "../terminal/width.ts";
import { entryRuns, slotHead } from "./cells.ts";

/** Columns between two cells. */
export const cellGap = 2;

/** Slots that stand side by side, with the widths of their columns. */
export interface MatrixBlock {
  /** Width of the column of voices. */
  readonly voice: number;
  readonly columns: readonly { readonly slot: number; readonly width: number }[];
}

const leastWidth = 11;
/** A column gets more than this only where there is room to spare. */
const easyWidth = 17;
const mostWidth = 44;

/** Blocks of slots for a window of `width` columns. */
export function blocksOf(matrix: ClaimMatrix, width: number): readonly MatrixBlock[] {
  const voice = Math.min(
    Math.floor(width * 0.28),
    Math.max(
      10,
      ...matrix.rows.map((row) => displayWidth(row.voice)),
      ...matrix.rows.map((row) => displayWidth(row.party ?? "") + 2),
    ),
  );
  const room = width - voice;
  const wanted = matrix.slots.map((slot, index) => {
    const texts = [...slotHead(slot), ...matrix.rows.flatMap(({ cells }) => (cells[index] ?? []).map(entryRuns))];
    const natural = Math.min(mostWidth, Math.max(leastWidth, ...texts.map(runsWidth)));
    const word = Math.max(...texts.map(longestWord));
    return {
      slot: index,
      natural,
      easy: Math.min(natural, Math.max(leastWidth, easyWidth, Math.min(word, easyWidth))),
    };
  });
  const blocks: MatrixBlock[] = [];
  for (let from = 0; from < wanted.length; ) {
    let used = 0;
    let to = from;
    while (to < wanted.length && used + (wanted[to]?.easy ?? 0) + cellGap <= room) {
      used += (wanted[to]?.easy ?? 0) + cellGap;
      to += 1;
    }
    to = Math.max(to, from + 1);
    blocks.push({ voice, columns: widened(wanted.slice(from, to), room) });
    from = to;
  }
  return blocks;
}

interface Wanted {
  readonly slot: number;
  readonly natural: number;
  readonly easy: number;
}

/** Room that is left goes to those that want more, column by column. */
function widened(wanted: readonly Wanted[], room: number): MatrixBlock["columns"] {
  const widths = wanted.map(({ easy }) => Math.min(easy, room - cellGap));
  let spare = room - widths.reduce((sum, width) => sum + width + cellGap, 0);
  for (let turn = 0; spare > 0 && turn < mostWidth; turn += 1) {
    wanted.forEach(({ natural }, index) => {
      const width = widths[index] ?? 0;
      if (spare === 0 || width >= natural) return;
      widths[index] = width + 1;
      spare -= 1;
    });
  }
  return wanted.map(({ slot }, index) => ({ slot, width: widths[index] ?? leastWidth }));
}

function longestWord(runs: readonly Run[]): number {
  const text = runs.map((run) => run.text).join("");
  return Math.max(0, ...text.split(" ").map(displayWidth));
}
