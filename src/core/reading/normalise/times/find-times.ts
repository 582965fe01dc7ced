// All times that a text tells: dates, times of day, lengths, repetitions, and order without a date. Read this file first:
// scan for wordings, lay each on the calendar in text order, join ranges and bounds, add order expressions.

import { boundsOfEdtf, edtfDay, parseEdtf } from "../../../calendar/edtf.ts";
import { byPosition, type Span } from "../../../model/span.ts";
import type { Time } from "../../../model/time.ts";
import { type Anniversary, anniversaryAt } from "./anniversaries.ts";
import { joinRanges, type ResolvedExpression } from "./bounds.ts";
import { readWithChrono } from "./chrono-reading.ts";
import { directionAt } from "./direction.ts";
import type { Expression } from "./expression.ts";
import { type LogEntries, logEntries } from "./log-entries.ts";
import { anchorOf } from "./named-days.ts";
import { findOrders } from "./order.ts";
import type { Anchor, Resolution, Standing } from "./resolve/resolution.ts";
import { resolve } from "./resolve/resolve.ts";
import { scanTimes } from "./scan.ts";
import { overlapFinder } from "./span-index.ts";
import type { TimeMention, Timex } from "./time-mention.ts";

export interface TimeContext {
  /** EDTF date of the document; without it nothing that counts from today is resolved. */
  readonly published?: string;
  /** Time spans of the neural reader: they make doubtful words trusted, and what no pattern knows is kept unresolved. */
  readonly spans?: readonly Span[];
}

/**
 * Finds and resolves the times of a text, in text order.
 *
 * @example `findTimes("On September 17, jets struck Velm.", {})[0]?.time?.edtf` → "XXXX-09-17"
 */
export function findTimes(text: string, context: TimeContext): readonly TimeMention[] {
  const seen = context.spans ?? [];
  const log = logEntries(text);
  const scanned = scanTimes(text, seen, log);
  const added = unread(text, seen, scanned);
  const expressions = [...scanned, ...added.read].sort(byPosition);
  const mentions = joinRanges(text, resolveAll(text, expressions, log, context.published));
  const all = [...mentions, ...added.unreadable];
  const orders = findOrders(
    text,
    all.map((mention) => mention.span),
  );
  return [...all, ...orders].sort((a, b) => byPosition(a.span, b.span));
}

/** The TIMEX3 layer alone, as annotated corpora have it: no order expressions, both ends of a range apart. */
export function findTimexes(text: string, context: TimeContext): readonly Timex[] {
  return findTimes(text, context).flatMap((mention) => mention.timexes);
}

function resolveAll(
  text: string,
  expressions: readonly Expression[],
  log: LogEntries,
  published: string | undefined,
): readonly ResolvedExpression[] {
  const day = documentDay(published);
  const named: Anchor[] = [];
  let logDay: number | undefined;
  let namedMonth: Standing["namedMonth"];
  const resolved: ResolvedExpression[] = [];
  let roundUntil = 0;
  for (const expression of expressions) {
    // "A year ago today": one time.
    if (expression.start < roundUntil) continue;
    const direction = directionAt(text, expression.start, expression.end);
    const anchor = anchorOf(text, named, { ...expression, direction, ...day });
    const standing: Standing = {
      ...day,
      ...(anchor === undefined ? {} : { anchor }),
      ...(namedMonth === undefined ? {} : { namedMonth }),
      direction,
    };
    const isEntry = log.ofOneDay && expression.meaning.kind === "clock" && log.clocks.has(expression.start);
    if (isEntry && logDay === undefined) logDay = dayOfLog(anchor, day.published);
    const resolution = isEntry && logDay !== undefined ? entryOn(logDay, expression) : resolve(expression, standing);
    const round = anniversaryAt(
      text,
      expression,
      resolution.day?.yearKnown === true ? resolution.day.number : undefined,
      day.published,
    );
    if (round !== undefined) roundUntil = round.span.end;
    resolved.push({
      expression,
      mention:
        round === undefined ? mentionOf(expression, resolution, anchor) : ofAnniversary(expression, resolution, round),
    });
    const { meaning } = expression;
    if (meaning.kind === "calendar" && meaning.year !== undefined && meaning.month !== undefined)
      namedMonth = { year: meaning.year, month: meaning.month };
    if (resolution.day !== undefined) {
      named.push({ day: resolution.day.number, yearKnown: resolution.day.yearKnown, expression });
      if (log.ofOneDay && resolution.day.yearKnown && isLine(text, expression)) logDay = resolution.day.number;
    }
  }
  return resolved;
}

/** Named above a log, a day so near before that of the document is the log's. */
const logReach = 2;

