// What `npm run bench` measured last: eval/bench.json. README's line on speed is made of it, so that nobody types a figure.

import { readFileSync, writeFileSync } from "node:fs";

/** One tool over the bench's documents. */
export interface ToolFigures {
  readonly wordsPerSecond: number;
  readonly peakMegabytes: number;
}

/** A casebook of invented reports; see bench/casebook.ts. */
export interface CasebookFigures {
  readonly cores: number;
  /** Of the machine when it ended: programs that wanted a core, the bench among them. */
  readonly load: number;
  /** What the machine did besides, as somebody saw it. */
  readonly meanwhile?: string;
  /** Whether more reports tell of a longer time, or of the same two years. */
  readonly growth: "time" | "density";
  /** In which order reports came in. */
  readonly order: "published" | "shuffled";
  readonly documents: number;
  readonly events: number;
  readonly claims: number;
  readonly pairs: number;
  readonly copies: number;
  readonly incidents: number;
  readonly ofSeveralDocuments: number;
  /** All batches together, by the clock on the wall. */
  readonly readSeconds: number;
  readonly storeSeconds: number;
  readonly linkSeconds: number;
  /** Both, by the clock of the processor. */
  readonly processorSeconds: number;
  /** p of cost = c · n^p, the cost being all time up to n documents; 1 is linear. */
  readonly exponents: { readonly store: number; readonly link: number; readonly processor: number };
  /** Of a hundred reports, when all others were in: median of the last five. */
  readonly lastBatchMs: number;
  /** Keys that nobody is looked for by, since too many events have them. */
  readonly crowds: number;
  readonly tableMs: number;
  /** The largest incident, as the first thing that the program shows. */
  readonly showFirstMs: number;
  /** Of twenty incidents, working out all that is shown. */
  readonly showMedianMs: number;
  readonly showMostMs: number;
  /** The same by the clock of the processor. */
  readonly showProcessor: { readonly median: number; readonly most: number };
  /** The largest incident nine times more, medians: as in a program that stays. */
  readonly showLargest: { readonly ms: number; readonly processorMs: number };
  /** `hearsay show` of the largest incident, and `hearsay version`, from the start of Node to the end, on the wall. */
  readonly showCommandMs: number;
  readonly startMs: number;
  /** Documents that tell of the largest incident that was shown. */
  readonly largestIncident: number;
  readonly fileMegabytes: number;
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
  readonly casebook?: CasebookFigures;
}

/** The row of the record that README tells. */
export const batch = "hearsay, batch";

const path = "eval/bench.json";

export function readBench(): BenchRecord {
  const record: BenchRecord = JSON.parse(readFileSync(path, "utf8"));
  return record;
}

/** Keeps what was measured; what was not measured now stays as it was. */
export function writeBench(measured: Partial<BenchRecord>): void {
  writeFileSync(path, `${JSON.stringify({ ...readBench(), ...measured }, undefined, 2)}\n`);
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
