// Weighs the candidates of all names of a document against each other. Each candidate has features that stand by
// themselves (size, kind, match) and features that depend on what the other names mean (same unit, nearby); the second are
// computed from the first round's odds, and again from the next, so that names settle together.

import { distanceKm } from "../../../model/distance.ts";
import type { GazetteerEntry } from "../../gazetteer.ts";
import type { Candidate, NameGroup } from "./candidates.ts";
import { districtsNamed } from "./districts-named.ts";
import { liesIn } from "./lies-in.ts";
import { isWide, likeNeighbours, listedWith, sharedFeatures, tiesOf } from "./neighbours.ts";
import { otherScripts } from "./scripts.ts";
import type { PlaceContext, Weighed } from "./weighed.ts";
import { type FeatureName, featureNames, weights as fitted } from "./weights.ts";

const rounds = 4;
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
  const ties = groups.map((_, g) => tiesOf(g, groups, positions));
  const own = groups.map((group, g) => {
    const inDistricts = districtsNamed(group, groups, ties[g] ?? []);
    return group.candidates.map((candidate, c) => ({
      ...ownFeatures(candidate, group, context),
      "named district of another name": inDistricts[c] ?? 0,
    }));
  });
  let current = groups.map((group, g) => settle(group, own[g] ?? [], weights));
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
  const contained = group.containers.length > 0 && group.containers.every((unit) => mayLieOutside(entry, unit));
  return {
    ...noFeatures,
    ...(kind === undefined ? {} : { [kind]: 1 }),
    // A state of ten million is no likelier to be meant than one of one: the kind's own weight says what size would.
    population: entry.kind === "country" || entry.kind === "admin1" ? 2 : Math.log10(entry.population + 100) - 2,
    "largest of the name":
      entry.kind === "town" && towns.every(({ entry: other }) => other.population <= entry.population) ? 1 : 0,
    "other name": entry.match === "alternate" ? 1 : 0,
    "other name in another script": entry.match === "alternate" && otherScripts.has(entry.country) ? 1 : 0,
    "sounds alike": entry.match === "folded" ? 1 : 0,
    "without words of kind": by === "bare" ? 1 : 0,
    "kind asked for": asked && kinds.includes(entry.kind) ? 1 : 0,
    "another kind asked for": asked && !kinds.includes(entry.kind) ? 1 : 0,
    "unlike kind asked for": asked && !kinds.some((one) => isSettled(one) === isSettled(entry.kind)) ? 1 : 0,
    "a point for a relation": group.pointRelation && !isWide(entry) ? 1 : 0,
    "unit named like its town": isNamedLikeTown(entry, group) ? 1 : 0,
    "inside the named unit": inside ? 1 : 0,
    "outside the named unit": contained && !inside ? 1 : 0,
    "publisher's country": entry.country !== "" && entry.country === context.publisherCountry ? 1 : 0,
    "dateline nearby":
      context.dateline !== undefined && context.dateline.country === entry.country
        ? Math.exp(-distanceKm(context.dateline, entry) / 300)
        : 0,
  };
}

/**
 * Whether it is known of a place which units it lies in, so that it can be said to lie outside of one. What crosses borders,
 * as lakes do, and the unit itself, cannot; of an airport or a mountain only the country is known.
 */
function mayLieOutside(entry: GazetteerEntry, unit: GazetteerEntry): boolean {
  if (entry.country === "" || entry.kind === "lake" || unit.id === entry.id) return false;
  return (
    unit.kind === "country" || entry.country !== unit.country || entry.withinIds.length > 1 || entry.kind === "admin1"
  );
}

/** Where states are known by their bare names; elsewhere a bare name is the town's, and the unit's comes with its noun. */
const federations: ReadonlySet<string> = new Set(["US", "CA", "AU"]);

function isNamedLikeTown(entry: GazetteerEntry, group: NameGroup): boolean {
  if (!entry.kind.startsWith("admin") || federations.has(entry.country)) return false;
  if (group.asked.kinds.some((kind) => kind.startsWith("admin"))) return false;
  return group.candidates.some(({ entry: other }) => other.kind === "town" && liesIn(other, entry));
}

/** Places of people and their rule, as against places of nature and single sites. */
function isSettled(kind: GazetteerEntry["kind"]): boolean {
  return kind === "town" || kind.startsWith("admin") || kind === "country";
}
