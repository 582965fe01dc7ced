// Whether what stands behind "citing" is somebody: "citing two officers at the front" is, "citing attacks by the army on its staff" gives
// a reason, and the army has said nothing.

import { quote, type Span } from "../../../model/span.ts";

/** Who can be cited though no mention tells so, and what people say. */
const people =
  /\b(?:sources?|officials?|officers?|staff|doctors?|medics?|witness(?:es)?|residents?|activists?|reports?|police|authorities|statements?|figures|data|ministry|army|agency|media|observatory)(?:\s+(?:there|here|today|yesterday)|(?:\s+\p{Lu}[\p{L}'’.-]*)*)$/u;

/** Where the head of the phrase ends: "attacks | by the army", "a source | close to the talks"; not "two of its officers". */
const behindHead =
  /(?<!\b(?:one|two|three|four|five|six|several|some|many|most|members?|both|number|group))\s+of\s|\s+(?:about|after|against|among|at|between|by|close|during|familiar|for|from|in|inside|near|on|over|speaking|to|under|with)\s/iu;

/**
 * True where the phrase behind a verb of citing names somebody, or what somebody says.
 *
 * @param speakers the spans of those who can speak, in the phrase or around its end.
 * @example "doctors at the clinic", "the ministry's report" → true; "the army's refusal", "police brutality" → false
 */
export function isSomebodyCited(text: string, phrase: Span, speakers: readonly Span[]): boolean {
  const words = quote(text, phrase);
  const cut = words.search(behindHead);
  const end = cut < 0 ? words.trimEnd().length : cut;
  const at = phrase.start + end;
  return people.test(words.slice(0, end)) || speakers.some((one) => one.start < at && one.end >= at);
}

const unquoted =
  /(?:\b(?:not|never|nowhere)|n['’]t)(?:\s+(?:been|be|ever))*\s+(?:(?:was|were|is|are|been|being)\s+)?(?:quot|cit)\p{L}+$/iu;

/** "Was never quoted", "has not quoted him as saying": a verb of quoting that tells of no word of anybody. */
export function isUnquoted(text: string, { start, end }: Span): boolean {
  return unquoted.test(text.slice(Math.max(0, start - 24), end));
}
