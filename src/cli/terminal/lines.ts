// Runs of text as painted lines: one after the other, set in, with dots between them.

import { run } from "../ledger-runs.ts";
import { wrap } from "./columns.ts";
import type { Paint, Run } from "./paint.ts";

/** With " · " between them; those without text are left out. */
export function dotted(runs: readonly Run[]): readonly Run[] {
  return runs
    .filter(({ text }) => text !== "")
    .flatMap((item, index) => (index === 0 ? [item] : [run(" · ", "dim"), item]));
}

/** Broken to a width, each line led in by `lead`. */
export function lines(runs: readonly Run[], width: number, paint: Paint, lead = ""): readonly string[] {
  return wrap(runs, width - lead.length).map((line) => lead + line.map(paint).join(""));
}
