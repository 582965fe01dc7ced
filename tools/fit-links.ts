// `node --import tsx tools/fit-links.ts [READINGS]`: fits the weights by which two events of different reports are one incident, on the
// development sets of incidents and, where the readings of FA-KES are given (one reading a line), on its pairs that were judged by
// reading (eval/incidents/fakes.links.jsonl). Pulls towards the weights that were set by hand. Prints the weights, and what linking makes of each set with weights that were fitted without it:
// the honest figures. Which findings there are is asked with the weights that stand, so run it again once its weights are in the table. Deterministic.

import { readFile } from "node:fs/promises";
import { inPassing } from "../src/casebook/in-passing.ts";
import { actorCatalogue } from "../src/core/catalogue/actors/catalogue.ts";
import { scoreIncidents } from "../src/core/evaluate/incidents/score.ts";
import { answeringEvents, eventKey, findTriggers } from "../src/core/evaluate/incidents/triggers.ts";
import { cluster } from "../src/core/incidents/link/cluster.ts";
import type { Finding } from "../src/core/incidents/link/features/finding.ts";
import { findingsOf, groundless, hasPassage } from "../src/core/incidents/link/score.ts";
import { joinTellings } from "../src/core/incidents/link/tellings.ts";
import { type WeightName, weights } from "../src/core/incidents/link/weights.ts";
import { eventProfiles } from "../src/core/incidents/profile/event-profile.ts";
import { meet } from "../src/core/incidents/profile/keys.ts";
import { compareRefs, type EventProfile, refKey } from "../src/core/incidents/profile/shape.ts";
import type { ScoredPair } from "../src/core/model/casebook.ts";
import type { Reason } from "../src/core/model/incident.ts";
import type { Reading } from "../src/core/model/reading.ts";
import { type IncidentReadings, readIncidentGold, readReports } from "../src/evaluate/incidents/run.ts";
import { openTools } from "../src/open-tools.ts";
import { byHand as start } from "./link-weights-by-hand.ts";

/** Pull towards the weights that stand: findings that are seldom seen stay as they are. */
const pull = 30;
/** Score at which a pair is as likely one as two; the bar for a link is above it. */
const even = 3;
/** A wrong link counts so many times a missed one. */
const caution = 2;
/** Each set counts like so many pairs of one incident. */
const setWeight = 150;
const judgedWeight = 1.5;
const [steps, rate] = [800, 0.03];
/** A weight that contradicts may not speak less against; see `contradicts` in groups.ts. */
const contradicts = -2;
/** One dead in both of two reports is chance, and three are little more, though our own sets, which have few reports a day, do not show it. */
const highest: ReadonlyMap<WeightName, number> = new Map([
  ["numbers.equal1", 0.3],
  ["numbers.equal3", 0.6],
]);
/** What tells more weighs no less. */
const rising: readonly (readonly WeightName[])[] = [
  ["numbers.equal1", "numbers.equal3", "numbers.equal5", "numbers.equal10", "numbers.equal20", "numbers.equal50"],
  ["numbers.farApart", "numbers.apart"],
  ["time.newsNear", "time.newsNextDay", "time.newsDay"],
  ["time.newsOlder", "time.newsMonth"],
  ["time.withinMonth", "time.withinWeek", "time.withinDays", "time.sameDay"],
  ["time.yearsApart", "time.apart", "time.fewDays", "time.nextDay"],
  ["place.farApart", "place.apart", "place.neighbouring"],
  ["place.withinReach", "place.near", "place.sameTown"],
  ["place.withinProvince", "place.sameProvince", "place.sameDistrict", "place.sameTown"],
  ["place.sameBigName", "place.sameName", "place.sameNames"],
  ["story.name", "story.placeOfOne", "story.placed", "story.headed"],
  ["story.placedAnew", "story.placed"],
  ["doer.sameWord", "doer.sameSide", "doer.same"],
  ["type.apart", "type.sameGroup", "type.sameFamily", "type.confused", "type.fits"],
];

type Weights = Readonly<Record<WeightName, number>>;
type Found = Pick<Finding, "counts" | "most"> & { readonly feature: string };

interface Row {
  readonly found: readonly Found[];
  readonly isSame: boolean;
  readonly weight: number;
}

interface HeldPair extends Pick<ScoredPair, "a" | "b"> {
  readonly found: readonly Found[];
  readonly meets: boolean;
}

interface FittedSet extends IncidentReadings {
  readonly name: string;
  readonly profiles: readonly EventProfile[];
  readonly pairs: readonly HeldPair[];
  readonly rows: readonly Row[];
}

