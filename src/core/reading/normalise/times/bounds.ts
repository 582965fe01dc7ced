// Ranges ("from 28 April to 3 May 2014", "between Monday and Friday") and bounds ("since 2011", "by Friday", "before
// 17 September") are made of times that stand alone: here they are joined, once those are on the calendar.

import { dayOf } from "../../../calendar/calendar.ts";
import { boundsOfEdtf, edtfDate, edtfDay, parseEdtf } from "../../../calendar/edtf.ts";
import { precisionOfDays } from "../../../calendar/precision.ts";
import type { Span } from "../../../model/span.ts";
import type { Expression } from "./expression.ts";
import type { ReadTime, TimeMention } from "./time-mention.ts";

/** An expression with its place on the calendar, before ranges are joined. */
export interface ResolvedExpression {
  readonly expression: Expression;
  readonly mention: TimeMention;
}

/** Mentions of the resolved expressions, two of them made one where they are the ends of a range. */
export function joinRanges(text: string, resolved: readonly ResolvedExpression[]): readonly TimeMention[] {
  const mentions: TimeMention[] = [];
  for (let at = 0; at < resolved.length; at += 1) {
    const here = resolved[at];
    const next = resolved[at + 1];
    if (here === undefined) continue;
    const range = next === undefined ? undefined : rangeOf(text, here, next);
    if (range !== undefined) {
      mentions.push(range);
      at += 1;
    } else {
      mentions.push(bounded(text, here));
    }
  }
  return mentions;
}

const between = /^,?\s*(?:to|until|till|through|and|-|–|—)\s*(?:the\s+)?$/i;
const opened = /\b(?:from|between)\s+(?:the\s+)?$/i;

function rangeOf(text: string, first: ResolvedExpression, last: ResolvedExpression): TimeMention | undefined {
  if (!canBound(first) || !canBound(last)) return undefined;
  const middle = text.slice(first.mention.span.end, last.mention.span.start);
  if (!between.test(middle)) return undefined;
  const lead = opened.exec(text.slice(Math.max(0, first.mention.span.start - 20), first.mention.span.start));
  const joiner = middle
    .trim()
    .toLowerCase()
    .replace(/^,?\s*/, "");
  // "on Monday and Tuesday", "in 2011 and 2014" are two times; "Monday to Friday", "2011-2014" are one.
  if (lead === null && /^and\b/.test(joiner)) return undefined;
  const [start, end] = withSharedYear(first, last);
  if (start === undefined || end === undefined) return undefined;
  const [from, to] = inOrder(first, last, outer(start.edtf, "first"), outer(end.edtf, "last"));
  if (from === undefined || to === undefined) return undefined;
  const bounds = boundsOfEdtf(`${from}/${to}`);
  if (bounds === undefined || bounds.last < bounds.first) return undefined;
  const span: Span = {
    start: first.mention.span.start - (lead?.[0].length ?? 0),
    end: last.mention.span.end,
  };
  const time: ReadTime = {
    edtf: `${from}/${to}`,
    precision: precisionOfDays(bounds.last - bounds.first + 1),
    basis: start.basis === "implied" || end.basis === "implied" ? "implied" : "stated",
    evidence: [...start.evidence, ...end.evidence],
  };
  return { span, kind: "date", time, timexes: [...first.mention.timexes, ...last.mention.timexes] };
}

/** "from Monday to Wednesday": each is the nearest such day on its own, so the first may come out behind the second. */
function inOrder(
  first: ResolvedExpression,
  last: ResolvedExpression,
  from: string | undefined,
  to: string | undefined,
): readonly [string | undefined, string | undefined] {
  const weekdays = first.expression.meaning.kind === "weekday" && last.expression.meaning.kind === "weekday";
  if (!weekdays || from === undefined || to === undefined) return [from, to];
  const start = boundsOfEdtf(from);
  const end = boundsOfEdtf(to);
  if (start === undefined || end === undefined || start.first <= end.first) return [from, to];
  return [edtfDay(start.first - 7), to];
}

function canBound({ expression, mention }: ResolvedExpression): boolean {
  if (mention.time === undefined || mention.unresolved !== undefined) return false;
  return expression.meaning.kind !== "stretch" && expression.meaning.kind !== "clock";
}

