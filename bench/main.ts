// `npm run bench`: how fast Hearsay reads; `npm run bench -- casebook [REPORTS]`: how a casebook bears many reports (see casebook.ts).
//
// How fast Hearsay reads, beside what Node users have today, in the same run on the same text. Each
// measurement runs in a process of its own, so that peak memory is its own, and runs twice: the second counts, when files
// are in memory. Ratios are what to compare between machines. The figures are kept in eval/bench.json; `npm run docs`
// brings them into README.
//
// wink-nlp (with its web model) and compromise split, tag and find entities; they read far less than Hearsay does. They
// stand here for the order of magnitude, not as rivals in the same task.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { batch as batchName, type ToolFigures, writeBench } from "./record.ts";

interface Measured {
  readonly words: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const bare = (marked: string): string =>
  marked
    .replace(/^##.*$/gm, "")
    .replace(/<[^>]*>/g, "")
    .replace(/¶/g, "\n\n");

/** The passages of the written corpus without their markup: about 20,000 words of conflict reporting, all our own. */
function passages(): readonly string[] {
  const folder = "corpus/written";
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split(/\n\s*\n/))
    .map((passage) => bare(passage).trim())
    .filter((passage) => passage !== "");
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The second of two runs of a task. */
function measure(task: string, file: string): Measured {
  measureOnce(task, file);
  return measureOnce(task, file);
}

/** Runs a task in a process of its own. */
function measureOnce(task: string, file: string): Measured {
  const run = spawnSync(process.execPath, ["--import", "tsx", "bench/task.ts", task, file], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(`${task} failed: ${run.stderr}`);
  const measured: Measured = JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "");
  return measured;
}

const figuresOf = ({ words, seconds, peakMegabytes }: Measured): ToolFigures => ({
  wordsPerSecond: Math.round(words / seconds),
  peakMegabytes: Math.round(peakMegabytes),
});

function benchReading(): void {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  try {
    const all = passages();
    const documents = Array.from({ length: Math.ceil(all.length / 8) }, (_, index) =>
      all.slice(index * 8, index * 8 + 8).join("\n\n"),
    );
    const batch = join(folder, "batch.jsonl");
    writeFileSync(batch, documents.map((text, id) => JSON.stringify({ id: String(id), text })).join("\n"));
    const single = join(folder, "single.txt");
    writeFileSync(single, all.join("\n\n"));
    const words = countWords(all.join(" "));
    process.stdout.write(`${words} words in ${documents.length} documents\n\n`);

    const page = "examples/ministry-statement.txt";
    const starts = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      const run = spawnSync("./hearsay", ["read", page], { encoding: "utf8" });
      if (run.status !== 0) throw new Error(run.stderr);
      return performance.now() - begun;
    }).sort((a, b) => a - b);
    const pageSeconds = Math.round((starts[2] ?? 0) / 10) / 100;
    process.stdout.write(`one page, from start to the whole ledger: ${pageSeconds.toFixed(2)} s (median of 5)\n\n`);

    const rows = [
      [batchName, figuresOf(measure("hearsay", batch))],
      ["hearsay, one document", figuresOf(measure("hearsay", single))],
      ["wink-nlp", figuresOf(measure("wink", batch))],
      ["compromise", figuresOf(measure("compromise", batch))],
    ] as const;
    const yardstick = rows[2][1].wordsPerSecond;
    process.stdout.write("what                    words/s   of wink-nlp   peak memory\n");
    for (const [name, { wordsPerSecond, peakMegabytes }] of rows) {
      process.stdout.write(
        `${name.padEnd(22)} ${wordsPerSecond.toLocaleString("en").padStart(8)} ${(wordsPerSecond / yardstick).toFixed(2).padStart(13)} ${`${peakMegabytes} MB`.padStart(13)}\n`,
      );
    }
    writeBench({
      cores: availableParallelism(),
      documents: documents.length,
      words,
      pageSeconds,
      tools: Object.fromEntries(rows),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [what, ...words] = process.argv.slice(2);
if (what === "casebook") {
  const { benchArguments, benchCasebook } = await import("./casebook.ts");
  const { reports, options } = benchArguments(words);
  const figures = await benchCasebook(reports, options);
  process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`);
  writeBench({ casebook: figures });
} else benchReading();
