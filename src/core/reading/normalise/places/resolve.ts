// From marked names to places: each mention gets the place it most likely means, with the odds, the reasons and the
// runners-up, or stays a bare name. A wrong pin is worse than none, so a place that fits nothing but the sound of the name
// is not taken.

import type { Place } from "../../../model/place.ts";
import { quote, type Span } from "../../../model/span.ts";
import type { Gazetteer, GazetteerEntry, GazetteerKind } from "../../gazetteer.ts";
import { groupNames, type NameGroup, type PlaceMention } from "./candidates.ts";
import { withoutCommonWords } from "./common-places.ts";
import { countriesNamed } from "./countries-named.ts";
import { elsewhere } from "./elsewhere.ts";
import { soundKey } from "./fold.ts";
import { precisionOf } from "./precision.ts";
import { type RelationRead, readRelation } from "./relation.ts";
import { weigh } from "./weigh.ts";
import type { PlaceContext, Weighed } from "./weighed.ts";
import { type FeatureName, featureNames, weights as fitted } from "./weights.ts";
import { wholeName } from "./whole-name.ts";

export interface ResolveInput {
  readonly text: string;
  /** In text order. */
  readonly mentions: readonly PlaceMention[];
  readonly gazetteer: Gazetteer;
  /** Place named in the dateline. */
  readonly dateline?: string;
  /** ISO code of the publisher's country. */
  readonly publisherCountry?: string;
  /** Other weights than the fitted ones: for fitting. */
  readonly weights?: Readonly<Record<FeatureName, number>>;
}

/** One thing that spoke for the place, or against it. `weight` is in log-odds. */
export interface PlaceReason {
  readonly feature: FeatureName;
  readonly value: number;
  readonly weight: number;
}

export interface ResolvedPlace {
  /** As it was marked; `place.name` is the whole name. */
  readonly span: Span;
  readonly place: Place;
  /** Absent when unresolved. */
  readonly kind?: GazetteerKind;
  /** Probability of the chosen place among those of the name, 0..1; 0 when unresolved. */
  readonly score: number;
  /** What decided, the weightiest first; empty when unresolved. */
  readonly reasons: readonly PlaceReason[];
  /** The next likely places of the name, best first, at most three. */
  readonly alternatives: readonly {
    readonly id: string;
    readonly name: string;
    readonly within: readonly string[];
    readonly score: number;
  }[];
}

/**
 * Resolves all place names of a document together, one result for each mention, in their order.
 *
 * @example "Shelling near Velm, Tarn province" with a Velm in Tarn and one elsewhere → the one in Tarn, relation "near".
 */
export function resolvePlaces(input: ResolveInput): readonly ResolvedPlace[] {
  const { text } = input;
  const gazetteer = withoutCommonWords(input.gazetteer);
  const marked = new Set(input.mentions.flatMap(({ span, kind }) => (kind === "place" ? [quote(text, span)] : [])));
  const mentions = input.mentions.map((mention) => ({
    ...mention,
    span: wholeName(text, closed(text, mention.span), gazetteer, marked),
  }));
  const relations = mentions.map(({ span }) => readRelation(text, span));
  const groups = groupNames(text, mentions, relations, gazetteer);
  const context = contextOf(input);
  const positions = groups.map((group) => group.mentions.map((index) => mentions[index]?.span.start ?? 0));
  const weighed = weigh(groups, positions, context, input.weights);
  const isElsewhere = elsewhere(weighed, context);
  const results = new Map<number, ResolvedPlace>();
  for (const [g, group] of groups.entries()) {
    const list = weighed[g] ?? [];
    const distinct = isDistinct(group);
    const credible = list.filter((one) => isCredible(one, distinct));
    const [likely] = credible;
    // Where the likeliest is a namesake elsewhere, one in the land of the text may be meant: the Saida of Lebanon.
    const chosen =
      likely === undefined || !isElsewhere(likely, g)
        ? likely
        : credible.find((one) => isHere(one) && !isElsewhere(one, g));
    for (const index of group.mentions) {
      const mention = mentions[index];
      const read = relations[index];
      if (mention === undefined || read === undefined) continue;
      results.set(
        index,
        chosen === undefined
          ? unresolved(text, mention.span, read, group)
          : resolved(mention.span, read, chosen, list, input),
      );
    }
  }
  return input.mentions.map(({ span }, index) => ({
    ...(results.get(index) ??
      bareName(text, mentions[index]?.span ?? span, relations[index] ?? readRelation(text, span))),
    span,
  }));
}

