// Weighs the candidates of all names of a document against each other. Each candidate has features that stand by
// themselves (size, kind, match) and features that depend on what the other names mean (same unit, nearby); the second are
// computed from the first round's odds, and again from the next, so that names settle together.

import type { GazetteerEntry } from "../../gazetteer.ts";
import type { Candidate, NameGroup } from "./candidates.ts";
import { distanceKm } from "./distance.ts";
import { liesIn } from "./lies-in.ts";
import { type FeatureName, featureNames, weights as fitted } from "./weights.ts";

/** What is known of the document beside its place names. */
export interface PlaceContext {
  /** How often each country (ISO code) is pointed at outside of the names marked as places. */
  readonly countries: ReadonlyMap<string, number>;
  readonly publisherCountry?: string;
  readonly dateline?: GazetteerEntry;
}

export interface Weighed {
  readonly candidate: Candidate;
  readonly features: Readonly<Record<FeatureName, number>>;
  /** Sum of features times weights. */
  readonly weight: number;
  /** Probability among the candidates of the name, 0..1. */
  readonly score: number;
}

const rounds = 4;
/** Only so many names before and after a name speak for it: distant pages do not, and time stays linear. */
const reach = 40;

/**
 * Weighs all candidates.
 *
 * @param positions the start of the first mention of each group, for "near in the text".
 * @returns for each group its candidates, best first.
 */
export function weigh(
  groups: readonly NameGroup[],
  positions: readonly (readonly number[])[],
  context: PlaceContext,
  weights: Readonly<Record<FeatureName, number>> = fitted,
): readonly (readonly Weighed[])[] {
  const own = groups.map((group) => group.candidates.map((candidate) => ownFeatures(candidate, group, context)));
  let current = groups.map((group, g) => settle(group, own[g] ?? [], weights));
  const ties = groups.map((_, g) => tiesOf(g, groups, positions));
  const lists = groups.map((_, g) => listedWith(g, positions));
  for (let round = 0; round < rounds; round++) {
    const next = groups.map((group, g) => {
      const features = group.candidates.map((candidate, c) => ({
        ...(own[g]?.[c] ?? noFeatures),
        ...sharedFeatures(candidate.entry, ties[g] ?? [], current, context),
        "kind of its neighbours": likeNeighbours(candidate.entry, lists[g] ?? [], current),
      }));
      return settle(group, features, weights);
    });
    current = next;
  }
  return current.map((list) => [...list].sort((a, b) => b.weight - a.weight));
}

type Features = Readonly<Record<FeatureName, number>>;

// Every name of the table gets its zero: the record is complete by construction.
const noFeatures = Object.fromEntries(featureNames.map((name) => [name, 0])) as Features;

function settle(group: NameGroup, features: readonly Features[], weights: Features): readonly Weighed[] {
  const sums = features.map((row) => featureNames.reduce((sum, name) => sum + row[name] * weights[name], 0));
  const top = Math.max(...sums);
  const total = sums.reduce((sum, value) => sum + Math.exp(value - top), 0);
  return group.candidates.map((candidate, c) => {
    const weight = sums[c] ?? 0;
    return { candidate, features: features[c] ?? noFeatures, weight, score: Math.exp(weight - top) / total };
  });
}

const kindFeature: Readonly<Partial<Record<GazetteerEntry["kind"], FeatureName>>> = {
  country: "country",
  admin1: "first-level unit",
  admin2: "second-level unit",
  admin3: "third-level unit",
  region: "region",
  sea: "water",
  river: "water",
  lake: "water",
  mountain: "mountain",
  airport: "airport or port",
  port: "airport or port",
  facility: "facility",
};

function ownFeatures(candidate: Candidate, group: NameGroup, context: PlaceContext): Features {
  const { entry, by } = candidate;
  const { kinds } = group.asked;
  const towns = group.candidates.filter((other) => other.entry.kind === "town" && other.entry.match !== "folded");
  const kind = kindFeature[entry.kind];
  const asked = kinds.length > 0;
  const inside = group.containers.some((unit) => liesIn(entry, unit));
  // What crosses borders, and the unit itself, cannot be outside of it.
  const contained =
    group.containers.length > 0 && entry.country !== "" && group.containers.every((unit) => unit.id !== entry.id);
  return {
    ...noFeatures,
    ...(kind === undefined ? {} : { [kind]: 1 }),
    // A state of ten million is no likelier to be meant than one of one: the kind's own weight says what size would.
    population: entry.kind === "country" || entry.kind === "admin1" ? 2 : Math.log10(entry.population + 100) - 2,
    "largest of the name":
      entry.kind === "town" && towns.every(({ entry: other }) => other.population <= entry.population) ? 1 : 0,
    "other name": entry.match === "alternate" ? 1 : 0,
    "sounds alike": entry.match === "folded" ? 1 : 0,
    "without words of kind": by === "bare" ? 1 : 0,
    "kind asked for": asked && kinds.includes(entry.kind) ? 1 : 0,
    "another kind asked for": asked && !kinds.includes(entry.kind) ? 1 : 0,
    "unlike kind asked for": asked && !kinds.some((one) => isSettled(one) === isSettled(entry.kind)) ? 1 : 0,
    "inside the named unit": inside ? 1 : 0,
    "outside the named unit": contained && !inside ? 1 : 0,
    "publisher's country": entry.country !== "" && entry.country === context.publisherCountry ? 1 : 0,
    "dateline nearby":
      context.dateline !== undefined && context.dateline.country === entry.country
        ? Math.exp(-distanceKm(context.dateline, entry) / 300)
        : 0,
  };
}

