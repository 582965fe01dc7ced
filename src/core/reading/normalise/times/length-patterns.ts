// Lengths of time ("for three days"), times that come again ("every Friday"), times of day alone ("05:30 GMT"), and words
// that only point at the present, the past or the future.

import type { Clock } from "./expression.ts";
import {
  type Groups,
  type PatternReading,
  reading,
  type Surroundings,
  type TimePattern,
  timePattern,
} from "./pattern.ts";
import { modOf, rough } from "./relative-patterns.ts";
import type { Unit } from "./vocabulary.ts";
import {
  count,
  countOf,
  daypartOf,
  end,
  gap,
  optionalGap,
  start,
  unit,
  unitOf,
  weekday,
  weekdayNumber,
  zone,
} from "./vocabulary.ts";

const hourWords = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

/** In order of trust; where two match the same words, the longer wins, then the earlier in the list. */
export const lengthPatterns: readonly TimePattern[] = [
  timePattern(
    "clock",
    `${start}(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?${optionalGap}(?<half>[ap])\\.?${optionalGap}m\\b\\.?(?:[,]?${gap}\\(?(?<zone>${zone})\\)?)?`,
    readClock,
  ),
  timePattern(
    "clock-24",
    `${start}(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2})?(?:${optionalGap}(?<zone>${zone}|hours|hrs|h)${end}|(?![\\d:]|[.,]\\d)${end})`,
    readClock24,
  ),
  timePattern(
    "clock-military",
    `${start}(?<hour>[0-2]\\d)(?<minute>[0-5]\\d)${optionalGap}(?<zone>${zone}|hours|hrs|h)${end}`,
    readClock24,
  ),
  timePattern(
    "oclock",
    `${start}(?<hour>\\d{1,2}|${hourWords})(?:${gap}o['’]clock)?${gap}in${gap}the${gap}(?<part>morning|afternoon|evening)${end}`,
    (groups) => {
      const hour = countOf(groups["hour"]) ?? 0;
      if (hour < 1 || hour > 12) return undefined;
      return onClock((hour % 12) + (groups["part"]?.toLowerCase() === "morning" ? 0 : 12), 0, undefined);
    },
  ),
  timePattern(
    "part-of-day",
    `${start}(?<word>overnight|(?:the${gap})?(?:early|small)${gap}hours(?:${gap}of${gap}the${gap}morning)?|at${gap}(?:dawn|noon|midnight|midday|dusk|daybreak|sunrise|sunset|night)|(?:before|after|by|around|(?:shortly|just)${gap}(?:before|after))${gap}(?:dawn|noon|midnight|midday|dusk|daybreak|sunrise|sunset)(?!${gap}(?:on|of)${gap}(?:the${gap})?(?:\\d|\\p{Lu}))|(?:early${gap}|late${gap})?in${gap}the${gap}(?:(?:early|late)${gap})?(?:morning|afternoon|evening)|during${gap}the${gap}night|in${gap}the${gap}night(?!${gap}(?:of|from|to|between|on|before|after)\\b))${end}`,
    readPartOfDay,
  ),
  timePattern(
    "compound-length",
    `${start}${rough}(?<count>${count})[-${" "}](?<unit>second|minute|hour|day|night|week|month|year|decade)(?:-long|-old)?${end}`,
    readCompound,
  ),
  timePattern(
    "unit-long",
    `${start}(?<plural>seconds|minutes|hours|days|weeks|months|years|decades|second|minute|hour|day|week|month|year|decade|century|centuries)-long${end}`,
    (groups) => {
      const word = groups["plural"] ?? "";
      return reading({ kind: "duration", unit: unitOf(word), ...(/s$/i.test(word) ? {} : { count: 1 }) });
    },
  ),
  timePattern(
    "length",
    `${start}${rough}(?<count>${count})${gap}(?:(?:more|straight|consecutive|full|long|whole|short)${gap})?(?<unit>${unit})${end}`,
    readLength,
  ),
  timePattern(
    "bare-length",
    `${start}(?:for|in|within|after|over|of|several|many)${gap}(?:many${gap}|several${gap}|a${gap}few${gap})?(?<unit>hours|days|weeks|months|years|decades|centuries)${end}`,
    readBareLength,
  ),
  timePattern("whole-unit", `${start}all${gap}(?<unit>day|night|week|month|year)(?:${gap}long)?${end}`, (groups) =>
    reading({ kind: "duration", unit: unitOf(groups["unit"] ?? ""), count: 1 }),
  ),
  timePattern(
    "every",
    `${start}(?:every|each)${gap}(?:other${gap}|single${gap}|(?<count>${count})${gap})?(?:(?<weekday>${weekday})|(?<unit>hour|day|night|morning|week|weekend|month|year|hours|days|weeks|months|years))${end}`,
    (groups) => {
      const number = countOf(groups["count"]);
      const day = weekdayNumber(groups["weekday"]);
      return reading({
        kind: "set",
        unit: unitOf(groups["unit"] ?? "day"),
        count: number ?? 1,
        ...(day === undefined ? {} : { weekday: day }),
      });
    },
  ),
  timePattern("weekdays", `${start}(?<weekday>${weekday})s${end}(?!['’])`, (groups) =>
    reading({ kind: "set", unit: "week", count: 1, weekday: weekdayNumber(groups["weekday"]) ?? 1 }),
  ),
  timePattern(
    "often",
    `${start}(?<word>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|annual)${end}`,
    readOften,
  ),
  timePattern(
    "per-unit",
    `${start}(?:(?:once|twice|(?:${count})${gap}times)${gap})an?${gap}(?<unit>hour|day|week|month|year)${end}`,
    (groups) => reading({ kind: "set", unit: unitOf(groups["unit"] ?? ""), count: 1 }),
  ),
  timePattern(
    "present",
    `${start}(?:now|currently|at${gap}present|presently|at${gap}(?:the|this)${gap}moment|nowadays|these${gap}days)${end}`,
    (_groups, around) =>
      /^now$/i.test(around.matched) && /\bfrom\s+$/i.test(around.before)
        ? undefined
        : reading({ kind: "reference", value: "PRESENT_REF" }),
  ),
  timePattern(
    "past",
    `${start}(?:recently|lately|in${gap}the${gap}past|not${gap}long${gap}ago|long${gap}ago)${end}`,
    () => reading({ kind: "reference", value: "PAST_REF" }),
  ),
  timePattern("future", `${start}(?:in${gap}the${gap}(?:near${gap})?future|the${gap}future)${end}`, () =>
    reading({ kind: "reference", value: "FUTURE_REF" }),
  ),
];

