// The world as the command line sees it, handed in so that a test can hand in another.

import type { ReadingTools } from "../core/reading/reading-tools.ts";

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  /** Milliseconds from a fixed point: for rates only. */
  now(): number;
  /** Opens the neural reader, the gazetteer and the catalogues. Takes the better part of a second. */
  openTools(): Promise<ReadingTools>;
}

export interface Output {
  readonly isTTY: boolean;
  /** Of the terminal; undefined for a pipe or file. */
  readonly columns: number | undefined;
  /** Resolves when the text has been taken, so that a slow reader of the pipe slows us and not our memory. */
  write(text: string): Promise<void>;
}

/** Whoever read our output has gone (`hearsay read … | head`): no failure, only no reason to go on. */
export class BrokenPipe extends Error {
  constructor(cause: unknown) {
    super("The reader of the output has gone.", { cause });
    this.name = "BrokenPipe";
  }
}
