// The figures of record as data and as a page: eval/dev.json, eval/test.json, eval/README.md. Figures on the test part are
// measured seldom, so they stand in a file of their own with the reader that they are of.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Figure } from "../src/core/evaluate/figures.ts";

/** The reader that was measured. */
export interface Measured {
  readonly model: string;
  readonly version: string;
  readonly gazetteer: string;
}

/** What one run came to. */
export interface Result {
  /** "PolNeAR, dev" */
  readonly what: string;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly leftOut: readonly string[];
  readonly failed: number;
}

interface RecordFile {
  readonly reader: Measured;
  readonly corpora: { readonly [run: string]: Omit<Result, "what"> & { readonly of: string } };
}

type Marks = Readonly<Record<string, Readonly<Record<string, number>>>>;

const folder = new URL("../eval/", import.meta.url);

/** Writes what was measured; the run "own-test", where it is among the results, goes to its own file. */
export function writeRecord(reader: Measured, results: ReadonlyMap<string, Result>): void {
  const isTest = ([name]: readonly [string, Result]): boolean => name === "own-test";
  write(
    "dev.json",
    reader,
    [...results].filter((entry) => !isTest(entry)),
  );
  const test = [...results].filter(isTest);
  if (test.length > 0) write("test.json", reader, test);
  writeFileSync(new URL("README.md", folder), pageOf(read("dev.json"), existsSync(new URL("test.json", folder))));
}

function write(name: string, reader: Measured, results: readonly (readonly [string, Result])[]): void {
  const corpora = Object.fromEntries(results.map(([run, { what, ...rest }]) => [run, { of: what, ...pick(rest) }]));
  writeFileSync(new URL(name, folder), `${JSON.stringify({ reader, corpora }, undefined, 2)}\n`);
}

function pick({ figures, leftOut, failed }: Omit<Result, "what">): Omit<Result, "what"> {
  return { figures, leftOut, failed };
}

/** A file that this tool wrote. */
function read(name: string): RecordFile {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8")) as RecordFile; // we wrote it in this shape
}

function pageOf(dev: RecordFile, hasTest: boolean): string {
  // The file is ours: by run, by measure and field, the least value we hold ourselves to.
  const marks = JSON.parse(readFileSync(new URL("marks.json", folder), "utf8")) as Marks;
  const lines = [
    "<!-- Written by `npm run eval` (tools/evaluate-dev.ts). Do not edit. -->",
    "",
    "# Figures of record",
    "",
    `Reader ${dev.reader.model} ${dev.reader.version}, gazetteer ${dev.reader.gazetteer}, on development corpora that no weights were trained`,
    "on. What each figure means: [docs/evaluation.md](../docs/evaluation.md). Marks (`marks.json`) are what we set out to reach.",
    ...sectionsOf(dev, marks),
  ];
  if (hasTest) {
    const test = read("test.json");
    lines.push(
      "",
      "# On what was never looked at",
      "",
      `Reader ${test.reader.model} ${test.reader.version}, on the test part of our own corpus: seen by no training and no tuning.`,
      ...sectionsOf(test, marks),
    );
  }
  return `${lines.join("\n")}\n`;
}

function sectionsOf({ corpora }: RecordFile, marks: Marks): readonly string[] {
  return Object.entries(corpora).flatMap(([run, { of, figures, leftOut, failed }]) => [
    "",
    `## ${run}`,
    "",
    `${of}.`,
    "",
    ...tableOf(figures, marks[run] ?? {}),
    ...(leftOut.length > 0 ? ["", ...leftOut.map((line) => `- ${line}.`)] : []),
    ...(failed > 0 ? ["", `${failed} documents could not be read and are not in the figures.`] : []),
  ]);
}

/** Markdown: a line a measure, with the mark where there is one. */
function tableOf(
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
