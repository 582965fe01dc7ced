// `npm run bench -- casebook`: how a casebook bears many reports. Invented reports go in, a hundred at a time, each hundred linked
// at once, as somebody adds what a day brought. The reports are read as they are marked, and what that takes is kept apart
// (`npm run bench` measures the reader). What is measured: storing, linking, the table of incidents, showing one, memory, the size of
// the file. The clock of the processor is kept beside that of the wall, for machines that do other things too.
//
// Two laws of growth. "time": twice as many reports tell of twice as long a time, as in an archive that goes on: 10,000 of five years, 5.5
// a day. What a report meets (others of its days, its towns) is as much at the end as at the beginning, and a linker can be linear.
// "density": all are of the same two years and the same 300 towns, so that each report of a run of twice as many meets twice as much:
// two runs have to be held against each other. Within one, in the order of publication, every day is as dense as the next; --shuffled
// lets density grow on the way.
//
//   node --import tsx bench/casebook.ts [REPORTS] [--dense] [--shuffled] [--keep=FILE] [--meanwhile="a training run"]

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { type Casebook, openCasebook } from "../src/casebook/casebook.ts";
import { mostFiled } from "../src/casebook/crowds.ts";
import { dossierOf } from "../src/casebook/dossier.ts";
import { entryOf } from "../src/casebook/entry.ts";
import { type IncidentRow, incidents } from "../src/casebook/incidents.ts";
import { link } from "../src/casebook/linking.ts";
import { setEngine } from "../src/cli/engine.ts";
import { fitPower, median } from "./fit.ts";
import { readSynthetic } from "./read-synthetic.ts";
import type { CasebookFigures } from "./record.ts";
import { type MarkedReport, syntheticReports } from "./synthetic-reports.ts";
import { chanceOf, type World, worldOf } from "./synthetic-world.ts";

const batch = 100;
/** The first hundreds say more of a program that warms up than of the casebook. */
const warmUp = 1000;

/** Reports a day where a casebook grows in time: 10,000 in five years. */
const perDay = 10_000 / 1826;
/** Days of a casebook that grows in density. */
const denseDays = 730;

export interface BenchOptions {
  readonly growth: CasebookFigures["growth"];
  readonly order: CasebookFigures["order"];
  /** Where the casebook is left; otherwise it is thrown away. */
  readonly keep?: string;
  readonly meanwhile?: string;
}

/** One batch: what it took, and what there was after it. */
interface Step {
  readonly n: number;
  readonly readMs: number;
  readonly storeMs: number;
  readonly linkMs: number;
  readonly processorMs: number;
  readonly rss: number;
}

