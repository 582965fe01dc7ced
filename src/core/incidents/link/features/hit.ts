// Who suffered it. Reports agree on that more than on who did it.

import type { ProfileParty } from "../../profile/shape.ts";
import { ofRole, shareWord } from "./doer.ts";
import { best, type Feature, type Finding, finding } from "./finding.ts";

/** See the head of the file. */
export const hit: Feature = (a, b) =>
  best(ofRole(a, "hit").flatMap((mine) => ofRole(b, "hit").map((theirs) => compared(mine, theirs))));

function compared(a: ProfileParty, b: ProfileParty): Finding | undefined {
  if (a.party !== undefined && b.party !== undefined) {
    if (a.party === b.party) return finding(`both hit ${a.party}`, "hit.same");
    // Civilians of one side are hit together with soldiers of another.
    return finding(`hit ${[a.name, b.name].sort().join(", hit ")}`, "hit.other");
  }
  if (!shareWord(a, b)) return undefined;
  if (a.name === b.name) return finding(`both hit ${a.name}`, "hit.same");
  return finding(`hit ${[a.name, b.name].sort().join(", hit ")}`, "hit.sameWord");
}
