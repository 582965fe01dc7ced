// Stretches that end or begin with the document's day: "the last 24 hours", "in recent weeks", "over the next three months".

import { addMonths, dayNumber, dayOf } from "../../../../calendar/calendar.ts";
import { edtfDay } from "../../../../calendar/edtf.ts";
import { precisionOfDays } from "../../../../calendar/precision.ts";
import type { Meaning } from "../expression.ts";
import { timexDuration } from "../timex.ts";
import type { Unit } from "../vocabulary.ts";
import { overDays, type Resolution, type Standing, type Value } from "./resolution.ts";

type Stretch = Extract<Meaning, { kind: "stretch" }>;

/** From so many units back to the document's day, or from it so far ahead. */
export function stretch({ unit, count, direction }: Stretch, { published }: Standing): Resolution {
  const timex: Value = { type: "DURATION", value: timexDuration(unit, count) };
  if (published === undefined) return { timex, unresolved: "no-document-date" };
  const lengths: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 };
  const whole = count === undefined ? undefined : Math.ceil(count);
  const vague = count === undefined ? vagueStretch[unit] : undefined;
  let far: number | undefined;
  if (vague !== undefined) far = published + direction * vague;
  else if (whole === undefined) return { timex, unresolved: "vague" };
  else if (unit === "hour") far = published + direction * Math.ceil(whole / 24);
  else if (unit === "minute" || unit === "second") far = published;
  else if (unit in lengths) far = published + direction * whole * (lengths[unit] ?? 1);
  else {
    const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as string] ?? 1;
    far = dayNumber(addMonths(dayOf(published), direction * whole * months));
  }
  const [first, last] = far < published ? [far, published] : [published, far];
  // Two days are touched by "the last 24 hours".
  const days = last === first ? 1 : Math.max(2, last - first);
  const { time } = overDays(first, last, "", true);
  if (time === undefined) return { timex };
  const edtf = vague === undefined ? time.edtf : time.edtf.replace(edtfDay(far), `${edtfDay(far)}~`);
  return { time: { ...time, edtf, precision: precisionOfDays(days) }, timex };
}

/**
 * How many days a stretch without a count goes back: our convention, marked approximate. "recent days" a week, "recent
 * weeks" a month, "recent months" half a year; "recent years" has no bound worth writing.
 */
const vagueStretch: Readonly<Partial<Record<Unit, number>>> = { hour: 1, day: 7, week: 30, month: 183 };
