// Order told by a verb: "The raid followed an advance and was directly followed by an attack". It orders events without a
// date; no date is made of it.

import type { Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { GroundedEvent } from "./grounded-event.ts";

/** [earlier, later], both indices of events. */
export type Sequence = readonly [earlier: number, later: number];

const verbs =
  /\b(?<passive>(?:was|were|is|are|been|being)\s+(?:\w+ly\s+)?(?:followed|preceded)\s+by)\b|\b(?<active>followed|follows|preceded|precedes|came (?:\w+ )?after|came (?:\w+ )?before|triggered|prompted)\b|\b(?<answer>(?:answer|response|reply|retaliation|revenge|reprisals?|retribution)\s+(?:to|for))\b/gi;

/** The orders that verbs tell between two events of one sentence. */
export function findSequences(
  text: string,
  sentences: readonly Span[],
  events: readonly GroundedEvent[],
): readonly Sequence[] {
  const told = indexSpans(
    events.flatMap(({ tellings }, event) => tellings.map(({ span }) => ({ event, span }))),
    ({ span }) => [span],
  );
  return matchesOf(text, verbs).flatMap((match): readonly Sequence[] => {
    const verb = { start: match.index, end: match.index + match[0].length };
    const sentence = sentences[sentenceOf(sentences, verb)];
    if (sentence === undefined) return [];
    const here = told.overlapping(sentence);
    // The grammatical subject stands first in the sentence, the object nearest behind the verb.
    const subject = here.find(({ span }) => span.end <= verb.start);
    const object = here.find(({ span }) => span.start >= verb.end);
    if (subject === undefined || object === undefined || subject.event === object.event) return [];
    // Another verb of the subject between: "followed the advance and was followed by an attack".
    if (/\b(?:and|but) (?:was|were|is|has|had)\b/.test(text.slice(verb.end, object.span.start))) return [];
    const words = match[0].toLowerCase();
    // "The operation was an answer to the raid": between the two stand no other words than these.
    const isAnswer = match.groups?.["answer"] !== undefined;
    if (isAnswer && !isAnswered(text.slice(subject.span.end, verb.start), text.slice(verb.end, object.span.start)))
      return [];
    const subjectFirst =
      /followed\s+by|precedes|preceded$|before|triggered|prompted/.test(words) && !/preceded\s+by/.test(words);
    return [subjectFirst ? [subject.event, object.event] : [object.event, subject.event]];
  });
}

/** Whether an event is told as the answer to another: nothing but a verb and articles stand between. */
function isAnswered(before: string, behind: string): boolean {
  return (
    !/[.;:!?]/.test(before + behind) &&
    /(?:\b(?:was|were|is|are|came|as|in)|,)\s+(?:(?:an?|the|our|their|its|direct)\s+){0,2}$/i.test(before) &&
    /^\s+(?:(?:the|an?|its|their|that|this|last|recent|earlier|[\p{L}'’-]+)\s+){0,4}$/iu.test(behind)
  );
}