const names = Object.keys(start) as WeightName[];
const tools = await openTools();
try {
  const sets: FittedSet[] = [];
  for (const name of ["dev", "more", "third", "fourth", "fifth"])
    sets.push(await setOf(name, await readIncidentGold("eval/incidents", name, (path) => readReports(path, tools))));
  const judged = process.argv[2] === undefined ? [] : await judgedRows(process.argv[2]);
  console.log(`pairs: ${sets.map(({ name, rows }) => `${name} ${rows.length}`).join(", ")}, FA-KES ${judged.length}`);
  for (const held of sets) {
    const others = sets.filter((set) => set !== held).flatMap(({ rows }) => rows);
    show(`${held.name}, weights by hand`, held, start);
    show(`${held.name}, the weights that stand`, held, weights);
    show(`${held.name}, fitted without it`, held, climb([...others, ...judged]));
  }
  const fitted = climb([...sets.flatMap(({ rows }) => rows), ...judged]);
  for (const name of names) console.log(`  "${name}": ${Math.round(fitted[name] * 20) / 20},`);
} finally {
  await tools.reader.close();
}

async function setOf(name: string, { part, readings }: IncidentReadings): Promise<FittedSet> {
  const profiles = profilesOf(readings);
  const shared = await sharedIn(readings, profiles);
  const pairs = profiles.flatMap((a, index) =>
    profiles.slice(index + 1).map(
      (b): HeldPair => ({
        a: a.ref,
        b: b.ref,
        found: foundOf(a, b, shared.get(`${refKey(a.ref)} ${refKey(b.ref)}`)),
        meets: meet(a, b),
      }),
    ),
  );
  const byReport = new Map(readings.map((reading) => [reading.document.givenId ?? reading.document.id, reading]));
  const answers = answeringEvents(findTriggers(part.gold, byReport)).filter(({ incidents }) => incidents.length === 1);
  const incidentOf = new Map(answers.map(({ event, incident }) => [eventKey(event), incident]));
  const labelled = pairs.flatMap(({ a, b, found, meets }) => {
    const [mine, theirs] = [incidentOf.get(eventKey(a)), incidentOf.get(eventKey(b))];
    if (mine === undefined || theirs === undefined || a.document === b.document) return [];
    return mine === theirs || meets ? [{ found, isSame: mine === theirs }] : [];
  });
  const weight = setWeight / labelled.filter(({ isSame }) => isSame).length;
  return { name, part, readings, profiles, pairs, rows: labelled.map((row) => ({ ...row, weight })) };
}

function profilesOf(readings: readonly Reading[]): readonly EventProfile[] {
  const profiles = readings.flatMap((reading) => joinTellings(eventProfiles(reading, actorCatalogue())));
  return profiles.sort((a, b) => compareRefs(a.ref, b.ref));
}

/** How much of the words around two events a casebook finds in both of their reports. */
function sharedIn(
  readings: readonly Reading[],
  profiles: readonly EventProfile[],
): Promise<ReadonlyMap<string, number>> {
  return inPassing(
    readings,
    ({ store }) =>
      new Map(
        profiles
          .flatMap(({ ref }) => store.pairsOf(ref))
          .flatMap(({ a, b, why }) => {
            const passage = why.find(({ feature }) => feature === "passage")?.weight;
            return passage === undefined ? [] : [[`${refKey(a)} ${refKey(b)}`, passage / weights["passage.shared"]]];
          }),
      ),
  );
}

function foundOf(a: EventProfile, b: EventProfile, shared: number | undefined): readonly Found[] {
  const found = findingsOf(a, b).map(({ feature, found: { counts, most } }) => ({
    feature,
    counts,
    ...(most === undefined ? {} : { most }),
  }));
  return shared === undefined ? found : [...found, { feature: "passage", counts: [["passage.shared", shared]] }];
}

