// What was hit or stood there: a market, a hospital, a convoy.

import { type Feature, finding } from "./finding.ts";

/** See the head of the file. */
export const things: Feature = (a, b) => {
  if (a.things.length === 0 || b.things.length === 0) return undefined;
  const shared = a.things.filter((thing) => b.things.includes(thing));
  if (shared.length > 0) return finding(`both ${shared.join(", ")}`, "things.same");
  return finding(`${[a.things.join(", "), b.things.join(", ")].sort().join(" and ")}`, "things.other");
};
