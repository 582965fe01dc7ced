// How wide the window is and whether it has colours, for everything that is printed in columns.

import type { Io } from "./io.ts";
import type { ReadOptions } from "./read-options.ts";
import { type Paint, painter, wantsColour } from "./terminal/paint.ts";

/** The window's columns, and the paint for it. */
export function styleOf(io: Io, setting: ReadOptions["colour"]): { readonly columns: number; readonly paint: Paint } {
  return {
    columns: io.stdout.columns ?? (Number(io.env["COLUMNS"]) || 100),
    paint: painter(wantsColour({ setting, isTTY: io.stdout.isTTY, env: io.env })),
  };
}
