// Claims whose values are the same in meaning, together. "Same" is not transitive by itself ("62" is both "62 soldiers" and
// "62 civilians"): values become one only where all of them are the same or closer tellings of each other.

import { refKey } from "./originators.ts";
import { shownOf } from "./shown.ts";
import type { SlotClaim } from "./slot-claims.ts";
import type { StandingKind } from "./standing.ts";
import { isNumber, standingOf } from "./standing-of.ts";

/** Claims of one slot with one value. */
export interface ValueGroup {
  /** Equal for no two groups of a slot, and the same whatever the order of claims. */
  readonly key: string;
  /** The claim that says the value most closely: it stands for the others. */
  readonly named: SlotClaim;
  readonly shown: string;
  /** Why it is shown and not compared. */
  readonly doubt?: string;
  readonly claims: readonly SlotClaim[];
}

/** Groups the claims of one slot. Neither the order of the claims nor how often one is repeated matters. */
export function grouped(claims: readonly SlotClaim[]): readonly ValueGroup[] {
  const exact = new Map<string, SlotClaim[]>();
  for (const claim of [...claims].sort(byRef)) {
    const key = `${shownOf(claim)} ${claim.mention?.actor ?? ""} ${placeKey(claim)}${claim.doubt === undefined ? "" : ` ${claim.doubt}`}`;
    const list = exact.get(key);
    if (list === undefined) exact.set(key, [claim]);
    else list.push(claim);
  }
  const keys = [...exact.keys()].sort();
  const lists = keys.map((key) => exact.get(key) ?? []);
  const heads = lists.map(([head]) => head);
  return components(heads.length, (a, b) => kindOf(heads[a], heads[b]) === "same")
    .flatMap((members) => parted(members, heads))
    .flatMap((members): readonly ValueGroup[] => {
      const named = closestOf(members.flatMap((member) => heads[member] ?? []));
      if (named === undefined) return [];
      const key = members.map((member) => keys[member]).join(" | ");
      const { doubt } = named;
      const group = { key, named, shown: shownApart(named), ...(doubt === undefined ? {} : { doubt }) };
      return [{ ...group, claims: members.flatMap((member) => lists[member] ?? []) }];
    });
}

/** Of claims with one value, the one that says it most closely, whatever their order. */
export function closestOf(claims: readonly SlotClaim[]): SlotClaim | undefined {
  let best: SlotClaim | undefined;
  for (const claim of claims) if (best === undefined || closest(claim, best) < 0) best = claim;
  return best;
}

/** The same day told of the event, or the same number as a toll, is another value, and reads as another. */
export function shownApart(claim: SlotClaim): string {
  const of = isNumber(claim.value) ? "further" : "day of saying";
  return claim.doubt === undefined ? shownOf(claim) : `${shownOf(claim)} (${of})`;
}

function byRef(a: SlotClaim, b: SlotClaim): number {
  const [left, right] = [refKey(a.from.ref), refKey(b.from.ref)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function placeKey({ value }: SlotClaim): string {
  return "within" in value ? (value.gazetteer ?? "") : "edtf" in value ? `${value.edtf} ${value.timeOfDay ?? ""}` : "";
}

function kindOf(a: SlotClaim | undefined, b: SlotClaim | undefined): StandingKind {
  return a === undefined || b === undefined || a.doubt !== b.doubt ? "unclear" : standingOf(a, b).kind;
}

/** A component as values: whole where all of it is one; else what is the same as two that are not stands alone ("62"). */
function parted(members: readonly number[], heads: readonly (SlotClaim | undefined)[]): readonly (readonly number[])[] {
  const same = (a: number, b: number): boolean => a === b || kindOf(heads[a], heads[b]) === "same";
  const between = members.filter((one) => {
    const alike = members.filter((other) => same(one, other));
    return alike.some((a) => alike.some((b) => !same(a, b)));
  });
  if (between.length === 0) return [members];
  const rest = members.filter((one) => !between.includes(one));
  const parts = components(rest.length, (a, b) => same(rest[a] ?? -1, rest[b] ?? -1));
  return [...between.map((one) => [one]), ...parts.map((part) => part.flatMap((at) => rest[at] ?? []))];
}

/** The longer telling, then the one that sorts first: a rule that no order of documents changes. */
function closest(a: SlotClaim, b: SlotClaim): number {
  const [left, right] = [shownOf(a), shownOf(b)];
  return right.length - left.length || (left < right ? -1 : left > right ? 1 : 0);
}

/** Connected components of a graph over 0 … size-1, each ascending, in the order of their first members. */
function components(size: number, linked: (a: number, b: number) => boolean): readonly (readonly number[])[] {
  const root = Array.from({ length: size }, (_, index) => index);
  const find = (at: number): number => (root[at] === at ? at : find(root[at] ?? at));
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) if (linked(a, b)) root[find(b)] = find(a);
  }
  const lists = new Map<number, number[]>();
  for (let at = 0; at < size; at += 1) {
    const list = lists.get(find(at));
    if (list === undefined) lists.set(find(at), [at]);
    else list.push(at);
  }
  return [...lists.values()];
}
