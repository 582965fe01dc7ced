// `npm run bench -- casebook`: how a casebook bears many reports. Invented reports go in, a hundred at a time, each hundred linked
// at once, as somebody adds what a day brought. Reading is not measured (`npm run bench` does): the reports are read as they are
// marked. What is measured: storing, linking, the table of incidents, showing one, memory, the size of the file. The clock of the
// processor is kept beside that of the wall, for machines that do other things too.
//
//   node --import tsx bench/casebook.ts [REPORTS] [--shuffled]

import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { type Casebook, openCasebook } from "../src/casebook/casebook.ts";
import { dossierOf } from "../src/casebook/dossier.ts";
import { entryOf } from "../src/casebook/entry.ts";
import { type IncidentRow, incidents, link } from "../src/casebook/incidents.ts";
import { fitPower, median } from "./fit.ts";
import { readSynthetic } from "./read-synthetic.ts";
import type { CasebookFigures } from "./record.ts";
import { type MarkedReport, syntheticReports } from "./synthetic-reports.ts";
import { chanceOf, type World, worldOf } from "./synthetic-world.ts";

const batch = 100;
/** The first hundreds say more of a program that warms up than of the casebook. */
const warmUp = 1000;

/** One batch: what it took, and what there was after it. */
interface Step {
  readonly n: number;
  readonly storeMs: number;
  readonly linkMs: number;
  readonly processorMs: number;
  readonly rss: number;
}

/** Measures a casebook of so many reports. */
export async function benchCasebook(reports: number, order: "published" | "shuffled"): Promise<CasebookFigures> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const path = join(folder, "bench.hearsay");
  try {
    const chance = chanceOf(20);
    const world = worldOf(chance);
    const all = [...syntheticReports(chance, world, reports)];
    if (order === "shuffled") shuffle(all, chance);
    const adding = await openCasebook(path, { create: true });
    const steps = await addAll(adding, all, world);
    adding.close();
    const casebook = await openCasebook(path);
    try {
      return figuresOf(casebook, steps, order);
    } finally {
      casebook.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addAll(casebook: Casebook, reports: readonly MarkedReport[], world: World): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (let from = 0; from < reports.length; from += batch) {
    const sources = await readSynthetic(reports.slice(from, from + batch), world);
    const processor = process.cpuUsage();
    const begun = performance.now();
    for (const read of sources) casebook.store.add(entryOf(read));
    const stored = performance.now();
    link(casebook);
    const linked = performance.now();
    const { user, system } = process.cpuUsage(processor);
    const step = {
      n: from + sources.length,
      storeMs: stored - begun,
      linkMs: linked - stored,
      processorMs: (user + system) / 1000,
      rss: process.memoryUsage.rss(),
    };
    steps.push(step);
    if (step.n % 500 === 0) {
      const { n, storeMs, linkMs, processorMs, rss } = step;
      process.stderr.write(
        `${n}: store ${storeMs.toFixed(0)} ms, link ${linkMs.toFixed(0)} ms, processor ${processorMs.toFixed(0)} ms, ${(rss / 1e6).toFixed(0)} MB\n`,
      );
    }
  }
  return steps;
}

function figuresOf(casebook: Casebook, steps: readonly Step[], order: "published" | "shuffled"): CasebookFigures {
  const { result: table, ms: tableMs } = timed(() => incidents(casebook));
  const shown = chosen(table).map((row) => ({ row, ...timed(() => dossierOf(casebook, row.id)) }));
  const counts = casebook.store.counts();
  const sum = (of: (step: Step) => number): number => steps.reduce((total, step) => total + of(step), 0);
  return {
    cores: availableParallelism(),
    load: round(loadavg()[0] ?? 0),
    order,
    documents: counts.documents,
    events: counts.events,
    claims: counts.claims,
    pairs: counts.pairs,
    copies: counts.copies,
    incidents: counts.incidents,
    ofSeveralDocuments: table.filter(({ documents }) => documents > 1).length,
    storeSeconds: round(sum(({ storeMs }) => storeMs) / 1000),
    linkSeconds: round(sum(({ linkMs }) => linkMs) / 1000),
    processorSeconds: round(sum(({ processorMs }) => processorMs) / 1000),
    exponents: {
      store: exponentOf(steps, ({ storeMs }) => storeMs),
      link: exponentOf(steps, ({ linkMs }) => linkMs),
      processor: exponentOf(steps, ({ processorMs }) => processorMs),
    },
    lastBatchMs: Math.round(median(steps.slice(-5).map(({ storeMs, linkMs }) => storeMs + linkMs))),
    tableMs: Math.round(tableMs),
    showFirstMs: round(shown[0]?.ms ?? Number.NaN),
    showMedianMs: round(median(shown.map(({ ms }) => ms))),
    showMostMs: round(Math.max(...shown.map(({ ms }) => ms))),
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

function timed<T>(act: () => T): { readonly result: T; readonly ms: number } {
  const begun = performance.now();
  const result = act();
  return { result, ms: performance.now() - begun };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function shuffle<T>(list: T[], chance: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [count = "2000", order] = process.argv.slice(2);
  const figures = await benchCasebook(Number(count), order === "--shuffled" ? "shuffled" : "published");
  process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`);
}
