// Who did it, or who were the sides. That two reports name different doers is no strong sign of two events: it is what
// reports disagree on.

import type { EventProfile, ProfileParty } from "../../profile/shape.ts";
import { best, type Feature, type Finding, finding } from "./finding.ts";

/** See the head of the file. */
export const doer: Feature = (a, b) => {
  const [sides, others] = [ofRole(a, "side"), ofRole(b, "side")];
  if (sides.length > 0 && others.length > 0) return bySides(sides, others);
  const [mine, theirs] = [doersOf(a), doersOf(b)];
  return best(mine.flatMap((one) => theirs.map((other) => compared(one, other))));
};

/** The doers; of a clash beside an attack, any side may be the one that attacked. */
function doersOf(profile: EventProfile): readonly ProfileParty[] {
  const doers = ofRole(profile, "doer");
  return doers.length > 0 ? doers : ofRole(profile, "side");
}

/** The parties of one role. */
export function ofRole({ parties }: EventProfile, role: ProfileParty["role"]): readonly ProfileParty[] {
  return parties.filter((party) => party.role === role);
}

function compared(a: ProfileParty, b: ProfileParty): Finding | undefined {
  const value = `both by ${a.name}`;
  if (a.actor !== undefined && a.actor === b.actor) return finding(value, "doer.same");
  if (a.party !== undefined && b.party !== undefined) {
    return a.party === b.party
      ? finding(`both for ${a.party}`, "doer.sameSide")
      : finding(`by ${[a.name, b.name].sort().join(", by ")}`, "doer.other");
  }
  // A group that no catalogue knows, by its whole name: "the Velm Valley Front".
  if (a.name === b.name && a.kind !== "population" && a.name.split(" ").length > 1 && shareWord(a, b))
    return finding(value, "doer.same");
  return shareWord(a, b) ? finding(`by ${[a.name, b.name].sort().join(", by ")}`, "doer.sameWord") : undefined;
}

function bySides(a: readonly ProfileParty[], b: readonly ProfileParty[]): Finding | undefined {
  const shared = a.filter((one) => b.some((other) => isSame(one, other)));
  const keys = new Set(shared.map(({ party, name }) => party ?? name));
  const value = `both with ${[...keys].sort().join(" and ")}`;
  if (keys.size > 1) return finding(value, "doer.bothSides");
  if (keys.size === 1) return finding(value, "doer.sameSide");
  const known = (parties: readonly ProfileParty[]): boolean => parties.every(({ party }) => party !== undefined);
  return known(a) && known(b) ? finding("other sides", "doer.otherSides") : undefined;
}

/** One actor, one side, or one name. */
export function isSame(a: ProfileParty, b: ProfileParty): boolean {
  if (a.party !== undefined && b.party !== undefined) return a.party === b.party;
  return a.name === b.name;
}

/** Words that name a sort, not a party. */
const sorts =
  /^(?:army|forces?|troops?|military|fighters?|militants?|soldiers?|rebels?|group|groups|units?|aircraft|warplanes?|planes?|jets?|police|armed|security|people|civilians?|men|women|children|persons?|others|members?|source|some|several|many|number|least|state|with|from|their|allied)$/;

/** Whether two names share a word that is not a sort of party. */
export function shareWord(a: ProfileParty, b: ProfileParty): boolean {
  const words = new Set(a.name.split(" ").filter((word) => word.length >= 4 && !sorts.test(word) && !/^\d/.test(word)));
  return b.name.split(" ").some((word) => words.has(word));
}
