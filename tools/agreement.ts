// How far two annotators agree: fills the marked part of corpus/README.md from the second markings in corpus/agreement. With
// --check it fails where the page is stale. The texts are not ours: where the corpora are not at hand it does nothing.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Agreement, agreementOf, type Label, type MarkedTwice } from "../src/core/evaluate/agreement.ts";
import { readCorpus } from "../src/evaluate/corpus/corpus.ts";

const path = "corpus/README.md";
const corpora = "../shared/corpora";
const [open, close] = ["<!-- agreement -->", "<!-- /agreement -->"];

/** The rows in their order: a figure of the scorer (its f1), or a label (its kappa). */
const rows: readonly (readonly [what: string, measured: { readonly f1: string } | { readonly kappa: Label }])[] = [
  ["mentions: words and kind", { f1: "mentions.overlap" }],
  ["kind of mention", { kappa: "kind" }],
  ["coreference", { f1: "coreference" }],
  ["sources, word by word", { f1: "attribution.source" }],
  ["cues, word by word", { f1: "attribution.cue" }],
  ["contents, word by word", { f1: "attribution.content" }],
  ["whole attributions", { f1: "attribution.triple" }],
  ["act", { kappa: "act" }],
  ["stance", { kappa: "stance" }],
  ["denials", { f1: "statements.denials" }],
  ["hedges", { f1: "statements.hedges" }],
  ["nesting", { f1: "statements.nested" }],
  ["triggers", { f1: "events.trigger" }],
  ["triggers and type", { f1: "events.type" }],
  ["type of event", { kappa: "type" }],
  ["reality", { kappa: "reality" }],
  ["arguments", { f1: "events.argument" }],
  ["tolls", { f1: "casualties.found" }],
  ["tolls, with number", { f1: "casualties.number" }],
  ["tolls, with voice", { f1: "casualties.voice" }],
  ["tolls, all right", { f1: "casualties.all" }],
  ["relation to a place", { kappa: "relation" }],
];

process.exitCode = await main(process.argv.includes("--check"));

async function main(check: boolean): Promise<number> {
  if (!existsSync(corpora)) {
    console.error(`There are no texts in ${corpora}: agreement is not measured.`);
    return 0;
  }
  const { items, seconds } = await readCorpus("corpus", corpora);
  const texts = seconds.flatMap(({ id, read }): MarkedTwice[] => {
    const first = items.find((item) => item.id === id);
    return first === undefined ? [] : [{ id, first: first.read, second: read }];
  });
  const page = readFileSync(path, "utf8");
  const filled = fill(page, texts.length === 0 ? "Not measured yet." : tableOf(agreementOf(texts), texts.length));
  if (!check) writeFileSync(path, filled);
  else if (filled !== page) {
    console.error(`${path} has another agreement than corpus/agreement: run node --import tsx tools/agreement.ts`);
    return 1;
  }
  return 0;
}

function tableOf({ figures, kappas }: Agreement, texts: number): string {
  const lines = rows.map(([what, measured]) => {
    if ("kappa" in measured) {
      const { kappa, items } = kappas[measured.kappa];
      return `| ${what} | κ | ${shown(kappa)} | ${items} |`;
    }
    const figure = figures[measured.f1];
    return `| ${what} | F1 | ${shown(figure?.["f1"] ?? null)} | ${figure?.["support"] ?? 0} |`;
  });
  return [
    `${texts} reports, each marked by two annotators. F1: the second marking scored against the first as a reading is scored against gold`,
    "(docs/evaluation.md); items are those of the first. κ: Cohen's kappa of the labels at words that both marked, and how many these are. Both",
    "annotators are language models that worked from the same guidelines: this tells how far the guidelines settle a text, not how right they are.",
    "",
    "| what | measure | agreement | items |",
    "| --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

function shown(value: number | null): string {
  return value === null ? "-" : value.toFixed(2);
}

function fill(page: string, content: string): string {
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${path} lacks the marks ${open} and ${close}`);
  return `${page.slice(0, start + open.length)}\n${content}\n${page.slice(end)}`;
}