/** The judged pairs of FA-KES whose events the readings have. */
async function judgedRows(path: string): Promise<readonly Row[]> {
  const readings = linesOf(await readFile(path, "utf8")).map((line) => JSON.parse(line) as Reading);
  const judged = linesOf(await readFile("eval/incidents/fakes.links.jsonl", "utf8")).map(
    (line) => JSON.parse(line) as { readonly a: string; readonly b: string; readonly same: boolean },
  );
  const wanted = new Set(judged.flatMap(({ a, b }) => [a, b]).map((key) => key.split("@")[0]));
  const profiles = new Map<string, EventProfile>();
  for (const reading of readings.filter(({ document }) => wanted.has(document.givenId ?? ""))) {
    const triggers = new Map(reading.events.map(({ id, trigger }) => [id, trigger.start]));
    for (const profile of profilesOf([reading]))
      profiles.set(`${reading.document.givenId}@${triggers.get(profile.ref.event)}`, profile);
  }
  return judged.flatMap(({ a, b, same }) => {
    const [mine, theirs] = [profiles.get(a), profiles.get(b)];
    if (mine === undefined || theirs === undefined) return [];
    const [one, other] = compareRefs(mine.ref, theirs.ref) <= 0 ? [mine, theirs] : [theirs, mine];
    return [{ found: foundOf(one, other, undefined), isSame: same, weight: judgedWeight }];
  });
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

function sumOf({ counts }: Found, weights: Weights): number {
  return counts.reduce((sum, [name, times]) => sum + weights[name] * times, 0);
}

function worthOf(found: Found, weights: Weights): number {
  return Math.min(found.most ?? Number.POSITIVE_INFINITY, sumOf(found, weights));
}

/** Adam on the log-likelihood, with the pull; after each step the weights keep their signs, bounds and order. */
function climb(rows: readonly Row[]): Weights {
  const weights: Record<WeightName, number> = { ...start };
  const mean = new Map<WeightName, readonly [number, number]>();
  for (let step = 1; step <= steps; step += 1) {
    const slope = new Map(names.map((name) => [name, pull * (weights[name] - start[name])]));
    for (const { found, isSame, weight } of rows) {
      const score = found.reduce((sum, one) => sum + worthOf(one, weights), 0);
      const chance = 1 / (1 + Math.exp(even - score));
      const error = isSame ? (chance - 1) * weight : chance * weight * caution;
      for (const one of found) {
        if (one.most !== undefined && sumOf(one, weights) > one.most) continue;
        for (const [name, times] of one.counts) slope.set(name, (slope.get(name) ?? 0) + error * times);
      }
    }
    for (const name of names) {
      const [m, v] = mean.get(name) ?? [0, 0];
      const g = slope.get(name) ?? 0;
      const next = [0.9 * m + 0.1 * g, 0.99 * v + 0.01 * g * g] as const;
      mean.set(name, next);
      weights[name] -= (rate * next[0]) / (1 - 0.9 ** step) / (Math.sqrt(next[1] / (1 - 0.99 ** step)) + 1e-8);
      weights[name] = bounded(name, weights[name]);
    }
    for (const chain of rising) level(weights, chain);
  }
  return weights;
}

function bounded(name: WeightName, weight: number): number {
  if (start[name] <= contradicts) return Math.min(start[name], weight);
  return start[name] > 0 ? Math.min(highest.get(name) ?? weight, Math.max(0.1, weight)) : Math.min(-0.1, weight);
}

/** Neighbours in the wrong order share their mean. */
function level(weights: Record<WeightName, number>, chain: readonly WeightName[]): void {
  const blocks: { sum: number; size: number }[] = [];
  for (const name of chain) {
    let block = { sum: weights[name], size: 1 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.sum / last.size > block.sum / block.size;
      last = blocks.at(-1)
    ) {
      block = { sum: last.sum + block.sum, size: last.size + block.size };
      blocks.pop();
    }
    blocks.push(block);
  }
  const levelled = blocks.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
  chain.forEach((name, index) => {
    weights[name] = levelled[index] ?? weights[name];
  });
}

/** What linking makes of a set with these weights. */
function show(what: string, { part, readings, profiles, pairs }: FittedSet, weights: Weights): void {
  const scored = pairs.map(({ a, b, found, meets }): ScoredPair => {
    const why = found.map((one): Reason => ({ feature: one.feature, value: "", weight: worthOf(one, weights) }));
    const score = Math.round(why.reduce((sum, { weight }) => sum + weight, 0) * 1000) / 1000;
    const cap = groundless({ score, why }, () => meets || hasPassage({ why }));
    return cap === undefined ? { a, b, score, why } : { a, b, score: score + cap.weight, why: [...why, cap] };
  });
  const { incidents } = cluster(profiles, scored, { together: [], apart: [] });
  const byReport = new Map(readings.map((reading) => [reading.document.givenId ?? reading.document.id, reading]));
  const { figures } = scoreIncidents(
    part.gold,
    byReport,
    incidents.map((events, index) => ({ id: `${index}`, events: events.map(({ ref }) => ref), slots: [] })),
  );
  const { "incidents.reports": reports, "incidents.b3": b3, "incidents.conll": conll } = figures;
  console.log(
    `${what}: reports ${reports?.["precision"]} / ${reports?.["recall"]}, B³ ${b3?.["f1"]}, CoNLL ${conll?.["f1"]}`,
  );
}
