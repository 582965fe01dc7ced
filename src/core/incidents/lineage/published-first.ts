// Which of two dates of publication is the earlier, as far as they tell.

/**
 * -1: the first date is wholly before the second; 1: after it; undefined where they overlap or one is not known. A day is
 * as fine as it goes, unless both tell a time in UTC.
 *
 * @param a EDTF: "2016-09-20", "2016-09", "2016-09-20T10:00Z"; without a year ("XXXX-09-20") it tells nothing
 * @example publishedFirst("2016-09-19", "2016-09-20") → -1; publishedFirst("2016-09", "2016-09-20") → undefined
 */
export function publishedFirst(a: string | undefined, b: string | undefined): -1 | 1 | undefined {
  const [one, two] = [boundsOf(a), boundsOf(b)];
  if (one === undefined || two === undefined) return undefined;
  if (one.last < two.first) return -1;
  if (two.last < one.first) return 1;
  return undefined;
}

interface Bounds {
  readonly first: string;
  readonly last: string;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/;

/** Bounds as texts that sort in time; "~" sorts behind every digit. */
function boundsOf(edtf: string | undefined): Bounds | undefined {
  if (edtf === undefined) return undefined;
  const [from = "", to = from] = edtf.split("/");
  if (instant.test(from) && instant.test(to)) return { first: from.slice(0, 16), last: to.slice(0, 16) };
  const [first, last] = [dayOf(from), dayOf(to)];
  return first === undefined || last === undefined ? undefined : { first, last: `${last}~` };
}

function dayOf(edtf: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T|[?~%])/.exec(edtf)?.[0];
}

/**
 * Days from one day of publication to another; undefined unless both are told to the day.
 *
 * @example daysFrom("2016-09-17", "2016-10-01") → 14
 */
export function daysFrom(a: string | undefined, b: string | undefined): number | undefined {
  const [one, two] = [numberOf(a), numberOf(b)];
  return one === undefined || two === undefined ? undefined : two - one;
}

const millisecondsOfDay = 86_400_000;

function numberOf(edtf: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?=$|T)/.exec(edtf ?? "") ?? [];
  return year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1, Number(day)) / millisecondsOfDay;
}
