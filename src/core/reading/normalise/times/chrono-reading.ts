// Times worded in ways that our own patterns do not know are shown to chrono, the one place that imports it. It always
// wants a reference day and fills what is missing from it; so it is asked twice, with two days that share neither
// day, month, year nor weekday, and only what it is certain of and says both times is taken as said by the text.

import { casual } from "chrono-node/en";
import { isDay } from "../../../calendar/calendar.ts";
import type { Span } from "../../../model/span.ts";
import type { Expression } from "./expression.ts";

type Component = "year" | "month" | "day" | "hour" | "minute";

const components: readonly Component[] = ["year", "month", "day", "hour", "minute"];

/** Reads one span of a text; undefined where chrono finds nothing that the words alone say. */
export function readWithChrono(text: string, span: Span): Expression | undefined {
  const words = text.slice(span.start, span.end);
  // Fixed days, far apart; noon keeps every time zone on the same day.
  const [first] = casual.parse(words, { instant: new Date(Date.UTC(1993, 1, 9, 12)), timezone: 0 });
  if (first === undefined || first.end) return undefined;
  const [second] = casual.parse(words, { instant: new Date(Date.UTC(2038, 9, 23, 12)), timezone: 0 });
  if (second === undefined || second.end) return undefined;
  const said: Partial<Record<Component, number>> = {};
  for (const component of components) {
    const value = first.start.get(component);
    const certain = first.start.isCertain(component) && second.start.isCertain(component);
    if (certain && value !== null && value === second.start.get(component)) said[component] = value;
  }
  const start = span.start + first.index;
  const place = { start, end: start + first.text.length };
  const clock = said.hour === undefined ? {} : { clock: { hour: said.hour, minute: said.minute ?? 0 } };
  if (said.month !== undefined && said.day !== undefined) {
    if (!isDay(said.year, said.month, said.day)) return undefined;
    const { year, month, day } = said;
    return { ...place, meaning: { kind: "calendar", month, day, ...(year === undefined ? {} : { year }) }, ...clock };
  }
  if (said.month !== undefined || said.day !== undefined) return undefined;
  return said.hour === undefined ? undefined : { ...place, meaning: { kind: "clock" }, ...clock };
}
