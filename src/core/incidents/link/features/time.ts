// When. Times are held against each other by what they can mean: a month holds its days and says little. Where one report
// gives no time, its day of publication is a bound; and what two reports tell first, as their news, is of about one time.

import { timePhrase } from "../../../views/time-phrase.ts";
import { lengthOf } from "../../profile/days.ts";
import type { EventProfile, ProfileDays } from "../../profile/shape.ts";
import { best, type Feature, type Finding, finding, inOneDocument, isFound } from "./finding.ts";

/** See the head of the file. */
export const time: Feature = (a, b) => {
  if (a.days.length > 0 && b.days.length > 0) {
    const found = held(a.days, b.days);
    if (isFound(found, "time.nextDay") && (isOneNight(a, b) || isOneNight(b, a)))
      return finding(`${found.value}, before and after midnight`, "time.oneNight");
    if (!isFound(found, "time.nextDay") || !(isReportDay(a, b) || isReportDay(b, a))) return found;
    return finding(`${found.value}, the later the day of a report`, "time.dayOfReport");
  }
  return tooLate(a, b) ?? tooLate(b, a) ?? (inOneDocument(a, b) ? undefined : asNews(a, b));
};

/** "On Sunday shortly before midnight", "in the early hours of Monday". */
function isOneNight(early: EventProfile, late: EventProfile): boolean {
  const [own, other] = [early.days[0], late.days[0]];
  if (own === undefined || other === undefined || low(other) !== high(own) + 1) return false;
  return (
    early.hours.some(({ last }) => last > lateHour) &&
    late.hours.some(({ first, last }) => first <= earlyHour && last < noon)
  );
}

const [lateHour, earlyHour, noon] = [23, 4, 12];

/** The day on which a report says something is often taken for that of which it says it: one may be the day before. */
function isReportDay(late: EventProfile, early: EventProfile): boolean {
  if (inOneDocument(late, early)) return false;
  const [own, other] = [late.days[0]?.last, early.days[0]?.last];
  return own !== undefined && own !== null && own === late.published && other === own - 1;
}

/** Where both give days, weeks that they give besides ("earlier this week") say nothing more. */
function held(a: readonly ProfileDays[], b: readonly ProfileDays[]): Finding | undefined {
  const [mine, theirs] = [a, b].map((days) => days.filter((range) => range.yearKnown && lengthOf(range) === 1));
  const exact = mine !== undefined && theirs !== undefined && mine.length > 0 && theirs.length > 0;
  const [ours, others] = exact ? [mine, theirs] : [a, b];
  const found = bestOf(ours, others);
  if (!exact || found === undefined || found.weight > 0) return found;
  // "Last week's battle", and a day besides that may be another's: the events' own times come first.
  const own = bestOf(a.slice(0, 1), b.slice(0, 1));
  return own !== undefined && own.weight > 0 ? own : found;
}

function bestOf(ours: readonly ProfileDays[], others: readonly ProfileDays[]): Finding | undefined {
  return best(ours.flatMap((one) => others.map((other) => datedBoth(one, other))));
}

function datedBoth(a: ProfileDays, b: ProfileDays): Finding | undefined {
  if (a.yearKnown !== b.yearKnown) return ofYear(a, b);
  const gap = Math.max(low(a), low(b)) - Math.min(high(a), high(b));
  const vaguer = Math.max(lengthOf(a), lengthOf(b));
  if (gap <= 0) return overlapping(a, b, vaguer);
  const value = `${gap} ${gap === 1 ? "day" : "days"} apart`;
  if (!a.yearKnown) return finding(value, gap === 1 ? "time.nextDay" : "time.apart");
  if (gap === 1) return finding(value, "time.nextDay");
  if (gap <= 3 || gap <= vaguer / 4) return finding(value, "time.fewDays");
  return gap < 180 ? finding(value, "time.apart") : finding(value, "time.yearsApart");
}

