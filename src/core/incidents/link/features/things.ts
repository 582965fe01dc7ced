// What was hit or stood there: a market, a hospital, a convoy.

import { type Feature, finding } from "./finding.ts";

/** See the head of the file. */
export const things: Feature = (a, b) => {
  if (a.things.length === 0 || b.things.length === 0) return undefined;
  const shared = a.things.filter((thing) => b.things.includes(thing));
  if (shared.length > 0) return finding(`both tell of a ${shared.join(", ")}`, "things.same");
  return finding(
    `one tells of a ${[a.things.join(", "), b.things.join(", ")].sort().join(", the other of a ")}`,
    "things.other",
  );
};
