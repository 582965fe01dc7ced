// The relations of one slot as few lines as can be read: what can all be so in one, and of the others no more than a few of a kind. What
// is left out is counted, never dropped in silence.

import type { ClaimRef, Contradiction, SlotComparison, SlotValue } from "../model/incident.ts";
import { claimKey } from "./incident-input.ts";
import { relationPhrases } from "./incident-phrases.ts";
import { slotPhrases } from "./phrases.ts";

/** Relations that one line tells. */
export type RelationLine = Pick<Contradiction, "relation" | "from" | "to" | "why">;

/** Lines of one kind in one slot; the rest is counted. Our own choice. */
const mostLines = 5;
/** Values that one line sets beside another. */
const mostBeside = 5;
/** Values that one line sets beside others: of fifty that can all be so nobody reads the rest, and each stands in its cell. */
const mostHubs = 4;

/** The lines of a slot, and a sentence for what is left out: "3 more of conflict on killed". */
export function relationLines(slot: SlotComparison): {
  readonly lines: readonly RelationLine[];
  readonly left: readonly string[];
} {
  const overlaps = slot.contradictions.filter(({ relation }) => relation === "overlap");
  const others = slot.contradictions.filter(({ relation }) => relation !== "overlap");
  const lines: RelationLine[] = [];
  const left: string[] = [];
  for (const relation of new Set(others.map((one) => one.relation))) {
    const of = others.filter((one) => one.relation === relation);
    lines.push(...of.slice(0, mostLines));
    const more = of.length - mostLines;
    if (more > 0) left.push(`${more} more of “${relationPhrases[relation].words}” on ${slotPhrases[slot.slot]}`);
  }
  return { lines: [...lines, ...togetherOf(slot, overlaps)], left };
}

/** One line for all that can be so beside each other; a single pair keeps its own sentence, which says why. */
function togetherOf(slot: SlotComparison, overlaps: readonly Contradiction[]): readonly RelationLine[] {
  if (overlaps.length < 2) return overlaps;
  const holding = new Map(slot.values.flatMap((value) => value.claims.map((ref) => [claimKey(ref), value] as const)));
  const pairs: [SlotValue, SlotValue][] = [];
  for (const { from, to } of overlaps) {
    for (const a of valuesOf(from, holding)) {
      for (const b of valuesOf(to, holding)) {
        if (!pairs.some(([c, d]) => (a === c && b === d) || (a === d && b === c))) pairs.push([a, b]);
      }
    }
  }
  const names = new Map(slot.originators.map(({ key, voice }) => [key, voice]));
  const from = overlaps[0]?.from ?? [];
  const known = new Set(from.map(claimKey));
  const all = new Map(overlaps.flatMap((one) => [...one.from, ...one.to]).map((ref) => [claimKey(ref), ref]));
  return [
    {
      relation: "overlap",
      from,
      to: [...all].filter(([key]) => !known.has(key)).map(([, ref]) => ref),
      why: `${slotPhrases[slot.slot]}: ${hubs(pairs, names).join("; ")}`,
    },
  ];
}

function valuesOf(refs: readonly ClaimRef[], holding: ReadonlyMap<string, SlotValue>): readonly SlotValue[] {
  return [...new Set(refs.flatMap((ref) => holding.get(claimKey(ref)) ?? []))];
}

/** "62 soldiers, said by the ministry, can be so beside 60 to 70 soldiers, said by residents": the value that stands in most pairs first. */
function hubs(
  pairs: readonly (readonly [SlotValue, SlotValue])[],
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const told = (value: SlotValue): string => {
    const voices = [...new Set(value.originators.map((key) => names.get(key) ?? key))];
    return voices.length === 0 ? value.shown : `${value.shown}, said by ${someOf(voices)}`;
  };
  const values = [...new Set(pairs.flat())];
  const distinct = pairs.filter(([a, b]) => a !== b);
  if (values.length <= mostBeside && distinct.length === (values.length * (values.length - 1)) / 2)
    return [`all can be so: ${values.map(told).join("; ")}`];
  const parts: string[] = [];
  let rest = pairs;
  while (rest.length > 0) {
    const counts = new Map<SlotValue, number>();
    for (const value of rest.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
    const [hub] = [...counts].sort(([a, m], [b, n]) => n - m || (a.shown < b.shown ? -1 : 1))[0] ?? [];
    if (hub === undefined) break;
    const beside = rest
      .filter((pair) => pair.includes(hub))
      .map(([a, b]) => (a === hub ? b : a))
      .filter((value) => value !== hub);
    rest = rest.filter((pair) => !pair.includes(hub));
    const named = beside.slice(0, mostBeside).map(told);
    const more = beside.length - named.length;
    if (beside.length === 0) parts.push(`${told(hub)}: held more firmly by some than by others`);
    else parts.push(`${told(hub)}, can be so beside ${named.join("; and ")}${more > 0 ? `; and ${more} more` : ""}`);
  }
  const left = parts.length - mostHubs;
  return left <= 1 ? parts : [...parts.slice(0, mostHubs), `and so on for ${left} more values`];
}

/** "A and B", "A, B and 3 others". */
function someOf(voices: readonly string[]): string {
  const [first = "", ...others] = voices;
  if (others.length === 0) return first;
  if (voices.length <= 3) return `${voices.slice(0, -1).join(", ")} and ${voices.at(-1)}`;
  return `${voices.slice(0, 2).join(", ")} and ${voices.length - 2} others`;
}
