// "STARA VELM, 4 March. Rockets landed beside a bakery": digests, bulletins and overviews head each entry with a place and a day. What
// the entry tells without a day or a place of its own was then and there.

import type { Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { Stated } from "../../../model/stated.ts";
import { matchesOf } from "../../matches.ts";
import type { GroundedMention } from "../mentions/mentions.ts";

/** The one day and the one place that head an entry, as indices of mentions. */
export interface EntryHeading {
  /** The whole entry, to the end of its paragraph. */
  readonly entry: Span;
  readonly time?: number;
  readonly place?: number;
}

export interface HeadingInput {
  readonly text: string;
  readonly mentions: readonly GroundedMention[];
  /** By index of the mention. */
  readonly times: ReadonlyMap<number, Stated<object>>;
  readonly places: ReadonlyMap<number, Stated<object>>;
}

/** A paragraph or a line of a list, and what stands before its first stop. */
const entryStart = /(?<=^|\n)[ \t]*(?:[-–•*·]\s+|\(?\d{1,2}[.)]\s+)?(?<head>[^\s.:\n][^.:\n]{2,59})[.:](?=\s)/g;

/** All headings of a text that hold nothing but a day, a place and what joins them. */
export function entryHeadings({ text, mentions, times, places }: HeadingInput): readonly EntryHeading[] {
  const known = indexSpans(
    [...new Set([...times.keys(), ...places.keys()])].flatMap((index) => {
      const span = mentions[index]?.span;
      return span === undefined ? [] : [{ index, span }];
    }),
    ({ span }) => [span],
  );
  return matchesOf(text, entryStart).flatMap((match): readonly EntryHeading[] => {
    const head = match.groups?.["head"] ?? "";
    const end = match.index + match[0].length - 1;
    const span = { start: end - head.length, end };
    const inside = known.overlapping(span).filter(({ span: one }) => one.start >= span.start && one.end <= span.end);
    if (
      inside.length === 0 ||
      !isHeading(
        text,
        span,
        inside.map((one) => one.span),
      )
    )
      return [];
    const [timed, placed] = [
      inside.filter(({ index }) => times.has(index)),
      inside.filter(({ index }) => places.has(index)),
    ];
    // A day is what makes it an entry: "Damascus: rebels say …" has the place of who speaks.
    if (timed.length !== 1 || timed[0] === undefined) return [];
    const stop = text.indexOf("\n", end);
    const [place, ...others] = placed;
    return [
      {
        entry: { start: span.start, end: stop < 0 ? text.length : stop },
        time: timed[0].index,
        ...(place === undefined || others.length > 0 ? {} : { place: place.index }),
      },
    ];
  });
}

/** Whether nothing but names and days stands there. */
function isHeading(text: string, { start, end }: Span, inside: readonly Span[]): boolean {
  let rest = "";
  let at = start;
  for (const span of [...inside].sort((a, b) => a.start - b.start)) {
    rest += text.slice(at, Math.max(at, span.start));
    at = Math.max(at, span.end);
  }
  return /^[\s,;()–—/-]*$/.test((rest + text.slice(at, end)).replace(/\b(?:on|in|near|and|to|of|the)\b/gi, ""));
}
