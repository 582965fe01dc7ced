// Times that hang on another day: the document's ("yesterday", "on Sunday", "two weeks ago") or the one named before in
// the text ("the following day", "a week earlier").

import type { Base, Expression, Mod, Part } from "./expression.ts";
import {
  type Groups,
  type PatternReading,
  reading,
  type Surroundings,
  type TimePattern,
  timePattern,
} from "./pattern.ts";
import { withDaypart } from "./told-parts.ts";
import type { Unit } from "./vocabulary.ts";
import {
  count,
  countOf,
  daypart,
  daypartOf,
  end,
  gap,
  ordinal,
  start,
  unit,
  unitOf,
  weekday,
  weekdayNumber,
} from "./vocabulary.ts";

/** "About", "more than" before a count; lengths have it too. */
export const rough: string = `(?<rough>(?:just${gap})?(?:about|around|some|nearly|almost|roughly|approximately|at${gap}least|more${gap}than|over|less${gap}than|under|up${gap}to|no${gap}more${gap}than)${gap})?`;
const partOfPeriod = `(?<part>early|earlier|late|later|mid|mid-|at${gap}the${gap}(?:beginning|start|end)${gap}of|(?:the${gap})?(?:beginning|start|end|middle)${gap}of)`;

/** In order of trust; where two match the same words, the longer wins, then the earlier in the list. */
export const relativePatterns: readonly TimePattern[] = [
  timePattern(
    "weekday",
    `${start}(?:(?<!\\bin\\s+the\\s+(?=morning|afternoon|evening))(?<daypart2>${daypart}|overnight)${gap}(?:of|on)${gap})?(?:(?:early|late|later|earlier)${gap}(?:on${gap})?)?(?:(?<which>last|this${gap}past|this|next|(?:the${gap})?(?:following|previous)|that(?:${gap}same)?|the${gap}same)${gap})?(?<weekday>${weekday}|(?:Mon|Tues|Wed|Thurs|Fri)\\.)(?:(?:,?|${gap}of)${gap}(?<week>last|this|next)${gap}week)?(?:${gap}(?<daypart>${daypart}))?${end}`,
    readWeekday,
  ),
  timePattern("day-before-yesterday", `${start}(?:the${gap})?day${gap}before${gap}yesterday${end}`, () =>
    relative("document", "day", -2),
  ),
  timePattern("day-after-tomorrow", `${start}(?:the${gap})?day${gap}after${gap}tomorrow${end}`, () =>
    relative("document", "day", 2),
  ),
  timePattern(
    "near-day",
    `${start}(?:(?:early|late|later|earlier)${gap})?(?<day>today|yesterday|tomorrow)(?:${gap}(?<daypart>morning|afternoon|evening|night))?${end}`,
    (groups) => {
      const offset = { today: 0, yesterday: -1, tomorrow: 1 }[(groups["day"] ?? "").toLowerCase()] ?? 0;
      return relative("document", "day", offset, withDaypart(groups["daypart"]));
    },
  ),
  timePattern("tonight", `${start}(?:later${gap})?tonight${end}`, () =>
    relative("document", "day", 0, { daypart: "NI" }),
  ),
  timePattern("last-evening", `${start}(?:late${gap})?last${gap}evening${end}`, () =>
    relative("document", "day", -1, { daypart: "EV" }),
  ),
  timePattern("last-night", `${start}late${gap}last${gap}night${end}`, () =>
    relative("document", "day", -1, { daypart: "NI" }),
  ),
  timePattern("last-night", `${start}last${gap}night${end}`, () =>
    reading({ kind: "night", which: "last" }, { daypart: "NI" }),
  ),
  timePattern("night-before-last", `${start}(?:the${gap})?night${gap}before${gap}last${end}`, () =>
    reading({ kind: "night", which: "last", before: 1 }, { daypart: "NI" }),
  ),
  timePattern(
    "this-daypart",
    `${start}(?:(?:early|late|later|earlier)${gap})?this${gap}(?<daypart>morning|afternoon|evening)${end}`,
    (groups) => relative("document", "day", 0, withDaypart(groups["daypart"])),
  ),
  timePattern(
    "near-period",
    `${start}(?:${partOfPeriod}[ -]?(?:${gap})?)?(?<which>(?:the${gap})?last|this${gap}past|this|next|the${gap}current|the${gap}coming|(?:the${gap})?past)${gap}(?<unit>week|weekend|month|quarter|year|decade|century)${end}`,
    readPeriod,
  ),
  timePattern("the-weekend", `${start}(?:the|this)${gap}weekend${end}`, () => relative("document", "weekend", 0)),
  timePattern(
    "stretch",
    `${start}(?:the${gap})?(?<which>last|past|previous|preceding|next|coming|following)${gap}(?:(?<count>${count})${gap})?(?<unit>days|nights|weeks|months|years|decades|hours|minutes|weekends)${end}`,
    readStretch,
  ),
  timePattern(
    "recent",
    `${start}(?:the${gap})?(?<which>recent|coming|upcoming|past|last${gap}few)${gap}(?<unit>days|weeks|months|years|decades|hours)${end}`,
    readStretch,
  ),
  timePattern(
    "ago",
    `${start}${rough}(?:(?<count>${count})${gap})?(?:(?:short|long)${gap})?(?<unit>${unit})${gap}(?<how>ago|from${gap}now|back)${end}`,
    readAgo,
  ),
  timePattern(
    "later",
    `${start}${rough}(?:(?<count>${count})${gap})?(?<unit>${unit})${gap}(?<how>earlier|later|before|after|afterwards?|previously|on)${end}`,
    readLater,
  ),
  timePattern(
    "same-day",
    `${start}(?:later${gap}|earlier${gap}|late${gap}|early${gap})?(?<which>(?:the${gap})?(?:very${gap})?same|that(?:${gap}same|${gap}very)?)${gap}(?<unit>day|night|morning|afternoon|evening)${end}`,
    readAnchoredDay,
  ),
  timePattern(
    "anchored-day",
    `${start}(?:later${gap}|earlier${gap}|late${gap}|early${gap})?(?<which>(?:the${gap})?(?:very${gap})?(?:following|next|previous|preceding|same)|that(?:${gap}same|${gap}very)?|the)${gap}(?<unit>day|night|morning|afternoon|evening|week|month|year)(?:${gap}(?<how>before|after|earlier|later))?(?:${gap}(?<daypart>morning|afternoon|evening|night))?${end}`,
    readAnchoredDay,
  ),
  timePattern(
    "day-of-month",
    `${start}(?:(?<daypart>${daypart})${gap}(?:of|on)${gap})?the${gap}(?<day>\\d{1,2})${ordinal}(?:${gap}of${gap}(?<which>this|last|the)${gap}(?:same${gap})?month)?${end}`,
    readDayOfMonth,
  ),
];

