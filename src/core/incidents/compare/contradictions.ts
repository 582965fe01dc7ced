// All relations between the positions on one slot, put together by the values that they hold.

import type { Slot } from "../../model/claim.ts";
import type { ClaimRef, Contradiction } from "../../model/incident.ts";
import { compareText } from "../../model/text-order.ts";
import { canMean } from "../values/doers.ts";
import { closestOf, shownApart, type ValueGroup } from "../values/grouped.ts";
import { sortedRefs } from "../values/originators.ts";
import { isLater, type Position } from "../values/position.ts";
import type { SlotClaim } from "../values/slot-claims.ts";
import { plain, type Standing } from "../values/standing.ts";
import { standingOf } from "../values/standing-of.ts";
import { type Related, relate } from "./relation.ts";
import { sentenceOf } from "./sentence.ts";
import { manyValued } from "./slots-touched.ts";
import { strengthOf } from "./strength.ts";

/** What the positions on one slot come to. */
export interface Relations {
  /** Two originators hold one value alike. */
  readonly agreement: boolean;
  readonly contradictions: readonly Contradiction[];
}

/**
 * @param groups values of the slot first, then those of the slot that answers it
 * @param own how many of the groups are of the slot itself; relations among the others belong to their own slot
 */
export function relationsOf(
  slot: Slot,
  groups: readonly ValueGroup[],
  positions: readonly Position[],
  own: number = groups.length,
): Relations {
  const standings = groups.map(({ named }) => groups.map((other) => standingOf(named, other.named)));
  const between = (a: Position, b: Position): Standing =>
    a.group === b.group ? plain("same") : (standings[a.group]?.[b.group] ?? plain("unclear"));
  const shares = sharers(slot, positions, between);
  const found: Related[] = [];
  const looser = looseWords(slot, positions, between);
  const outdated = outdatedIn(slot, positions, between);
  for (const [index, a] of positions.entries()) {
    for (const b of positions.slice(index + 1)) {
      if (a.group >= own && b.group >= own) continue;
      if (a.key !== b.key && (looser.has(a) || looser.has(b))) continue;
      // A voice that names its doer in both slots is set against another once.
      if (
        (a.group >= own && hasOwn(a, positions, own, between)) ||
        (b.group >= own && hasOwn(b, positions, own, between))
      )
        continue;
      const related = relate(slot, a, b, between(a, b), {
        shares: shares(a.key, b.key),
        outdated: (position) => outdated.has(position),
        heldBefore: (high, low) =>
          positions.some(
            (one) => one.group === high.group && one.side === "so" && one.first !== undefined && !isLater(one, low),
          ),
      });
      if (related !== undefined) found.push(related);
    }
  }
  found.push(...answers(positions, found), ...ownDenials(slot, positions, found));
  return {
    agreement: found.some(({ relation }) => relation === "agreement"),
    contradictions: together(slot, groups, found),
  };
}

function hasOwn(
  at: Position,
  positions: readonly Position[],
  own: number,
  between: (a: Position, b: Position) => Standing,
): boolean {
  return positions.some(
    (other) =>
      other.group < own && other.key === at.key && other.side === at.side && between(other, at).kind === "same",
  );
}

/** Who says "Velm, in Kaldia" says Velm: a wider day or place of a voice is no word beside its own closer one. */
function looseWords(
  slot: Slot,
  positions: readonly Position[],
  between: (a: Position, b: Position) => Standing,
): ReadonlySet<Position> {
  if (slot !== "time" && slot !== "place") return new Set();
  const holds = (a: Position): boolean => a.side === "so" && a.firm;
  return new Set(
    positions.filter((wide) =>
      positions.some((close) => close.key === wide.key && holds(close) && between(close, wide).kind === "within"),
    ),
  );
}

/** What its own voice left behind: a number that the same voice later raised. */
function outdatedIn(
  slot: Slot,
  positions: readonly Position[],
  between: (a: Position, b: Position) => Standing,
): ReadonlySet<Position> {
  return new Set(
    positions.filter((low) =>
      positions.some((high) => {
        if (high.key !== low.key || high === low || high.side !== "so" || low.side !== "so") return false;
        const none = { shares: false, outdated: () => false, heldBefore: () => false };
        const related = relate(slot, high, low, between(high, low), none);
        return related?.relation === "update" && related.to === low && between(high, low).kind === "disjoint";
      }),
    ),
  );
}

/** Whether two originators hold a value in common, firmly or not. */
function sharers(
  slot: Slot,
  positions: readonly Position[],
  between: (a: Position, b: Position) => Standing,
): (a: string, b: string) => boolean {
  const shared = new Set<string>();
  if (!manyValued.has(slot)) return () => false;
  for (const a of positions) {
    for (const b of positions) {
      if (a.key === b.key || a.side !== "so" || b.side !== "so") continue;
      const { kind } = between(a, b);
      if (
        kind === "same" ||
        ((slot === "actor" || slot === "responsibility") && (kind === "within" || kind === "around"))
      )
        shared.add(`${a.key}\n${b.key}`);
    }
  }
  return (a, b) => shared.has(`${a}\n${b}`);
}

