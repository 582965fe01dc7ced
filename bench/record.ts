// What `npm run bench` measured last: eval/bench.json. README's line on speed is made of it, so that nobody types a figure.

import { readFileSync, writeFileSync } from "node:fs";

/** One tool over the bench's documents. */
export interface ToolFigures {
  readonly wordsPerSecond: number;
  readonly peakMegabytes: number;
}

export interface BenchRecord {
  /** Of the machine; none of the tools uses a graphics card. */
  readonly cores: number;
  readonly documents: number;
  readonly words: number;
  /** One page, from start to the whole ledger. */
  readonly pageSeconds: number;
  /** By name; "hearsay, batch" is what README tells. */
  readonly tools: { readonly [name: string]: ToolFigures };
}

/** The row of the record that README tells. */
export const batch = "hearsay, batch";

const path = "eval/bench.json";

export function readBench(): BenchRecord {
  const record: BenchRecord = JSON.parse(readFileSync(path, "utf8"));
  return record;
}

export function writeBench(record: BenchRecord): void {
  writeFileSync(path, `${JSON.stringify(record, undefined, 2)}\n`);
}

/**
 * The record as a sentence for README.
 *
 * @example "Speed, on 2 cores without a graphics card: 5,278 words a second in batch (58 documents, …), …"
 */
export function speedOf({ cores, documents, words, pageSeconds, tools }: BenchRecord): string {
  const figures = tools[batch];
  if (figures === undefined) throw new Error(`${path} lacks the figures of "${batch}"`);
  const number = (value: number): string => Math.round(value).toLocaleString("en");
  return `Speed, on ${cores} cores without a graphics card: ${number(figures.wordsPerSecond)} words a second in batch (${documents} documents, ${number(words)} words,
second of two runs), a page in ${pageSeconds.toFixed(1)} s from start to ledger, ${number(figures.peakMegabytes)} MB at most in that bench (\`npm run bench\`).`;
}
