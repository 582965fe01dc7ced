// "These claims are false": the author itself denies what somebody said. Within what another says, the denial is that one's,
// and is told by its content (`content-act.ts`).

import { quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { claimNoun } from "../sayings/saying-nouns.ts";
import { findSpokenOf, type SpokenOf } from "./spoken-of.ts";
import { untrue } from "./untrue.ts";

const denial = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<what>(?:(?:the|these|those|this|such|all|both)\\s{1,3}|\\p{L}{1,30}['’]s?\\s{1,3}){1,4}(?:\\p{L}{1,30}\\s{1,3}){0,2}?${claimNoun}(?:\\s{1,3}(?:that|of|by|about)\\b[^.,;:!?\\n]{1,120}?)?)\\s{1,3}(?<cue>(?:is|are|was|were|(?:has|have) (?:been proven|proved|turned out)(?: to be)?)\\s{1,3}(?:\\p{L}{1,30}ly\\s{1,3}|all\\s{1,3})?(?:an?\\s{1,3})?${untrue})\\b`,
  "giu",
);

/** Denials of the author's own, outside of what the `known` attributions tell. */
export function findAuthorDenials(
  text: string,
  known: readonly Attribution[],
  spoken: readonly SpokenOf[] = findSpokenOf(text),
): readonly Attribution[] {
  const taken = indexSpans(known, ({ cue, content }) => [...cue, ...content]);
  const pointing = matchesOf(text, denial).flatMap((match): readonly Denied[] => {
    const { what = "", cue: words = "" } = match.groups ?? {};
    const content: Span = { start: match.index, end: match.index + what.length };
    const end = match.index + match[0].length;
    // "Said that the reports were false" may have been read with another content; whoever says it stands right before.
    const isSaid = /\b(?:said|says|that|called|told|whether|if)\s*$/i.test(
      quote(text, { start: Math.max(0, content.start - 12), end: content.start }),
    );
    return isSaid ? [] : [{ cue: { start: end - words.length, end }, content }];
  });
  // "Reports that the army shelled the town are false.", at the head of a sentence.
  const telling = spoken.flatMap(({ isUntrue, isCalled, by, verdict, whole, told }): readonly Denied[] =>
    isUntrue && !isCalled && by === undefined && heads.test(text.slice(Math.max(0, whole.start - 3), whole.start))
      ? [{ cue: verdict, content: { start: whole.start, end: told.end } }]
      : [],
  );
  const pointed = new Set(pointing.map(({ cue }) => cue.end));
  return [...pointing, ...telling.filter(({ cue }) => !pointed.has(cue.end))]
    .filter(({ cue }) => taken.overlapping(cue).length === 0)
    .map(({ cue, content }) => ({
      source: [],
      cue: [cue],
      content: [content],
      act: "denies",
      stance: "CT-",
      quotation: "indirect",
      byAuthor: true,
      foundBy: "author-denial",
    }));
}

/** What stands before a sentence. */
const heads = /(?:^|[.!?;\n])\s*$/;

interface Denied {
  readonly cue: Span;
  readonly content: Span;
}
