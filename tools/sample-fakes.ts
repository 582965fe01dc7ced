// How linking does on real articles that have no marks: draws merges and near misses on FA-KES for a person to judge, and counts
// what was judged. See eval/incidents/fakes.md.
//
//   node --import tsx tools/sample-fakes.ts read CORPORA READINGS   reads reports.fakes.jsonl.gz, writes the readings (minutes)
//   node --import tsx tools/sample-fakes.ts draw READINGS DRAWN    links them, draws pairs by lot, writes what was drawn (a minute)
//   node --import tsx tools/sample-fakes.ts sheet DRAWN            prints every drawn pair that nobody has judged
//   node --import tsx tools/sample-fakes.ts tally DRAWN            prints the figures of what was judged
//
// Judgements are lines of eval/incidents/fakes.judged.jsonl: a pair (article and where the trigger begins), `same` (whether the two
// are one occurrence), and a kind where they are not, or were missed. A pair's truth does not depend on the linker, and which pairs are drawn hangs on
// hashes of the pairs: when the linker has changed, most are drawn again, and only the others have to be read.

import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { incidentsOfReadings } from "../src/casebook/in-passing.ts";
import { actorCatalogue } from "../src/core/catalogue/actors/catalogue.ts";
import { scorePair } from "../src/core/incidents/link/score.ts";
import { joinTellings } from "../src/core/incidents/link/tellings.ts";
import { eventProfiles } from "../src/core/incidents/profile/event-profile.ts";
import { candidateKeys } from "../src/core/incidents/profile/keys.ts";
import type { EventRef, Reason } from "../src/core/model/incident.ts";
import type { Reading } from "../src/core/model/reading.ts";
import { readReports } from "../src/evaluate/incidents/run.ts";
import { openTools } from "../src/open-tools.ts";

const judgements = "eval/incidents/fakes.judged.jsonl";
const seed = "2026-11-26";
/** How many pairs of each sample are judged. */
const wanted = 60;
/** From this score on a pair that was kept apart is a near miss. */
const near = 2.5;
/** From this share of their three-word runs on, two sentences are the same words. */
const sameWords = 0.6;

interface Told {
  /** Article and offset of the trigger: what a judgement names. */
  readonly key: string;
  readonly document: string;
  readonly type: string;
  readonly head: string;
  readonly words: string;
  readonly sentence: string;
}

interface Pair {
  readonly id: string;
  readonly a: Told;
  readonly b: Told;
  readonly score: number;
  readonly why: readonly Reason[];
}

interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind?: string;
}

/** What was drawn, and of how many. */
interface Drawn {
  readonly counts: readonly string[];
  readonly samples: readonly { readonly name: string; readonly pairs: readonly Pair[] }[];
}

const [mode, first, second] = process.argv.slice(2);
if (mode === "read" && first !== undefined && second !== undefined) await read(first, second);
else if (mode === "draw" && first !== undefined && second !== undefined)
  await writeFile(second, JSON.stringify(await draw(first)));
else if ((mode === "sheet" || mode === "tally") && first !== undefined) await show(mode, first);
else throw new Error("say read CORPORA READINGS, draw READINGS DRAWN, sheet DRAWN or tally DRAWN");

/** Reads the articles, with the day of publication as ISO has it: the data set has 4/5/2017 for the fifth of April. */
async function read(corpora: string, to: string): Promise<void> {
  const rows = gunzipSync(await readFile(`${corpora}/reports.fakes.jsonl.gz`)).toString("utf8");
  const reports = rows
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, string>)
    .map(({ id, title, publisher, published = "", text }) => {
      const [month = "", day = "", year = ""] = published.split("/");
      const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      return JSON.stringify({ id, title, publisher, published: iso, text });
    });
  const given = `${to}.reports.jsonl`;
  await writeFile(given, `${reports.join("\n")}\n`);
  const tools = await openTools();
  try {
    const lines: string[] = [];
    for await (const reading of readReports(given, tools)) lines.push(JSON.stringify(reading));
    await writeFile(to, `${lines.join("\n")}\n`);
  } finally {
    await tools.reader.close();
    await rm(given);
  }
}

