// "15:40 Shells are falling on Velm": live reports and duty logs head each entry with the time at which it was written, and no day, for
// that is the day of the whole. Only where several lines begin so and their times run one way; after midnight nobody says which day it is.

import { matchesOf } from "../../matches.ts";

const entry =
  /(?<=^|\n)[ \t]*(?:[-–•*·][ \t]+)?(?<clock>(?<hour>[01]?\d|2[0-3])[:.h](?<minute>[0-5]\d))(?:[ \t]?(?:GMT|UTC|hrs?|h|local(?: time)?))?[ \t]*(?:[-–—:|.][ \t]*)?(?=[\p{L}"“'‘(#\d])/gu;

/** So many lines make a log. */
const fewest = 2;

/** From 23:40 to 0:10 is a step of half an hour into another day, and none of a day back. In minutes. */
const mostOn = 18 * 60;

export interface LogEntries {
  /** Where the clocks at the head of the entries begin. */
  readonly clocks: ReadonlySet<number>;
  /** The times run one way, as those of one day do. */
  readonly ofOneDay: boolean;
}

/**
 * The entries of a log; none for a text with fewer than two lines that begin with a clock.
 *
 * @example logEntries("9:10 Shots in Velm.\n\n9:40 It is quiet.") → clocks at 0 and 21, of one day
 */
export function logEntries(text: string): LogEntries {
  const found = matchesOf(text, entry).map(({ index, 0: all, groups }) => ({
    start: index + all.indexOf(groups?.["clock"] ?? ""),
    minutes: Number(groups?.["hour"]) * 60 + Number(groups?.["minute"]),
  }));
  if (found.length < fewest) return { clocks: new Set(), ofOneDay: false };
  const runs = (step: 1 | -1): boolean =>
    found.every(({ minutes }, at) => {
      const on = (minutes - (found[at - 1]?.minutes ?? minutes)) * step;
      return on >= 0 && on <= mostOn;
    });
  return { clocks: new Set(found.map(({ start }) => start)), ofOneDay: runs(1) || runs(-1) };
}