function onClock(hour: number, minute: number, zoneWord: string | undefined): PatternReading {
  if (hour > 24 || minute > 59) return undefined;
  const universal = zoneWord !== undefined && /^(?:GMT|UTC|Z|Zulu)$/i.test(zoneWord);
  const clock: Clock = { hour, minute, ...(universal ? { zone: "Z" as const } : {}) };
  return reading({ kind: "clock" }, { clock });
}

function readClock(groups: Groups): PatternReading {
  const hour = Number(groups["hour"]);
  if (hour < 1 || hour > 12) return undefined;
  const afternoon = groups["half"]?.toLowerCase() === "p";
  return onClock((hour % 12) + (afternoon ? 12 : 0), Number(groups["minute"] ?? 0), groups["zone"]);
}

/** Bare "10:15" may be a ratio, a score or a verse: it needs a zone, a preposition or the start of a line. */
function readClock24(groups: Groups, around: Surroundings): PatternReading {
  const dotted = /\d\.\d/.test(around.matched);
  const led =
    /(?:\b(?:at|around|about|by|until|till|from|between|since|before|after|approximately|to|and)\s+|\(|^\s*|\n\s*)$/i.test(
      around.before,
    );
  // "At 10.20, soldiers came": with a dot only where nothing else is told so.
  const isDotClock = dotted && dotLed.test(around.before) && dotEnds.test(around.after);
  if (isDotClock) return onClock(Number(groups["hour"]), Number(groups["minute"]), groups["zone"]);
  if (groups["zone"] === undefined && (!led || dotted)) return undefined;
  if (dotted && !/^(?:GMT|UTC|Z|Zulu|local|hrs|hours|h)/i.test(groups["zone"] ?? "")) return undefined;
  return onClock(Number(groups["hour"]), Number(groups["minute"]), groups["zone"]);
}

const dotLed =
  /(?<!\b(?:traded|quoted|priced|valued|sold|bought|closed|opened|stood) )\b(?:at|until|till)\s+(?:about\s+|around\s+)?$/i;
const dotEnds = /^(?:\s*(?:$|[.,;)](?!\d))|\s+(?:on|in|near|when|yesterday|today|this|local)\b)/i;

