// `hearsay corpus`: proves that a marked corpus is what it claims to be, and writes it as gold.

import { type Corpus, readCorpus } from "./corpus.ts";
import { countsTable } from "./counts.ts";
import { goldOf } from "./gold.ts";
import type { CorpusProblem } from "./item.ts";
import type { Part } from "./part.ts";

export interface CorpusArguments {
  readonly folder: string;
  /** Where the texts of the reports lie. */
  readonly corpora: string;
}

export interface CorpusIo {
  readonly write: (text: string) => void;
  /** Lines for a person. */
  readonly tell: (line: string) => void;
}

/**
 * Writes every problem and the table of counts.
 *
 * @returns the exit status: 0, 1 where there was nothing to check, 2 where something is wrong.
 */
export async function checkCorpus({ folder, corpora }: CorpusArguments, io: CorpusIo): Promise<number> {
  const corpus = await readCorpus(folder, corpora);
  for (const problem of corpus.problems) io.write(`${lineOf(problem)}\n`);
  if (corpus.problems.length > 0) io.write("\n");
  io.write(countsTable(corpus));
  if (!corpus.hasTexts) io.tell(`There are no texts in ${corpora}: the words of the reports were not checked.`);
  if (corpus.problems.length > 0) io.tell(`${corpus.problems.length} problems.`);
  return statusOf(corpus, corpus.problems);
}

/**
 * Writes a line of gold for each passage and report of a part, or of all parts.
 *
 * @returns the exit status: 0, 1 where there was nothing to write, 2 where something could not be read; the rest is written.
 */
export async function writeGold(
  { folder, corpora, part }: CorpusArguments & { readonly part?: Part },
  io: CorpusIo,
): Promise<number> {
  const corpus = await readCorpus(folder, corpora);
  for (const { value } of goldOf(corpus, part)) io.write(`${JSON.stringify(value)}\n`);
  const leftOut = corpus.problems.filter(({ isLeftOut }) => isLeftOut);
  for (const problem of leftOut) io.tell(lineOf(problem));
  if (!corpus.hasTexts) io.tell(`There are no texts in ${corpora}: the reports are left out.`);
  return statusOf(corpus, leftOut);
}

function lineOf({ where, id, text }: CorpusProblem): string {
  return `${where}: ${id === undefined ? "" : `${id}: `}${text}`;
}

function statusOf({ items }: Corpus, problems: readonly CorpusProblem[]): number {
  if (problems.length > 0) return 2;
  return items.length === 0 ? 1 : 0;
}
