// Names that few events share: who died, which mosque, which quarter. Within one document they stand together anyway.

import type { EventProfile, ProfileName } from "../../profile/shape.ts";
import { weights } from "../weights.ts";
import { type Feature, inOneDocument } from "./finding.ts";

/** See the head of the file. */
export const names: Feature = (a, b) => {
  if (inOneDocument(a, b)) return undefined;
  const theirs = new Map(b.names.map((name) => [`${name.kind} ${name.key}`, name.name]));
  const shared = a.names.filter(
    (name) =>
      name.kind !== "vessel" && theirs.has(`${name.kind} ${name.key}`) && !(isPlaced(name, a) && isPlaced(name, b)),
  );
  if (shared.length === 0) return undefined;
  // As the first of two spellings stands, so that the order of the two events does not matter.
  const spelt = shared.map(({ kind, key, name }) => [name, theirs.get(`${kind} ${key}`) ?? name].sort()[0] ?? name);
  const total = shared.reduce((sum, { kind }) => sum + (kind === "vessel" ? 0 : weights.names[kind]), 0);
  return { value: `both name ${spelt.sort().join(", ")}`, weight: Math.min(weights.names.most, total) };
};

/** Whether a name is that of the event's place, which counts already. */
function isPlaced({ key }: ProfileName, { places }: EventProfile): boolean {
  return places.some(({ words }) => key.split(" ").every((word) => words.includes(word)));
}
