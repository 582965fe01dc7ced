// "STARA VELM, 4 March. Rockets landed beside a bakery": digests, bulletins and overviews head each entry with a place and a day, or with
// a place alone ("Velm district: …"), live reports with a clock. What the entry tells without a day or a place of its own was then and there.

import type { Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { Stated } from "../../../model/stated.ts";
import type { Time } from "../../../model/time.ts";
import { matchesOf } from "../../matches.ts";
import type { GroundedMention } from "../mentions/mentions.ts";

/** The one day and the one place that head an entry, as indices of mentions. */
export interface EntryHeading {
  /** The whole entry, to the end of its paragraph; of a heading that has its line for itself, to the next one. */
  readonly entry: Span;
  readonly time?: number;
  readonly place?: number;
  /** The day is that of a clock: when the entry was written, and not always when that was which it tells of. */
  readonly isClock?: true;
}

export interface HeadingInput {
  readonly text: string;
  readonly mentions: readonly GroundedMention[];
  /** By index of the mention. */
  readonly times: ReadonlyMap<number, Stated<Time>>;
  readonly places: ReadonlyMap<number, Stated<object>>;
}

const mark = "(?:[-–•*·][ \\t]+|\\(?\\d{1,2}[.)][ \\t]+)?";

/** A paragraph or a line of a list, and what stands before its first stop or has the line for itself. */
const entryStart = new RegExp(
  `(?<=^|\\n)[ \\t]*${mark}(?<head>[^\\s.:\\n][^.:\\n]{2,59})(?:[.:](?=\\s)|(?<line>[.:]?)(?=\\n))`,
  "g",
);

/** A line of a log, and a name before a colon. */
const logStart = new RegExp(
  `(?<=^|\\n)[ \\t]*${mark}(?<clock>\\d{1,2}[:.h]\\d\\d)(?!\\d)(?:[ \\t]*[-–—|]?[ \\t]*(?<head>\\p{L}[^.:\\n]{2,39}):(?=\\s))?`,
  "gu",
);

type Known = SpanIndex<{ readonly index: number; readonly span: Span }>;

/** All headings of a text that hold nothing but a day, a clock, a place and what joins them. */
export function entryHeadings(input: HeadingInput): readonly EntryHeading[] {
  const { text, mentions, times, places } = input;
  const known: Known = indexSpans(
    [...new Set([...times.keys(), ...places.keys()])].flatMap((index) => {
      const span = mentions[index]?.span;
      return span === undefined ? [] : [{ index, span }];
    }),
    ({ span }) => [span],
  );
  const found = matchesOf(text, entryStart).flatMap((match) => {
    const head = match.groups?.["head"] ?? "";
    const start = match.index + match[0].lastIndexOf(head);
    const inside = headIn(input, known, { start, end: start + head.length });
    const hasLine = match.groups?.["line"] !== undefined;
    return inside === undefined ? [] : [{ ...inside, start, end: start + head.length, hasLine }];
  });
  const named = found.filter(({ time }) => time === undefined);
  // "Damascus: rebels say …" has the place of who speaks: that a place heads an entry the next such heading tells.
  const isList = new Set(named.map(({ start, end }) => text.slice(start, end))).size > 1;
  const headed = found
    .filter(({ time, hasLine }) => (time === undefined ? isList : !hasLine))
    .map(({ start, hasLine, time, place }): EntryHeading => {
      const next = hasLine ? named.find((other) => other.hasLine && other.start > start)?.start : undefined;
      const end = hasLine ? (next ?? text.length) : lineEnd(text, start);
      return {
        entry: { start, end },
        ...(time === undefined ? {} : { time }),
        ...(place === undefined ? {} : { place }),
      };
    });
  return [...logged(input, known), ...headed];
}

/** The entries of a log: their clocks were laid on a day, and tell no time of day of what is told. */
function logged(input: HeadingInput, known: Known): readonly EntryHeading[] {
  const { text, times } = input;
  return matchesOf(text, logStart).flatMap((match): readonly EntryHeading[] => {
    const { clock = "", head } = match.groups ?? {};
    const start = match.index + match[0].indexOf(clock);
    const [timed] = known.overlapping({ start, end: start + clock.length });
    const time = timed === undefined ? undefined : times.get(timed.index)?.value;
    if (timed === undefined || time?.precision !== 1 || time.timeOfDay !== undefined) return [];
    const from = head === undefined ? 0 : match.index + match[0].lastIndexOf(head);
    const place =
      head === undefined ? undefined : headIn(input, known, { start: from, end: from + head.length })?.place;
    return [
      {
        entry: { start, end: lineEnd(text, start) },
        time: timed.index,
        isClock: true,
        ...(place === undefined ? {} : { place }),
      },
    ];
  });
}

function lineEnd(text: string, start: number): number {
  const stop = text.indexOf("\n", start);
  return stop < 0 ? text.length : stop;
}

/** The one day and the one place of words that hold nothing else; undefined for other words. */
function headIn(
  { text, times, places }: HeadingInput,
  known: Known,
  span: Span,
): Pick<EntryHeading, "time" | "place"> | undefined {
  // "Upper Velm (Osterian-controlled)": what stands in brackets heads nothing.
  const inside = known
    .overlapping(span)
    .filter(({ span: one }) => one.start >= span.start && one.end <= span.end && !isInBrackets(text, span, one));
  const spans = inside.map((one) => one.span);
  if (inside.length === 0 || !isHeading(text, span, spans)) return undefined;
  const timed = inside.filter(({ index }) => times.has(index));
  const [place, ...others] = inside.filter(({ index }) => places.has(index));
  if (timed.length > 1 || (timed.length === 0 && (place === undefined || others.length > 0))) return undefined;
  const time = timed[0]?.index;
  return {
    ...(time === undefined ? {} : { time }),
    ...(place === undefined || others.length > 0 ? {} : { place: place.index }),
  };
}

function isInBrackets(text: string, { start }: Span, one: Span): boolean {
  return /\([^()]*$/.test(text.slice(start, one.start));
}

/** Whether nothing but names and days stands there, and what is said of them in brackets. */
function isHeading(text: string, { start, end }: Span, inside: readonly Span[]): boolean {
  let rest = "";
  let at = start;
  for (const span of [...inside].sort((a, b) => a.start - b.start)) {
    rest += text.slice(at, Math.max(at, span.start));
    at = Math.max(at, span.end);
  }
  const bare = (rest + text.slice(at, end))
    .replace(/\([^()]*\)/g, "")
    .replace(/\b(?:on|in|near|and|to|of|the)\b/gi, "");
  return /^[\s,;()–—/-]*$/.test(bare);
}