async function draw(from: string): Promise<Drawn> {
  const lines = (await readFile(from, "utf8")).trim().split("\n");
  const all = lines.map((line) => JSON.parse(line) as Reading);
  const readings = [...new Map(all.map((one) => [one.document.id, one])).values()];
  const told = new Map(readings.flatMap((reading) => reading.events.map((event) => tell(reading, event))));
  const incidents = await incidentsOfReadings(readings);
  const incidentOf = new Map(incidents.flatMap(({ id, events }) => events.map((event) => [refOf(event), id] as const)));

  // Of each incident of several articles one pair across them, by lot; then incidents by lot.
  const across = incidents.map(({ events }) => pairsOf(events.map((event) => told.get(refOf(event)))));
  const merges = across.flatMap((pairs) => byLot(pairs, "pair").slice(0, 1));
  const hard = across.flatMap((pairs) => byLot(pairs.filter(isReworded), "pair").slice(0, 1));
  const apart = nearMisses(readings, incidentOf, told);
  return {
    counts: [
      `${readings.length} articles, ${told.size} events, ${incidents.length} incidents`,
      `${merges.length} incidents of several articles, ${hard.length} of them with other words in two; ${across.flat().length} pairs of events across articles`,
      `${apart.length} near misses: pairs across articles that share a key, score ${near} or more, in two incidents`,
    ],
    samples: [
      { name: "merge", pairs: byLot(merges, "incident").slice(0, wanted) },
      { name: "hard merge", pairs: byLot(hard, "hard").slice(0, wanted) },
      { name: "near miss", pairs: byLot(apart, "near").slice(0, wanted) },
    ],
  };
}

async function show(mode: "sheet" | "tally", from: string): Promise<void> {
  const { counts, samples } = JSON.parse(await readFile(from, "utf8")) as Drawn;
  const lines = (await readFile(judgements, "utf8")).split("\n").filter((line) => line !== "");
  const judged = new Map(
    lines.map((line) => JSON.parse(line) as Judgement).map((one) => [idOf(one.a, one.b), one] as const),
  );
  console.log(counts.join("\n"));
  for (const { name, pairs } of samples)
    if (mode === "tally") tally(name, pairs, judged);
    else
      for (const [at, pair] of pairs.entries()) if (!judged.has(pair.id)) console.log(shown(`${name} ${at + 1}`, pair));
}

function tell({ document, sentences }: Reading, event: Reading["events"][number]): readonly [string, Told] {
  const { start, end } = event.trigger;
  const { text } = document;
  const around = sentences.find((one) => one.start <= start && start < one.end) ?? event.trigger;
  const sentence = text.slice(around.start, around.end).replace(/\s+/g, " ");
  const marked = `${text.slice(around.start, start)}[[${text.slice(start, end)}]]${text.slice(end, around.end)}`;
  return [
    refOf({ document: document.id, event: event.id }),
    {
      key: `${document.givenId}@${start}`,
      document: document.id,
      type: `${event.type}, ${event.reality}`,
      head: `${document.published ?? "?"} ${document.publisher ?? "?"} | ${document.title ?? ""} | ${text.slice(0, 260)}`,
      words: marked.replace(/\s+/g, " "),
      sentence,
    },
  ];
}

function pairsOf(events: readonly (Told | undefined)[]): readonly Pair[] {
  const known = events.filter((event) => event !== undefined);
  return known.flatMap((a, at) =>
    known
      .slice(at + 1)
      .filter((b) => a.document !== b.document)
      .map((b) => ({ id: idOf(a.key, b.key), a, b, score: 0, why: [] })),
  );
}

