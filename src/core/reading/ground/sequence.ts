// Order told by a verb: "The raid followed an advance and was directly followed by an attack". It orders events without a
// date; no date is made of it.

import { contains, type Span } from "../../model/span.ts";
import type { GroundedEvent } from "./events.ts";
import { sentenceOf } from "./sentence-of.ts";

/** [earlier, later], both indices of events. */
export type Sequence = readonly [earlier: number, later: number];

const verbs =
  /\b(?<passive>(?:was|were|is|are|been|being)\s+(?:\w+ly\s+)?(?:followed|preceded)\s+by)\b|\b(?<active>followed|follows|preceded|precedes|came (?:\w+ )?after|came (?:\w+ )?before|triggered|prompted)\b/gi;

/** The orders that verbs tell between two events of one sentence. */
export function findSequences(
  text: string,
  sentences: readonly Span[],
  events: readonly GroundedEvent[],
): readonly Sequence[] {
  return [...text.matchAll(verbs)].flatMap((match): readonly Sequence[] => {
    const verb = { start: match.index, end: match.index + match[0].length };
    const sentence = sentences[sentenceOf(sentences, verb)];
    if (sentence === undefined) return [];
    const subject = nearestTelling(events, sentence, (span) => (span.end <= verb.start ? span.start : undefined));
    const object = nearestTelling(events, sentence, (span) => (span.start >= verb.end ? span.start : undefined));
    if (subject === undefined || object === undefined || subject === object) return [];
    const first = Math.min(
      ...(events[object]?.tellings ?? []).map(({ span }) => span.start).filter((start) => start >= verb.end),
    );
    // Another verb of the subject between: "followed the advance and was followed by an attack".
    if (/\b(?:and|but) (?:was|were|is|has|had)\b/.test(text.slice(verb.end, first))) return [];
    const words = match[0].toLowerCase();
    const subjectFirst =
      /followed\s+by|precedes|preceded$|before|triggered|prompted/.test(words) && !/preceded\s+by/.test(words);
    return [subjectFirst ? [subject, object] : [object, subject]];
  });
}

/** The event whose telling in the sentence has the lowest cost: the grammatical subject stands first, the object nearest. */
function nearestTelling(
  events: readonly GroundedEvent[],
  sentence: Span,
  cost: (span: Span) => number | undefined,
): number | undefined {
  let best: number | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  events.forEach((event, index) => {
    for (const { span } of event.tellings) {
      if (!contains(sentence, span)) continue;
      const own = cost(span);
      if (own !== undefined && own < lowest) [best, lowest] = [index, own];
    }
  });
  return best;
}
