// How far a batch is: one line on standard error that is written over, only where a person watches.

import type { Io } from "./io.ts";
import { displayWidth } from "./terminal/width.ts";

export interface Progress {
  /** Shows a line instead of the last; called often, drawn at most ten times a second. */
  show(line: () => string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): Promise<void>;
}

const everyMs = 100;

/** A progress line on a terminal; nothing in a pipe or file. */
export function openProgress(io: Io): Progress {
  if (!io.stderr.isTTY) return { show: () => undefined, clear: async () => undefined };
  let shown = false;
  let lastAt = Number.NEGATIVE_INFINITY;
  const write = (text: string): Promise<void> => io.stderr.write(text).catch(() => undefined);
  return {
    show(line) {
      const now = io.now();
      if (now - lastAt < everyMs) return;
      lastAt = now;
      shown = true;
      const text = line();
      const room = (io.stderr.columns ?? 80) - 1;
      void write(`\r\u001b[2K${displayWidth(text) > room ? text.slice(0, room) : text}`);
    },
    async clear() {
      if (!shown) return;
      shown = false;
      lastAt = Number.NEGATIVE_INFINITY;
      await write("\r\u001b[2K");
    },
  };
}
