// "The report is based on information provided by residents": a sentence that tells on whose word the one before it
// rests. It makes those residents the first voice of what the sentence before says, and its own speaker the relay.

import { type Evidence, overlap, type Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";

const basis =
  /\b(?:the|this|that|these|those|its|their|his|her) (?:reports?|claims?|information|accounts?|figures?|allegations?|statements?|tolls?|numbers?|news)\s+(?<cue>(?:is|are|was|were|had been|has been) (?:\w+ly )?(?:based on|drawn from|taken from|compiled from|comes? from|came from) (?:(?:the|an?) )?(?:\w+ )?(?:information|testimon(?:y|ies)|accounts?|reports?|data|evidence|statements?|interviews?)?\s*(?:(?:provided|given|supplied|collected|gathered|received|sent|made available|obtained)\s+)?(?:by|from|with|of)\s+|(?:was|were|had been|has been|is|are) (?:provided|given|supplied|compiled|collected|passed on|released) (?:to \w+ )?by\s+)(?<who>[^,.;]+)/gi;

/** Attributions that rest the sentence before on somebody's word; `known` are those found so far. */
export function findBases(
  text: string,
  sentences: readonly Span[],
  known: readonly Attribution[],
): readonly Attribution[] {
  return matchesOf(text, basis).flatMap((match): readonly Attribution[] => {
    const cueWords = match.groups?.["cue"] ?? "";
    const who = match.groups?.["who"] ?? "";
    const cueStart = match.index + match[0].indexOf(cueWords);
    const cue = { start: cueStart, end: cueStart + cueWords.trimEnd().length };
    const sourceStart = cueStart + cueWords.length;
    const source = { start: sourceStart, end: sourceStart + sourceLength(who) };
    const content = rested(text, sentences, known, cue);
    if (content === undefined || who.trim() === "") return [];
    return [
      {
        source: [source],
        cue: [cue],
        content,
        act: "says",
        stance: "CT+",
        quotation: "indirect",
        byAuthor: false,
        foundBy: "basis",
      },
    ];
  });
}

/** The people, without the clause that tells where they were: "civilians who left the town" is "civilians". */
function sourceLength(who: string): number {
  const clause = who.search(/\s+(?:who|which|that|whom)\b/);
  return (clause < 0 ? who : who.slice(0, clause)).trimEnd().length;
}

/** The sentence before, in the same paragraph, if it is not yet in somebody's mouth. */
function rested(
  text: string,
  sentences: readonly Span[],
  known: readonly Attribution[],
  cue: Span,
): Evidence | undefined {
  const here = sentenceOf(sentences, cue);
  const [before, own] = [sentences[here - 1], sentences[here]];
  if (before === undefined || own === undefined || text.slice(before.end, own.start).includes("\n\n")) return undefined;
  const taken = known.some(
    (attribution) =>
      attribution.source.length > 0 &&
      attribution.content.some((span) => overlap(span, before) > (before.end - before.start) / 2),
  );
  return taken ? undefined : [{ start: before.start, end: before.end }];
}
