// The real world: this process's streams, environment and signals as an `Io`.

import type { Writable } from "node:stream";
import { BrokenPipe, type Io, type Output } from "./io.ts";

/** The process as an `Io`. An interrupt (Ctrl-C) aborts `signal`; a second one ends the process at once. */
export function processIo(): Io {
  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort());
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdin: process.stdin,
    env: process.env,
    folder: process.cwd(),
    signal: interrupted.signal,
    now: () => performance.now(),
    // The neural runtime is loaded only by commands that read.
    openTools: async () => (await import("../open-tools.ts")).openTools(),
  };
}

/** A stream of the process as an output. */
export function outputOf(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }): Output {
  // The error also reaches the callback of the write that failed; without a listener it would end the process.
  stream.on("error", () => {});
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === null || error === undefined) resolve();
          else reject(isBrokenPipe(error) ? new BrokenPipe(error) : error);
        });
      }),
  };
}

function isBrokenPipe(error: Error): boolean {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}
