// What every part of a printed incident is given, and how its lines are set in.

import type { EventType } from "../../core/catalogue/event-types/event-type.ts";
import type { MatrixInput } from "../../core/views/incident-input.ts";
import type { ClaimMatrix } from "../../core/views/matrix/claim-matrix.ts";
import { run } from "../ledger-runs.ts";
import { runsWidth, wrap } from "../terminal/columns.ts";
import type { Paint, Run } from "../terminal/paint.ts";

/** An incident that is being printed. */
export interface Page {
  readonly input: MatrixInput;
  readonly types: readonly EventType[];
  readonly matrix: ClaimMatrix;
  readonly width: number;
  readonly paint: Paint;
}

/** What the lines under a heading are set in by. */
export const indent = "  ";

/** Columns of the widest text. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => runsWidth([run(text)])));
}

/** Broken to a width, the further lines set in. */
export function hanging(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  const [first, ...more] = wrap(runs, width);
  if (more.length === 0) return [first ?? []];
  const rest = wrap(runs, width - 2);
  return rest.map((line, index) => (index === 0 ? line : [{ text: "  " }, ...line]));
}

/** The same, painted, under a heading. */
export function hangingLines(runs: readonly Run[], width: number, paint: Paint): readonly string[] {
  return hanging(runs, width - indent.length).map((line) => indent + line.map(paint).join(""));
}