/** "from 28 April to 3 May 2014": the year of the end is that of the start as well. */
function withSharedYear(
  first: ResolvedExpression,
  last: ResolvedExpression,
): readonly [ReadTime | undefined, ReadTime | undefined] {
  const start = first.mention.time;
  const end = last.mention.time;
  const { meaning } = first.expression;
  const other = last.expression.meaning;
  if (meaning.kind !== "calendar" || other.kind !== "calendar" || start === undefined) return [start, end];
  if (meaning.year !== undefined || other.year === undefined || meaning.month === undefined) return [start, end];
  const year = other.month !== undefined && meaning.month > other.month ? other.year - 1 : other.year;
  return [{ ...start, edtf: edtfDate(year, meaning.month, meaning.day), basis: "stated" }, end];
}

/** The first or last date of a value that may itself be an interval. */
function outer(edtf: string, which: "first" | "last"): string | undefined {
  const [first, last = first] = edtf.split("/");
  const chosen = which === "first" ? first : last;
  return chosen === undefined || chosen === ".." || chosen.startsWith("[") ? undefined : chosen;
}

const bound =
  /(?:^|[^\p{L}\p{N}-])((?:since|until|till|up\s+to|through|by|before|prior\s+to|ahead\s+of|after|from|as\s+of|no\s+later\s+than)(?:\s+(?:the|at\s+least|early|late))?\s+)$/iu;

const hourFirst = /^(?:dawn|daybreak|sunrise|noon|midday|dusk|sunset|nightfall|midnight)\b/i;

/** "since 2011" → "2011/.."; the words of the bound join the mention. */
function bounded(text: string, { mention, expression }: ResolvedExpression): TimeMention {
  const { time, span } = mention;
  if (time === undefined || mention.unresolved !== undefined || expression.meaning.kind === "stretch") return mention;
  const lead = bound.exec(text.slice(Math.max(0, span.start - 30), span.start))?.[1];
  if (lead === undefined) return mention;
  // "before Friday's attack", "by Friday morning prayers": the bound is an event, not the day.
  const after = text.slice(span.end, span.end + 40);
  const word = lead.toLowerCase().replace(/\s+/g, " ").trim();
  // "Before dawn on Wednesday", "shortly after six": the hour is the bound, and the day is that day.
  const isHour = expression.clock !== undefined || hourFirst.test(text.slice(span.start, span.end));
  // "It lasted until noon": of the day that was named.
  const isOfDay = /^(?:since|until|till|up|by)/.test(word) && expression.meaning.kind === "clock";
  if ((/^(?:before|after)/.test(word) && isHour) || isOfDay)
    return { ...mention, span: { start: span.start - lead.length, end: span.end } };
  if (/^['’]s?\s/.test(after)) return mention;
  if (
    /^(?:before|after|prior|ahead|by|through|from)/.test(word) &&
    /^\s+(?:attack|strike|raid|air|bomb|blast|meeting|talks|election|vote|prayer|deadline|war|offensive)/i.test(after)
  )
    return mention;
  if (word.startsWith("from") && !/^\s*(?:on|onwards?)\b/i.test(after)) return mention;
  if (word === "as of") return mention;
  const edtf = openEnded(time.edtf, word);
  if (edtf === undefined) return mention;
  return {
    ...mention,
    span: { start: span.start - lead.length, end: span.end },
    time: { ...time, edtf, precision: 5 },
  };
}

function openEnded(edtf: string, word: string): string | undefined {
  if (word.startsWith("since") || word.startsWith("from")) return join(outer(edtf, "first"), "..");
  if (/^(?:until|till|up|through|by|no)/.test(word)) return join("..", outer(edtf, "last"));
  if (word.startsWith("after")) return join(beside(outer(edtf, "last"), 1), "..");
  return join("..", beside(outer(edtf, "first"), -1));
}

function join(from: string | undefined, to: string | undefined): string | undefined {
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}

/** The date before or after another, of the same precision; undefined where digits are unspecified or it is a season. */
function beside(edtf: string | undefined, step: 1 | -1): string | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (parsed?.kind !== "date" || parsed.date.qualifier !== undefined) return undefined;
  const { year, month, day } = parsed.date;
  const unknown = year === "XXXX";
  if (!unknown && year.includes("X")) return undefined;
  if (month === undefined) return unknown ? undefined : edtfDate(Number(year) + step);
  if (Number(month) > 12) return undefined;
  const shown = unknown ? undefined : Number(year);
  if (day === undefined) {
    const count = (shown ?? 2000) * 12 + Number(month) - 1 + step;
    return edtfDate(unknown ? undefined : Math.floor(count / 12), (count % 12) + 1);
  }
  const bounds = boundsOfEdtf(`${unknown ? "2000" : year}-${month}-${day}`);
  if (bounds === undefined) return undefined;
  const next = dayOf(bounds.first + step);
  return unknown ? edtfDate(undefined, next.month, next.day) : edtfDay(bounds.first + step);
}
