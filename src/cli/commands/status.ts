// `hearsay status`: how a casebook stands.

import type { Status } from "../../casebook/status.ts";
import { HearsayError } from "../../core/model/errors.ts";
import type { ReaderStamp } from "../../core/model/reading.ts";
import { counted } from "../../core/views/heading.ts";
import { grouped } from "../../core/views/phrases.ts";
import type { Command } from "../command.ts";
import type { Io } from "../io.ts";
import { jsonLine } from "../json-line.ts";
import { caseOperands, withCasebook } from "../open-case.ts";
import { closeReader } from "../run-read.ts";
import { safeText } from "../terminal/safe-text.ts";

/** The command `status`. */
export const status: Command = {
  name: "status",
  summary: "Tell how a casebook stands.",
  usage: "CASE [--json]",
  about: ["How much is in it, which readers read it, what waits to be done, and whether the file looks whole."],
  options: [{ name: "json", help: "Print one JSON object." }],
  examples: [{ line: "hearsay status velm.hearsay", what: "Counts, readers, size." }],
  exits: [
    { status: 0, when: "it was told" },
    { status: 2, when: "the file is damaged, or could not be opened" },
  ],
  async run(parsed, io) {
    const { path } = caseOperands(parsed, status, { least: 0, most: 0 });
    const { statusOf } = await import("../../casebook/status.ts");
    return withCasebook(path, io, { look: true }, async (casebook) => {
      const found = statusOf(casebook, await installedStamp(io));
      await io.stdout.write(parsed.has("json") ? jsonLine(found) : `${linesOf(found).map(safeText).join("\n")}\n`);
      return found.whole ? 0 : 2;
    });
  },
};

/** Undefined where no reader is installed: the casebook can be looked at all the same. */
async function installedStamp(io: Io): Promise<ReaderStamp | undefined> {
  const opening = io.openTools();
  try {
    const [{ stampOf }, tools] = await Promise.all([import("../../core/reading/reading-tools.ts"), opening]);
    return stampOf(tools);
  } catch (error) {
    if (error instanceof HearsayError && (error.code === "missing-model" || error.code === "missing-gazetteer")) {
      return undefined;
    }
    throw error;
  } finally {
    await closeReader(opening);
  }
}

function linesOf({
  path,
  schema,
  counts,
  readers,
  toReread,
  dangling,
  crowds,
  bytes,
  whole,
}: Status): readonly string[] {
  return [
    `${path}: ${megabytes(bytes)}, tables of version ${schema}, ${whole ? "looks whole" : "DAMAGED: run hearsay verify"}`,
    `${counted(counts.documents, "document")} in ${counted(counts.files, "file")}, ${counted(counts.words, "word")}`,
    `${counted(counts.events, "event")}, ${counted(counts.claims, "claim")}, ${counted(counts.statements, "statement")}, ${counted(counts.voices, "voice")}`,
    `${counted(counts.incidents, "incident")}, ${counted(counts.pairs, "pair")} of events, ${counted(counts.copies, "copy").replace(/copys$/, "copies")}, ${counted(counts.reviews, "review")}`,
    ...readers.map(
      ({ model, version, catalogue, documents }) =>
        `${counted(documents, "document")} read by ${model} ${version} (${catalogue})`,
    ),
    ...(toReread === undefined
      ? ["No reader is installed."]
      : toReread === 0
        ? []
        : [`${counted(toReread, "document")} read by another reader than is installed: hearsay reread`]),
    ...(counts.unlinkedDocuments === 0 ? [] : [`${counted(counts.unlinkedDocuments, "document")} not linked yet`]),
    ...(counts.staleIncidents === 0 ? [] : [`${counted(counts.staleIncidents, "incident")} to be worked out anew`]),
    ...crowdLines(crowds),
    ...dangling.map(
      ({ review, subject }) => `review ${review} is about something that is not there any more: ${subject}`,
    ),
  ];
}

/** What linking leaves out, and what of it most. */
function crowdLines(crowds: Status["crowds"]): readonly string[] {
  if (crowds.length === 0) return [];
  const shown = crowds.slice(0, 3).map(({ kind, key, events }) => `${kind} ${key} (${counted(events, "event")})`);
  if (crowds.length > shown.length) shown.push(`${grouped(crowds.length - shown.length)} more`);
  return [`not looked for by what too many events have: ${shown.join(", ")}`];
}

/** @example megabytes(1_234_567) → "1.2 MB" */
function megabytes(bytes: number): string {
  return bytes < 999_500 ? `${grouped(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
