// Documents into a casebook from the command line: a line for each that failed, a line of what it all came to.

import { type AddOutcome, add } from "../casebook/add.ts";
import type { Casebook } from "../casebook/casebook.ts";
import { countIncidents } from "../casebook/incidents.ts";
import { link } from "../casebook/linking.ts";
import { type RereadOutcome, reread } from "../casebook/reread.ts";
import { counted } from "../core/views/heading.ts";
import type { Io } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { openProgress } from "./progress.ts";
import { limitsOf } from "./read-limits.ts";
import type { ReadOptions } from "./read-options.ts";
import { closeReader, lineOf } from "./run-read.ts";
import { openTally, type TallyWords } from "./tally.ts";
import { safeText } from "./terminal/safe-text.ts";
import { versionLines } from "./version-lines.ts";

/** Runs `hearsay add` on an open casebook; resolves to the exit status. */
export async function runAdd(casebook: Casebook, options: ReadOptions, io: Io): Promise<number> {
  const opening = io.openTools();
  opening.catch(() => undefined);
  const { limits } = limitsOf(options.maxBytes);
  try {
    const outcomes = add(casebook, options.paths, {
      tools: opening,
      given: options.given,
      folder: io.folder,
      standardInput: io.stdin,
      signal: io.signal,
      ...(limits === undefined ? {} : { limits }),
    });
    const status = await told(outcomes, io, { json: options.print === "json", done: "added" });
    await tellLinked(casebook, io);
    return status;
  } finally {
    await closeReader(opening);
  }
}

/** Runs `hearsay reread` on an open casebook; resolves to the exit status. */
export async function runReread(
  casebook: Casebook,
  documents: readonly string[],
  json: boolean,
  io: Io,
): Promise<number> {
  const opening = io.openTools();
  opening.catch(() => undefined);
  try {
    const tools = await opening;
    const outcomes = reread(casebook, { tools, signal: io.signal, ...(documents.length === 0 ? {} : { documents }) });
    const status = await told(outcomes, io, { json, done: "read again" });
    await tellLinked(casebook, io);
    return status;
  } finally {
    await closeReader(opening);
  }
}

/** Links what is new. Where the run was broken off, the next command that looks at incidents does it. */
async function tellLinked(casebook: Casebook, io: Io): Promise<void> {
  if (io.signal.aborted) return;
  const { documents } = link(casebook);
  if (documents === 0) return;
  const several = countIncidents(casebook, { least: 2 });
  const found = several === 0 ? "no incident is" : `${counted(several, "incident")} ${several === 1 ? "is" : "are"}`;
  await io.stderr.write(`${found} told of by more than one document\n`);
}

async function told(
  outcomes: AsyncIterable<AddOutcome | RereadOutcome>,
  io: Io,
  { json, done }: { readonly json: boolean } & Required<Pick<TallyWords, "done">>,
): Promise<number> {
  const progress = openProgress(io);
  const tally = openTally(io.now, { done, worthALine: 0 });
  try {
    for await (const outcome of outcomes) {
      if (outcome.kind === "added" || outcome.kind === "reread") tally.read(outcome.reading);
      else if (outcome.kind === "known") tally.known();
      else if (outcome.kind === "failure") tally.failed(outcome);
      for (const line of linesOf(outcome)) {
        await progress.clear();
        await io.stderr.write(`${safeText(line)}\n`);
      }
      if (json) {
        if (io.stdout.isTTY) await progress.clear();
        await io.stdout.write(jsonLine(jsonOf(outcome)));
      }
      progress.show(() => tally.rate());
    }
    await progress.clear();
    const { read, known, failed } = tally.counts();
    const summary = tally.summary();
    if (done === "read again" && read + failed === 0) await io.stderr.write("Nothing has to be read again.\n");
    else if (summary !== undefined && read + known + failed > 0) {
      await io.stderr.write(`${safeText(summary)}\n`);
    }
    return failed > 0 ? 2 : read + known === 0 ? 1 : 0;
  } finally {
    await progress.clear();
  }
}

/** What is told of an outcome by itself, and not in the sum of all. */
function linesOf(outcome: AddOutcome | RereadOutcome): readonly string[] {
  switch (outcome.kind) {
    case "added":
      return versionLines(outcome.document, outcome.versions ?? []).map((line) => `${outcome.file}: ${line}`);
    case "failure":
    case "note":
      return [lineOf(outcome)];
    case "known":
    case "reread":
      return [];
  }
}

function jsonOf(outcome: AddOutcome | RereadOutcome): unknown {
  switch (outcome.kind) {
    case "added":
    case "reread": {
      const { reading, ...told } = outcome;
      return { ...told, events: reading.events.length, claims: reading.claims.length };
    }
    case "failure": {
      const { code, message } = outcome.error;
      return { kind: outcome.kind, file: outcome.file, error: { code, message } };
    }
    case "known":
    case "note":
      return outcome;
  }
}