function overlapping(a: ProfileDays, b: ProfileDays, vaguer: number): Finding | undefined {
  const value =
    a.edtf === b.edtf ? `both on ${inWords(a)}` : `${[a, b].map(inWords).sort().join(" and ")}, which overlap`;
  if (!a.yearKnown) return vaguer === 1 ? finding(value, "time.sameDayOfYear") : undefined;
  if (vaguer === 1) return finding(value, "time.sameDay");
  if (vaguer <= 3) return finding(value, "time.withinDays");
  if (vaguer <= 8) return finding(value, "time.withinWeek");
  return vaguer <= 31 ? finding(value, "time.withinMonth") : undefined;
}

/** Days never change, and are held against many: their words are found once while they are around. */
const phrases = new WeakMap<ProfileDays, string>();

function inWords(days: ProfileDays): string {
  const known = phrases.get(days);
  if (known !== undefined) return known;
  const phrase = timePhrase({ edtf: days.edtf });
  phrases.set(days, phrase);
  return phrase;
}

/** One gives a day without a year: it can at least be another day of the year. */
function ofYear(a: ProfileDays, b: ProfileDays): Finding | undefined {
  const [bare, full] = a.yearKnown ? [b, a] : [a, b];
  if (lengthOf(bare) > 1 || lengthOf(full) > 1) return undefined;
  const same = full.edtf.slice(-6) === bare.edtf.slice(-6);
  return same
    ? finding(`both on ${inWords(bare)}`, "time.sameDayOfYear")
    : finding(`${inWords(bare)} and ${inWords(full)}`, "time.apart");
}

/** What happened after a report was out is not what it tells as past. */
function tooLate(dated: EventProfile, other: EventProfile): Finding | undefined {
  if (other.notAfter === undefined || other.reality === "future" || dated.reality === "future") return undefined;
  const earliest = Math.min(...dated.days.filter(({ yearKnown }) => yearKnown).map(low));
  if (dated.days.length === 0 || !Number.isFinite(earliest) || earliest <= other.notAfter + 1) return undefined;
  return finding("the other report was out before", "time.afterPublication");
}

function asNews(a: EventProfile, b: EventProfile): Finding | undefined {
  const [mine, theirs] = [newsDay(a), newsDay(b)];
  if (mine === undefined || theirs === undefined) return undefined;
  const gap = Math.abs(mine - theirs);
  // What happened on the day after a report was out is its news only by another clock.
  if (isAfter(a, theirs, b) || isAfter(b, mine, a)) return undefined;
  const value = gap === 0 ? "news of one day" : `news ${gap} ${gap === 1 ? "day" : "days"} apart`;
  if (gap > weekLong) return finding(value, gap <= monthLong ? "time.newsMonth" : "time.newsOlder");
  // Further down a report tells of this and that, though most of it is of its days too.
  if (gap > nearDays || !(leads(a) && leads(b))) return undefined;
  return finding(value, gap === 0 ? "time.newsDay" : gap === 1 ? "time.newsNextDay" : "time.newsNear");
}

/** So many days apart two reports are of one time, of two times, or neither of the two. */
const [nearDays, weekLong, monthLong] = [3, 7, 30];

function isAfter(dated: EventProfile, news: number, other: EventProfile): boolean {
  const [range] = dated.days;
  return other.days.length === 0 && range !== undefined && range.yearKnown && low(range) > news;
}

/** The day an event is told of as news; its own day, where it has one. */
function newsDay(profile: EventProfile): number | undefined {
  const [own] = profile.days;
  if (own !== undefined) {
    if (!own.yearKnown) return undefined;
    // A day that is only about right is news of about that day.
    if (own.edtf.endsWith("~")) return (high(own) + low(own)) / 2;
    return lengthOf(own) <= 2 ? high(own) : undefined;
  }
  return profile.background === undefined ? profile.published : undefined;
}

/** What stands in the first sentences is the news of a report. */
const newsSentences = 4;

function leads({ sentence, days }: EventProfile): boolean {
  return days.length > 0 || sentence < newsSentences;
}

function low({ first }: ProfileDays): number {
  return first ?? Number.NEGATIVE_INFINITY;
}

function high({ last }: ProfileDays): number {
  return last ?? Number.POSITIVE_INFINITY;
}