function readPartOfDay(groups: Groups): PatternReading {
  const word = (groups["word"] ?? "").toLowerCase();
  const named = word.split(/\s+/).at(-1);
  const part = /hours/.test(word) ? "MO" : daypartOf(named);
  if (/^overnight$|^during\b|\bnight$/.test(word) && !/^at\b/.test(word))
    return reading({ kind: "night", which: "told" }, { daypart: "NI" });
  return part === undefined ? undefined : reading({ kind: "clock" }, { daypart: part });
}

function readCompound(groups: Groups, around: Surroundings): PatternReading {
  // "a 26-year-old" is an age.
  if (/-old$/i.test(around.matched)) return undefined;
  if (/^-?\s?olds?\b/i.test(around.after)) return undefined;
  if (!around.matched.includes("-")) return undefined;
  return length(groups);
}

function readLength(groups: Groups, around: Surroundings): PatternReading {
  const words = (groups["count"] ?? "").toLowerCase();
  if (/^\s*-?\s*(?:old\b|of\s+age|olds\b)/i.test(around.after)) return undefined;
  if (/^\s*(?:sentence|term)\b/i.test(around.after)) return undefined;
  if (/\b(?:aged?|turns?|turned)\s+(?:\w+\s+)?$/i.test(around.before)) return undefined;
  const single = /^an?$/.test(words);
  // "a second strike", "a quarter of", "a night raid", "five times a day": not lengths.
  if (/^seconds?$/i.test(groups["unit"] ?? "") && (single || /^one$/.test(words))) return undefined;
  if (single && /^(?:quarter|night|weekend|day)$/i.test(groups["unit"] ?? "")) {
    if (
      !/\b(?:for|in|within|about|than|over|nearly|almost|after|of)\s+$/i.test(around.before) ||
      /^\s+of\b/i.test(around.after)
    )
      return undefined;
  }
  if (single && /^\s+(?:old|long|ago)\b/i.test(around.after)) return undefined;
  return length(groups);
}

function length(groups: Groups): PatternReading {
  const number = countOf(groups["count"]);
  return reading({
    kind: "duration",
    unit: unitOf(groups["unit"] ?? ""),
    ...(number === undefined ? {} : { count: number }),
    ...modOf(groups["rough"]),
  });
}

function readBareLength(groups: Groups, around: Surroundings): PatternReading {
  if (/^(?:in|over|after|of|within)/i.test(around.matched) && /^\s+(?:of|to)\b/i.test(around.after)) return undefined;
  return reading({ kind: "duration", unit: unitOf(groups["unit"] ?? "") });
}

function readOften(groups: Groups, around: Surroundings): PatternReading {
  const word = (groups["word"] ?? "").toLowerCase();
  // Part of a newspaper's name: "the Daily Star".
  if (/^\p{Lu}\p{Ll}/u.test(around.matched) && /^\s+\p{Lu}/u.test(around.after)) return undefined;
  if (word === "fortnightly") return reading({ kind: "set", unit: "week", count: 2 });

  return reading({ kind: "set", unit: unitOfAdverb[word] ?? "year", count: 1 });
}

const unitOfAdverb: Readonly<Record<string, Unit>> = {
  hourly: "hour",
  daily: "day",
  nightly: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
};
