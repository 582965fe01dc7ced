// A day that is told by its distance from another event of the same sentence: "bombed the depot on 22 March, two weeks after a raid".

import { smallNumbers } from "../../catalogue/number-words.ts";
import { daysOf } from "./days.ts";
import type { ProfileDays } from "./shape.ts";

const distance = /\b(\d{1,2}|[a-z]+)\s+(day|week)s?\s+(after|before)\b/i;

/** Words between the distance and the event that it leads to: "two weeks after a raid on". */
const mostBetween = 40;

/**
 * The days of an event that stands behind such words, by those of the event before them. A week is told roughly: a day's error
 * each way.
 *
 * @param between the text from the dated event's word to the event's own
 * @param dated the dated event's day
 * @example daysBetween(" the depot on 22 March, two weeks after a ", daysOf("2031-03-22")) → 2031-03-07/2031-03-09
 */
export function daysBetween(between: string, dated: ProfileDays): ProfileDays | undefined {
  const { first, last, yearKnown } = dated;
  if (!yearKnown || first === null || first !== last) return undefined;
  const match = distance.exec(between);
  if (match === null || between.length - match.index - match[0].length > mostBetween) return undefined;
  const [word = "", unit, order] = match.slice(1).map((part) => part.toLowerCase());
  const count = countOf(word);
  if (count === undefined) return undefined;
  const length = count * (unit === "week" ? 7 : 1);
  const day = order === "after" ? first - length : first + length;
  const loose = unit === "week" ? 1 : 0;
  const edtf = loose === 0 ? isoOf(day) : `${isoOf(day - loose)}/${isoOf(day + loose)}`;
  return daysOf(edtf);
}

function countOf(word: string): number | undefined {
  if (word === "a" || word === "an" || word === "one") return 1;
  return /^\d+$/.test(word) ? Number(word) : smallNumbers.get(word);
}

const msPerDay = 86_400_000;

function isoOf(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}