function relative(
  base: Base,
  unitName: "day" | "weekend",
  offset: number,
  more: Omit<Expression, "start" | "end" | "meaning"> = {},
): PatternReading {
  return reading({ kind: "relative", base, unit: unitName, offset }, more);
}

function readWeekday(groups: Groups, around: Surroundings): PatternReading {
  const number = weekdayNumber(groups["weekday"]);
  if (number === undefined) return undefined;
  // Days that are names: "Bloody Sunday", "the Sunday Times", "Black Friday".
  if (/\b(?:bloody|black|good|holy|palm|ash|man|super|easter)\s+$/i.test(around.before)) return undefined;
  if (/^\s+(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|School|Club|Agreement)\b/.test(around.after))
    return undefined;
  const which = whichWeekday(groups["which"]);
  const week = { last: -1, this: 0, next: 1 }[groups["week"]?.toLowerCase() ?? ""];
  return reading(
    {
      kind: "weekday",
      weekday: number,
      ...(which === undefined ? {} : { which }),
      ...(week === undefined ? {} : { week }),
    },
    withDaypart(groups["daypart"] ?? groups["daypart2"]),
  );
}

function whichWeekday(
  words: string | undefined,
): "last" | "next" | "this" | "following" | "previous" | "same" | undefined {
  if (words === undefined) return undefined;
  const text = words.toLowerCase();
  if (/past|last/.test(text)) return "last";
  if (/following/.test(text)) return "following";
  if (/previous/.test(text)) return "previous";
  if (/that|same/.test(text)) return "same";
  return /next/.test(text) ? "next" : "this";
}

function readPeriod(groups: Groups, around: Surroundings): PatternReading {
  const which = (groups["which"] ?? "").toLowerCase().replace(/\s+/g, " ");
  const unitName = unitOf(groups["unit"] ?? "");
  if (which === "the last" && /^\s+of\b/i.test(around.after)) return undefined;
  if (which === "the past" || which === "past" || which === "the last")
    return reading({ kind: "stretch", unit: unitName, count: 1, direction: -1 });
  const offset = which === "last" || which === "this past" ? -1 : which === "this" || which === "the current" ? 0 : 1;
  return reading({ kind: "relative", base: "document", unit: unitName, offset, ...periodPart(groups["part"]) });
}

/** "earlier this month" names no part of the month, "early this month" does. */
function periodPart(words: string | undefined): { readonly part?: Part } {
  if (words === undefined || /^(?:earlier|later)$/i.test(words)) return {};
  if (/early|beginning|start/i.test(words)) return { part: "START" };
  return { part: /mid/i.test(words) ? "MID" : "END" };
}