/** Denials that the text itself links to what they answer, where the values did not tell already. */
function answers(positions: readonly Position[], found: readonly Related[]): readonly Related[] {
  return positions.flatMap((denier) =>
    positions.flatMap((holder): readonly Related[] => {
      if (denier.side !== "not-so" || holder.side !== "so" || denier.key === holder.key) return [];
      if (found.some(({ relation, from, to }) => relation === "denial" && from === denier && to === holder)) return [];
      const linked = denier.claims.some((one) => holder.claims.some((other) => isAnswer(one, other)));
      return linked ? [{ relation: "denial", from: denier, to: holder, because: { kind: "answered" } }] : [];
    }),
  );
}

/** Who denies that its own forces did it denies it against "government jets", where it can be that government. */
function ownDenials(slot: Slot, positions: readonly Position[], found: readonly Related[]): readonly Related[] {
  if (slot !== "actor" && slot !== "responsibility") return [];
  return positions.flatMap((denier) =>
    positions.flatMap((holder): readonly Related[] => {
      if (denier.side !== "not-so" || holder.side !== "so" || denier.key === holder.key) return [];
      if (
        !denier.firm ||
        found.some(({ relation, from, to }) => relation === "denial" && from === denier && to === holder)
      )
        return [];
      const meant = denier.claims.some(
        ({ own, mention }) =>
          own === true &&
          mention !== undefined &&
          holder.claims.some((held) => held.mention !== undefined && canMean(held.mention, mention)),
      );
      return meant ? [{ relation: "denial", from: denier, to: holder, because: { kind: "own" } }] : [];
    }),
  );
}

function isAnswer({ from: denial }: SlotClaim, { from: answered }: SlotClaim): boolean {
  const denies = denial.statement?.denies;
  if (denies === undefined || denial.ref.document !== answered.ref.document) return false;
  return denies === answered.claim.id || denies === answered.statement?.id;
}

/** One entry for all voices that stand in the same way on the same two values. */
function together(slot: Slot, groups: readonly ValueGroup[], found: readonly Related[]): readonly Contradiction[] {
  const lists = new Map<string, Related[]>();
  for (const related of found) {
    if (related.relation === "agreement") continue;
    const { relation, because, from, to } = related;
    // A relation that has no direction is told from the value that stands first.
    const values = because.kind === "several" ? [] : [from.group, from.side, to.group, to.side];
    const key = [relation, JSON.stringify(because), ...values].join(" ");
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [related]);
    else list.push(related);
  }
  return [...lists.values()]
    .flatMap((list) => entryOf(slot, groups, list))
    .sort((a, b) => strengthOf(b.relation) - strengthOf(a.relation) || compareText(a.why, b.why));
}

function entryOf(slot: Slot, groups: readonly ValueGroup[], list: readonly Related[]): readonly Contradiction[] {
  const [first] = list;
  if (first === undefined || first.relation === "agreement") return [];
  const [from, to] = [shownOf(groups, list, "from"), shownOf(groups, list, "to")];
  return [
    {
      relation: first.relation,
      from: claimsOf(list.map((one) => one.from)),
      to: claimsOf(list.map((one) => one.to)),
      why: sentenceOf(
        slot,
        first.because,
        { voices: voicesOf(list.map((one) => one.from)), shown: from },
        { voices: voicesOf(list.map((one) => one.to)), shown: to },
      ),
    },
  ];
}

/**
 * The value on one side in the words of those who stand there: "17 people / 17 civilians" where they have several. Where there are several
 * values, all of them, those that stand on both sides once.
 */
function shownOf(groups: readonly ValueGroup[], list: readonly Related[], end: "from" | "to"): string {
  const at = [...new Set(list.map((related) => related[end].group))];
  const others = end === "to" ? new Set(list.map(({ from }) => from.group)) : new Set<number>();
  const own = at.length > 1 ? at.filter((group) => !others.has(group)) : at;
  return own.map((group) => wordsFor(group, groups, list, end)).join("; ");
}

function wordsFor(group: number, groups: readonly ValueGroup[], list: readonly Related[], end: "from" | "to"): string {
  const closest = list.flatMap((related) => {
    const { group: at, claims } = related[end];
    const claim = at === group ? closestOf(claims) : undefined;
    return claim === undefined ? [] : [shownApart(claim)];
  });
  // "7" says nothing beside "7 people".
  const words = [...new Set(closest)]
    .filter((word, _, all) => !all.some((other) => other.startsWith(`${word} `)))
    .sort(compareText);
  return words.length === 0 || words.length > most ? (groups[group]?.shown ?? "") : words.join(" / ");
}

/** More wordings than this are no sentence. */
const most = 3;

function claimsOf(positions: readonly Position[]): readonly ClaimRef[] {
  return sortedRefs(positions.flatMap(({ refs }) => refs));
}

function voicesOf(positions: readonly Position[]): readonly string[] {
  const byKey = new Map(positions.map(({ key, voice }) => [key, voice]));
  return [...byKey].map(([, voice]) => voice).sort(compareText);
}
