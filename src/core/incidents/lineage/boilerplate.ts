// Words that a site or an agency puts around every text: rights, newsletters, credits of editors, datelines, sign-offs.
// Two texts that share them share nothing of what they tell.
//
// Patterns, not words that are frequent in a casebook: what counts must not depend on which other documents are there.

import { agencyOf } from "../../catalogue/agencies.ts";
import { byPosition, type Span } from "../../model/span.ts";

/**
 * Each with what stands in every text that it can match, in small letters: most texts have none of these, and are spared sixteen
 * walks. Every repeat is bounded, so that no text takes long.
 */
const patterns: readonly (readonly [needs: readonly string[], pattern: RegExp])[] = [
  [["©", "(c)", "copyright"], /(?:©|\(c\)\s|\bcopyright\b)[^.\n]{0,80}/giu],
  [["all rights reserved"], /\ball rights reserved\b/giu],
  [
    ["not be"],
    /\bthis (?:material|article|story|report|content) (?:may|must|can) ?not be (?:re)?(?:published|produced|broadcast|written|distributed)[^.\n]{0,100}/giu,
  ],
  [
    ["ing by", "ed by"],
    /\((?:(?:additional|with) )?(?:reporting|writing|editing|compiled|edited) by [^()]{2,300}\)/giu,
  ],
  [
    ["ing by"],
    /\b(?:(?:additional )?reporting|writing|editing) by(?: \p{Lu}[\p{L}.'’-]+){1,4}(?:(?:,| and|;)(?: (?:(?:additional )?(?:reporting|writing|editing) by))?(?: \p{Lu}[\p{L}.'’-]+){1,4}){0,6}/gu,
  ],
  [["thomson reuters trust"], /\bour standards:? the thomson reuters trust principles\b/giu],
  [
    ["follow ", "like ", "join ", "find ", "watch "],
    /\b(?:follow|like|join|find|watch) (?:us|\p{Lu}\p{L}+|@\w+) on (?:facebook|twitter|x|instagram|telegram|youtube|whatsapp|snapchat|social media)\b(?:[,\s]+(?:and |or )?(?:facebook|twitter|instagram|telegram|youtube|whatsapp|snapchat|at @\w+))*/giu,
  ],
  [["sign up", "subscribe"], /\b(?:sign up|subscribe) (?:for|to|now|here|today)\b[^.\n]{0,80}/giu],
  [["click here", "tap here"], /\b(?:click|tap) here\b[^.\n]{0,60}/giu],
  [
    ["read more", "read also", "read next", "see also", "related", "more on this", "recommended"],
    /(?:^|[.!?\n]\s{0,3})(?:read (?:more|also|next)|see also|related(?: stories| articles)?|more on this|recommended)\s?:[^.\n]{0,100}/giu,
  ],
  [["share "], /\bshare (?:this )?(?:article|story|page|post|on facebook|on twitter)\b/giu],
  [
    ["community standards", "discussion", "comment via"],
    /\b(?:community standards|discussion|comment via facebook|comment via \w+ news){2,}/giu,
  ],
  [["community standards", "comment via facebook"], /\bcommunity standards\s?discussion\b|\bcomment via facebook/giu],
  [["us your"], /\b(?:send|tell|give) us your (?:comments?|feedback|views|story)\b[^.\n]{0,60}/giu],
  [
    ["this article", "this story", "this report"],
    /\bthis (?:article|story|report) (?:was )?(?:originally |first )?(?:appeared|published) (?:on|in|by)\b[^.\n]{0,60}/giu,
  ],
  [["for immediate release"], /\bfor immediate release\b/giu],
];

/** How far into a text its dateline may stand, in characters, behind title and byline. */
const headReach = 600;

/** "VELM, Osteria, May 4 (Northwire) -- ", at the beginning of a line. */
const dateline =
  /^[ \t]*\p{Lu}[\p{L} .,'’/-]{1,60}(?:,? \d{1,2}[^()\n]{0,12})?\s?\([\p{L}][\p{L} -]{1,30}\)\s?(?:--?|–|—|:)/gmu;

const signOff = /(?:--?|—|–|\(|\/|\n)\s*(?<name>\p{L}[\p{L} -]{1,30}?)\s*[)/.]*\s*$/u;

/**
 * The stretches of a text that say nothing of its own, in text order, not overlapping.
 *
 * @example `boilerplateIn("Two died. All rights reserved.")` → `[{ start: 10, end: 29 }]`
 */
export function boilerplateIn(text: string): readonly Span[] {
  const found: Span[] = [];
  const small = text.toLowerCase();
  for (const [needs, pattern] of patterns) {
    if (!needs.some((words) => small.includes(words))) continue;
    for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.slice(0, headReach).matchAll(dateline))
    found.push({ start: match.index, end: match.index + match[0].length });
  const tail = Math.max(0, text.length - 60);
  const signed = signOff.exec(text.slice(tail));
  if (signed !== null && agencyOf(signed.groups?.["name"] ?? "") !== undefined)
    found.push({ start: tail + signed.index, end: text.length });
  return joined(found);
}

function joined(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort(byPosition)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
