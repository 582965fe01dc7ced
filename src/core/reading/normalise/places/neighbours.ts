// What the names of a document say about each other: places that are told of together tend to lie together. Distances,
// common units and common countries, weighted by the odds that each name has so far and by how near it stands in the text.

import { distanceKm } from "../../../model/distance.ts";
import type { GazetteerEntry } from "../../gazetteer.ts";
import type { NameGroup } from "./candidates.ts";
import { liesIn } from "./lies-in.ts";
import type { PlaceContext, Weighed } from "./weighed.ts";

/** Only so many names before and after a name speak for it: distant pages do not, and time stays linear. */
const reach = 40;

/** Another name and its say. */
export interface Tie {
  readonly group: number;
  /** How much the other name says, by its distance in the text. */
  readonly strength: number;
  /** It stands in a dateline alone: the report was filed there. */
  readonly filing: boolean;
}

/** What the other names of the text have to say about one, by how near they stand to it. */
export function tiesOf(
  g: number,
  groups: readonly NameGroup[],
  positions: readonly (readonly number[])[],
): readonly Tie[] {
  const ties: Tie[] = [];
  for (let other = Math.max(0, g - reach); other < Math.min(groups.length, g + reach + 1); other++) {
    if (other === g) continue;
    const gap = leastGap(positions[g] ?? [], positions[other] ?? []);
    const strength = 0.3 + 0.7 * Math.exp(-gap / 600);
    ties.push({ group: other, strength, filing: groups[other]?.filing === true });
  }
  return ties;
}

/**
 * By hand: a report filed in New York on Geneva does not mean the Geneva nearby; but one filed in Atlanta on Georgia means
 * the Georgia that Atlanta lies in.
 */
const filedFrom = 0.2;

/** Names that start within a few words of this one: in a list, like stands with like. */
export function listedWith(g: number, positions: readonly (readonly number[])[]): readonly number[] {
  const near: number[] = [];
  for (let other = Math.max(0, g - 4); other < Math.min(positions.length, g + 5); other++) {
    if (other !== g && leastGap(positions[g] ?? [], positions[other] ?? []) <= listGap) near.push(other);
  }
  return near;
}

const listGap = 30;

/** The share of the neighbours that are of the candidate's kind, countries and first-level units only. */
export function likeNeighbours(
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

/** The names of those features. */
type SharedFeature =
  | "unit of other places"
  | "share of places in the unit"
  | "near other places"
  | "share of places near"
  | "country of other places"
  | "share of places in the country";

/** The features that rest on what the other names mean, by the odds of the round before. */
export function sharedFeatures(
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
  for (const tie of ties) {
    const best = { unit: 0, near: 0, country: 0 };
    let strength = tie.filing ? tie.strength * filedFrom : tie.strength;
    for (const { candidate, score } of current[tie.group] ?? []) {
      if (score < 0.02) continue;
      const other = candidate.entry;
      if (other.id === entry.id) continue;
      if (score > 0.5 && liesIn(other, entry)) strength = tie.strength;
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

/** Whether a place is too wide for distances from its point to mean much. */
export function isWide(entry: GazetteerEntry): boolean {
  return (
    entry.kind === "country" ||
    entry.kind === "admin1" ||
    entry.kind === "region" ||
    entry.kind === "sea" ||
    entry.kind === "river"
  );
}