/** "Velm (" is marked where the unit in the brackets is another's: the bracket is none of the name. */
function closed(text: string, { start, end }: Span): Span {
  const stray = /[\s([]+$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return stray < end - start ? { start, end: end - stray } : { start, end };
}

/** What the document says of its surroundings: countries named, publisher, dateline. */
export function contextOf(input: ResolveInput): PlaceContext {
  const dateline = input.dateline === undefined ? undefined : datelinePlace(input.dateline, input.gazetteer);
  return {
    countries: countriesNamed(
      input.text,
      input.mentions.map(({ span }) => span),
    ),
    ...(input.publisherCountry === undefined ? {} : { publisherCountry: input.publisherCountry }),
    ...(dateline === undefined ? {} : { dateline }),
  };
}

/** A dateline names a large town: the largest of the name is near enough to count as context. */
function datelinePlace(dateline: string, gazetteer: Gazetteer): GazetteerEntry | undefined {
  const [place] = dateline.split(/[,(]/);
  return gazetteer.lookup(place ?? dateline).find((entry) => entry.match !== "folded" && entry.kind === "town");
}

/**
 * Whether a candidate may be taken at all. One that only sounds alike needs a tie to the text; one outside of the unit
 * that the text names is a homonym elsewhere.
 */
function isCredible(one: Weighed, distinct: boolean): boolean {
  const { candidate, features } = one;
  const { entry } = candidate;
  if (features["outside the named unit"] === 1 && entry.kind !== "country") return false;
  if (entry.match !== "folded" || distinct) return true;
  if (features["inside the named unit"] === 1) return true;
  return (
    features["share of places in the country"] > 0.34 ||
    features["near other places"] > 0.3 ||
    features["publisher's country"] === 1 ||
    features["dateline nearby"] > 0.3
  );
}

/** Whether the text tells of the candidate's land, and the name is a spelling of it. */
function isHere({ candidate: { entry }, features }: Weighed): boolean {
  return entry.match !== "folded" && features["share of places in the country"] > 0.34;
}

/**
 * Whether a name has no place of its own spelling, but sounds like one well-known place only: "Deir Ezzor" with the town
 * and the province of Deir ez-Zor. A short key, or a village, may sound alike by chance.
 */
function isDistinct(group: NameGroup): boolean {
  const entries = group.candidates.map(({ entry }) => entry);
  return (
    soundKey(group.asked.bare).length >= 6 &&
    entries.some(({ population }) => population >= 50_000) &&
    entries.every(({ match, country }) => match === "folded" && country === entries[0]?.country)
  );
}

function resolved(
  span: Span,
  { relation, setting }: RelationRead,
  chosen: Weighed,
  list: readonly Weighed[],
  input: ResolveInput,
): ResolvedPlace {
  const { entry } = chosen.candidate;
  const told = precisionOf(entry.kind, relation, setting);
  const weights = input.weights ?? fitted;
  const reasons = featureNames
    .map((feature) => ({
      feature,
      value: chosen.features[feature],
      weight: chosen.features[feature] * weights[feature],
    }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return {
    span,
    place: {
      name: quote(input.text, span),
      gazetteer: entry.id,
      latitude: entry.latitude,
      longitude: entry.longitude,
      // "Velm air base" found only as Velm: the base is somewhere near.
      precision: chosen.features["unlike kind asked for"] === 1 && told === 1 ? 2 : told,
      ...(relation === undefined ? {} : { relation }),
      within: entry.within,
    },
    kind: entry.kind,
    score: chosen.score,
    reasons,
    alternatives: list
      .filter((other) => other !== chosen && other.score >= 0.01)
      .slice(0, 3)
      .map(({ candidate, score }) => ({
        id: candidate.entry.id,
        name: candidate.entry.name,
        within: candidate.entry.within,
        score,
      })),
  };
}

/** No coordinate; but what the text says of its surroundings is kept. */
function unresolved(text: string, span: Span, read: RelationRead, group: NameGroup): ResolvedPlace {
  const bare = bareName(text, span, read);
  const unit = group.containers.length === 1 ? group.containers[0] : undefined;
  const within =
    unit === undefined ? (group.containerName === undefined ? [] : [group.containerName]) : [unit.name, ...unit.within];
  return { ...bare, place: { ...bare.place, within } };
}

function bareName(text: string, span: Span, { relation, setting }: RelationRead): ResolvedPlace {
  return {
    span,
    place: {
      name: quote(text, span),
      precision: precisionOf(undefined, relation, setting),
      ...(relation === undefined ? {} : { relation }),
      within: [],
    },
    score: 0,
    reasons: [],
    alternatives: [],
  };
}