/** Places of people and their rule, as against places of nature and single sites. */
function isSettled(kind: GazetteerEntry["kind"]): boolean {
  return kind === "town" || kind.startsWith("admin") || kind === "country";
}

interface Tie {
  readonly group: number;
  /** How much the other name says, by its distance in the text. */
  readonly strength: number;
}

function tiesOf(g: number, groups: readonly NameGroup[], positions: readonly (readonly number[])[]): readonly Tie[] {
  const ties: Tie[] = [];
  for (let other = Math.max(0, g - reach); other < Math.min(groups.length, g + reach + 1); other++) {
    if (other === g) continue;
    const gap = leastGap(positions[g] ?? [], positions[other] ?? []);
    ties.push({ group: other, strength: 0.3 + 0.7 * Math.exp(-gap / 600) });
  }
  return ties;
}

/** Names that start within a few words of this one: in a list, like stands with like. */
function listedWith(g: number, positions: readonly (readonly number[])[]): readonly number[] {
  const near: number[] = [];
  for (let other = Math.max(0, g - 4); other < Math.min(positions.length, g + 5); other++) {
    if (other !== g && leastGap(positions[g] ?? [], positions[other] ?? []) <= listGap) near.push(other);
  }
  return near;
}

const listGap = 30;

/** The share of the neighbours that are of the candidate's kind, countries and first-level units only. */
function likeNeighbours(
  entry: GazetteerEntry,
  neighbours: readonly number[],
  current: readonly (readonly Weighed[])[],
): number {
  if (neighbours.length === 0 || (entry.kind !== "country" && entry.kind !== "admin1")) return 0;
  let like = 0;
  for (const other of neighbours) {
    for (const { candidate, score } of current[other] ?? []) if (candidate.entry.kind === entry.kind) like += score;
  }
  return like / neighbours.length;
}

/** The least distance between two ascending lists of positions. */
function leastGap(a: readonly number[], b: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    least = Math.min(least, Math.abs(x - y));
    if (x < y) i++;
    else j++;
  }
  return least;
}

const unmarkedStrength = 0.5;

type SharedFeature =
  | "unit of other places"
  | "share of places in the unit"
  | "near other places"
  | "share of places near"
  | "country of other places"
  | "share of places in the country";

function sharedFeatures(
  entry: GazetteerEntry,
  ties: readonly Tie[],
  current: readonly (readonly Weighed[])[],
  context: PlaceContext,
): Readonly<Record<SharedFeature, number>> {
  let unit = 0;
  let near = 0;
  let country = 0;
  let total = 0;
  // A country that is named in another role says as much as a name far off in the text.
  for (const [iso, times] of context.countries) {
    const strength = unmarkedStrength * Math.min(times, 4);
    if (iso === entry.country) country += strength;
    total += strength;
  }
  for (const { group, strength } of ties) {
    const best = { unit: 0, near: 0, country: 0 };
    for (const { candidate, score } of current[group] ?? []) {
      if (score < 0.02) continue;
      const other = candidate.entry;
      if (other.id === entry.id) continue;
      const lands = entry.country !== "" && other.country === entry.country;
      if (lands) best.country += score;
      if (lands && sameUnit(entry, other)) best.unit += score;
      best.near = Math.max(best.near, score * closeness(entry, other));
    }
    unit += strength * best.unit;
    near += strength * best.near;
    country += strength * best.country;
    total += strength;
  }
  const share = (value: number): number => (total === 0 ? 0 : value / total);
  return {
    "unit of other places": Math.log1p(unit),
    "share of places in the unit": share(unit),
    "near other places": Math.log1p(near),
    "share of places near": share(near),
    "country of other places": Math.log1p(country),
    "share of places in the country": share(country),
  };
}

/** Both in one first-level unit, or one is that unit. */
function sameUnit(a: GazetteerEntry, b: GazetteerEntry): boolean {
  const unitOf = (entry: GazetteerEntry): string | undefined =>
    entry.kind === "admin1" ? entry.id : entry.withinIds.at(-2);
  const unit = unitOf(a);
  return unit !== undefined && unit === unitOf(b);
}

function closeness(a: GazetteerEntry, b: GazetteerEntry): number {
  if (isWide(a) || isWide(b)) return liesIn(a, b) || liesIn(b, a) ? 0.5 : 0;
  return Math.exp(-distanceKm(a, b) / 80);
}

function isWide(entry: GazetteerEntry): boolean {
  return (
    entry.kind === "country" ||
    entry.kind === "admin1" ||
    entry.kind === "region" ||
    entry.kind === "sea" ||
    entry.kind === "river"
  );
}
