// What was hit or stood there: a market, a hospital, a convoy. That both name one speaks for them wherever it stood. That they name two
// speaks against them only where both were hit: a blast near the mosque may have torn up a bus. And what was hit is what the sides dispute:
// who struck a depot, as they say, struck a fuel station to those who live there.

import type { EventProfile } from "../../profile/shape.ts";
import { type Feature, finding } from "./finding.ts";

/** See the head of the file. */
export const things: Feature = (a, b) => {
  const shared = a.things.filter((thing) => b.things.includes(thing));
  if (shared.length > 0) return finding(`both tell of a ${shared.join(", ")}`, "things.same");
  const [mine, theirs] = [hitOf(a), hitOf(b)];
  if (mine.length === 0 || theirs.length === 0 || isDisputed(mine, theirs) || isDisputed(theirs, mine))
    return undefined;
  return finding(
    `one tells of a ${[mine.join(", "), theirs.join(", ")].sort().join(", the other of a ")}`,
    "things.other",
  );
};

function hitOf({ things, stood = [] }: EventProfile): readonly string[] {
  return things.filter((thing) => !stood.includes(thing));
}

/** What who strikes calls it. */
const ofWar: ReadonlySet<string> = new Set(["depot", "tunnel", "laboratory", "factory"]);

function isDisputed(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.every((thing) => ofWar.has(thing)) && theirs.every((thing) => !ofWar.has(thing));
}
