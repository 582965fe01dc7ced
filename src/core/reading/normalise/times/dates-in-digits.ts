// Dates all in digits: "2016-09-17", the date-time groups of armed forces ("171645ZSEP16"), "17/9/2016".

import { isDay } from "../../../calendar/calendar.ts";
import type { Expression } from "./expression.ts";
import { type Groups, type PatternReading, reading } from "./pattern.ts";
import { withYear } from "./told-parts.ts";
import { monthOf } from "./vocabulary.ts";

/** "2016-09-17T16:45Z": the day, with its time of day where it is told. */
export function readIso(groups: Groups): PatternReading {
  const [yearNumber, monthNumber, day] = [Number(groups["year"]), Number(groups["month"]), Number(groups["day"])];
  if (!isDay(yearNumber, monthNumber, day)) return undefined;
  return reading({ kind: "calendar", year: yearNumber, month: monthNumber, day }, clockOf(groups));
}

function clockOf(groups: Groups): Pick<Expression, "clock"> {
  if (groups["hour"] === undefined) return {};
  const hour = Number(groups["hour"]);
  const minute = Number(groups["minute"]);
  if (hour > 24 || minute > 59) return {};
  return { clock: { hour, minute, ...(groups["zone"]?.toUpperCase() === "Z" ? { zone: "Z" as const } : {}) } };
}

/** "171645ZSEP16": day, hour, minute, zone, month, year. */
export function readDateTimeGroup(groups: Groups): PatternReading {
  const monthNumber = monthOf(groups["month"]) ?? 0;
  const text = groups["year"] ?? "";
  const { year: yearNumber } = text.length === 4 ? withYear(text) : withYear(undefined, text);
  const day = Number(groups["day"]);
  if (yearNumber === undefined || !isDay(yearNumber, monthNumber, day)) return undefined;
  return reading({ kind: "calendar", year: yearNumber, month: monthNumber, day }, clockOf(groups));
}

/** "17/9/2016": whether the day or the month stands first is kept open where both are days. */
export function readDigits(groups: Groups): PatternReading {
  const first = Number(groups["first"]);
  const second = Number(groups["second"] ?? groups["second2"]);
  const text = groups["year"] ?? groups["year2"] ?? "";
  const { year: yearNumber } = text.length === 4 ? withYear(text) : withYear(undefined, text);
  if (yearNumber === undefined) return undefined;
  const dayFirst = isDay(yearNumber, second, first);
  const monthFirst = isDay(yearNumber, first, second);
  if (dayFirst && monthFirst && first !== second) return reading({ kind: "numeric", first, second, year: yearNumber });
  if (dayFirst) return reading({ kind: "calendar", year: yearNumber, month: second, day: first });
  return monthFirst ? reading({ kind: "calendar", year: yearNumber, month: first, day: second }) : undefined;
}
