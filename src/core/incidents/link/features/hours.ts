// When in the day. Told by both and far apart: two blows of one day. Clocks and words are loose, so that a few hours say nothing.

import type { EventProfile, ProfileHours } from "../../profile/shape.ts";
import { type Feature, finding } from "./finding.ts";

/** Hours between two tellings from which on they are of two blows. */
const farHours = 3;

/** Two clocks that differ by so little tell one time. */
const sameHours = 0.5;

/** See the head of the file. */
export const hours: Feature = (a, b) => {
  if (a.hours.length === 0 || b.hours.length === 0) return undefined;
  const [mine, theirs] = [closest(a.hours), closest(b.hours)];
  const gap = Math.min(...mine.flatMap((one) => theirs.map((other) => gapOf(one, other))));
  const value = [mine, theirs]
    .map(([first]) => first?.told ?? "")
    .sort()
    .join(", ");
  // The same hour of another day says nothing.
  if (gap <= sameHours) return isOtherDay(a, b) ? undefined : finding(value, "hours.same");
  if (isOtherDay(a, b)) return undefined;
  return gap < farHours ? undefined : finding(value, "hours.apart");
};

/** "At 8:20 this morning" is at 8:20: of two that one tells, the closer one counts. */
function closest(hours: EventProfile["hours"]): EventProfile["hours"] {
  const isWithin = (one: ProfileHours, other: ProfileHours): boolean =>
    one.first >= other.first && one.last <= other.last && one.last - one.first < other.last - other.first;
  return hours.filter((one) => !hours.some((other) => isWithin(other, one)));
}

function isOtherDay(a: EventProfile, b: EventProfile): boolean {
  const [mine, theirs] = [a.days[0], b.days[0]];
  if (mine === undefined || theirs === undefined || !mine.yearKnown || !theirs.yearKnown) return false;
  const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return Math.max(mine.first ?? low, theirs.first ?? low) > Math.min(mine.last ?? high, theirs.last ?? high);
}

/** Around the clock: a night is near both to the evening before and to the dawn after. */
function gapOf(a: ProfileHours, b: ProfileHours): number {
  return Math.min(...[-24, 0, 24].map((turn) => Math.max(a.first + turn, b.first) - Math.min(a.last + turn, b.last)));
}
