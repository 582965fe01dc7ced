// How exact a run of days is, in UCDP's date_prec.

import type { Time } from "../model/time.ts";

/** UCDP date_prec of a run of days: 1 a day, 2 up to six days, 3 a week, 4 a month, 5 more. */
export function precisionOfDays(days: number): Time["precision"] {
  if (days <= 1) return 1;
  if (days <= 6) return 2;
  if (days <= 7) return 3;
  return days <= 31 ? 4 : 5;
}