function readStretch(groups: Groups): PatternReading {
  const backwards = /last|past|previous|preceding|recent/i.test(groups["which"] ?? "");
  const number = countOf(groups["count"]);
  return reading({
    kind: "stretch",
    unit: unitOf(groups["unit"] ?? ""),
    ...(number === undefined ? {} : { count: number }),
    direction: backwards ? -1 : 1,
  });
}

/** TIMEX3's `mod` of words such as "about" and "more than". */
export function modOf(words: string | undefined): { readonly mod?: Mod } {
  if (words === undefined) return {};
  if (/at\s+least/i.test(words)) return { mod: "EQUAL_OR_MORE" };
  if (/no\s+more|up\s+to/i.test(words)) return { mod: "EQUAL_OR_LESS" };
  if (/more\s+than|over/i.test(words)) return { mod: "MORE_THAN" };
  if (/less\s+than|under/i.test(words)) return { mod: "LESS_THAN" };
  return { mod: "APPROX" };
}

function readAgo(groups: Groups): PatternReading {
  const sign = /ago|back/i.test(groups["how"] ?? "") ? -1 : 1;
  return counted(groups, "document", sign);
}

/** "a decade ago" is ten years ago, not the decade before this one; "two and a half years ago" is thirty months ago. */
function counted(groups: Groups, base: Base, sign: -1 | 1): PatternReading {
  const number = countOf(groups["count"]);
  const named = unitOf(groups["unit"] ?? "");
  const [unitName, times] = countedUnits[named] ?? [named, 1];
  const offset = sign * (number ?? 1) * times;
  const months = unitName === "year" && !Number.isInteger(offset);
  return reading({
    kind: "relative",
    base,
    unit: months ? "month" : unitName,
    offset: Math.round(months ? offset * 12 : offset),
    ...(number === undefined ? { vague: true as const } : {}),
    ...modOf(groups["rough"]),
  });
}

const countedUnits: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  decade: ["year", 10],
  century: ["year", 100],
  quarter: ["month", 3],
  fortnight: ["week", 2],
  night: ["day", 1],
};

const endsPhrase = /^\s*(?:[.,;:!?)"'”’_]|--|$|(?:and|but|when|while|in|at|on|by|near)\b)/i;

function readLater(groups: Groups, around: Surroundings): PatternReading {
  if (groups["count"] === undefined && !/s$/i.test(groups["unit"] ?? "")) return undefined;
  const how = (groups["how"] ?? "").toLowerCase();
  // "two days after the attack" hangs on an event and not on a day: the words of order are read elsewhere.
  if ((how === "before" || how === "after") && !endsPhrase.test(around.after)) return undefined;
  if (how === "on" && !/^\s*[,.]/.test(around.after)) return undefined;
  return counted(groups, "anchor", how === "earlier" || how === "before" || how === "previously" ? -1 : 1);
}

function readAnchoredDay(groups: Groups, around: Surroundings): PatternReading {
  const which = (groups["which"] ?? "").toLowerCase();
  const how = groups["how"]?.toLowerCase();
  const word = (groups["unit"] ?? "").toLowerCase();
  const part = daypartOf(word === "day" ? groups["daypart"] : word);
  const unitName = part === undefined || word === "day" ? unitOf(word) : "day";
  const more = part === undefined ? {} : { daypart: part };
  if (which === "the") {
    // "the day before": only with nothing behind it that it is the day before of.
    if (how === undefined || !endsPhrase.test(around.after)) return undefined;
    return reading(
      { kind: "relative", base: "anchor", unit: unitName, offset: how === "before" || how === "earlier" ? -1 : 1 },
      more,
    );
  }
  if (how !== undefined && !/following|next|previous|preceding/.test(which)) return undefined;
  const same = /that|same/.test(which);
  if (same && /^\s+(?:of|when|that|as)\b/i.test(around.after)) return undefined;
  const offset = same ? 0 : /following|next/.test(which) ? 1 : -1;
  return reading({ kind: "relative", base: "anchor", unit: unitName, offset }, more);
}

function readDayOfMonth(groups: Groups, around: Surroundings): PatternReading {
  const day = Number(groups["day"]);
  if (day < 1 || day > 31) return undefined;
  const trusted = /(?:\b(?:on|by|until|till|since|from|before|after|of|around|and|to)\s+|^\s*)$/i.test(around.before);
  // "the 17th Brigade", "the 3rd floor": the day stands alone.
  const alone =
    /^\s*(?:[.,;:!?)]|$)/.test(around.after) ||
    /^\s+(?:and|to|in|at|near|when|while|that|after|before|by|a|an|we|they|he|she|it|as|around)\b/.test(around.after);
  if (groups["which"] === undefined && groups["daypart"] === undefined && !(trusted && alone)) return undefined;
  return reading({ kind: "day-of-month", day }, withDaypart(groups["daypart"]));
}
