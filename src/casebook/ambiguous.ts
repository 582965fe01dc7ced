// The refusal of words that several things are called by. It lists whole ids, so that the next try is a copy of one of them.

import { HearsayError } from "../core/model/errors.ts";

/** Ids that are listed; of more, how many there are is told. */
const mostListed = 5;

/**
 * What to throw where words mean several things.
 *
 * @param noun what they are, in the singular: "incident"
 * @param verb how they come to be meant. Default: "begin so"
 * @example ambiguous("i-1", "incident", ["i-17k75", "i-1cqqc"]).message
 * → "i-1 is ambiguous: 2 incidents begin so: i-17k75, i-1cqqc. Write more of it, or a whole id."
 */
export function ambiguous(
  thing: string,
  noun: string,
  candidates: readonly string[],
  verb: "begin so" | "are called so" = "begin so",
): HearsayError {
  const more = candidates.length - mostListed;
  const listed = `${candidates.slice(0, mostListed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return new HearsayError("ambiguous", { thing, detail: `${candidates.length} ${noun}s ${verb}: ${listed}` });
}
