// When in the day. Told by both and far apart: two blows of one day. Clocks and words are loose, so that a few hours say nothing.

import type { ProfileHours } from "../../profile/shape.ts";
import { weights } from "../weights.ts";
import type { Feature } from "./finding.ts";

const { hours: weight } = weights;

/** Hours between two tellings from which on they are of two blows. */
const farHours = 3;

/** See the head of the file. */
export const hours: Feature = (a, b) => {
  if (a.hours.length === 0 || b.hours.length === 0) return undefined;
  const gap = Math.min(...a.hours.flatMap((one) => b.hours.map((other) => gapOf(one, other))));
  const value = [a, b]
    .map(({ hours: [first] }) => first?.told ?? "")
    .sort()
    .join(", ");
  if (gap <= 0) return { value, weight: weight.same };
  return gap < farHours ? undefined : { value, weight: weight.apart };
};

/** Around the clock: a night is near both to the evening before and to the dawn after. */
function gapOf(a: ProfileHours, b: ProfileHours): number {
  return Math.min(...[-24, 0, 24].map((turn) => Math.max(a.first + turn, b.first) - Math.min(a.last + turn, b.last)));
}
