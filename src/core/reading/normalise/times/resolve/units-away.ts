// Times some units away from the document's day or from a day named before: "two weeks ago", "the next day", "last month".

import { addMonths, dayOf, isoWeek, mondayOf, weekdayOf } from "../../../../calendar/calendar.ts";
import { edtfDate } from "../../../../calendar/edtf.ts";
import type { Meaning } from "../expression.ts";
import type { Timex } from "../time-mention.ts";
import { timexDuration } from "../timex.ts";
import type { Unit } from "../vocabulary.ts";
import { partOfMonth, wholeYear, years } from "./parts-of-years.ts";
import { mod, onDay, overDays, type Resolution, type Standing, unresolved } from "./resolution.ts";

type Relative = Extract<Meaning, { kind: "relative" }>;

/** So many units away from the document's day, or from the day named before. */
export function relative(meaning: Relative, { published, anchor }: Standing): Resolution {
  const unknown = unknownValues[meaning.unit] ?? "XXXX-XX-XX";
  if (meaning.vague === true) return unresolved("vague", meaning.offset < 0 ? "PAST_REF" : "FUTURE_REF");
  if (meaning.base === "document") {
    if (published === undefined) return unresolved("no-document-date", unknown);
    return away(meaning, published, true);
  }
  if (anchor === undefined) return unresolved("no-anchor", unknown);
  return { ...away(meaning, anchor.day, anchor.yearKnown), anchored: true };
}

/** A unit some units away from a day. */
export function away({ unit, offset, part, mod: modifier }: Relative, from: number, yearKnown: boolean): Resolution {
  const today = dayOf(from);
  switch (unit) {
    case "second":
    case "minute":
    case "hour": {
      const day = onDay(from + Math.trunc((unit === "hour" ? offset : 0) / 24), "implied", yearKnown);
      return { ...day, timex: { type: "DURATION", value: timexDuration(unit, Math.abs(offset)), ...mod(modifier) } };
    }
    case "day":
    case "night":
      return onDay(from + offset, "implied", yearKnown);
    case "week":
    case "fortnight": {
      const day = from + offset * (unit === "week" ? 7 : 14);
      if (!yearKnown) return overDays(day - 3, day + 3, "XXXX-WXX", false);
      const { year, week } = isoWeek(day);
      const value = `${year}-W${String(week).padStart(2, "0")}`;
      const monday = mondayOf(day);
      const part7 = part === "START" ? [0, 2] : part === "END" ? [4, 6] : part === "MID" ? [2, 4] : [0, 6];
      return overDays(monday + (part7[0] ?? 0), monday + (part7[1] ?? 6), value);
    }
    case "weekend": {
      if (!yearKnown) return unresolved("no-document-date", "XXXX-WXX-WE");
      // "the weekend" of a Monday report is the one just over; on a Saturday it is this one.
      const saturday = mondayOf(from) + 5 + (offset <= 0 && weekdayOf(from) < 6 ? -7 : 0);
      const step = offset < 0 && weekdayOf(from) >= 6 ? -7 : 0;
      const { year, week } = isoWeek(saturday + step);
      return overDays(saturday + step, saturday + step + 1, `${year}-W${String(week).padStart(2, "0")}-WE`);
    }
    case "month":
    case "quarter": {
      const { year, month } = addMonths(today, offset * (unit === "quarter" ? 3 : 1));
      const shown = yearKnown ? year : undefined;
      const edtf = part === undefined ? edtfDate(shown, month) : partOfMonth(shown, month, part);
      return {
        time: { edtf, precision: unit === "quarter" ? 5 : 4, basis: "implied" },
        timex: { type: "DATE", value: edtfDate(shown, month), ...mod(modifier ?? part) },
      };
    }
    case "year": {
      if (!yearKnown) return unresolved("no-anchor", "XXXX");
      const resolution = wholeYear(today.year + Math.round(offset), part);
      return implied(resolution, modifier);
    }
    case "decade":
    case "century": {
      if (!yearKnown) return unresolved("no-anchor", "XXXX");
      const length = unit === "decade" ? 10 : 100;
      const first = Math.floor(today.year / length) * length + offset * length;
      return implied(
        years({ kind: "calendar", year: first, years: length, ...(part === undefined ? {} : { part }) }),
        modifier,
      );
    }
  }
}

function implied(resolution: Resolution, modifier: Timex["mod"]): Resolution {
  const { time, timex } = resolution;
  const more = modifier === undefined ? timex : { ...timex, mod: modifier };
  return time === undefined ? resolution : { ...resolution, time: { ...time, basis: "implied" }, timex: more };
}

const unknownValues: Readonly<Partial<Record<Unit, string>>> = {
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXXX",
  century: "XXXX",
};
