// "Drones kill three in Tarn, Osteria says; Velmia denies", "Strike hits hospital, doctors say – army denies it": a headline that ends
// with who denies what stands before. The verb has nothing behind it, so the reader makes no saying of it.

import { type Evidence, evidenceOf, overlap, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { groupSpan, matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { sentenceOf } from "../sentence-of.ts";
import { isSpeaker, namedDenial, speakersIn } from "./named-denial.ts";

/** A headline is no longer than this, in characters. */
const longest = 200;

const closing =
  /(?:[;,]|\s[–—-])\s{1,3}(?:but\s|as\s)?(?<who>(?!(?:who|which|that)\b)[^\s.,;:!?"“”–—][^.,;:!?"“”–—\n]{1,48}?)\s(?<cue>den(?:y|ies|ied)|rejects?|disputes?)(?:\s(?:it|this|that|the (?:claims?|charges?|accusations?|reports?)|claims?|charges?|accusations?|reports?|any (?:part|role)))?(?=[.”"’]?\s*(?:\n|$))/dgimu;

/** Attributions of such denials whose verbs are not among the cues of the `known` ones. */
export function findHeadlineDenials(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  known: readonly Attribution[],
): readonly Attribution[] {
  const speakers = speakersIn(scored);
  const cues = indexSpans(known, ({ cue }) => cue);
  return matchesOf(text, closing).flatMap((match): readonly Attribution[] => {
    const [who, cue] = ["who", "cue"].map((name) => groupSpan(match, name));
    if (who === undefined || cue === undefined || cues.overlapping(cue).length > 0) return [];
    const line = { start: text.lastIndexOf("\n", match.index) + 1, end: match.index };
    const sentence = sentences[sentenceOf(sentences, cue)];
    const start = Math.max(line.start, sentence?.start ?? 0);
    // "…; the one who denies" names nobody that the reader knows.
    const content = isSpeaker(speakers, who) ? toldBefore(text, known, { start, end: line.end }) : undefined;
    if (content === undefined || cue.end - start > longest) return [];
    return [namedDenial(who, cue, content, "headline-denial")];
  });
}

/** What somebody says in the line before; else the line itself. */
function toldBefore(text: string, known: readonly Attribution[], line: Span): Evidence | undefined {
  const said = known.find(
    ({ act, content }) =>
      act !== "denies" && content.every((span) => span.start >= line.start - 1 && span.end <= line.end + 1),
  );
  if (said?.content.some((span) => overlap(span, line) > 0) === true) return said.content;
  const words = text.slice(line.start, line.end).trimEnd();
  return words.length < 12 ? undefined : evidenceOf([{ start: line.start, end: line.start + words.length }]);
}
