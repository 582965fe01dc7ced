// `node --import tsx tools/fit-retellings.ts CORPORA`: fits the weights by which a telling is taken for another one of a known
// deed, on the training part of `corpus/retellings.jsonl` and on the development sets of incidents; prints them, and the
// likelihood on both parts. Each telling is held against the deeds as the gold has them up to there. Deterministic.

import { readFile } from "node:fs/promises";
import { goldDocument, objectOf } from "../src/core/evaluate/gold.ts";
import type { FullReading } from "../src/core/reading/full-reading.ts";
import type { Coming, Features } from "../src/core/reading/ground/events/again/coming.ts";
import { type FeatureName, featureNames, weights as start } from "../src/core/reading/ground/events/again/weights.ts";
import type { GroundedEvent } from "../src/core/reading/ground/events/grounded-event.ts";
import { candidates } from "../src/core/reading/ground/events/same-event.ts";
import { readCorpus } from "../src/evaluate/corpus/corpus.ts";
import { goldOf } from "../src/evaluate/corpus/gold.ts";
import type { Retellings } from "../src/evaluate/corpus/retellings.ts";
import { readIncidentMarks } from "../src/evaluate/incidents/files.ts";
import { readGoldDocument } from "../src/evaluate/read-gold-document.ts";
import { openTools } from "../src/open-tools.ts";

const steps = 3000;
const rate = 0.01;
/** Pull towards the weights that stand, against runaway weights of rare features. */
const decay = 3;

interface Row {
  readonly features: Features;
  readonly isSame: boolean;
}

/** What the gold says of a place in the text: which deed; undefined where it marks none. */
type DeedAt = (start: number, end: number) => number | undefined;

const corpora = process.argv[2] ?? "../shared/corpora";
const tools = await openTools();
try {
  const corpus = await readCorpus("corpus", corpora);
  const taught = [
    ...(await rowsOf("train")),
    ...(await incidentRows("dev")),
    ...(await incidentRows("more")),
    ...(await incidentRows("third")),
  ];
  const held = await rowsOf("dev");
  const fitted = climb(taught);
  for (const name of featureNames) console.log(`  ${JSON.stringify(name)}: ${Math.round(fitted[name] * 10) / 10},`);
  for (const [name, rows] of [["taught", taught] as const, ["held out", held] as const])
    console.log(
      `${name}: ${rows.length} pairs, log-loss ${lossOf(rows, start).toFixed(3)} → ${lossOf(rows, fitted).toFixed(3)}`,
    );

  async function rowsOf(part: "train" | "dev"): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const { value } of goldOf(corpus, part)) {
      const document = goldDocument(objectOf(value, "a line"), true);
      const marked = corpus.retellings.get(document.id);
      if (marked === undefined) continue;
      const full = await readGoldDocument(document, tools);
      rows.push(...replay(full, deedsOf(marked), openOf(marked)));
    }
    return rows;
  }
} finally {
  await tools.reader.close();
}

async function incidentRows(part: "dev" | "more" | "third"): Promise<readonly Row[]> {
  const gold = await readIncidentMarks(`eval/incidents/${part}.gold.jsonl`);
  const lines = (await readFile(`eval/incidents/${part}.reports.jsonl`, "utf8")).trim().split("\n");
  const rows: Row[] = [];
  for (const line of lines) {
    const value: Readonly<Record<string, unknown>> = JSON.parse(line);
    const marks = gold.reports.find(({ report }) => report === value["id"])?.events ?? [];
    const full = await readGoldDocument(goldDocument(value, true), tools);
    const names = [...new Set(marks.map(({ incident }) => incident))];
    const spans = marks.map(({ quote, nth = 0, incident }) => {
      let at = -1;
      for (let found = 0; found <= nth; found += 1) at = full.reading.document.text.indexOf(quote, at + 1);
      return { start: at, end: at + quote.length, deed: names.indexOf(incident) };
    });
    const deedAt: DeedAt = (from, to) => spans.find(({ start: s, end: e }) => from < e && to > s)?.deed;
    rows.push(...replay(full, deedAt, () => false));
  }
  return rows;
}

function deedsOf({ deeds }: Retellings): DeedAt {
  return (from, to) => {
    const found = deeds.findIndex((spans) => spans.some(([s, e]) => from < e && to > s));
    return found < 0 ? undefined : found;
  };
}

function openOf(marked: Retellings): (a: number, b: number) => boolean {
  const deedAt = deedsOf(marked);
  const groups = (marked.open ?? []).map((spans) => new Set(spans.map(([s, e]) => deedAt(s, e))));
  return (a, b) => groups.some((group) => group.has(a) && group.has(b));
}

/** Each telling that the gold knows, beside each deed that was told before it. */
function replay(full: FullReading, deedAt: DeedAt, isOpen: (a: number, b: number) => boolean): readonly Row[] {
  const { comings, around } = full.told ?? {};
  if (comings === undefined || around === undefined) return [];
  const rows: Row[] = [];
  const known: number[] = [];
  let events: readonly GroundedEvent[] = [];
  for (const coming of comings) {
    const { span } = coming.telling;
    const deed = deedAt(span.start, span.end);
    if (deed === undefined) continue;
    for (const { index, features } of candidates(events, coming, around)) {
      const isSame = known[index] === deed;
      if (isSame || !isOpen(known[index] ?? -1, deed)) rows.push({ features, isSame });
    }
    const at = known.indexOf(deed);
    if (at < 0) known.push(deed);
    events =
      at < 0 ? [...events, first(coming)] : events.map((event, index) => (index === at ? again(event, coming) : event));
  }
  return rows;
}

function first({ type, telling, reality }: Coming): GroundedEvent {
  return { type, tellings: [telling], reality, score: 1 };
}

function again(event: GroundedEvent, { telling }: Coming): GroundedEvent {
  return { ...event, tellings: [...event.tellings, telling] };
}

type Weights = Readonly<Record<FeatureName, number>>;

function scoreOf(features: Features, weights: Weights): number {
  return featureNames.reduce((sum, name) => sum + (features[name] ?? 0) * weights[name], 0);
}

function lossOf(rows: readonly Row[], weights: Weights): number {
  const losses = rows.map(({ features, isSame }) =>
    Math.log1p(Math.exp((isSame ? -1 : 1) * scoreOf(features, weights))),
  );
  return losses.reduce((a, b) => a + b, 0) / Math.max(1, losses.length);
}

/** Adam on the log-likelihood, with the pull towards the weights that stand. */
function climb(rows: readonly Row[]): Weights {
  const weights: Record<FeatureName, number> = { ...start };
  const mean = new Map<FeatureName, readonly [number, number]>();
  for (let step = 1; step <= steps; step += 1) {
    const slope = new Map(featureNames.map((name) => [name, decay * (weights[name] - start[name])]));
    for (const { features, isSame } of rows) {
      const error = 1 / (1 + Math.exp(-scoreOf(features, weights))) - (isSame ? 1 : 0);
      for (const name of featureNames) slope.set(name, (slope.get(name) ?? 0) + error * (features[name] ?? 0));
    }
    for (const name of featureNames) {
      const [m, v] = mean.get(name) ?? [0, 0];
      const g = slope.get(name) ?? 0;
      const next = [0.9 * m + 0.1 * g, 0.99 * v + 0.01 * g * g] as const;
      mean.set(name, next);
      weights[name] -= (rate * next[0]) / (1 - 0.9 ** step) / (Math.sqrt(next[1] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}
