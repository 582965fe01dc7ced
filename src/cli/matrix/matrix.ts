// An incident in a terminal: the claim matrix, voices down and slots across, then what its letters and numbers stand for. Nothing is
// said by colour or sign alone.

import type { EventType } from "../../core/catalogue/event-types/event-type.ts";
import type { MatrixInput } from "../../core/views/incident-input.ts";
import { matrixOf } from "../../core/views/matrix/matrix.ts";
import type { Paint } from "../terminal/paint.ts";
import { accounts } from "./accounts.ts";
import { blocksOf } from "./blocks.ts";
import { byPeople } from "./by-people.ts";
import { contradictions } from "./contradictions.ts";
import { documents } from "./documents.ts";
import { grid } from "./grid.ts";
import { heading } from "./heading.ts";
import { originators } from "./originators.ts";
import type { Page } from "./page.ts";
import { related } from "./related.ts";

/** The window that an incident is printed in. */
export interface MatrixStyle {
  /** Columns of the window; the matrix uses 60 to 160 of them. */
  readonly columns: number;
  readonly paint: Paint;
}

/** An incident as lines of text, the last one ended. */
export function* terminalMatrix(
  input: MatrixInput,
  types: readonly EventType[],
  style: MatrixStyle,
): Generator<string> {
  const width = Math.min(160, Math.max(60, style.columns));
  const page: Page = { input, types, matrix: matrixOf(input, types), width, paint: style.paint };
  let before = "";
  for (const block of blocks(page)) {
    if (block.length === 0) continue;
    yield before + block.join("\n");
    before = "\n\n";
  }
  yield "\n";
}

function* blocks(page: Page): Generator<readonly string[]> {
  yield heading(page);
  for (const block of blocksOf(page.matrix, page.width)) yield grid(page, block);
  yield contradictions(page);
  yield accounts(page);
  yield originators(page);
  yield byPeople(page);
  yield related(page);
  yield documents(page);
}
