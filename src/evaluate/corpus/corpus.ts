// Our own corpus, read from its folder: passages in `written/`, marked reports in `real/`, second markings of some of these
// reports in `agreement/`. Everything wrong with it is found in one go; what cannot be read is not among the items.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { HearsayError } from "../../core/model/errors.ts";
import { parsePassages } from "../../core/notation/passages.ts";
import type { CorpusItem, CorpusProblem } from "./item.ts";
import { type Part, partOf, readTaughtBefore } from "./part.ts";
import { type ReportLine, readReports, reportLines } from "./reports.ts";
import { type Retellings, readRetellings } from "./retellings.ts";
import { findTexts } from "./texts.ts";

export interface Corpus {
  readonly items: readonly CorpusItem[];
  /** Second markings, of reports that are among the items. */
  readonly seconds: readonly CorpusItem[];
  /** Which words of a document tell of one deed, by the document's id, where that is marked. */
  readonly retellings: ReadonlyMap<string, Retellings>;
  readonly problems: readonly CorpusProblem[];
  /** False where no folder of corpora was there: spans of reports are then checked without their words. */
  readonly hasTexts: boolean;
}

/**
 * Reads the corpus in a folder.
 *
 * @param corpora the folder in which the texts of the reports lie; it may be missing.
 * @throws HearsayError "not-found" where there is no such folder.
 */
export async function readCorpus(folder: string, corpora: string): Promise<Corpus> {
  await readdir(folder).catch((cause: unknown) => {
    throw new HearsayError("not-found", { thing: folder }, cause);
  });
  const taughtBefore = await readTaughtBefore(folder);
  const problems: CorpusProblem[] = [];
  const passages = await readPassages(join(folder, "written"), taughtBefore, problems);
  const lines = await linesOf(join(folder, "real"), problems);
  const again = await linesOf(join(folder, "agreement"), problems);
  const ids = new Set([...lines, ...again].map(({ line }) => line.id));
  const texts = await findTexts(corpora, ids);
  const part = (id: string): Part => partOf(id, taughtBefore);
  const reports = readReports(lines, texts, part, problems);
  const seconds = readReports(again, texts, part, problems);
  const items = [...passages, ...reports];
  problems.push(...usedTwice(items), ...withoutFirst(again, lines));
  const retellings = await readRetellings(join(folder, "retellings.jsonl"), items, problems);
  return { items, seconds, retellings, problems, hasTexts: texts !== undefined };
}

async function readPassages(
  folder: string,
  taughtBefore: ReadonlySet<string>,
  problems: CorpusProblem[],
): Promise<readonly CorpusItem[]> {
  const items: CorpusItem[] = [];
  for (const path of await filesOf(folder, ".txt")) {
    const { passages, problems: found } = parsePassages(await readFile(path, "utf8"));
    const read = new Set(passages.map(({ id }) => id));
    for (const { line, column, id, text } of found) {
      const where = `${path}:${line}:${column}`;
      problems.push({ where, ...(id === undefined ? {} : { id }), text, isLeftOut: id !== undefined && !read.has(id) });
    }
    for (const { id, line, published, text, mentions, attributions, events } of passages) {
      items.push({
        id,
        sort: "passage",
        part: partOf(id, taughtBefore),
        where: `${path}:${line}`,
        ...(published === undefined ? {} : { published }),
        read: { text, mentions, attributions, events },
      });
    }
  }
  return items;
}

async function linesOf(folder: string, problems: CorpusProblem[]): Promise<readonly ReportLine[]> {
  const lines: ReportLine[] = [];
  for (const path of await filesOf(folder, ".jsonl")) {
    lines.push(...reportLines(path, await readFile(path, "utf8"), problems));
  }
  return lines;
}

/** The paths of the files with an ending, in the order of their names; none where there is no such folder. */
async function filesOf(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown): string[] => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function usedTwice(items: readonly CorpusItem[]): readonly CorpusProblem[] {
  const first = new Map<string, string>();
  return items.flatMap(({ id, where }) => {
    const known = first.get(id);
    if (known !== undefined) return [{ where, id, text: `its id is used twice: see ${known}`, isLeftOut: false }];
    first.set(id, where);
    return [];
  });
}

function withoutFirst(again: readonly ReportLine[], lines: readonly ReportLine[]): readonly CorpusProblem[] {
  const known = new Set(lines.map(({ line }) => line.id));
  return again
    .filter(({ line }) => !known.has(line.id))
    .map(({ where, line: { id } }) => ({
      where,
      id,
      text: "it is a second marking, and real/ has no first",
      isLeftOut: false,
    }));
}
