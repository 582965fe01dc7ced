// What was hit or stood there: a market, a hospital, a convoy.

import { weights } from "../weights.ts";
import type { Feature } from "./finding.ts";

/** See the head of the file. */
export const things: Feature = (a, b) => {
  if (a.things.length === 0 || b.things.length === 0) return undefined;
  const shared = a.things.filter((thing) => b.things.includes(thing));
  if (shared.length > 0) return { value: `both ${shared.join(", ")}`, weight: weights.things.same };
  return { value: `${[a.things.join(", "), b.things.join(", ")].sort().join(" and ")}`, weight: weights.things.other };
};
