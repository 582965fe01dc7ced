// Lays the meaning of a time expression on the calendar, one file for each way to tell a time. No clock: what counts from "now"
// counts from the document's day or from the day last named in the text, and where there is none it stays unresolved.

import { parseEdtf } from "../../../../calendar/edtf.ts";
import type { Expression, Meaning } from "../expression.ts";
import { timexDuration } from "../timex.ts";
import { calendar, dayOfMonth, numeric } from "./calendar-date.ts";
import { feast } from "./feast-day.ts";
import { mod, type Resolution, type Standing, unresolved } from "./resolution.ts";
import { stretch } from "./stretch.ts";
import { clock, night, withTimeOfDay } from "./time-of-day.ts";
import { relative } from "./units-away.ts";
import { weekday } from "./weekday.ts";

/** The calendar value of an expression's meaning. */
export function resolve({ meaning, ...more }: Expression, standing: Standing): Resolution {
  const resolution = resolveMeaning(meaning, standing);
  return withinCalendar(withTimeOfDay(resolution, more));
}

/** "5,000 years ago" or "in 9,000 years": EDTF and TIMEX3 write years of four digits, and nothing else is written for them. */
function withinCalendar(resolution: Resolution): Resolution {
  if (resolution.time === undefined || parseEdtf(resolution.time.edtf) !== undefined) return resolution;
  return unresolved("outside-calendar", "XXXX");
}

function resolveMeaning(meaning: Meaning, standing: Standing): Resolution {
  switch (meaning.kind) {
    case "calendar":
      return calendar(meaning, standing);
    case "numeric":
      return numeric(meaning.first, meaning.second, meaning.year);
    case "weekday":
      return weekday(meaning, standing);
    case "relative":
      return relative(meaning, standing);
    case "stretch":
      return stretch(meaning, standing);
    case "day-of-month":
      return dayOfMonth(meaning.day, standing);
    case "feast":
      return feast(meaning.name, meaning.year, standing);
    case "clock":
      return clock(standing);
    case "night":
      return night(meaning, standing);
    case "duration":
      return { timex: { type: "DURATION", value: timexDuration(meaning.unit, meaning.count), ...mod(meaning.mod) } };
    case "set":
      return {
        timex: {
          type: "SET",
          value:
            meaning.weekday === undefined ? timexDuration(meaning.unit, meaning.count) : `XXXX-WXX-${meaning.weekday}`,
        },
      };
    case "reference":
      return { timex: { type: "DATE", value: meaning.value }, unresolved: "vague" };
  }
}
