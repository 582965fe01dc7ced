// `node --import tsx tools/train-coreference.ts`: teaches coreference on the train part of our own corpus, as the reader reads
// it, and writes src/core/reading/ground/mentions/coreference-weights.ts. The features are the product's own. The texts are not
// part of the repository: without them it says so and exits with 2. Takes about ten minutes.

import { existsSync, writeFileSync } from "node:fs";
import { actorCatalogue } from "../src/core/catalogue/actors/catalogue.ts";
import { readHead } from "../src/core/reading/head/head.ts";
import { segment } from "../src/core/reading/segment/segment.ts";
import { readCorpus } from "../src/evaluate/corpus/corpus.ts";
import type { CorpusItem } from "../src/evaluate/corpus/item.ts";
import { openReader } from "../src/reader/open-reader.ts";
import { openTeaching } from "./fit-coreference.ts";

const corpora = process.argv[2] ?? "../shared/corpora";
const target = "src/core/reading/ground/mentions/coreference-weights.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  if (!existsSync(corpora)) {
    console.error(`There is no ${corpora}. Give the folder of the corpora.`);
    return 2;
  }
  const { items } = await readCorpus("corpus", corpora);
  const taught = items.filter(({ part, read }: CorpusItem) => part === "train" && read.text !== "");
  const reader = await openReader();
  try {
    const teaching = openTeaching(actorCatalogue());
    for (const { published, read } of taught) {
      const sentences = segment(read.text, readHead(read.text, {}).breaks);
      teaching.add(read, published, sentences, await reader.read(read.text, sentences));
    }
    writeFileSync(target, teaching.module());
  } finally {
    await reader.close();
  }
  return 0;
}
