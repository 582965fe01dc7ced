// Which ship. At sea there is hardly a place by which two attacks of one day could be told apart; a ship has a name of its own.

import type { EventProfile, ProfileName } from "../../profile/shape.ts";
import { type Feature, finding } from "./finding.ts";

/** See the head of the file. */
export const vessel: Feature = (a, b) => {
  const [mine, theirs] = [vesselsOf(a), vesselsOf(b)];
  const headed =
    mine.find((one) => theirs.length === 0 && isHeaded(one, b)) ??
    theirs.find((one) => mine.length === 0 && isHeaded(one, a));
  if (headed !== undefined) return finding(`a headline names ${headed.name}`, "vessel.headed");
  if (mine.length === 0 || theirs.length === 0) return undefined;
  const shared = mine.find(({ key }) => theirs.some((other) => other.key === key));
  if (shared !== undefined) return finding(`both name the ship of the name ${shared.key}`, "vessel.same");
  const names = [mine, theirs].map((list) => list.map(({ name }) => name).join(", "));
  return finding(names.sort().join(" and "), "vessel.other");
};

/** "Our vessel was hit", under a headline that names it. */
function isHeaded({ key }: ProfileName, { headline = [], background }: EventProfile): boolean {
  return background === undefined && key.split(" ").every((word) => headline.includes(word));
}

function vesselsOf({ names }: EventProfile): readonly ProfileName[] {
  return names.filter(({ kind }) => kind === "vessel");
}
