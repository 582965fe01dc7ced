// `npm run calibrate`: whether the reader's scores mean what they say, on our development part and on PolNeAR's and re3d's.
// Writes eval/calibration.json and eval/calibration.md. `npm run calibrate -- FOLDER` names the folder of the corpora, which are not
// part of the repository: without them it says so and exits with 2. `--fit` first fits the curves of the scores anew on these
// texts, writes them to the manifest, and tells what they are worth on texts that a fit has not seen.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crossFitted, fitCurve } from "../src/core/evaluate/calibration/fit.ts";
import { type Answer, openJudge } from "../src/core/evaluate/calibration/judge.ts";
import { type Judged, type Reliability, reliabilityOf } from "../src/core/evaluate/calibration/reliability.ts";
import type { Reader } from "../src/core/reading/scored.ts";
import { segment } from "../src/core/reading/segment/segment.ts";
import { readCorpus } from "../src/evaluate/corpus/corpus.ts";
import { goldOf } from "../src/evaluate/corpus/gold.ts";
import { type GoldLine, readGoldLines } from "../src/evaluate/read-gold.ts";
import { openTools } from "../src/open-tools.ts";
import { type Curve, type CurveName, curveNames, straight } from "../src/reader/calibration.ts";

interface Run {
  readonly name: string;
  readonly what: string;
  readonly lines: AsyncIterable<GoldLine> | Iterable<GoldLine>;
}

/** By run, by what the reader answers. */
type Results = Readonly<
  Record<string, { readonly of: string; readonly answers: Readonly<Record<string, Reliability>> }>
>;

/** What is judged of each kind of answer that has a curve. */
const judgedAs: Readonly<Record<CurveName, Answer>> = {
  mention: "mentions",
  source: "sources",
  cue: "cues",
  content: "contents",
  trigger: "triggers",
};

const folds = 5;

const words = process.argv.slice(2);
process.exitCode = await main(words.find((word) => word !== "--fit") ?? "../shared/corpora", words.includes("--fit"));

async function main(corpora: string, fits: boolean): Promise<number> {
  if (!existsSync(corpora)) {
    console.error(`There is no ${corpora}. Give the folder of the corpora: npm run calibrate -- FOLDER.`);
    return 2;
  }
  const corpus = await readCorpus("corpus", corpora);
  const runs = (): readonly Run[] => [
    { name: "own", what: "Our own corpus, dev", lines: goldOf(corpus, "dev") },
    { name: "attribution", what: "PolNeAR, dev", lines: readGoldLines(join(corpora, "attribution.dev.jsonl.gz")) },
    { name: "entities", what: "re3d, dev", lines: readGoldLines(join(corpora, "entities.dev.jsonl.gz")) },
  ];
  if (fits) await fitCurves(runs());
  const { reader } = await openTools();
  try {
    const results: Record<string, Results[string]> = {};
    for (const { name, what, lines } of runs()) results[name] = { of: what, answers: await measure(reader, lines) };
    const stamp = { model: reader.model, version: reader.version };
    const folder = new URL("../eval/", import.meta.url);
    writeFileSync(
      new URL("calibration.json", folder),
      `${JSON.stringify({ reader: stamp, corpora: results }, undefined, 2)}\n`,
    );
    writeFileSync(new URL("calibration.md", folder), pageOf(stamp, results));
  } finally {
    await reader.close();
  }
  return 0;
}

/** Fits all curves on all runs together, each put on top of the present one, and writes them to the manifest. */
async function fitCurves(runs: readonly Run[]): Promise<void> {
  const judged = await judgedInFolds(runs);
  const file = new URL("../models/manifest.json", import.meta.url);
  // A manifest that opened just now: an object, whose curves were checked.
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { calibration?: Partial<Record<CurveName, Curve>> };
  const fitted = curveNames.map((name) => {
    const parts = judged.map((fold) => fold.flatMap((answers) => answers.get(judgedAs[name]) ?? []));
    const before = manifest.calibration?.[name] ?? straight;
    const { slope, shift } = fitCurve(parts.flat());
    const worth = reliabilityOf(crossFitted(parts)).error;
    console.log(`${name}: error ${reliabilityOf(parts.flat()).error}, on texts that the fit has not seen ${worth}`);
    return [name, { slope: round(slope * before.slope), shift: round(slope * before.shift + shift) }] as const;
  });
  manifest.calibration = Object.fromEntries(fitted);
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** By fold, by run. The documents of a run go to the folds in turn. */
async function judgedInFolds(
  runs: readonly Run[],
): Promise<readonly (readonly ReadonlyMap<Answer, readonly Judged[]>[])[]> {
  const { reader } = await openTools();
  try {
    const byFold: ReadonlyMap<Answer, readonly Judged[]>[][] = Array.from({ length: folds }, () => []);
    for (const { lines } of runs) {
      const judges = Array.from({ length: folds }, openJudge);
      let at = 0;
      for await (const { value } of lines) {
        const one = judges[at++ % folds]?.take(value);
        one?.judge(await reader.read(one.document.text, segment(one.document.text)));
      }
      for (const [fold, judge] of judges.entries()) byFold[fold]?.push(judge.judged());
    }
    return byFold;
  } finally {
    await reader.close();
  }
}

async function measure(reader: Reader, lines: Run["lines"]): Promise<Readonly<Record<string, Reliability>>> {
  const judge = openJudge();
  for await (const { value } of lines) {
    const one = judge.take(value);
    one.judge(await reader.read(one.document.text, segment(one.document.text)));
  }
  return Object.fromEntries(
    [...judge.judged()].flatMap(([answer, judged]) => (judged.length === 0 ? [] : [[answer, reliabilityOf(judged)]])),
  );
}

function pageOf(reader: { readonly model: string; readonly version: string }, results: Results): string {
  const lines = [
    "<!-- Written by `npm run calibrate` (tools/calibrate.ts). Do not edit. -->",
    "",
    "# What the reader's scores mean",
    "",
    `Reader ${reader.model} ${reader.version}. Of all answers given with about 0.8, are eight in ten right? \`score\` is the mean score, \`right\` the share that is`,
    "right, `error` the expected calibration error over ten bins: how far the two are apart, on the average. What counts as right:",
    "[docs/evaluation.md](../docs/evaluation.md#calibration). Answers below the reader's thresholds are not given and not judged.",
  ];
  for (const { of, answers } of Object.values(results)) {
    lines.push("", `## ${of}`, "", "| answers | items | score | right | error |", "| --- | --- | --- | --- | --- |");
    for (const [answer, { items, score, right, error }] of Object.entries(answers)) {
      lines.push(`| ${answer} | ${items} | ${shown(score)} | ${shown(right)} | ${shown(error)} |`);
    }
    lines.push("", "Share that is right, by score, and how many answers:", "", ...binTable(answers));
  }
  return `${lines.join("\n")}\n`;
}

function binTable(answers: Readonly<Record<string, Reliability>>): readonly string[] {
  const [first] = Object.values(answers);
  const heads = (first?.bins ?? []).map(({ from, to }) => `${from}–${to}`);
  const rows = Object.entries(answers).map(([answer, { bins }]) => {
    const cells = bins.map(({ items, right }) => (items === 0 ? "" : `${shown(right)} (${items})`));
    return `| ${[answer, ...cells].join(" | ")} |`;
  });
  return [`| answers | ${heads.join(" | ")} |`, `| --- |${" --- |".repeat(heads.length)}`, ...rows];
}

function shown(value: number | null): string {
  return value === null ? "-" : value.toFixed(2);
}
