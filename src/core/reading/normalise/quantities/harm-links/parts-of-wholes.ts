// Which counted people are some of those counted before them: "62 people, including nine teenagers and two women".

import type { CountedPeople } from "../counted-people/people-phrase.ts";
import { addends } from "./addends.ts";

/** For each that is a part, the index of the whole. */
export function wholesOf(text: string, people: readonly CountedPeople[]): readonly (number | undefined)[] {
  const wholes: (number | undefined)[] = [];
  for (const [index, one] of people.entries()) {
    const before = people[index - 1];
    if (before === undefined) {
      wholes.push(undefined);
      continue;
    }
    const between = text.slice(before.span.end, one.span.start);
    const whole = wholes[index - 1] ?? wholeOfBare(people, index, between) ?? index - 1;
    // "62 people, nine teenagers among them, the mayor said".
    const isAmong = /^\s+among\s+(?:them|whom)\s*(?:[,.;:)]|$)/i.test(text.slice(one.span.end));
    if (/^\s+among\s+(?:them|whom)\s*,/i.test(between)) wholes.push(undefined);
    else if (isAmong && /^\s*,?\s*(?:and\s+)?$/i.test(between)) wholes.push(whole);
    // "Lost 210 soldiers, three tanks, among them one of foreign make": some of the tanks.
    else if (between.length < partReach && (parts.test(between) || one.part))
      wholes.push(one.peopleSpan === undefined && andThings.test(between) ? undefined : whole);
    // "Including 9 in Velm, 8 in Orsk and 5 in Tarn": one bare number after another.
    else if (
      wholes[index - 1] !== undefined &&
      one.peopleSpan === undefined &&
      before.peopleSpan === undefined &&
      one.harm === undefined &&
      inOneMorePlace.test(between) &&
      placeFollows.test(text.slice(one.span.end))
    )
      wholes.push(wholes[index - 1]);
    // "including nine teenagers and two women": the second is a part as well.
    else if (
      wholes[index - 1] !== undefined &&
      /^\s*(?:,|,?\s*and)\s*(?:(?:his|her|their|its)\s+)?$/.test(between) &&
      one.harm === undefined &&
      !hasOwnHarm.test(text.slice(one.span.end, one.span.end + 30))
    )
      wholes.push(whole);
    else wholes.push(undefined);
  }
  for (const index of people.keys()) for (const part of addends(text, people, index)) wholes[part] ??= index;
  return wholes;
}

/** Where a phrase ends with its parts and the comma that closes them: ", including nine teenagers,". */
export function endWithParts(
  text: string,
  people: readonly CountedPeople[],
  wholes: readonly (number | undefined)[],
  one: CountedPeople,
  index: number,
): number {
  let end = one.span.end;
  for (let at = index + 1; at < people.length && wholes[at] === index; at += 1) end = people[at]?.span.end ?? end;
  if (end === one.span.end) return end;
  return end + (/^(?:\s+among\s+(?:them|whom))?\s*[,)–—]?/i.exec(text.slice(end))?.[0].length ?? 0);
}

const parts =
  /(?:^\s*,\s*one|\bincluding|\bincludes|\bincluded|\bamong\s+(?:them|whom|those|the\s+\p{L}+)|\bof\s+(?:them|whom)|\b(?:most|some|half|all)\s+of\s+(?:them|whom)|,\s*(?:mostly|mainly|largely|chiefly))\s*(?:were\s+|was\s+|are\s+|is\s+|,\s*)?(?:also\s+)?(?:(?:the|those\s+of)\s+)?$/iu;

/** "54 civilians were killed by troops, including 9 in Velm": a bare number is some of people who are counted. */
function wholeOfBare(people: readonly CountedPeople[], index: number, between: string): number | undefined {
  if (people[index]?.peopleSpan !== undefined || people[index - 1]?.quantitySpan !== undefined) return undefined;
  if (!/\bincluding\s+$/i.test(between)) return undefined;
  const found = people.slice(0, index).findLastIndex(({ quantitySpan }) => quantitySpan !== undefined);
  return found < 0 ? undefined : found;
}

/** How far behind those whom they are some of, in characters, a part may stand. */
const partReach = 160;

const andThings =
  /^\s*(?:,\s*(?:and\s+)?|and\s+)(?:(?:at\s+least|about|some|over)\s+)?(?:\d[\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens\s+of)\s+\p{L}/iu;

const inOneMorePlace = /^\s+(?:in|at|near|from)\s+(?:the\s+)?(?:[\p{L}'’-]+\s*){1,5}(?:,|,?\s+and)?\s*$/iu;
const placeFollows = /^\s+(?:(?:in|at|near|from)\s|\p{Lu})/u;

/** "51 dead, including 40 children, and 79 injured": the last are no part of the dead. */
const hasOwnHarm =
  /^\s*(?:others?\s+|more\s+)?(?:injured|wounded|hurt|dead|killed|missing|captured|detained|displaced|died|perished|drowned)\b/i;
