// Names that few events share: who died, which mosque, which quarter. Within one document they stand together anyway.

import type { EventProfile, ProfileName } from "../../profile/shape.ts";
import { most } from "../weights.ts";
import { type Counted, type Feature, inOneDocument, summed } from "./finding.ts";

/** See the head of the file. */
export const names: Feature = (a, b) => {
  if (inOneDocument(a, b)) return undefined;
  const theirs = new Map(b.names.map((name) => [`${name.kind} ${name.key}`, name]));
  const shared = a.names.filter(
    (name) =>
      name.kind !== "vessel" && theirs.has(`${name.kind} ${name.key}`) && !(isPlaced(name, a) && isPlaced(name, b)),
  );
  if (shared.length === 0) return undefined;
  // As the first of two spellings stands, so that the order of the two events does not matter.
  const spelt = shared.map(
    ({ kind, key, name }) => [name, theirs.get(`${kind} ${key}`)?.name ?? name].sort()[0] ?? name,
  );
  const counts = shared.flatMap(({ kind, key, harmed }): readonly Counted[] => {
    if (kind === "vessel") return [];
    // Nobody is killed twice.
    const isHarmed = harmed === true && theirs.get(`${kind} ${key}`)?.harmed === true;
    return [[isHarmed ? "names.harmed" : `names.${kind}`, 1]];
  });
  return summed(`both name ${spelt.sort().join(", ")}`, counts, most.names);
};

/** Whether a name is that of the event's place, which counts already. */
function isPlaced({ key }: ProfileName, { places }: EventProfile): boolean {
  return places.some(({ words }) => key.split(" ").every((word) => words.includes(word)));
}
