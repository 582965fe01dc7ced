// The main job of the command line: documents in, in their order; a ledger, a line of JSON or a piece of the page out for
// each as soon as it is read; failures told as they are met and counted at the end.

import { getHeapStatistics } from "node:v8";
import type { HearsayError } from "../core/model/errors.ts";
import type { Reading } from "../core/model/reading.ts";
import type { ReadingTools } from "../core/reading/reading.ts";
import type { Opened } from "../formats/in/format.ts";
import { defaultLimits, type Limits } from "../formats/in/limits.ts";
import { inOrder } from "../in-order.ts";
import type { Io } from "./io.ts";
import { openProgress } from "./progress.ts";
import type { ReadOptions } from "./read-options.ts";
import { openReadOutput } from "./read-output.ts";
import { openTally } from "./tally.ts";
import { safeText } from "./terminal/safe-text.ts";

/** Documents under way: enough to fill the reader's batches, few enough to be held in memory. */
const atOnce = 8;
/** Characters under way beyond which no further document is begun: some 400,000 words. */
const heaviest = 2_500_000;

/** What came of one input. */
type Outcome =
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "failure"; readonly file: string; readonly error: HearsayError }
  | { readonly kind: "note"; readonly file: string; readonly text: string };

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
      ...(options.maxBytes === undefined ? {} : { limits: limitsOf(options.maxBytes) }),
    });
    const outcomes = inOrder(sources, (opened) => outcomeOf(opened, opening, options), {
      atOnce,
      load: { heaviest, weight: (opened) => (opened.kind === "document" ? opened.document.text.length : 0) },
      signal: io.signal,
    });
    for await (const outcome of outcomes) {
      if (outcome.kind === "reading") {
        if (output.printsToTerminal) await progress.clear();
        await output.add(outcome.reading);
        tally.read(outcome.reading);
      } else {
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
    if (!io.signal.aborted) await closeReader(opening);
  }
}

/** Bytes of memory that reading takes for a character of a very long text, at most; measured at 45. */
const bytesPerCharacter = 64;

/** Whoever allows for large files allows for long texts, but for none that would burst the heap in the middle of reading. */
function limitsOf(maxBytes: number): Partial<Limits> {
  const most = Math.floor(getHeapStatistics().heap_size_limit / bytesPerCharacter);
  return { maxBytes, maxCharacters: Math.max(defaultLimits.maxCharacters, Math.min(maxBytes, most)) };
}

async function outcomeOf(opened: Opened, opening: Promise<ReadingTools>, options: ReadOptions): Promise<Outcome> {
  if (opened.kind !== "document") return opened;
  const [{ readSource }, { HearsayError }, tools] = await Promise.all([
    import("../core/reading/reading.ts"),
    import("../core/model/errors.ts"),
    opening,
  ]);
  const file = opened.document.file ?? opened.document.title ?? "a document";
  try {
    return { kind: "reading", reading: await readSource(opened.document, tools, options.given) };
  } catch (error) {
    if (error instanceof HearsayError) return { kind: "failure", file, error };
    throw error;
  }
}

function lineOf(outcome: Exclude<Outcome, { readonly kind: "reading" }>): string {
  return outcome.kind === "failure" ? outcome.error.message : `Note: ${outcome.file}: ${outcome.text}`;
}

async function closeReader(opening: Promise<ReadingTools>): Promise<void> {
  const tools = await opening.catch(() => undefined); // Told already, where somebody waited for it.
  await tools?.reader.close();
}
