// Whether a stop mark ends a sentence. Rules rather than `Intl.Segmenter`: its sentence rules break after "Gen." and
// "Lt. Col.", differ between versions of ICU, and know nothing of quotations whose speaker follows.

import { beforeNumber, either, leading, starters, subjects } from "./abbreviations.ts";

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
  const word = /^["“”‘’'«([¿¡-]*\s*([\p{L}\p{N}].*)/su.exec(next)?.[1] ?? "";
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

/** @param next what stands behind the stop, from its first word on */
function isAbbreviation(before: string, next: string): boolean {
  const word = /([\p{L}\p{N}][\p{L}\p{N}.-]*)$/u.exec(before)?.[1] ?? "";
  const small = word.toLowerCase();
  if (small === "") return false;
  const begins = beginsSentence(next);
  if (leading.has(small) || leading.has(small.replaceAll(".", "")))
    return !(begins && isSurname(before.slice(0, before.length - word.length)) && secondIsSmall(next));
  // "J. P. Orlin" has no page.
  if (beforeNumber.has(small) && !/^\p{Lu}$/u.test(word)) return /^\p{N}/u.test(next);
  // "U.S. troops", "at 4 a.m. Velm time"; "J. Saryn"; "Velm Oil Inc. Chairman": a likely first word ends the sentence.
  const initials = /^(?:\p{L}\.)*\p{L}$/u.test(word);
  return (initials || either.has(small)) && !begins;
}

/** "The", "Officials said". */
function beginsSentence(next: string): boolean {
  const [first = "", second = ""] = next.split(/\s+/u, 2);
  const word = first.toLowerCase().replace(/[^\p{L}\p{N}-].*$/u, "");
  return starters.has(word) || (subjects.has(word) && /^\p{Lu}\p{Ll}/u.test(first) && finite.test(second));
}

/** A verb, or what goes with one, behind a plural. */
const finite =
  /^(?:said|say|have|had|were|was|are|is|did|do|will|would|could|may|might|also|later|then|now|who|there|came|fled|fell|left|took|told|hit|began|met|saw|went|struck|fought|ran|held|found|shot|got|made|gave|broke|blew|drove|\p{Ll}{2,}(?:ed|ly))[,.;:]?$/u;

/** "Ravi Sen. He left": a given name stands before it; before a rank there is none ("Gen. He Long"). */
function isSurname(before: string): boolean {
  const given = /(?:^|\s)(\p{Lu}\p{Ll}+)\s$/u.exec(before)?.[1];
  return given !== undefined && !starters.has(given.toLowerCase());
}

function secondIsSmall(next: string): boolean {
  return /^\S+\s+\p{Ll}/u.test(next);
}
