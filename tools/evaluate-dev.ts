// `npm run eval`: measures the shipped reader on the development corpora and writes the figures of record, eval/dev.json
// and eval/README.md. `npm run eval -- FOLDER entities times` runs only those and writes nothing.
// The corpora are not part of the repository: without them it says so and exits with 2.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "../src/core/evaluate/figures.ts";
import { readGoldDocument } from "../src/evaluate/read-gold-document.ts";
import { type Evaluation, evaluateFiles } from "../src/evaluate/run-evaluate.ts";
import { tableOf } from "../src/evaluate/table.ts";
import { openTools } from "../src/open-tools.ts";

interface Run {
  readonly name: string;
  readonly file: string;
  /** Unsplit corpora: only the fifth of the documents that no weights were trained on (thresholds were tuned there). */
  readonly heldOut?: true;
  readonly what: string;
}

/** In the order of the table. */
const runs: readonly Run[] = [
  { name: "attribution", file: "attribution.dev.jsonl.gz", what: "PolNeAR, dev" },
  { name: "entities", file: "entities.dev.jsonl.gz", what: "re3d, dev" },
  { name: "events", file: "events.dev.jsonl.gz", what: "WikiEvents, dev" },
  { name: "factuality", file: "factuality.dev.jsonl.gz", what: "UDS-IH2, UW and MEANTIME, dev" },
  { name: "places", file: "places.train.jsonl.gz", heldOut: true, what: "LGL and GeoVirus, a held-out fifth" },
  { name: "times", file: "times.train.jsonl.gz", heldOut: true, what: "AQUAINT TimeML, a held-out fifth" },
  { name: "coded", file: "coded.dev.jsonl.gz", what: "ISAF press releases, dev" },
  { name: "muc4", file: "muc4.dev.jsonl.gz", what: "MUC-4, dev" },
];

/** The same fifth as training leaves out: see `is_held_out` in training/corpora/files.py. */
function isHeldOut(id: string): boolean {
  return Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16) % 5 === 0;
}

const [folder = "../shared/corpora", ...names] = process.argv.slice(2);
process.exitCode = await main(folder, names);

async function main(corpora: string, only: readonly string[]): Promise<number> {
  const wanted = only.length === 0 ? runs : runs.filter(({ name }) => only.includes(name));
  const absent = wanted.map(({ file }) => join(corpora, file)).filter((path) => !existsSync(path));
  if (wanted.length === 0 || absent.length > 0) {
    const what = wanted.length === 0 ? `Know only ${runs.map(({ name }) => name).join(", ")}` : "There is no";
    console.error(`${what} ${absent.join(", ")}. Give the folder of the corpora: npm run eval -- FOLDER.`);
    return 2;
  }
  const tools = await openTools();
  const results = new Map<Run, Evaluation>();
  try {
    for (const run of wanted) {
      const evaluation = await evaluateFiles([join(corpora, run.file)], {
        read: (document) => readGoldDocument(document, tools),
        tell: (line) => console.error(line),
        ...(run.heldOut === true ? { only: ({ id }: { readonly id: string }) => isHeldOut(id) } : {}),
      });
      results.set(run, evaluation);
      console.log(`${run.name}: ${run.what}\n${tableOf(evaluation.figures)}`);
      for (const line of evaluation.leftOut) console.log(`${line}.`);
      console.log("");
    }
  } finally {
    await tools.reader.close();
  }
  const reader = { model: tools.reader.model, version: tools.reader.version, gazetteer: tools.gazetteer.version };
  if (only.length === 0) writeRecord(reader, results);
  return 0;
}

/** What was measured, as data and as a page. */
function writeRecord(reader: Readonly<Record<string, string>>, results: ReadonlyMap<Run, Evaluation>): void {
  const eval_ = new URL("../eval/", import.meta.url);
  const corpora = Object.fromEntries(
    [...results].map(([run, { figures, leftOut, failed }]) => [run.name, { of: run.what, figures, leftOut, failed }]),
  );
  writeFileSync(new URL("dev.json", eval_), `${JSON.stringify({ reader, corpora }, undefined, 2)}\n`);
  // The file is ours: by run, by measure and field, the least value we hold ourselves to.
  const marks = JSON.parse(readFileSync(new URL("marks.json", eval_), "utf8")) as Record<
    string,
    Record<string, number>
  >;
  const lines = [
    "<!-- Written by `npm run eval` (tools/evaluate-dev.ts). Do not edit. -->",
    "",
    "# Figures of record",
    "",
    `Reader ${reader["model"]} ${reader["version"]}, gazetteer ${reader["gazetteer"]}, on development corpora that no weights were trained`,
    "on. What each figure means: [docs/evaluation.md](../docs/evaluation.md). Marks (`marks.json`) are what we set out to reach.",
  ];
  for (const [run, { figures, leftOut, failed }] of results) {
    lines.push("", `## ${run.name}`, "", `${run.what}.`, "", ...pageTable(figures, marks[run.name] ?? {}));
    if (leftOut.length > 0) lines.push("", ...leftOut.map((line) => `- ${line}.`));
    if (failed > 0) lines.push("", `${failed} documents could not be read and are not in the figures.`);
  }
  writeFileSync(new URL("README.md", eval_), `${lines.join("\n")}\n`);
}

/** Markdown: a line a measure, with the mark where there is one. */
function pageTable(
  figures: Readonly<Record<string, Figure>>,
  marks: Readonly<Record<string, number>>,
): readonly string[] {
  const rows = Object.entries(figures).map(([key, figure]) => {
    const cells = Object.entries(figure).map(([field, value]) => {
      const mark = marks[`${key}.${field}`];
      const judged =
        mark === undefined || value === null ? "" : ` (mark ${mark}: ${value >= mark ? "reached" : "missed"})`;
      return `${field} ${value ?? "-"}${judged}`;
    });
    return `| ${key} | ${cells.join(" · ")} |`;
  });
  return ["| measure | figures |", "| --- | --- |", ...rows];
}
