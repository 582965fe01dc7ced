// Sixty invented reports of a small country and a few weeks, so that much meets: the same in every process.

import { readSynthetic } from "../../bench/read-synthetic.ts";
import { syntheticReports } from "../../bench/synthetic-reports.ts";
import { chanceOf, worldOf } from "../../bench/synthetic-world.ts";
import { entryOf } from "../../src/casebook/entry.ts";
import type { DocumentEntry } from "../../src/store/document-rows.ts";

export async function someEntries(): Promise<readonly DocumentEntry[]> {
  const chance = chanceOf(9);
  const world = worldOf(chance, 12);
  return (await readSynthetic([...syntheticReports(chance, world, 60, 25)], world)).map(entryOf);
}
