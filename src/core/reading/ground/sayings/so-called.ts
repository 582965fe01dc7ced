// "Opened fire on what they believed to be militants, killing four": the saying is no more than a name for a thing. It ends with that
// name, so that the four are not merely believed to be dead; and "they" are those who fired, not those who spoke last.

import { contains, evidenceOf, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import { groupSpan, matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";

const named = new RegExp(
  "\\bwhat\\s(?<who>(?:the\\s|its\\s|their\\s)?[\\p{L}.'’-]{1,24}(?:\\s(?!(?:said|says)\\b)[\\p{L}.'’-]{1,24}){0,3}?)\\s" +
    "(?<cue>(?:(?:has|have|had|later|initially|wrongly|mistakenly)\\s){0,2}(?:said|says?|called|calls|described|claimed|claims|believed|believes?|thought|suspected|alleged|termed|considered))" +
    "(?:\\s(?:to be|to have been|was|were|is|are|had been|as))?\\s{1,3}(?<thing>(?:(?!(?:near|in|at|on|to|from|by|after|before|and|but|who|whose|whom|which|that|where|while|when|since|until|during|outside|inside|around|killing|wounding|injuring|as|died|was|were|had|has|have|would|will)\\b)[\\p{L}\\p{N}\"“”‘’'-]+[ ]?){1,8})",
  "dgiu",
);

/** The attributions, those that only name a thing with the thing as what is said. */
export function withSoCalled(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const found = matchesOf(text, named).flatMap((match) => {
    const [who, cue, thing] = ["who", "cue", "thing"].map((name) => groupSpan(match, name));
    if (who === undefined || cue === undefined || thing === undefined) return [];
    const end = thing.start + quote(text, thing).trimEnd().length;
    // "What he says his plan would do": a clause, and no name.
    if (goesOn.test(text.slice(end, end + 12))) return [];
    return [{ who, cue, thing: { start: thing.start, end } }];
  });
  if (found.length === 0) return attributions;
  const parties = indexSpans(
    scored.spans.filter(({ layer }) => layer === "group" || layer === "person" || layer === "population"),
    (span) => [span],
  );
  return found.reduce<readonly Attribution[]>(
    (all, one) =>
      all.map((attribution) => {
        if (!attribution.cue.some((span) => overlap(span, one.cue) > 0)) return attribution;
        const isPronoun = /^(?:they|it|he|she)$/i.test(quote(text, one.who));
        const subject = isPronoun ? subjectOf(text, sentences, parties, all, attribution, one.who) : undefined;
        return {
          ...attribution,
          source: subject === undefined ? [one.who] : [subject],
          content: evidenceOf([one.thing]) ?? attribution.content,
        };
      }),
    attributions,
  );
}

const goesOn = /^\s+(?:would|will|can|could|should|must|did|does|do|is|are)\b/i;

/** Whoever opens the clause: of what somebody says, or of the sentence. */
function subjectOf(
  text: string,
  sentences: readonly Span[],
  parties: SpanIndex<Span>,
  attributions: readonly Attribution[],
  own: Attribution,
  who: Span,
): Span | undefined {
  const sentence = sentences[sentenceOf(sentences, who)];
  if (sentence === undefined) return undefined;
  const start = attributions
    .filter((one) => one !== own)
    .flatMap(({ content }) => content)
    .filter((span) => contains(span, who))
    .reduce((at, span) => Math.max(at, span.start), sentence.start);
  const [subject] = parties
    .overlapping({ start, end: who.start })
    .filter((span) => span.start >= start && opens.test(text.slice(start, span.start)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return subject === undefined ? undefined : { start: subject.start, end: subject.end };
}

const opens = /^["“‘\s]*(?:that\s)?(?:on\s\p{L}+day,?\s)?(?:the\s|an?\s|its\s)?$/iu;
