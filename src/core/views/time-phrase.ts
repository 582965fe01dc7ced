// An EDTF time for a person. What is unknown is said to be unknown: a day without a year is not given one.

import { type EdtfDate, parseEdtf } from "../calendar/edtf.ts";
import type { Time } from "../model/time.ts";

/**
 * A time in words.
 *
 * @example timePhrase({ edtf: "XXXX-09-17" }) → "17 September (year unknown)"; "2031-05/.." → "May 2031 and later"; "2031-21" →
 * "spring 2031"; timePhrase({ edtf: "2031-05-02", timeOfDay: "MO" }) → "2 May 2031, morning"
 */
export function timePhrase(time: Pick<Time, "edtf" | "timeOfDay">): string {
  const days = daysPhrase(time);
  return time.timeOfDay === undefined ? days : `${days}, ${timeOfDayPhrase(time.timeOfDay)}`;
}

const partsOfDay: ReadonlyMap<string, string> = new Map([
  ["MO", "morning"],
  ["MI", "midday"],
  ["AF", "afternoon"],
  ["EV", "evening"],
  ["NI", "night"],
  ["DT", "daytime"],
]);

/** "17:05Z" is 17:05 UTC; a clock without a zone is whatever the text's readers take it for. */
function timeOfDayPhrase(timeOfDay: string): string {
  return partsOfDay.get(timeOfDay) ?? timeOfDay.replace(/Z$/, " UTC");
}

function daysPhrase(time: Pick<Time, "edtf">): string {
  const edtf = parseEdtf(time.edtf);
  switch (edtf?.kind) {
    case undefined:
      return time.edtf;
    case "date":
      return datePhrase(edtf.date);
    case "one-of":
      return edtf.dates.map(datePhrase).join(" or ");
    case "interval": {
      const { start, end } = edtf;
      if (start === "open") return end === "open" ? time.edtf : `until ${datePhrase(end)}`;
      if (end === "open") return `${datePhrase(start)} and later`;
      return `${datePhrase(start)} to ${datePhrase(end)}`;
    }
  }
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const seasons = ["spring", "summer", "autumn", "winter"];

const qualifiers = { "~": "about ", "?": "perhaps ", "%": "perhaps about " } as const;

function datePhrase({ year, month, day, qualifier }: EdtfDate): string {
  const lead = qualifier === undefined ? "" : qualifiers[qualifier];
  const number = Number(month);
  const named = month === undefined ? undefined : (months[number - 1] ?? seasons[number - 21]);
  const dayNumber = day === undefined || day.includes("X") ? undefined : String(Number(day));
  const known = [dayNumber, named, year === "XXXX" ? undefined : yearPhrase(year)].filter((part) => part !== undefined);
  const missing = [
    day !== undefined && dayNumber === undefined ? "day" : undefined,
    month !== undefined && named === undefined ? "month" : undefined,
    year === "XXXX" ? "year" : undefined,
  ].filter((part) => part !== undefined);
  const unknown = missing.length === 0 ? "" : `${missing.join(" and ")} unknown`;
  if (known.length === 0) return unknown;
  return `${lead}${known.join(" ")}${unknown === "" ? "" : ` (${unknown})`}`;
}

/** "201X" is the 2010s, "20XX" the years 2000 to 2099. */
function yearPhrase(year: string): string {
  if (/^\d{4}$/.test(year)) return String(Number(year));
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0s`;
  return `${year.replaceAll("X", "0")} to ${year.replaceAll("X", "9")}`;
}
