// How wide the columns of a ledger are, for one document and one window.

import type { LedgerInPassing, LedgerRow, LedgerStatement } from "../core/views/ledger/ledger.ts";
import { firmnessRuns, run } from "./ledger-runs.ts";
import { runsWidth } from "./terminal/columns.ts";
import type { Run } from "./terminal/paint.ts";

/** Widths of the columns, the same for all events. `words` is 0 where the quoted words stand on a line of their own. */
export interface Columns {
  readonly slot: number;
  readonly value: number;
  readonly voice: number;
  readonly firmness: number;
  readonly words: number;
}

/** Columns between two cells. */
export const gap = 2;

/** Below this the quoted words are easier to read on a line of their own. */
const leastForWords = 34;

/** Each column as wide as its longest entry needs, within a share of the room; the quoted words take the rest. */
export function columnsFor(ledger: LedgerInPassing, room: number): Columns {
  const longest = { value: 0, voice: 0, firmness: 0 };
  const widen = (column: keyof typeof longest, runs: readonly Run[]): void => {
    longest[column] = Math.max(longest[column], runsWidth(runs));
  };
  const widenBy = (said: LedgerRow | LedgerStatement): void => {
    widen("voice", [run(said.voice)]);
    widen("firmness", firmnessRuns(said));
  };
  for (const { rows } of ledger.events) {
    for (const row of rows) {
      widen("value", [run(row.value)]);
      widenBy(row);
    }
  }
  ledger.statements.forEach(widenBy);
  const within = (needed: number, least: number, share: number): number =>
    Math.max(least, Math.min(Math.floor(room * share), needed));
  const slot = 9;
  const side = {
    value: within(longest.value, 12, 0.24),
    voice: within(longest.voice, 10, 0.18),
    firmness: within(longest.firmness, 8, 0.155),
  };
  const words = room - slot - side.value - side.voice - side.firmness - 4 * gap;
  if (words >= leastForWords) return { slot, ...side, words };
  const third = Math.floor((room - slot - 3 * gap) / 3);
  const firmness = Math.min(third, within(longest.firmness, 8, 0.3));
  const voice = Math.min(third, within(longest.voice, 10, 0.4));
  return { slot, value: room - slot - firmness - voice - 3 * gap, voice, firmness, words: 0 };
}

/** Columns of the widest of many texts; a long report has more of them than a call can have arguments. */
export function widest(texts: readonly (readonly Run[])[]): number {
  let most = 0;
  for (const runs of texts) most = Math.max(most, runsWidth(runs));
  return most;
}
