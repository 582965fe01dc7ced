// `hearsay evaluate`: how well the reader, and the linking of reports, do on gold, the user's own included.

import { resolve } from "node:path";
import type { Command, Parsed } from "../command.ts";
import type { Io } from "../io.ts";
import { usage } from "../parse.ts";
import { openProgress } from "../progress.ts";
import { safeText } from "../terminal/safe-text.ts";

/** The command `evaluate`. */
export const evaluate: Command = {
  name: "evaluate",
  summary: "Score the reader on annotated documents.",
  usage: "GOLD… [--json] | --incidents FOLDER [--part NAME] [--json]",
  about: [
    "Reads every document of the gold files (JSON lines, plain or gzipped) and compares each layer that the gold marks with what Hearsay read there. docs/evaluation.md describes the format and the measures.",
    "With --incidents, reads the reports of a gold of incidents (NAME.reports.jsonl and NAME.gold.jsonl in FOLDER), links and compares them as a casebook does, and scores which were put together, on how many voices each slot rests, and the kinds of contradiction.",
  ],
  options: [
    { name: "incidents", value: "FOLDER", help: "Score incidents instead of readings." },
    { name: "part", value: "NAME", default: "dev", help: "Which part of the gold of incidents." },
    { name: "json", help: "Print one JSON object, one key a measure, instead of a table." },
  ],
  examples: [
    {
      line: "hearsay evaluate --incidents eval/incidents",
      what: "Clustering, originators and kinds of contradiction.",
    },
    { line: "hearsay evaluate gold.jsonl.gz", what: "A table of precision, recall and F1 by layer." },
  ],
  exits: [
    { status: 0, when: "all documents were scored" },
    { status: 2, when: "a document could not be read, or a file is not gold" },
  ],
  async run(parsed, io) {
    const folder = parsed.value("incidents");
    if (folder !== undefined) return scoreIncidents(folder, parsed, io);
    if (parsed.operands.length === 0) throw usage("Give at least one gold file.", evaluate);
    const [{ runEvaluate }, { readGoldDocument }, tools] = await Promise.all([
      import("../../evaluate/run-evaluate.ts"),
      import("../../evaluate/read-gold-document.ts"),
      io.openTools(),
    ]);
    const progress = openProgress(io);
    const written: Promise<void>[] = [];
    try {
      return await runEvaluate(
        { files: parsed.operands, json: parsed.has("json") },
        {
          read: (document) => readGoldDocument(document, tools),
          write: (text) => void written.push(io.stdout.write(text)),
          tell: (line) => void written.push(progress.clear().then(() => io.stderr.write(`${safeText(line)}\n`))),
          progress: (line) => progress.show(() => line),
        },
      );
    } finally {
      await progress.clear();
      await Promise.all(written);
      await tools.reader.close();
    }
  },
};

async function scoreIncidents(folder: string, parsed: Parsed, io: Io): Promise<number> {
  if (parsed.operands.length > 0) throw usage("--incidents takes a folder and no further files.", evaluate);
  const [{ runEvaluateIncidents }, { readReports }, { incidentsOfReadings }, tools] = await Promise.all([
    import("../../evaluate/incidents/run-evaluate-incidents.ts"),
    import("../../evaluate/incidents/run.ts"),
    import("../../casebook/in-passing.ts"),
    io.openTools(),
  ]);
  const written: Promise<void>[] = [];
  try {
    return await runEvaluateIncidents(
      { folder: resolve(io.folder, folder), part: parsed.value("part") ?? "dev", json: parsed.has("json") },
      {
        read: (path) => readReports(path, tools),
        incidentsOf: incidentsOfReadings,
        write: (text) => void written.push(io.stdout.write(text)),
        tell: (line) => void written.push(io.stderr.write(`${safeText(line)}\n`)),
      },
    );
  } finally {
    await Promise.all(written);
    await tools.reader.close();
  }
}
