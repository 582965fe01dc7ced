// Fits the weights of place resolution by gradient ascent on the log-likelihood of the right place among those of its name.
// Right is: the gold id, or within 25 km of the gold point, or (for areas) the nearest candidate within 161 km. The shared
// features depend on the weights, so they are computed anew after each pass. Deterministic: no shuffling, fixed steps.

import { distanceKm } from "../src/core/model/distance.ts";
import type { Gazetteer } from "../src/core/reading/gazetteer.ts";
import { groupNames } from "../src/core/reading/normalise/places/candidates.ts";
import { readRelation } from "../src/core/reading/normalise/places/relation.ts";
import { contextOf } from "../src/core/reading/normalise/places/resolve.ts";
import { weigh } from "../src/core/reading/normalise/places/weigh.ts";
import type { Weighed } from "../src/core/reading/normalise/places/weighed.ts";
import { type FeatureName, featureNames, weights as start } from "../src/core/reading/normalise/places/weights.ts";
import type { GoldDocument, GoldPlace } from "./measure-places.ts";

const passes = 5;
const steps = 60;
const rate = 0.02;
/** Pull towards the hand-set start, against runaway weights of rare features. */
const decay = 0.002;

interface Example {
  readonly candidates: readonly Weighed[];
  readonly right: readonly boolean[];
}

/** Prints the fitted weights as a literal, and the likelihood after each pass. */
export function fitWeights(documents: readonly GoldDocument[], gazetteer: Gazetteer): void {
  let weights: Record<FeatureName, number> = { ...start };
  for (let pass = 0; pass < passes; pass++) {
    const examples = documents.flatMap((document) => examplesOf(document, gazetteer, weights));
    const before = weights;
    weights = climb(examples, weights);
    const right = examples.filter(
      ({ candidates, right: marks }) => marks[indexOfBest(candidates, before)] === true,
    ).length;
    console.log(`pass ${pass}: ${examples.length} names, right ${(right / examples.length).toFixed(4)}`);
  }
  for (const name of featureNames) console.log(`  ${JSON.stringify(name)}: ${Math.round(weights[name] * 100) / 100},`);
}

function examplesOf(
  document: GoldDocument,
  gazetteer: Gazetteer,
  weights: Readonly<Record<FeatureName, number>>,
): readonly Example[] {
  const { text } = document;
  const golds = [...document.places].sort((a, b) => a.span[0] - b.span[0]);
  const mentions = golds.map(({ span: [first, last] }) => ({
    span: { start: first, end: last },
    kind: "place" as const,
  }));
  const groups = groupNames(
    text,
    mentions,
    mentions.map(({ span }) => readRelation(text, span)),
    gazetteer,
  );
  const context = contextOf({ text, mentions, gazetteer });
  const positions = groups.map((group) => group.mentions.map((index) => mentions[index]?.span.start ?? 0));
  const weighed = weigh(groups, positions, context, weights);
  const examples: Example[] = [];
  for (const [g, group] of groups.entries()) {
    const candidates = weighed[g] ?? [];
    for (const index of group.mentions) {
      const gold = golds[index];
      if (gold === undefined) continue;
      const right = rightOnes(candidates, gold);
      if (right.includes(true) && right.includes(false)) examples.push({ candidates, right });
    }
  }
  return examples;
}

function rightOnes(candidates: readonly Weighed[], gold: GoldPlace): readonly boolean[] {
  if (gold.lat === undefined || gold.lon === undefined) return candidates.map(() => false);
  const point = { latitude: gold.lat, longitude: gold.lon };
  if (gold.geonameid !== undefined) {
    const exact = candidates.map(({ candidate }) => candidate.entry.id === `geonames:${gold.geonameid}`);
    if (exact.includes(true)) return exact;
  }
  const km = candidates.map(({ candidate }) => distanceKm(candidate.entry, point));
  const least = Math.min(...km);
  return km.map((value) => value <= 25 || (value === least && value <= 161));
}

function climb(examples: readonly Example[], from: Readonly<Record<FeatureName, number>>): Record<FeatureName, number> {
  const names = featureNames;
  const w = names.map((name) => from[name]);
  const anchor = names.map((name) => start[name]);
  const first = names.map(() => 0);
  const second = names.map(() => 0);
  const rows = examples.map(({ candidates, right }) => ({
    right,
    x: candidates.map(({ features }) => names.map((name) => features[name])),
  }));
  for (let step = 1; step <= steps; step++) {
    const gradient = names.map((_, i) => -decay * ((w[i] ?? 0) - (anchor[i] ?? 0)));
    for (const { x, right } of rows) addGradient(gradient, x, right, w, rows.length);
    for (let i = 0; i < w.length; i++) {
      const slope = gradient[i] ?? 0;
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * slope;
      second[i] = 0.99 * (second[i] ?? 0) + 0.01 * slope * slope;
      const m = (first[i] ?? 0) / (1 - 0.9 ** step);
      const v = (second[i] ?? 0) / (1 - 0.99 ** step);
      w[i] = (w[i] ?? 0) + (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  // The names of the table in their order: the record is complete.
  return Object.fromEntries(names.map((name, i) => [name, w[i] ?? 0])) as Record<FeatureName, number>;
}

function addGradient(
  gradient: number[],
  x: readonly (readonly number[])[],
  right: readonly boolean[],
  w: readonly number[],
  count: number,
): void {
  const sums = x.map((row) => row.reduce((sum, value, i) => sum + value * (w[i] ?? 0), 0));
  const top = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - top));
  const all = odds.reduce((a, b) => a + b, 0);
  const good = odds.reduce((sum, value, i) => sum + (right[i] === true ? value : 0), 0);
  for (const [c, row] of x.entries()) {
    const value = odds[c] ?? 0;
    const pull = ((right[c] === true ? value / (good + 1e-12) : 0) - value / all) / count;
    for (let i = 0; i < row.length; i++) gradient[i] = (gradient[i] ?? 0) + pull * (row[i] ?? 0);
  }
}

function indexOfBest(candidates: readonly Weighed[], weights: Readonly<Record<FeatureName, number>>): number {
  const sums = candidates.map(({ features }) =>
    featureNames.reduce((sum, name) => sum + features[name] * weights[name], 0),
  );
  return sums.indexOf(Math.max(...sums));
}
