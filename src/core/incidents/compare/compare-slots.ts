// The comparison of an incident, slot by slot: which values are told, by how many originators in how many documents, and how
// they stand to each other. Read this file first. Nothing here depends on the order of claims or documents; a document
// that says nothing of a slot is in none of its lists, so that silence is never counted as agreement.

import type { Slot } from "../../model/claim.ts";
import type { Contradiction, Originator, Relation, SlotComparison, SlotValue } from "../../model/incident.ts";
import { compareText } from "../../model/text-order.ts";
import type { CaseClaim } from "../case-claim.ts";
import { grouped, type ValueGroup } from "../values/grouped.ts";
import { type OriginatorsOf, type Origins, sortedRefs } from "../values/originators.ts";
import { type Position, positionsOn } from "../values/position.ts";
import { type SlotClaim, slots } from "../values/slot-claims.ts";
import { type Side, sideOf } from "../values/stance.ts";
import { toldBy } from "../values/told.ts";
import { relationsOf } from "./contradictions.ts";
import { withDeniedFigures } from "./denied-figures.ts";
import { doubtsOf } from "./doubtful.ts";
import { positionsTaken } from "./positions-taken.ts";
import { answeredBy } from "./slots-touched.ts";
import { strengthOf } from "./strength.ts";
import { withToldBeside } from "./told-beside.ts";

/**
 * Compares the claims of one incident; one comparison for each slot, in the order of `slots`, silent ones too.
 *
 * @param originatorsOf who stands at the beginning of each claim; the same key for copies and relays of one voice
 * @example compareSlots(claims, originatorsOf).find(({ slot }) => slot === "killed")?.relation → "conflict"
 */
export function compareSlots(claims: readonly CaseClaim[], originatorsOf: OriginatorsOf): readonly SlotComparison[] {
  const { origins, lists: told } = toldBy(claims, originatorsOf);
  const lists = withDeniedFigures(positionsTaken(withToldBeside(told), claims), claims);
  const values = new Map(slots.map((slot) => [slot, ranked(grouped(lists.get(slot) ?? []), origins)]));
  return slots.map((slot) => {
    const said = lists.get(slot) ?? [];
    // Who takes no position ("reports of shelling") says nothing of the slot, and is shown beside the value that he leaves open.
    const held = said.filter(({ stance }) => sideOf(stance) !== "open");
    return comparisonOf(slot, said, values, origins, originatorsOf(claimsIn(held)));
  });
}

function comparisonOf(
  slot: Slot,
  said: readonly SlotClaim[],
  values: ReadonlyMap<Slot, readonly ValueGroup[]>,
  origins: Origins,
  originators: readonly Originator[],
): SlotComparison {
  const groups = values.get(slot) ?? [];
  const answering = said.length === 0 ? [] : (values.get(answeredBy.get(slot) ?? slot) ?? []);
  const all = answeredBy.has(slot) ? [...groups, ...answering] : groups;
  const positions = positionsOn(all, origins);
  const doubts = doubtsOf(slot, all, positions);
  const compared = positions.filter(({ group }) => !doubts.has(group));
  const { agreement, contradictions } = relationsOf(slot, all, compared, groups.length);
  return {
    slot,
    relation: said.length === 0 ? "silent" : strongest(agreement, contradictions),
    documents: new Set(said.map(({ from }) => from.ref.document)).size,
    originators: [...originators].sort((a, b) => compareText(a.key, b.key)),
    values: groups.map((group, index) => slotValue(group, index, positions, doubts.get(index))),
    contradictions,
  };
}

function strongest(agreement: boolean, contradictions: readonly Contradiction[]): Relation {
  const found: readonly Relation[] = contradictions.map(({ relation }) => relation);
  const least: Relation = agreement ? "agreement" : "single";
  return [least, ...found].sort((a, b) => strengthOf(b) - strengthOf(a))[0] ?? least;
}

function slotValue(
  { named, shown, claims }: ValueGroup,
  index: number,
  positions: readonly Position[],
  doubt: string | undefined,
): SlotValue {
  const by = (side: Side): readonly string[] =>
    positions.filter((position) => position.group === index && position.side === side).map(({ key }) => key);
  return {
    value: "mention" in named.value || "event" in named.value ? { text: shown } : named.value,
    shown,
    claims: sortedRefs(claims.map(({ from }) => from.ref)),
    originators: by("so"),
    deniedBy: by("not-so"),
    leftOpenBy: by("open"),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** The value with most originators that hold it first; then as they are shown. */
function ranked(groups: readonly ValueGroup[], origins: Origins): readonly ValueGroup[] {
  const count = ({ claims }: ValueGroup): number =>
    new Set(
      claims.flatMap((claim) =>
        sideOf(claim.stance) === "so" ? origins.of(claim.from.ref).map(({ key }) => key) : [],
      ),
    ).size;
  return groups
    .map((group) => ({ group, held: count(group) }))
    .sort(
      (a, b) => b.held - a.held || compareText(a.group.shown, b.group.shown) || compareText(a.group.key, b.group.key),
    )
    .map(({ group }) => group);
}

function claimsIn(said: readonly SlotClaim[]): readonly CaseClaim[] {
  return [...new Set(said.map(({ from }) => from))];
}
