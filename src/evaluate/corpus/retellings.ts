// `retellings.jsonl`: which triggers of a passage or report tell of one deed. Kept beside the marking, for it covers only
// some documents of the corpus.

import { readFile } from "node:fs/promises";
import type { CorpusItem, CorpusProblem } from "./item.ts";

/** Triggers as [start, end], in UTF-16 units of the text. */
export interface Retellings {
  /** Each deed with the triggers that tell of it, each in one deed: all of the document but deaths, injuries and `other`. */
  readonly deeds: readonly (readonly (readonly [number, number])[])[];
  /** Groups of triggers whose deeds may be one or not: a part and its whole, a total and what it counts. */
  readonly open?: readonly (readonly (readonly [number, number])[])[];
}

/** Reads the file; what is wrong with a line is a problem, and the line is left out. An absent file marks nothing. */
export async function readRetellings(
  path: string,
  items: readonly CorpusItem[],
  problems: CorpusProblem[],
): Promise<ReadonlyMap<string, Retellings>> {
  const text = await readFile(path, "utf8").catch((error: unknown): string => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  });
  const byId = new Map(items.map((item) => [item.id, item]));
  const read = new Map<string, Retellings>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const where = `${path}:${index + 1}`;
    const { id, retellings, problem } = lineOf(line, byId);
    if (retellings !== undefined && id !== undefined && !read.has(id)) read.set(id, retellings);
    else {
      const named = id === undefined ? {} : { id };
      problems.push({ where, ...named, text: problem ?? "its retellings are marked twice", isLeftOut: true });
    }
  }
  return read;
}

interface Line {
  readonly id?: string;
  readonly retellings?: Retellings;
  readonly problem?: string;
}

function lineOf(line: string, items: ReadonlyMap<string, CorpusItem>): Line {
  let value: { id?: unknown; deeds?: unknown; open?: unknown } | null;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: "it is no JSON" };
  }
  const { id, deeds, open } = value ?? {};
  if (typeof id !== "string" || !isGroups(deeds) || (open !== undefined && !isGroups(open)))
    return { problem: "it needs an id, and deeds and open as lists of lists of [start, end]" };
  const item = items.get(id);
  if (item === undefined) return { id, problem: "no passage or report has this id" };
  const triggers = new Set(item.read.events.map(({ trigger: { start, end } }) => `${start} ${end}`));
  const unknown = [...deeds, ...(open ?? [])].flat().find(([start, end]) => !triggers.has(`${start} ${end}`));
  if (unknown !== undefined) return { id, problem: `no event is marked at [${unknown.join(", ")}]` };
  const told = deeds.flat().map(([start]) => start);
  if (new Set(told).size < told.length) return { id, problem: "a trigger stands in two deeds" };
  return { id, retellings: { deeds, ...(open === undefined ? {} : { open }) } };
}

function isGroups(value: unknown): value is Retellings["deeds"] {
  return (
    Array.isArray(value) &&
    value.every(
      (group) =>
        Array.isArray(group) &&
        group.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((at) => Number.isInteger(at))),
    )
  );
}
