// What each originator says of one number of people, once, by its latest word: what every house rule starts from.

import type { CasualtyEstimate } from "../../model/casualties.ts";
import type { Slot } from "../../model/claim.ts";
import type { ClaimRef } from "../../model/incident.ts";
import { retoldReason } from "../../views/incident-phrases.ts";
import { slotPhrases } from "../../views/phrases.ts";
import { closestOf, grouped, shownApart } from "../values/grouped.ts";
import { saysNoNumber } from "../values/numbers.ts";
import { type Origins, refKey } from "../values/originators.ts";
import { type People, peopleOf, standingOfPeople } from "../values/people.ts";
import { isLater, type Position, positionsOn } from "../values/position.ts";
import type { SlotClaim } from "../values/slot-claims.ts";
import { isNumber } from "../values/standing-of.ts";
import { toldBy } from "../values/told.ts";
import type { ReconcileInput, SetAside, Step } from "./rule.ts";

/** One originator's number of some people. */
export interface Count {
  readonly key: string;
  readonly voice: string;
  readonly certain: boolean;
  readonly estimate: CasualtyEstimate;
  readonly people: People;
  readonly shown: string;
  /** The claim that the count rests on; repetitions of it are set aside. */
  readonly ref: ClaimRef;
  /** Another voice says that this number is not so. */
  readonly denied: boolean;
}

export interface Counts {
  readonly counts: readonly Count[];
  /** What was taken and what was set aside, and why. */
  readonly step: Step;
}

export interface CountOptions {
  /** Keep "62 casualties", which may be dead or wounded. Default: set aside. */
  readonly casualties?: boolean;
}

/** The counts of a slot. */
export function countsOf(input: ReconcileInput, slot: Slot, { casualties = false }: CountOptions = {}): Counts {
  const basis = basisOf(input);
  const { rejected, bySlots, origins } = basis;
  const isRetold = ({ key }: Position, ref: ClaimRef): boolean =>
    origins.named(key)?.retold?.some((one) => refKey(one) === refKey(ref)) ?? false;
  const said = bySlots.get(slot) ?? [];
  const positions = heldIn(basis, slot);
  const aside: SetAside[] = [];
  const thrown = said.filter(({ from }) => rejected.has(refKey(from.ref))).map(({ from }) => from.ref);
  if (thrown.length > 0) aside.push({ claims: thrown, why: "rejected by a reviewer" });
  const usable: Position[] = [];
  for (const position of positions) {
    const why = unusable(position, casualties);
    if (why === undefined) usable.push(position);
    else aside.push({ claims: position.refs, why: `${position.voice}: ${shownIn(position)}: ${why}` });
  }
  const counts = usable.flatMap((position): readonly Count[] => {
    const estimate = estimateOf(position);
    // What a report says in its own words rests on the voice from which it has the same.
    const days = byDay(position);
    const [ref, ...repeated] = [
      ...days.filter((one) => !isRetold(position, one)),
      ...days.filter((one) => isRetold(position, one)),
    ];
    if (estimate === undefined || ref === undefined) return [];
    const shown = shownIn(position);
    const number = estimate.exactness !== "vague" ? undefined : usable.find((other) => isNumberFor(other, estimate));
    if (number !== undefined) {
      aside.push({ claims: position.refs, why: `${position.voice}: ${shown}: a word, where others give numbers` });
      return [];
    }
    const later = usable.find((other) => supersedes(other, position));
    if (later !== undefined) {
      aside.push({ claims: position.refs, why: `${position.voice}: ${shown}: it later said ${shownIn(later)}` });
      return [];
    }
    const [own, again] = [true, false].map((is) => repeated.filter((one) => isRetold(position, one) === is));
    if (again !== undefined && again.length > 0)
      aside.push({ claims: again, why: `${position.voice}: ${shown}: the same word of one originator` });
    if (own !== undefined && own.length > 0)
      aside.push({ claims: own, why: `${position.voice}: ${shown}: ${retoldReason(position.voice)}` });
    const { key, voice } = position;
    const certain = origins.named(key)?.certain ?? false;
    const denied = positions.some(
      (other) => other.side === "not-so" && other.group === position.group && other.key !== key,
    );
    return [{ key, voice, certain, estimate, people: peopleOf(estimate), shown, ref, denied }];
  });
  return { counts, step: { text: sentence(slot, counts), used: counts.map(({ ref }) => ref), setAside: aside } };
}

