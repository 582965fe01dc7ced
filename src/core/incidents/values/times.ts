// How two times stand to each other. A day in a month is a closer telling of it; a time without a year can be any year's.

import { boundsOfEdtf, edtfContains, orderOfEdtf } from "../../calendar/edtf.ts";
import type { Time } from "../../model/time.ts";
import { plain, type Standing } from "./standing.ts";
import { standingOfHours } from "./times-of-day.ts";

/** Longest time, in days, that a time of unknown year is set against. */
const month = 31;

/** See `Standing`. */
export function standingOfTimes(a: Time, b: Time): Standing {
  const hours = standingOfHours(a, b);
  if (hours !== undefined) return hours;
  if (a.edtf === b.edtf) return plain("same");
  if (edtfContains(b.edtf, a.edtf)) return { kind: "within", why: "one time lies within the other" };
  if (edtfContains(a.edtf, b.edtf)) return { kind: "around", why: "one time lies within the other" };
  const order = orderOfEdtf(a.edtf, b.edtf);
  if (order === "overlap") return { kind: "overlap", why: "the times overlap" };
  if (order === "unknown") {
    const short = [a, b].every(({ edtf }) => lengthOf(edtf) <= month);
    return short ? { kind: "disjoint", why: "different days, whatever the year" } : plain("unclear");
  }
  const gap = gapDays(a.edtf, b.edtf);
  return {
    kind: "disjoint",
    why: gap === 1 ? "a day apart; a night that two days share may explain it" : `${gap} days apart`,
  };
}

function lengthOf(edtf: string): number {
  const bounds = boundsOfEdtf(edtf);
  return bounds === undefined ? Number.POSITIVE_INFINITY : bounds.last - bounds.first + 1;
}

function gapDays(a: string, b: string): number {
  const [left, right] = [boundsOfEdtf(a), boundsOfEdtf(b)];
  if (left === undefined || right === undefined) return Number.NaN;
  return left.last < right.first ? right.first - left.last : left.first - right.last;
}
