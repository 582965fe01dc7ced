// The main job of the command line: documents in, in their order; a ledger, a line of JSON or a piece of the page out for
// each as soon as it is read; failures told as they are met and counted at the end.

import type { ReadingTools } from "../core/reading/reading-tools.ts";
import { type ReadOutcome, readOpened } from "../read-opened.ts";
import type { Io } from "./io.ts";
import { openProgress } from "./progress.ts";
import { limitsOf } from "./read-limits.ts";
import type { ReadOptions } from "./read-options.ts";
import { openReadOutput } from "./read-output.ts";
import { openTally } from "./tally.ts";
import { safeText } from "./terminal/safe-text.ts";

/** Runs `hearsay read`; resolves to the exit status. */
export async function runRead(options: ReadOptions, io: Io): Promise<number> {
  const output = await openReadOutput(options, io);
  const opening = io.openTools();
  // Where the weights are missing this is told when the first document asks for them; until then nobody listens.
  opening.catch(() => undefined);
  const progress = openProgress(io);
  const tally = openTally(io.now);
  try {
    const { openSources } = await import("../formats/in/open.ts");
    const sources = openSources(options.paths, {
      folder: io.folder,
      standardInput: io.stdin,
      signal: io.signal,
      ...limitsOf(options.maxBytes),
    });
    const outcomes = readOpened(sources, { tools: opening, given: () => options.given, signal: io.signal });
    for await (const outcome of outcomes) {
      if (outcome.kind === "reading") {
        if (output.printsToTerminal) await progress.clear();
        await output.add(outcome.reading);
        tally.read(outcome.reading);
      } else if (outcome.kind !== "known") {
        await progress.clear();
        if (outcome.kind === "failure") tally.failed(outcome);
        await io.stderr.write(`${safeText(lineOf(outcome))}\n`);
      }
      if (tally.documents() > 1) progress.show(() => tally.rate());
    }
    const { read, failed } = tally.counts();
    await progress.clear();
    const page = await output.close(read > 0);
    if (page !== undefined) await io.stderr.write(`${safeText(page)}\n`);
    const summary = tally.summary();
    if (summary !== undefined) await io.stderr.write(`${safeText(summary)}\n`);
    return failed > 0 ? 2 : read === 0 ? 1 : 0;
  } finally {
    await progress.clear();
    await output.abandon();
    await closeReader(opening);
  }
}

/** A failure, or something to know of the way, in one line. */
export function lineOf(outcome: Extract<ReadOutcome, { readonly kind: "failure" | "note" }>): string {
  return outcome.kind === "failure" ? outcome.error.message : `Note: ${outcome.file}: ${outcome.text}`;
}

/** Closes the reader once it is open; where it could not be opened, that was told already. */
export async function closeReader(opening: Promise<ReadingTools>): Promise<void> {
  const tools = await opening.catch(() => undefined);
  await tools?.reader.close();
}