/** What the counts of all slots start from. */
interface Basis {
  readonly rejected: ReadonlySet<string>;
  readonly bySlots: ReadonlyMap<Slot, readonly SlotClaim[]>;
  readonly origins: Origins;
  /** By slot. */
  readonly positions: Map<Slot, readonly Position[]>;
}

/** Every house asks about several slots of the same input, which never changes: worked out once while it is around. */
const known = new WeakMap<ReconcileInput, Basis>();

function basisOf(input: ReconcileInput): Basis {
  const before = known.get(input);
  if (before !== undefined) return before;
  const rejected = new Set((input.rejected ?? []).map(refKey));
  const { lists, origins } = toldBy(input.claims, input.originatorsOf);
  const basis = { rejected, bySlots: lists, origins, positions: new Map() };
  known.set(input, basis);
  return basis;
}

/** Who holds what in a slot. */
function heldIn({ rejected, bySlots, origins, positions }: Basis, slot: Slot): readonly Position[] {
  const before = positions.get(slot);
  if (before !== undefined) return before;
  const groups = grouped((bySlots.get(slot) ?? []).filter(({ from }) => !rejected.has(refKey(from.ref))));
  const held = positionsOn(groups, origins);
  positions.set(slot, held);
  return held;
}

function unusable(position: Position, casualties: boolean): string | undefined {
  const estimate = estimateOf(position);
  if (estimate === undefined || saysNoNumber(estimate)) return "no number is named";
  if (position.side === "open") return "it takes no position";
  if (position.side === "not-so") return "it says that this is not so, and gives no number";
  if (!position.firm) return "it only holds it possible";
  if (estimate.scope === "cumulative") return "a running total, not of this event";
  if (estimate.partOf !== undefined) return "some of people who are counted already";
  if (estimate.ambiguous === true && !casualties) return "“casualties” may be dead or wounded";
  return undefined;
}

function estimateOf({ claims }: Position): CasualtyEstimate | undefined {
  const claim = closestOf(claims);
  return claim !== undefined && isNumber(claim.value) ? claim.value : undefined;
}

/** In the words of this originator, not of whoever says the same more closely: "17 people" is no "17 civilians". */
function shownIn({ claims }: Position): string {
  const claim = closestOf(claims);
  return claim === undefined ? "" : shownApart(claim);
}

/** A number for people of whom a word ("dozens") tells too: the number says more. */
function isNumberFor(other: Position, word: CasualtyEstimate): boolean {
  const estimate = estimateOf(other);
  if (estimate === undefined || estimate.exactness === "vague" || estimate.ambiguous !== word.ambiguous) return false;
  const people = standingOfPeople(peopleOf(estimate), peopleOf(word));
  return people !== "apart" && people !== "unclear";
}

/** The same originator's number of the same people, first published on a later day. */
function supersedes(later: Position, earlier: Position): boolean {
  const [now, then] = [estimateOf(later), estimateOf(earlier)];
  if (later.key !== earlier.key || later === earlier || now === undefined || then === undefined) return false;
  if (!isLater(later, earlier)) return false;
  return standingOfPeople(peopleOf(now), peopleOf(then)) === "same" && now.ambiguous === then.ambiguous;
}

/** The claims of a position, the one that was published first at the head. */
function byDay(position: Position): readonly ClaimRef[] {
  const day = new Map(position.claims.map(({ from }) => [refKey(from.ref), from.document.published ?? "~"]));
  return [...position.refs].sort((a, b) => {
    const [left, right] = [day.get(refKey(a)) ?? "~", day.get(refKey(b)) ?? "~"];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

function sentence(slot: Slot, counts: readonly Count[]): string {
  const heading = slotPhrases[slot];
  if (counts.length === 0) return `No originator gives a number of ${heading} that can be used.`;
  const each = counts.map(({ voice, shown, denied }) => `${voice} ${shown}${denied ? " (which another denies)" : ""}`);
  return `${heading[0]?.toUpperCase()}${heading.slice(1)}, by originators and each by its latest word: ${each.join("; ")}.`;
}
