// Reports into a casebook. Each is in it, whole, before the next: whatever ends the run, only those that were still being
// read are lost, and a second run reads these alone.

import { resolve } from "node:path";
import type { ReportVersion } from "../core/model/casebook.ts";
import type { HearsayError } from "../core/model/errors.ts";
import type { Reading } from "../core/model/reading.ts";
import type { Given } from "../core/reading/known.ts";
import type { ReadingTools } from "../core/reading/reading-tools.ts";
import { type OpenOptions, openSources } from "../formats/in/open.ts";
import { nameOf, type ReadOutcome, readOpened } from "../read-opened.ts";
import type { Casebook } from "./casebook.ts";
import { entryOf } from "./entry.ts";
import { versions } from "./versions.ts";

/** What came of one input. "known": the same bytes are in the casebook already, only the name of the file is new. */
export type AddOutcome =
  | {
      readonly kind: "added";
      readonly document: string;
      readonly file: string;
      readonly reading: Reading;
      /** It is a version of a report that was there, newer than another of its versions, or older than one. */
      readonly versions?: readonly ReportVersion[];
    }
  | { readonly kind: "known"; readonly document: string; readonly file: string }
  | { readonly kind: "failure"; readonly file: string; readonly error: HearsayError }
  | { readonly kind: "note"; readonly file: string; readonly text: string };

export interface AddOptions extends OpenOptions {
  /** Waited for when the first document has to be read. */
  readonly tools: ReadingTools | Promise<ReadingTools>;
  /** What is said of documents that are silent about it. */
  readonly given?: Given;
}

/**
 * Adds files, folders, patterns and "-" (standard input): gives an outcome for each, in their order, once it is in. One
 * that cannot be read is reported and stops nothing.
 *
 * @example `for await (const outcome of add(casebook, ["reports/"], { tools })) console.log(outcome.kind, outcome.file)`
 * @throws HearsayError where the casebook itself cannot be written, "missing-model" where the tools cannot be opened
 */
export async function* add(
  casebook: Casebook,
  paths: readonly string[],
  options: AddOptions,
): AsyncGenerator<AddOutcome> {
  const { tools, given = {}, ...open } = options;
  const outcomes = readOpened(openSources(paths, open), {
    tools: Promise.resolve(tools),
    given: () => given,
    known: ({ id }) => casebook.store.has(id),
    ...(open.signal === undefined ? {} : { signal: open.signal }),
  });
  const own = new Set(ownFiles.map((end) => resolve(casebook.path) + end));
  for await (const outcome of outcomes) {
    // "hearsay add velm.hearsay ." finds the casebook among the reports.
    const itself = outcome.kind === "failure" && own.has(resolve(open.folder ?? "", outcome.file));
    yield itself
      ? { kind: "note", file: outcome.file, text: "The casebook itself is left out." }
      : taken(casebook, outcome);
  }
}

/** What SQLite keeps beside a file. */
const ownFiles = ["", "-wal", "-shm", "-journal"];

function taken(casebook: Casebook, outcome: ReadOutcome): AddOutcome {
  const { store, now } = casebook;
  if (outcome.kind === "failure" || outcome.kind === "note") return outcome;
  const { id, file } = outcome.source;
  const named = { document: id, file: nameOf(outcome.source) };
  if (outcome.kind === "known") {
    if (file !== undefined) store.noteFile(id, file);
    return { kind: "known", ...named };
  }
  const { source, given, reading } = outcome;
  // The same bytes twice in one run, or in another program's: whoever comes second finds them there.
  if (store.add(entryOf({ source, given, reading, readAt: now() })) === "known") return { kind: "known", ...named };
  const own = versions(casebook, [id]).filter(({ older, newer }) => older === id || newer === id);
  return { kind: "added", ...named, reading, ...(own.length === 0 ? {} : { versions: own }) };
}
