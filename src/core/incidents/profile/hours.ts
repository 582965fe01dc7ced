// When in the day: two strikes on one town on one day are told apart by that.

import type { Span } from "../../model/span.ts";
import type { ProfileHours } from "./shape.ts";

/** From and to, in hours; wide on purpose, since "morning" is no exact word. */
const partsOfDay: readonly (readonly [pattern: RegExp, first: number, last: number])[] = [
  [
    /\b(?:before|at|around|by|since|near) (?:the )?(?:dawn|daybreak|sunrise)\b|\bdawn (?:raid|attack|strike|on)\b|\bin the early hours\b/i,
    2,
    7,
  ],
  [/\bearly (?:on|this|yesterday|in the morning|\w+day|\w+day morning)\b/i, 0, 10],
  [/\b(?:in the|that|this|yesterday|\w+day|the next|the same|late|mid) morning\b/i, 5, 12],
  [/\b(?:at|around|about|before|after) (?:noon|midday)\b/i, 11, 14],
  [/\b(?:in the|that|this|yesterday|\w+day|the same|late|early) afternoon\b/i, 12, 18],
  [/\b(?:in the|that|this|yesterday|\w+day|the same|late|early) evening\b|\bat (?:dusk|sunset|nightfall)\b/i, 16, 23],
  [/\b(?:at|last|that|\w+day|the same) night\b|\bovernight\b|\b(?:at|around|after|before) midnight\b/i, 19, 31],
];

const clock = /\b(?:at|about|around|by|before|after)\s+([01]?\d|2[0-3])[:.]([0-5]\d)(?!\s*[ap]\.?m)\b/i;
const halfDay = /\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s*([ap])\.?m\b/i;

/** Words that say when somebody spoke, came or left, not when it happened. */
const otherDoing =
  /\b(?:said|says|told|announced|reported|published|posted|wrote|visited|arrived|until|by|met|died|buried|funeral)\b[^,.;]{0,40}$/i;

/**
 * The hours that a sentence gives an event in it.
 *
 * @param rivals where other events of the document are told: a time of day belongs to the nearest
 * @example hoursOf("In the afternoon a missile hit the yard.", …) → [{ first: 12, last: 18, told: "In the afternoon" }]
 */
export function hoursOf(text: string, sentence: Span, trigger: Span, rivals: readonly Span[]): readonly ProfileHours[] {
  const words = text.slice(sentence.start, sentence.end);
  return [
    ...partsOfDay.flatMap(([pattern, first, last]) => found(pattern.exec(words), () => ({ first, last }))),
    ...clocks(words),
  ]
    .filter(({ at, told }) => {
      if (otherDoing.test(words.slice(0, at))) return false;
      const start = sentence.start + at;
      const far = (span: Span): number => Math.max(span.start - start - told.length, start - span.end, 0);
      return rivals.every((rival) => far(rival) >= far(trigger));
    })
    .map(({ first, last, told }) => ({ first, last, told }));
}

type Told = ProfileHours & { readonly at: number };

function clocks(words: string): readonly Told[] {
  return [
    ...found(clock.exec(words), ([, hour, minute]) => at(Number(hour), minute)),
    ...found(halfDay.exec(words), ([, hour, minute, half]) =>
      at((Number(hour) % 12) + (half?.toLowerCase() === "p" ? 12 : 0), minute),
    ),
  ];
}

/** A clock with its minutes is a moment; one without is that hour. */
function at(hour: number, minute: string | undefined): Pick<ProfileHours, "first" | "last"> {
  if (minute === undefined) return { first: hour, last: hour + 1 };
  const moment = hour + Number(minute) / 60;
  return { first: moment, last: moment };
}

function found(
  match: RegExpExecArray | null,
  hours: (match: RegExpExecArray) => Pick<ProfileHours, "first" | "last">,
): readonly Told[] {
  return match === null ? [] : [{ ...hours(match), told: match[0], at: match.index }];
}