function dayOfLog(anchor: Anchor | undefined, published: number | undefined): number | undefined {
  if (published === undefined) return undefined;
  const isNear = anchor?.yearKnown === true && anchor.day <= published && anchor.day >= published - logReach;
  return isNear ? anchor.day : published;
}

/** The clock at the head of an entry tells when it was written: of what it tells of it gives the day. */
function entryOn(day: number, { clock: at }: Expression): Resolution {
  const { time, timex, ...rest } = resolve(
    {
      start: 0,
      end: 0,
      meaning: { kind: "relative", base: "document", unit: "day", offset: 0 },
      ...(at === undefined ? {} : { clock: at }),
    },
    { published: day, direction: "past" },
  );
  return { ...rest, ...(time === undefined ? {} : { time }), timex: { ...timex, type: "DATE" } };
}

/** Whether a day has its line for itself: "Tuesday, 4 March". */
function isLine(text: string, { start, end }: Span): boolean {
  const behind = text.indexOf("\n", end);
  const line =
    text.slice(text.lastIndexOf("\n", start - 1) + 1, start) + text.slice(end, behind < 0 ? text.length : behind);
  return /^[\s.,:;–—-]*$/.test(line);
}

function documentDay(published: string | undefined): Pick<Standing, "published" | "publishedBy"> {
  const edtf = published === undefined ? undefined : parseEdtf(published);
  const bounds = published === undefined ? undefined : boundsOfEdtf(published);
  if (edtf?.kind !== "date" || bounds === undefined || !bounds.yearKnown) return {};
  return bounds.first === bounds.last ? { published: bounds.first } : { publishedBy: bounds.last };
}

function mentionOf(expression: Expression, resolution: Resolution, anchor: Anchor | undefined): TimeMention {
  const span = { start: expression.start, end: expression.end };
  const { time, timex, unresolved } = resolution;
  const hangsOn = resolution.anchored === true && anchor !== undefined ? [anchor.expression] : [];
  const evidence = [...hangsOn, expression].map(({ start, end }) => ({ start, end })).sort(byPosition);
  return {
    span,
    kind: kindOf(expression, timex.type),
    ...(time === undefined ? {} : { time: { ...time, ...timeOfDay(timex), evidence } }),
    timexes: [{ ...span, ...timex }],
    ...(unresolved === undefined ? {} : { unresolved }),
  };
}

function ofAnniversary(expression: Expression, resolution: Resolution, { span, day }: Anniversary): TimeMention {
  const mention = mentionOf(expression, resolution, undefined);
  return { ...mention, span, time: { edtf: edtfDay(day), precision: 1, basis: "implied", evidence: [span] } };
}

function timeOfDay({ type, value }: Pick<Timex, "type" | "value">): Pick<Time, "timeOfDay"> {
  const at = value.indexOf("T");
  return type !== "TIME" || at < 0 ? {} : { timeOfDay: value.slice(at + 1) };
}

function kindOf({ meaning, daypart, clock }: Expression, type: Timex["type"]): TimeMention["kind"] {
  if (meaning.kind === "duration") return "duration";
  if (meaning.kind === "set") return "set";
  return type === "TIME" || daypart !== undefined || clock !== undefined ? "time" : "date";
}

/**
 * Words of which one stands in whatever tells a time. "War", or a paper's name, is no time that somebody failed to read; nor
 * are "the hours that followed": how long after what, another reader tells.
 */
const mayTellTime =
  /^(?!\s*(?:the\s+)?(?:hours|days|weeks)\s+that\s*$)(?:.*\d|.*\b(?:second|minute|hour|day|night|week|weekend|fortnight|month|season|quarter|semester|year|decade|century|era|age|time|moment|morning|noon|afternoon|evening|dawn|dusk|midnight|sunrise|sunset|sundown|eve|spring|summer|autumn|winter|today|yesterday|tomorrow|tonight|now|then|recent|recently|earlier|later|ago|past|before|after|since|until|anniversary|ramadan|eid|easter|christmas|prayers?|start|end|beginning|half|\p{L}+day)s?\b)/isu;

/** Neural spans that no pattern touched: read by chrono if it can, else kept as not understood if they tell a time at all. */
function unread(
  text: string,
  seen: readonly Span[],
  scanned: readonly Expression[],
): { readonly read: readonly Expression[]; readonly unreadable: readonly TimeMention[] } {
  const read: Expression[] = [];
  const unreadable: TimeMention[] = [];
  const scannedAt = overlapFinder(scanned);
  for (const span of seen) {
    if (scannedAt(span) !== undefined) continue;
    const expression = readWithChrono(text, span);
    if (expression !== undefined) read.push(expression);
    else if (mayTellTime.test(text.slice(span.start, span.end))) {
      const { start, end } = span;
      unreadable.push({ span: { start, end }, kind: "date", timexes: [], unresolved: "not-understood" });
    }
  }
  return { read, unreadable };
}
