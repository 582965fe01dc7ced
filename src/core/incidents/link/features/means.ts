// What it was done with. Other weapons are no reason against: one report names the jet, the other the bomb.

import { type Feature, finding } from "./finding.ts";

/** See the head of the file. */
export const means: Feature = (a, b) => {
  const shared = a.means.filter((one) => b.means.includes(one));
  return shared.length === 0 ? undefined : finding(`both with ${shared.join(", ")}`, "means.same");
};
