// Which earlier mention one takes up where no name tells: each that it might be is weighed against each other and against
// none, by weights learnt from our own marking (`coreference-weights.ts`). One pass; only so many are asked.
//
// A log-linear ranking of antecedents, as in Durrett and Klein 2013, "Easy Victories and Uphill Battles in Coreference
// Resolution".

import { overlap } from "../../../model/span.ts";
import type { Sort } from "./mention-form.ts";
import { type FeaturedText, type Formed, featuresAlone, featuresOf, type PairFeatures } from "./pair-features.ts";
import type { PairWeights } from "./pair-weights.ts";
import { areTwoPlaces, isTownAndAxis } from "./places-apart.ts";

/** How many earlier mentions that it might take up are held against a mention. */
const asked = 40;
/** How many earlier mentions are looked through for them. */
const looked = 160;

/** A mention with those that it might take up, nearest first. */
export interface Ranking {
  readonly later: number;
  readonly alone: readonly string[];
  readonly earlier: readonly { readonly index: number; readonly pair: PairFeatures }[];
}

/** The ranking of one mention; undefined for one that takes up nothing. */
export function rankingOf(of: FeaturedText, mentions: readonly Formed[], later: number): Ranking | undefined {
  const mine = mentions[later];
  if (mine === undefined || !takesPart(mine)) return undefined;
  const earlier: { readonly index: number; readonly pair: PairFeatures }[] = [];
  let hasHead = false;
  for (let index = later - 1; index >= Math.max(0, later - looked) && earlier.length < asked; index -= 1) {
    const other = mentions[index];
    if (other === undefined || !takesPart(other) || !canBe(mine, other)) continue;
    if (overlap(mine.found.span, other.found.span) > 0 || areTwoPlaces(mine.proper, other.proper)) continue;
    if (isTownAndAxis(of.text, mine.found.span, other.found.span)) continue;
    if (other.form.head === mine.form.head) hasHead = true;
    earlier.push({ index, pair: featuresOf(of, [mine, other], earlier.length) });
  }
  return earlier.length === 0 ? undefined : { later, alone: featuresAlone(mine, hasHead), earlier };
}

/** A time is told by its day, a number by what it counts. */
function takesPart({ found: { mention } }: Formed): boolean {
  return mention.kind !== "time" && mention.kind !== "quantity";
}

const likeSorts: Readonly<Record<Sort, readonly Sort[]>> = {
  person: ["person", "people"],
  people: ["people", "party", "person"],
  party: ["party", "people"],
  place: ["place", "building"],
  building: ["building", "place"],
  thing: ["thing"],
};

function canBe({ form: a }: Formed, { form: b }: Formed): boolean {
  switch (a.pronoun) {
    case undefined:
      return b.pronoun === undefined ? likeSorts[a.sort].includes(b.sort) : a.sort === b.sort;
    case "he":
    case "she":
    case "i":
      return (
        (b.sort === "person" || b.sort === "people") &&
        b.number !== "many" &&
        !(a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender)
      );
    case "it":
      return b.sort !== "person" && b.sort !== "people" && b.number !== "many";
    case "they":
    case "we":
    case "these":
      return b.sort !== "place";
    default:
      return true;
  }
}

/**
 * The chain that a mention likeliest goes on with, by the nearest mention of it, and its probability among all chains and
 * none: that of all its mentions together, since it does not matter which of them is taken up.
 */
export function likeliest(
  { alone, earlier }: Ranking,
  weights: PairWeights,
  chainOf: (index: number) => number,
): { readonly index: number; readonly probability: number } | undefined {
  const scores = earlier.map(({ pair }) => weights.ofPair(pair));
  const none = weights.ofAlone(alone);
  const top = Math.max(none, ...scores);
  let all = Math.exp(none - top);
  const chains = new Map<number, { readonly index: number; odds: number }>();
  earlier.forEach(({ index }, at) => {
    const odds = Math.exp((scores[at] ?? 0) - top);
    all += odds;
    const chain = chains.get(chainOf(index));
    if (chain === undefined) chains.set(chainOf(index), { index, odds });
    else chain.odds += odds;
  });
  const [best] = [...chains.values()].sort((a, b) => b.odds - a.odds);
  return best === undefined ? undefined : { index: best.index, probability: best.odds / all };
}
