// How two numbers of people stand to each other. Only numbers of the same people, at the same scope, can contradict.

import type { CasualtyEstimate } from "../../model/casualties.ts";
import { peopleOf, standingOfPeople } from "./people.ts";
import { plain, type Standing } from "./standing.ts";

/** "About 100" and 104 are one number: the share by which a number that is called about may be off. Our own choice. */
const aboutShare = 0.1;

interface Range {
  readonly min: number;
  /** Infinite where no upper bound is said. */
  readonly max: number;
}

/** The bounds that a number can mean, with the width that "about" gives it. */
export function rangeOf({ min, max, exactness }: CasualtyEstimate): Range {
  const upper = max ?? Number.POSITIVE_INFINITY;
  if (exactness !== "about") return { min, max: upper };
  return { min: Math.floor(min * (1 - aboutShare)), max: Math.ceil(upper * (1 + aboutShare)) };
}

/** "No casualties were reported" names no number: 0 or more, of which nothing follows. */
export function saysNoNumber({ min, max }: CasualtyEstimate): boolean {
  return min === 0 && max === null;
}

/** "The aid workers", "peacekeepers": two or more of them, and no number that another could be set beside. */
export function isBarePlural({ min, max, exactness }: CasualtyEstimate): boolean {
  return exactness === "vague" && min <= 2 && max === null;
}

/** See `Standing`. The second number is of the same slot. */
export function standingOfNumbers(a: CasualtyEstimate, b: CasualtyEstimate): Standing {
  if (saysNoNumber(a) || saysNoNumber(b)) return plain(saysNoNumber(a) && saysNoNumber(b) ? "same" : "unclear");
  const people = standingOfPeople(peopleOf(a), peopleOf(b));
  if (people === "apart" || people === "unclear") return plain("apart");
  // "Including nine teenagers" is not set against the 26 that hold them, nor against another report's 30 dead.
  // "Many of them" counts nobody that another report could count.
  const part = a.partOf !== undefined || b.partOf !== undefined;
  if (part && (people !== "same" || peopleOf(a).sort === "")) return plain("apart");
  if (a.scope !== b.scope)
    return { kind: "cumulative", why: "one counts this event, the other a running total of several" };
  if (a.ambiguous !== b.ambiguous) return ofCasualties(a, b);
  const [left, right] = [rangeOf(a), rangeOf(b)];
  const equal = a.min === b.min && a.max === b.max;
  if (isBarePlural(a) !== isBarePlural(b) && left.max >= right.min && right.max >= left.min) return plain("unclear");
  if (people === "same") return ofRanges(left, right, equal, a.exactness === b.exactness);
  const oneSort = peopleOf(a).sort === peopleOf(b).sort;
  return people === "around"
    ? ofPart(left, right, equal, "around", oneSort)
    : ofPart(right, left, equal, "within", oneSort);
}

/** Dead against casualties, of whom some may be wounded: there cannot be more dead than casualties. */
function ofCasualties(a: CasualtyEstimate, b: CasualtyEstimate): Standing {
  const [casualties, dead] = a.ambiguous === true ? [rangeOf(a), rangeOf(b)] : [rangeOf(b), rangeOf(a)];
  return dead.min > casualties.max
    ? { kind: "disjoint", why: "more are said to be dead than the other says were dead or wounded" }
    : { kind: "overlap", why: "“casualties” may be dead or wounded" };
}

function ofRanges(a: Range, b: Range, equal: boolean, alike: boolean): Standing {
  if (equal)
    return alike ? plain("same") : { kind: "overlap", why: "the same number, one of them not as an exact one" };
  if (a.max < b.min || b.max < a.min) {
    const none = a.max === 0 || b.max === 0;
    return { kind: "disjoint", why: none ? "one says that there were none" : "the numbers exclude each other" };
  }
  if (b.min <= a.min && a.max <= b.max) return { kind: "within", why: "one number lies within the other" };
  if (a.min <= b.min && b.max <= a.max) return { kind: "around", why: "one number lies within the other" };
  return { kind: "overlap", why: "the ranges overlap" };
}

/**
 * Everybody against some of them, where the count of some stands by itself. Sixty soldiers beside eighty people are of other people,
 * unless the two numbers are one; sixty soldiers beside sixty of a land's are the same people, told more closely.
 */
function ofPart(all: Range, some: Range, equal: boolean, kind: "within" | "around", oneSort: boolean): Standing {
  if (equal) return plain("same");
  if (some.min > all.max)
    return { kind: "disjoint", why: "one counts more of some people than the other counts in all" };
  if (!oneSort) return plain("apart");
  return { kind: all.min <= some.min ? kind : "overlap", why: "one says more closely whose people they were" };
}
