// The way back from a text to the mark-up it was read from, where the reader tells only where a piece begins and ends:
// both are walked side by side, and mark-up that has no counterpart is stepped over.

import type { OriginPiece } from "../../core/model/document.ts";
import { pushPiece } from "../../core/reading/clean/offset-map.ts";

/** How far a counterpart is looked for: longer than any escape, entity or line prefix. */
const reach = 40;

/** Pieces from `value`, which starts at `at` of the text, to `source` between `start` and `end`. */
export function alignLoosely(
  value: string,
  at: number,
  source: string,
  start: number,
  end: number,
): readonly OriginPiece[] {
  const pieces: OriginPiece[] = [];
  let from = start;
  for (let i = 0; i < value.length; i += 1) {
    const found = source.indexOf(value[i] ?? "", from);
    if (found < 0 || found >= end || found > from + reach) continue;
    pushPiece(pieces, [at + i, 1, found]);
    from = found + 1;
  }
  return pieces;
}
