// Which part of a corpus a document belongs to, by the hash of its id: the same on every machine, in training too
// (`part_of` and `is_held_out` in training/corpora/files.py), and for good, whatever is added later.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** "dev" is measured on, "test" is seen by no training and no tuning. */
export type Part = "train" | "dev" | "test";

export const parts: readonly Part[] = ["train", "dev", "test"];

/**
 * The part of our own corpus that a passage or a report belongs to.
 *
 * @param taughtBefore ids that had taught a reader before there was a test part: they can never belong to it.
 */
export function partOf(id: string, taughtBefore: ReadonlySet<string>): Part {
  const fifth = fifthOf(id);
  if (fifth === 0) return "dev";
  return fifth === 1 && !taughtBefore.has(id) ? "test" : "train";
}

/** Whether a document of a foreign corpus without a split of its own is kept out of training, to measure on. */
export function isHeldOut(id: string): boolean {
  return fifthOf(id) === 0;
}

/** The ids of `taught-before.txt` in the folder of the corpus; none where there is no such file. */
export async function readTaughtBefore(folder: string): Promise<ReadonlySet<string>> {
  const path = join(folder, "taught-before.txt");
  const content = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  });
  const lines = content.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  return new Set(lines);
}

function fifthOf(id: string): number {
  return Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16) % 5;
}
