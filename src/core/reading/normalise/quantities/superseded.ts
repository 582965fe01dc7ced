// "Raised the number of dead from two to nine", "the toll rose from 12 to 15": the first number is what was said before, and
// the two are no range.

import { smallNumbers } from "../../../catalogue/number-words.ts";
import { overlap, type Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import type { CountedPeople } from "./counted-people/people-phrase.ts";
import { quantityAt } from "./read-quantity.ts";
import type { Word } from "./words.ts";

/** A number and the one that takes its place. */
export interface Superseded {
  readonly old: Span;
  readonly now: Span;
}

const number = `(?:\\d[\\d,]*|(?:${[...smallNumbers.keys()].join("|")})(?:-(?:${[...smallNumbers.keys()].join("|")}))?)`;
const hedge = "(?:(?:at least|more than|over|about|around|some|nearly|almost|up to|as many as)\\s+)?";
const changes =
  "(?:rais|revis|increas|ris|correct|updat|lower|reduc|chang|climb|jump|doubl|tripl)(?:e|es|ed|ing|en|s)?|rose|went (?:up|down)|gone (?:up|down)|grew|grown|swelled|swollen|soared|fell|fallen|dropped|cut|cuts|brought|bringing|took|taking|pushed|pushing";

const fromTo = new RegExp(
  `\\b(?:${changes}|(?:number|toll|count|figure)s? of)\\b[^.;:!?]{0,160}?\\bfrom\\s+(?:(?:an?|its|their|the)\\s+(?:earlier|initial|first|previous|preliminary|provisional)\\s+(?:death\\s+)?(?:toll|count|figure|estimate|number)\\s+of\\s+)?(?<old>${hedge}${number})(?:\\s+(?:dead|deaths|killed|people|to|up|down|upwards?|downwards?))*?\\s+to\\s+(?<now>${hedge}${number})\\b`,
  "giu",
);

/** "Rose to 23 from 17", "has risen to 23, up from 17". */
const toFrom = new RegExp(
  `\\b(?:${changes})\\s+to\\s+(?<now>${hedge}${number})(?:\\s+(?:dead|deaths|killed|people))?,?\\s+(?:(?:up|down)\\s+)?from\\s+(?:an?\\s+(?:earlier|initial|previous)\\s+(?:toll\\s+|count\\s+)?(?:of\\s+)?)?(?<old>${hedge}${number})(?![\\d-])`,
  "giu",
);

/** "… and of wounded from two to four": the verb of the first half is the second's too. */
const alsoFromTo = new RegExp(
  `\\s{0,3}(?:,|,?\\s{0,3}(?:and|while))\\s{1,3}(?:the|of|that|those)\\b[^.;:!?,]{1,60}?\\bfrom\\s+(?<old>${hedge}${number})\\s+to\\s+(?<now>${hedge}${number})\\b`,
  "iuy",
);

/** The numbers of a sentence that another one takes the place of. */
export function supersededIn(text: string, sentence: Span): readonly Superseded[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: RegExpExecArray[] = [];
  const ends = new Set<number>();
  for (const match of matchesOf(words, fromTo)) {
    // Where the second half has a verb of its own, it and all behind it are found twice.
    for (
      let next: RegExpExecArray | null = match;
      next !== null && !ends.has(endOf(next));
      next = alsoFromTo.exec(words)
    ) {
      found.push(next);
      ends.add(endOf(next));
      alsoFromTo.lastIndex = endOf(next);
    }
  }
  const turned = matchesOf(words, toFrom).map(({ index, 0: all, groups }): Superseded => {
    const { old = "", now = "" } = groups ?? {};
    const end = sentence.start + index + all.length;
    const start = sentence.start + index + all.indexOf(now, (/\bto\s+/i.exec(all)?.index ?? 0) + 2);
    return { old: { start: end - old.length, end }, now: { start, end: start + now.length } };
  });
  const straight = found.map(({ index, 0: all, groups }): Superseded => {
    const { old = "", now = "" } = groups ?? {};
    const end = sentence.start + index + all.length;
    // The old number stands last before the "to" of the new one.
    const start = sentence.start + index + all.slice(0, all.length - now.length).lastIndexOf(old);
    return { old: { start, end: start + old.length }, now: { start: end - now.length, end } };
  });
  return [...straight, ...turned];
}

function endOf({ index, 0: { length } }: RegExpExecArray): number {
  return index + length;
}

/** The counted people of a sentence without the numbers that others take the place of. */
export function asNowCounted(
  text: string,
  found: readonly CountedPeople[],
  superseded: readonly Superseded[],
  words: readonly Word[],
): readonly CountedPeople[] {
  return superseded.reduce((people, change) => changed(text, people, change, words), found);
}

const isCountOf =
  /\b(?:(?:number|figure|toll|count|tally|total)s?\s+(?:of|for)|and\s+(?:that\s+|those\s+)?of)\s+(?:the\s+|its\s+|their\s+)?$/i;

function changed(
  text: string,
  found: readonly CountedPeople[],
  { old, now }: Superseded,
  words: readonly Word[],
): readonly CountedPeople[] {
  const read = quantityAt(
    words,
    words.findIndex(({ start }) => start >= now.start),
    { articles: false },
  );
  if (read === undefined) return found;
  const counted = { quantitySpan: now, quantity: read.quantity };
  const apart = found.filter(({ span }) => overlap(old, span) === 0 && overlap(now, span) === 0);
  // "Raised the number of soldiers killed in the battle from two to nine": nine soldiers.
  const named = apart.findLast(
    ({ span, quantitySpan }) =>
      quantitySpan === undefined &&
      span.end <= old.start &&
      isCountOf.test(text.slice(Math.max(0, span.start - 32), span.start)),
  );
  if (named !== undefined) return apart.map((people) => (people === named ? { ...people, ...counted } : people));
  // "From two | to nine": read as two numbers, the second is there by itself; as a range, it takes the second's place.
  return found.flatMap((people): readonly CountedPeople[] => {
    if (overlap(old, people.span) === 0) return [people];
    if (overlap(now, people.span) === 0) return [];
    return [{ ...people, ...counted, span: { start: now.start, end: Math.max(people.span.end, now.end) } }];
  });
}
