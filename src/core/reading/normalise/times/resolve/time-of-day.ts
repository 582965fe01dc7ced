// Parts of a day: a clock time alone, the night of a report, and the time of day that a date is told with.

import { edtfDay } from "../../../../calendar/edtf.ts";
import type { Expression, Meaning } from "../expression.ts";
import { onDay, overDays, type Resolution, type Standing, unresolved } from "./resolution.ts";

type Night = Extract<Meaning, { kind: "night" }>;

/** A time of day alone is of the day named before in the text. */
export function clock({ anchor }: Standing): Resolution {
  if (anchor === undefined) return unresolved("no-day", "XXXX-XX-XX", "TIME");
  return { ...onDay(anchor.day, "implied", anchor.yearKnown), anchored: true };
}

/** "Last night", "overnight" of a report: the night that ended on its day, of which nobody says whether before or after midnight. */
export function night({ which, before = 0 }: Night, standing: Standing): Resolution {
  const { published, anchor } = standing;
  if (which === "told" && anchor !== undefined && !(anchor.yearKnown && anchor.day === published))
    return clock(standing);
  if (published === undefined) return which === "told" ? clock(standing) : unresolved("no-document-date", "XXXX-XX-XX");
  const evening = published - 1 - before;
  return { ...overDays(evening, evening + 1, edtfDay(evening)), day: { number: evening, yearKnown: true } };
}

/** The same with its part of the day or its clock time, as TIMEX3 writes them; only a day has one. */
export function withTimeOfDay(resolution: Resolution, { daypart, clock: at }: Omit<Expression, "meaning">): Resolution {
  if (daypart === undefined && at === undefined) return resolution;
  const { value, ...rest } = resolution.timex;
  if (!/-\d{2}$|-X{2}$|-W..-\d$/.test(value)) return resolution;
  const time =
    at === undefined
      ? daypart
      : `${String(at.hour).padStart(2, "0")}:${String(at.minute).padStart(2, "0")}${at.zone ?? ""}`;
  return { ...resolution, timex: { ...rest, type: "TIME", value: `${value}T${time}` } };
}