function nearMisses(
  readings: readonly Reading[],
  incidentOf: ReadonlyMap<string, string>,
  told: ReadonlyMap<string, Told>,
): readonly Pair[] {
  const profiles = readings.flatMap((reading) => joinTellings(eventProfiles(reading, actorCatalogue())));
  const buckets = new Map<string, number[]>();
  for (const [at, profile] of profiles.entries())
    for (const { kind, key } of candidateKeys(profile)) {
      const bucket = buckets.get(`${kind} ${key}`);
      if (bucket === undefined) buckets.set(`${kind} ${key}`, [at]);
      else bucket.push(at);
    }
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const bucket of buckets.values())
    for (const [rank, one] of bucket.entries())
      for (const other of bucket.slice(rank + 1)) {
        const [x, y] = [profiles[one], profiles[other]];
        const code = one * profiles.length + other;
        if (x === undefined || y === undefined || seen.has(code) || x.ref.document === y.ref.document) continue;
        seen.add(code);
        if (incidentOf.get(refOf(x.ref)) === incidentOf.get(refOf(y.ref))) continue;
        const { score, why } = scorePair(x, y);
        const [a, b] = [told.get(refOf(x.ref)), told.get(refOf(y.ref))];
        if (score >= near && a !== undefined && b !== undefined)
          pairs.push({ id: idOf(a.key, b.key), a, b, score, why });
      }
  return pairs;
}

function tally(name: string, drawn: readonly Pair[], judged: ReadonlyMap<string, Judgement>): void {
  const found = drawn.flatMap((pair) => {
    const judgement = judged.get(pair.id);
    return judgement === undefined ? [] : [{ pair, judgement }];
  });
  const say = (what: string, some: typeof found): void => {
    const right = some.filter(({ judgement }) => judgement.same).length;
    console.log(`${what}: ${right} of ${some.length} are one occurrence, ${wilson(right, some.length)}`);
  };
  console.log(`${name}: ${drawn.length} drawn, ${drawn.length - found.length} not judged`);
  say(`  all`, found);
  say(
    `  same words`,
    found.filter(({ pair }) => !isReworded(pair)),
  );
  say(
    `  other words`,
    found.filter(({ pair }) => isReworded(pair)),
  );
  const kinds = new Map<string, number>();
  for (const { judgement } of found)
    if (judgement.kind !== undefined) kinds.set(judgement.kind, (kinds.get(judgement.kind) ?? 0) + 1);
  for (const [kind, count] of kinds) console.log(`  ${count} ${kind}`);
}

function shown(name: string, { id, a, b, score, why }: Pair): string {
  const reasons = why.map(({ feature, value, weight }) => `${feature} ${weight} (${value})`).join("; ");
  const lines = [a, b].map(({ key, type, head, words }) => `  ${key} ${type}\n    ${head}\n    … ${words}`);
  return [`\n## ${name} | ${id}`, score === 0 ? "" : `  ${score}: ${reasons}`, ...lines].filter(Boolean).join("\n");
}

/** How much of the runs of three words of two sentences is in both, 0 … 1. */
function likeness({ a, b }: Pair): number {
  const [one, other] = [runsOf(a.sentence), runsOf(b.sentence)];
  const both = [...one].filter((run) => other.has(run)).length;
  return both / Math.max(1, one.size + other.size - both);
}

function isReworded(pair: Pair): boolean {
  return likeness(pair) < sameWords;
}

function runsOf(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + 3).join(" ")));
}

/** In the order of a hash of their names: by lot, and the same lot for the same pair, whatever else there is. */
function byLot(pairs: readonly Pair[], lot: string): readonly Pair[] {
  const drawn = (id: string): string => createHash("sha256").update(`${seed} ${lot} ${id}`).digest("hex");
  return pairs
    .map((pair) => ({ pair, at: drawn(pair.id) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ pair }) => pair);
}

/** Wilson's interval of 95 %. */
function wilson(right: number, of: number): string {
  if (of === 0) return "no interval";
  const z = 1.96;
  const middle = (right / of + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((right * (of - right)) / of ** 3 + z ** 2 / (4 * of ** 2));
  return `${(right / of).toFixed(2)} (${(middle - half).toFixed(2)}–${(middle + half).toFixed(2)})`;
}

function refOf({ document, event }: EventRef): string {
  return `${document} ${event}`;
}

function idOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
