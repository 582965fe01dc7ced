// "These claims are false": the author itself denies what somebody said. Within what another says, the denial is that one's,
// and is told by its content (`content-act.ts`).

import { quote, type Span } from "../../model/span.ts";
import { indexSpans } from "../../model/span-index.ts";
import type { Attribution } from "./attribution.ts";

const denial =
  /\b(?<what>(?:(?:the|these|those|this|such|all|both)\s+|\p{L}+['’]s?\s+)+(?:\p{L}+\s+){0,2}?(?:accusations?|allegations?|charges?|claims?|reports?|rumou?rs?)(?:\s+(?:that|of|by|about)\b[^.,;:!?\n]{1,120}?)?)\s+(?<cue>(?:is|are|was|were|(?:has|have) (?:been proven|proved|turned out)(?: to be)?)\s+(?:\p{L}+ly\s+|all\s+)?(?:false|untrue|baseless|unfounded|groundless|fabricated|invented|lies|a lie|a hoax|fake|nonsense))\b/giu;

/** Denials of the author's own, outside of what the `known` attributions tell. */
export function findAuthorDenials(text: string, known: readonly Attribution[]): readonly Attribution[] {
  const taken = indexSpans(known, ({ cue, content }) => [...cue, ...content]);
  return [...text.matchAll(denial)].flatMap((match): readonly Attribution[] => {
    const { what = "", cue: words = "" } = match.groups ?? {};
    const content: Span = { start: match.index, end: match.index + what.length };
    const end = match.index + match[0].length;
    const cue: Span = { start: end - words.length, end };
    if (taken.overlapping(cue).length > 0) return [];
    // "Said that the reports were false" may have been read with another content; whoever says it stands right before.
    if (
      /\b(?:said|says|that|called|told|whether|if)\s*$/i.test(
        quote(text, { start: Math.max(0, content.start - 12), end: content.start }),
      )
    )
      return [];
    return [
      {
        source: [],
        cue: [cue],
        content: [content],
        act: "denies",
        stance: "CT-",
        quotation: "indirect",
        byAuthor: true,
        foundBy: "author-denial",
      },
    ];
  });
}
