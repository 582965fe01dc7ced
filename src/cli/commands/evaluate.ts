// `hearsay evaluate`: how well the reader does on gold, the user's own included.

import type { Command } from "../command.ts";
import { usage } from "../parse.ts";
import { openProgress } from "../progress.ts";
import { safeText } from "../terminal/safe-text.ts";

/** The command `evaluate`. */
export const evaluate: Command = {
  name: "evaluate",
  summary: "Score the reader on annotated documents.",
  usage: "GOLD… [--json]",
  about: [
    "Reads every document of the gold files (JSON lines, plain or gzipped) and compares each layer that the gold marks with what Hearsay read there. docs/evaluation.md describes the format and the measures.",
  ],
  options: [{ name: "json", help: "Print one JSON object, one key a measure, instead of a table." }],
  examples: [{ line: "hearsay evaluate gold.jsonl.gz", what: "A table of precision, recall and F1 by layer." }],
  exits: [
    { status: 0, when: "all documents were scored" },
    { status: 2, when: "a document could not be read, or a file is not gold" },
  ],
  async run(parsed, io) {
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