/** Measures a casebook of so many reports. */
export async function benchCasebook(reports: number, options: BenchOptions): Promise<CasebookFigures> {
  // As in the program, whose first incident is what somebody waits for.
  setEngine();
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const path = options.keep ?? join(folder, "bench.hearsay");
  try {
    const chance = chanceOf(20);
    const world = worldOf(chance);
    const days = options.growth === "time" ? Math.ceil(reports / perDay) : denseDays;
    const stream = syntheticReports(chance, world, reports, days);
    const adding = await openCasebook(path, { create: true });
    const steps = await addAll(adding, options.order === "shuffled" ? shuffled([...stream], chance) : stream, world);
    adding.close();
    const casebook = await openCasebook(path);
    try {
      return figuresOf(casebook, steps, options);
    } finally {
      casebook.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addAll(casebook: Casebook, reports: Iterable<MarkedReport>, world: World): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const some of batchesOf(reports)) {
    const begun = performance.now();
    const sources = await readSynthetic(some, world);
    const processor = process.cpuUsage();
    const read = performance.now();
    for (const source of sources) casebook.store.add(entryOf(source));
    const stored = performance.now();
    link(casebook);
    const linked = performance.now();
    const { user, system } = process.cpuUsage(processor);
    const step = {
      n: (steps.at(-1)?.n ?? 0) + sources.length,
      readMs: read - begun,
      storeMs: stored - read,
      linkMs: linked - stored,
      processorMs: (user + system) / 1000,
      rss: process.memoryUsage.rss(),
    };
    steps.push(step);
    if (step.n % 500 === 0) process.stderr.write(`${lineOf(step)}\n`);
  }
  return steps;
}

function* batchesOf(reports: Iterable<MarkedReport>): Generator<readonly MarkedReport[]> {
  let some: MarkedReport[] = [];
  for (const report of reports) {
    some.push(report);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function lineOf({ n, readMs, storeMs, linkMs, processorMs, rss }: Step): string {
  const [read, store, linked, processor] = [readMs, storeMs, linkMs, processorMs].map((ms) => ms.toFixed(0));
  return `${n}: read ${read} ms, store ${store} ms, link ${linked} ms, processor ${processor} ms, ${(rss / 1e6).toFixed(0)} MB`;
}

function figuresOf(
  casebook: Casebook,
  steps: readonly Step[],
  { growth, order, meanwhile }: BenchOptions,
): CasebookFigures {
  const { result: table, ms: tableMs } = timed(() => incidents(casebook));
  const shown = chosen(table).map((row) => ({ row, ...timed(() => dossierOf(casebook, row.id)) }));
  const counts = casebook.store.counts();
  const sum = (of: (step: Step) => number): number => steps.reduce((total, step) => total + of(step), 0);
  return {
    cores: availableParallelism(),
    load: round(loadavg()[0] ?? 0),
    ...(meanwhile === undefined ? {} : { meanwhile }),
    growth,
    order,
    documents: counts.documents,
    events: counts.events,
    claims: counts.claims,
    pairs: counts.pairs,
    copies: counts.copies,
    incidents: counts.incidents,
    ofSeveralDocuments: table.filter(({ documents }) => documents > 1).length,
    readSeconds: round(sum(({ readMs }) => readMs) / 1000),
    storeSeconds: round(sum(({ storeMs }) => storeMs) / 1000),
    linkSeconds: round(sum(({ linkMs }) => linkMs) / 1000),
    processorSeconds: round(sum(({ processorMs }) => processorMs) / 1000),
    exponents: {
      store: exponentOf(steps, ({ storeMs }) => storeMs),
      link: exponentOf(steps, ({ linkMs }) => linkMs),
      processor: exponentOf(steps, ({ processorMs }) => processorMs),
    },
    lastBatchMs: Math.round(median(steps.slice(-5).map(({ storeMs, linkMs }) => storeMs + linkMs))),
    crowds: casebook.store.crowds(mostFiled).length,
    tableMs: Math.round(tableMs),
    showFirstMs: round(shown[0]?.ms ?? Number.NaN),
    showMedianMs: round(median(shown.map(({ ms }) => ms))),
    showMostMs: round(Math.max(...shown.map(({ ms }) => ms))),
    showProcessor: {
      median: round(median(shown.map(({ processorMs }) => processorMs))),
      most: round(Math.max(...shown.map(({ processorMs }) => processorMs))),
    },
    showLargest: againAndAgain(() => dossierOf(casebook, shown[0]?.row.id ?? "")),
    showCommandMs: Math.round(commandMs(["show", casebook.path, shown[0]?.row.id ?? ""])),
    startMs: Math.round(commandMs(["version"])),
    largestIncident: Math.max(...shown.map(({ row }) => row.documents)),
    fileMegabytes: Math.round(casebook.store.size() / 1e6),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Twenty incidents: the ten largest, and ten from all over the rest of those that several documents tell of. */
function chosen(table: readonly IncidentRow[]): readonly IncidentRow[] {
  const several = table.filter(({ documents }) => documents > 1);
  const rest = several.slice(10);
  return [
    ...several.slice(0, 10),
    ...Array.from({ length: 10 }, (_, index) => rest[Math.floor((index * rest.length) / 10)]).filter(
      (row) => row !== undefined,
    ),
  ];
}

/** Of the time that has come together, from the batch on that ends the warming up. */
function exponentOf(steps: readonly Step[], of: (step: Step) => number): number {
  let cost = 0;
  const points = steps.flatMap((step) => {
    cost += of(step);
    return step.n < Math.min(warmUp, (steps.at(-1)?.n ?? 0) / 2) ? [] : [{ n: step.n, cost }];
  });
  return round(fitPower(points).exponent);
}

interface Timed<T> {
  readonly result: T;
  readonly ms: number;
  readonly processorMs: number;
}

function timed<T>(act: () => T): Timed<T> {
  const processor = process.cpuUsage();
  const begun = performance.now();
  const result = act();
  const ms = performance.now() - begun;
  const { user, system } = process.cpuUsage(processor);
  return { result, ms, processorMs: (user + system) / 1000 };
}

/** The medians of nine times, as in a program that stays: a library, a server. */
function againAndAgain(act: () => void): { readonly ms: number; readonly processorMs: number } {
  const times = Array.from({ length: 9 }, () => timed(act));
  return {
    ms: round(median(times.map(({ ms }) => ms))),
    processorMs: round(median(times.map(({ processorMs }) => processorMs))),
  };
}

/** A whole command on the clock of the wall, from the start of Node to its end: median of five. */
function commandMs(words: readonly string[]): number {
  return median(
    Array.from({ length: 5 }, () => {
      const begun = performance.now();
      const run = spawnSync("./hearsay", words, { encoding: "utf8", maxBuffer: 1 << 26 });
      if (run.status !== 0) throw new Error(run.stderr);
      return performance.now() - begun;
    }),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function shuffled<T>(list: T[], chance: () => number): readonly T[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}

/** Of "10000 --dense --keep=velm.hearsay". */
export function benchArguments(words: readonly string[]): { readonly reports: number; readonly options: BenchOptions } {
  const [count = "10000"] = words.filter((word) => !word.startsWith("--"));
  const value = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(`--${name}=`.length);
  const [keep, meanwhile] = [value("keep"), value("meanwhile")];
  return {
    reports: Number(count),
    options: {
      growth: words.includes("--dense") ? "density" : "time",
      order: words.includes("--shuffled") ? "shuffled" : "published",
      ...(keep === undefined ? {} : { keep }),
      ...(meanwhile === undefined ? {} : { meanwhile }),
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { reports, options } = benchArguments(process.argv.slice(2));
  const figures = await benchCasebook(reports, options);
  process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`);
}
