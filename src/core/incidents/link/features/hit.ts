// Who suffered it. Reports agree on that more than on who did it.

import type { ProfileParty } from "../../profile/shape.ts";
import { weights } from "../weights.ts";
import { ofRole, shareWord } from "./doer.ts";
import { best, type Feature, type Finding } from "./finding.ts";

const { hit: weight } = weights;

/** See the head of the file. */
export const hit: Feature = (a, b) =>
  best(ofRole(a, "hit").flatMap((mine) => ofRole(b, "hit").map((theirs) => compared(mine, theirs))));

function compared(a: ProfileParty, b: ProfileParty): Finding | undefined {
  if (a.party !== undefined && b.party !== undefined) {
    if (a.party === b.party) return { value: `both hit ${a.party}`, weight: weight.same };
    // Civilians of one side are hit together with soldiers of another.
    return { value: `hit ${[a.name, b.name].sort().join(", hit ")}`, weight: weight.other };
  }
  if (!shareWord(a, b)) return undefined;
  if (a.name === b.name) return { value: `both hit ${a.name}`, weight: weight.same };
  return { value: `hit ${[a.name, b.name].sort().join(", hit ")}`, weight: weight.sameWord };
}
