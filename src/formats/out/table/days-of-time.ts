// A time as the two dates that spreadsheets and coders want. What has no year, or no end, has no date there: an empty cell.

import { boundsOfEdtf, edtfDay } from "../../../core/calendar/edtf.ts";
import type { Time } from "../../../core/model/time.ts";

/**
 * First and last day that a time can mean, as YYYY-MM-DD.
 *
 * @example daysOfTime({ edtf: "2016-09" }) → { first: "2016-09-01", last: "2016-09-30" }; daysOfTime({ edtf: "XXXX-09-17" }) → {}
 */
export function daysOfTime(time: Pick<Time, "edtf"> | undefined): { readonly first?: string; readonly last?: string } {
  const bounds = time === undefined ? undefined : boundsOfEdtf(time.edtf);
  if (bounds === undefined || !bounds.yearKnown) return {};
  return {
    ...(Number.isFinite(bounds.first) ? { first: edtfDay(bounds.first) } : {}),
    ...(Number.isFinite(bounds.last) ? { last: edtfDay(bounds.last) } : {}),
  };
}
