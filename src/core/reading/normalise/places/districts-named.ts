// A district that the text names holds the other places that it names, whatever each of them most likely is by itself: where
// "Velm" has twelve candidates and "Dosk County" ten, the one Velm that lies in a Dosk County is hardly chance. The pair says
// more than the size of either.

import type { GazetteerEntry } from "../../gazetteer.ts";
import type { NameGroup } from "./candidates.ts";
import { foldName } from "./fold.ts";
import { liesIn } from "./lies-in.ts";
import type { Tie } from "./neighbours.ts";

/**
 * For each candidate of a name, in their order, how much the districts named in the text speak for it, 0 for none: it lies
 * in one of them, or is one that holds another name. Where many candidates do, each has its share only.
 */
export function districtsNamed(
  group: NameGroup,
  groups: readonly NameGroup[],
  ties: readonly Tie[],
): readonly number[] {
  const sums = group.candidates.map(() => 0);
  const asksDistrict = isDistrict(group);
  for (const { group: index, strength, filing } of ties) {
    const other = groups[index];
    // Two districts lie beside each other, not in each other; and a name told again tells nothing new.
    if (other === undefined || filing || isDistrict(other) === asksDistrict) continue;
    if (foldName(other.asked.bare) === foldName(group.asked.bare)) continue;
    const fits = group.candidates.map(({ entry }) =>
      other.candidates.some((one) => one.entry.match !== "folded" && isPair(entry, one.entry, asksDistrict)),
    );
    const several = fits.filter((fit) => fit).length;
    for (const [c, fit] of fits.entries()) if (fit) sums[c] = (sums[c] ?? 0) + strength / several;
  }
  return sums.map((sum) => Math.log1p(sum));
}

/** Whether the text calls it a district or a county. */
function isDistrict({ asked }: NameGroup): boolean {
  return asked.unitNoun !== undefined && asked.kinds.includes("admin2");
}

function isPair(entry: GazetteerEntry, other: GazetteerEntry, isHolder: boolean): boolean {
  const [holder, held] = isHolder ? [entry, other] : [other, entry];
  return holder.kind === "admin2" && liesIn(held, holder);
}
