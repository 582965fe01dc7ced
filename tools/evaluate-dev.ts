// `npm run eval`: measures the shipped reader on the development corpora and writes the figures of record, eval/dev.json
// and eval/README.md. `npm run eval -- FOLDER entities own` runs only those and writes nothing. `--test` measures the test
// part of our own corpus too and writes eval/test.json: for a release, never to choose by.
// The corpora are not part of the repository: without them it says so and exits with 2.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Corpus, readCorpus } from "../src/evaluate/corpus/corpus.ts";
import { goldOf } from "../src/evaluate/corpus/gold.ts";
import { isHeldOut, type Part } from "../src/evaluate/corpus/part.ts";
import { readGoldLines } from "../src/evaluate/read-gold.ts";
import { readGoldDocument } from "../src/evaluate/read-gold-document.ts";
import { type Evaluation, evaluateGold, type GoldSource } from "../src/evaluate/run-evaluate.ts";
import { tableOf } from "../src/evaluate/table.ts";
import { openTools } from "../src/open-tools.ts";
import { writeRecord } from "./eval-record.ts";

interface Run {
  readonly name: string;
  readonly what: string;
  /** A file of the corpora, or a part of our own corpus. */
  readonly gold: { readonly file: string; readonly heldOut?: true } | { readonly part: Part };
}

/** In the order of the table. Held out: of an unsplit corpus only the fifth that no weights were trained on. */
const runs: readonly Run[] = [
  { name: "own", what: "Our own corpus, dev", gold: { part: "dev" } },
  { name: "attribution", what: "PolNeAR, dev", gold: { file: "attribution.dev.jsonl.gz" } },
  { name: "entities", what: "re3d, dev", gold: { file: "entities.dev.jsonl.gz" } },
  { name: "events", what: "WikiEvents, dev", gold: { file: "events.dev.jsonl.gz" } },
  { name: "factuality", what: "UDS-IH2, UW and MEANTIME, dev", gold: { file: "factuality.dev.jsonl.gz" } },
  {
    name: "places",
    what: "LGL and GeoVirus, a held-out fifth",
    gold: { file: "places.train.jsonl.gz", heldOut: true },
  },
  { name: "times", what: "AQUAINT TimeML, a held-out fifth", gold: { file: "times.train.jsonl.gz", heldOut: true } },
  { name: "coded", what: "ISAF press releases, dev, without those we marked", gold: { file: "coded.dev.jsonl.gz" } },
  { name: "muc4", what: "MUC-4, dev", gold: { file: "muc4.dev.jsonl.gz" } },
];

const testRun: Run = { name: "own-test", what: "Our own corpus, test", gold: { part: "test" } };

const words = process.argv.slice(2);
const [folder = "../shared/corpora", ...names] = words.filter((word) => word !== "--test");
process.exitCode = await main(folder, names, words.includes("--test"));

async function main(corpora: string, only: readonly string[], withTest: boolean): Promise<number> {
  const chosen = only.length === 0 ? runs : runs.filter(({ name }) => only.includes(name));
  const wanted = withTest ? [...chosen, testRun] : chosen;
  const absent = wanted
    .map(({ gold }) => ("file" in gold ? join(corpora, gold.file) : corpora))
    .filter((path) => !existsSync(path));
  if (wanted.length === 0 || absent.length > 0) {
    const what = wanted.length === 0 ? `Know only ${runs.map(({ name }) => name).join(", ")}` : "There is no";
    console.error(`${what} ${absent.join(", ")}. Give the folder of the corpora: npm run eval -- FOLDER.`);
    return 2;
  }
  const corpus = await ownCorpus(corpora);
  const tools = await openTools();
  const results = new Map<string, Evaluation & { readonly what: string }>();
  try {
    for (const { name, what, gold } of wanted) {
      const evaluation = await evaluateGold([sourceOf(gold, corpora, corpus)], {
        read: (document) => readGoldDocument(document, tools),
        tell: (line) => console.error(line),
        ...("file" in gold ? { only: ({ id }: { readonly id: string }) => isMeasured(gold, id, corpus) } : {}),
      });
      results.set(name, { ...evaluation, what });
      console.log(`${name}: ${what}\n${tableOf(evaluation.figures)}`);
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

/** Of an unsplit corpus the fifth held out; of any, what we marked ourselves has taught the reader and is left out. */
function isMeasured(gold: { readonly heldOut?: true }, id: string, { items }: Corpus): boolean {
  return (gold.heldOut !== true || isHeldOut(id)) && !items.some((item) => item.id === id && item.part === "train");
}

function sourceOf(gold: Run["gold"], corpora: string, corpus: Corpus): GoldSource {
  if ("part" in gold) return { name: `corpus, ${gold.part}`, lines: goldOf(corpus, gold.part) };
  const path = join(corpora, gold.file);
  return { name: path, lines: readGoldLines(path) };
}

/** Our corpus; what of it cannot be read is named, and is in no figure. */
async function ownCorpus(corpora: string): Promise<Corpus> {
  const corpus = await readCorpus("corpus", corpora);
  for (const { where, id, text, isLeftOut } of corpus.problems) {
    if (isLeftOut) console.error(`${where}: ${id ?? ""}: ${text}`);
  }
  return corpus;
}
