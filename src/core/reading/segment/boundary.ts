// Whether a stop mark ends a sentence. Rules rather than `Intl.Segmenter`: its sentence rules break after "Gen." and
// "Lt. Col.", differ between versions of ICU, and know nothing of quotations whose speaker follows.

import { beforeNumber, either, leading, starters } from "./abbreviations.ts";

/** A run of stop marks `[start, end)` with the closing quotation marks and brackets behind it, up to `closed`. */
export interface Stop {
  readonly start: number;
  readonly end: number;
  readonly closed: number;
}

/** Longest stretch of text looked at on either side of a stop mark. */
const sight = 80;

/**
 * True where the sentence that begins at `sentence` ends at `stop.closed`.
 *
 * @example in "Gen. Saryn left." only the last dot ends a sentence.
 */
export function endsSentence(text: string, stop: Stop, sentence: number): boolean {
  const after = text.slice(stop.closed, stop.closed + sight);
  if (after.trim() === "") return true;
  const marks = text.slice(stop.start, stop.end);
  if (/[。！？]/u.test(marks)) return true;
  const before = text.slice(Math.max(sentence, stop.start - sight), stop.start);
  if (!/^\s/u.test(after)) return marks === "." && isMissingSpace(before, text.slice(stop.end, stop.end + 2));
  const next = after.trimStart();
  const word = /^["“”‘’'«([¿¡-]*\s*([\p{L}\p{N}][\p{L}\p{N}'’.-]*)/u.exec(next)?.[1] ?? "";
  const goesOnSmall = /^["“‘'«([]*\p{Ll}/u.test(next);
  if (marks !== ".") return !goesOnSmall && !isSpokenOnly(text, stop, next);
  if (goesOnSmall) return /^["“‘«]/u.test(next) && stop.closed === stop.end && !isAbbreviation(before, word);
  if (isNumbering(text.slice(sentence, stop.start))) return false;
  return !isAbbreviation(before, word);
}

/** "need.And", but not "velm.example", "3.5" or "U.S". */
function isMissingSpace(before: string, after: string): boolean {
  return /(?:^|\s)[^\s@/]*\p{Ll}{2}$/u.test(before) && !/(?:^|\s)www\.?/iu.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
}

/** "“Who was it?” Saryn asked": the speaker's words end, the sentence goes on. */
function isSpokenOnly(text: string, stop: Stop, next: string): boolean {
  return (
    /["”’'»]/u.test(text.slice(stop.end, stop.closed)) &&
    /^(?:[\p{L}.’'-]+\s+){0,4}?(?:said|says|asked|asks|told|added|wrote|shouted|cried|replied|answered|wondered)\b/iu.test(
      next,
    )
  );
}

/** "1. The first point": a number alone at the start of a sentence belongs to it. */
function isNumbering(sentence: string): boolean {
  return /^[\s(]*(?:\d{1,3}|[ivx]{1,5}|[a-z])$/iu.test(sentence);
}

function isAbbreviation(before: string, next: string): boolean {
  const word = /([\p{L}\p{N}][\p{L}\p{N}.-]*)$/u.exec(before)?.[1] ?? "";
  const small = word.toLowerCase();
  if (small === "") return false;
  if (leading.has(small)) return true;
  if (beforeNumber.has(small)) return /^\p{N}/u.test(next);
  const begins = starters.has(next.toLowerCase().replace(/['’.].*$/u, ""));
  // "U.S. troops", "at 4 a.m. Velm time"; "J. Saryn"; "Velm Oil Inc. Chairman": a likely first word ends the sentence.
  const initials = /^(?:\p{L}\.)*\p{L}$/u.test(word);
  return (initials || either.has(small)) && !begins;
}
