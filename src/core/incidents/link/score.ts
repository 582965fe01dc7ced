// What speaks for and against two events being one. A pure function of the two, and of the passage that their documents
// share: nothing about other documents enters, so that no order of adding matters.

import type { ScoredPair } from "../../model/casebook.ts";
import type { Reason } from "../../model/incident.ts";
import { meet } from "../profile/keys.ts";
import { compareRefs, type EventProfile } from "../profile/shape.ts";
import { keepBar, scoreAsPart, suggestBar } from "./bars.ts";
import type { Finding } from "./features/finding.ts";
import { features } from "./features/list.ts";
import { weights } from "./weights.ts";

/**
 * Scores two events.
 *
 * @param shared 0 … 1: how much of the text around both stands in both documents, word for word; only between documents
 * @returns with `a` before `b` by document and event id; the weights of the reasons add up to the score
 * @example scorePair(velmTold, velmToldAgain).why → [{ feature: "type", value: "both air strike", weight: 1.1 }, …]
 */
export function scorePair(one: EventProfile, other: EventProfile, shared = 0): ScoredPair {
  const [a, b] = compareRefs(one.ref, other.ref) <= 0 ? [one, other] : [other, one];
  const why: Reason[] = [];
  for (const { name, of } of features) {
    const found = of(a, b);
    if (found !== undefined && found.weight !== 0)
      why.push({ feature: name, value: found.value, weight: found.weight });
  }
  // Agencies tell like things in like words: what another day or place parts is no copy.
  const passage = why.some(isElsewhere) ? undefined : passageReason(shared);
  if (passage !== undefined) why.push(passage);
  const score = sum(why);
  const cap = groundless({ score, why }, () => passage !== undefined || meet(a, b));
  if (cap === undefined) return { a: a.ref, b: b.ref, score, why };
  return { a: a.ref, b: b.ref, score: sum([...why, cap]), why: [...why, cap] };
}

/**
 * What keeps a pair down that no key would have brought together, and no passage: it must score the same whoever asks, and is never
 * kept, with too little in common to be suggested. Undefined for any other.
 */
export function groundless(pair: Pick<ScoredPair, "score" | "why">, isGround: () => boolean): Reason | undefined {
  const worth = scoreAsPart(pair);
  if (worth < keepBar || isGround()) return undefined;
  const weight = Math.min(0, round(suggestBar - 0.1 - worth)) || 0; // never -0
  return { feature: "ground", value: "nothing in common that few events share", weight };
}

/** What each feature finds, in the order of the list; of those that find nothing, nothing. */
export function findingsOf(
  a: EventProfile,
  b: EventProfile,
): readonly { readonly feature: string; readonly found: Finding }[] {
  return features.flatMap(({ name: feature, of }) => {
    const found = of(a, b);
    return found === undefined ? [] : [{ feature, found }];
  });
}

/** A day or a place that is another's. */
function isElsewhere({ feature, weight }: Reason): boolean {
  return (feature === "time" || feature === "place") && weight <= otherwise;
}

/** From this weight on, downwards, days and places contradict. */
const otherwise = -2;

/** Less than this is a common phrase. */
const leastShared = 0.3;

/** Whether so much of the words around two events is the same that it is a reason. */
export function tellsPassage(shared: number): boolean {
  return shared >= leastShared;
}

/** Whether a passage that both documents share is among the reasons of a pair. */
export function hasPassage({ why }: Pick<ScoredPair, "why">): boolean {
  return why.some(({ feature }) => feature === "passage");
}

function passageReason(shared: number): Reason | undefined {
  if (!tellsPassage(shared)) return undefined;
  const percent = Math.round(shared * 100);
  return {
    feature: "passage",
    value: `${percent} % of the words around both are the same`,
    weight: round(weights["passage.shared"] * shared),
  };
}

function sum(why: readonly Reason[]): number {
  return round(why.reduce((total, { weight }) => total + weight, 0));
}

/** Sums are rounded, so that the order of adding does not show. */
function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
