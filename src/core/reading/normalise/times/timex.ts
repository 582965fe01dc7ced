// TIMEX3 values of lengths of time, as TimeML writes them: "P3D", "PT5H30M", "PXW" for weeks that are not counted.

import type { Unit } from "./vocabulary.ts";

const letters: Readonly<Record<Unit, readonly [prefix: "P" | "PT", letter: string, times: number]>> = {
  second: ["PT", "S", 1],
  minute: ["PT", "M", 1],
  hour: ["PT", "H", 1],
  day: ["P", "D", 1],
  night: ["P", "N", 1],
  week: ["P", "W", 1],
  weekend: ["P", "D", 2],
  fortnight: ["P", "W", 2],
  month: ["P", "M", 1],
  quarter: ["P", "M", 3],
  year: ["P", "Y", 1],
  decade: ["P", "Y", 10],
  century: ["P", "Y", 100],
};

/** @example `timexDuration("hour", 5.5)` → "PT5H30M"; `timexDuration("week", undefined)` → "PXW" */
export function timexDuration(unit: Unit, count: number | undefined): string {
  const [prefix, letter, times] = letters[unit];
  if (count === undefined) return `${prefix}X${letter}`;
  const number = count * times;
  const whole = Math.floor(number);
  const rest = number - whole;
  if (rest === 0) return `${prefix}${number}${letter}`;
  if (unit === "hour") return `PT${whole > 0 ? `${whole}H` : ""}${Math.round(rest * 60)}M`;
  if (letter === "Y") return `P${whole > 0 ? `${whole}Y` : ""}${Math.round(rest * 12)}M`;
  if (letter === "D") return `P${whole > 0 ? `${whole}D` : ""}T${Math.round(rest * 24)}H`;
  return `${prefix}${number}${letter}`;
}
