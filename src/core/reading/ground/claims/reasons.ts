// Why an event is said to have happened: motive and cause. Each is kept as the words that say it; Hearsay does not judge
// reasons.

import { contains, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { GroundedEvent } from "../events/grounded-event.ts";
import { sentenceOf } from "../sentence-of.ts";
import { type Opening, openings } from "./reason-openings.ts";

export interface Reason {
  readonly slot: Opening["slot"];
  readonly event: number;
  /** The words of the reason. */
  readonly span: Span;
}

/**
 * All reasons in a text that belong to an event told in the same sentence, or taken up by its subject: "It was no accident".
 *
 * @param lastBefore the last event of force told before a span
 */
export function findReasons(
  text: string,
  sentences: readonly Span[],
  events: readonly GroundedEvent[],
  lastBefore: (span: Span) => number | undefined,
): readonly Reason[] {
  const told = indexSpans(
    events.flatMap(({ tellings }, event) => tellings.map(({ span }) => ({ event, span }))),
    ({ span }) => [span],
  );
  const found: readonly Reason[] = openings.flatMap(
    ({ slot, pattern, alone, pointsBack, ofDeed, ahead, takesUpDeed }) =>
      matchesOf(text, pattern).flatMap((match) => {
        const at = { start: match.index, end: match.index + match[0].length };
        const index = sentenceOf(sentences, at);
        const sentence = sentences[index];
        if (sentence === undefined || !contains(sentence, at)) return [];
        // "If the strike was a mistake": nobody says that it was.
        if (/\b(?:if|whether)\b[^.;:,]*$/i.test(text.slice(sentence.start, at.start))) return [];
        const span = alone ? at : clauseFrom(text, sentence, at);
        const before = told
          .overlapping({ start: sentence.start, end: at.start })
          .filter((one) => one.span.end <= at.start);
        // "Deliberately bombed": an adverb may stand before its verb.
        const next = adverb.test(text.slice(at.start, at.end))
          ? told.overlapping({ start: at.end, end: at.end + 2 })[0]
          : undefined;
        if (
          pointsBack === true &&
          (told.overlapping(sentence).length > 0 || !struck.test(text.slice(sentence.start, sentence.end)))
        )
          return [];
        const isTakenUp =
          pointsBack === true || takesUpDeed === true || takesUp.test(text.slice(sentence.start, at.start));
        const takenUp = isTakenUp ? lastBefore(sentence) : undefined;
        const previous = sentences[index - 1];
        const named = ofDeed === true ? told.overlapping(at)[0] : undefined;
        const justTold =
          ofDeed === true && !/\bof\b/i.test(match[0]) && previous !== undefined
            ? told.overlapping(previous).at(-1)
            : undefined;
        const behind = ahead === true ? told.overlapping({ start: at.end, end: sentence.end })[0] : undefined;
        const event = (named ?? next ?? before.at(-1) ?? behind)?.event ?? takenUp ?? justTold?.event;
        return event === undefined ? [] : [{ slot, event, span }];
      }),
  );
  // "a result of the … due to": of two that overlap, the one that opens first says it all.
  const all = indexSpans(found, ({ span }) => [span]);
  return found.filter(
    (reason) =>
      !all.overlapping(reason.span).some((other) => other.slot === reason.slot && other.span.start < reason.span.start),
  );
}

/** What strikes, and striking. */
const struck =
  /\b(?:munitions?|bombs?|missiles?|rockets?|shells?|rounds?|drones?|jets?|warplanes?|aircraft|artillery|gunners|strikes?|raids?|attacks?|airstrikes?|targeting|civilian (?:deaths|casualties))\b/i;

const adverb = /ly$/i;

/**
 * A clause whose subject is what or who was told before: "They did it so that …", "The strike was no accident", "the Front said it was",
 * "the mayor called it".
 */
const takesUp =
  /^["“‘'\s]*(?:(?:it|they|this|that|he|she|we)\b|the (?:army|rebels?|generals?|militants?|attackers?|gunmen|government|regime|enemy|group)\b)[^.;:!?]{0,60}$|\b(?:said|says|insist(?:s|ed)|believes?|believed) (?:that )?(?:it|this|that|they|the (?:raid|attack|strike|killings?|bombing|shelling|ambush)) [^.,;:!?]{0,30}$|\b(?:call(?:s|ed)|describ(?:es|ed)|term(?:s|ed)) (?:it|this|the (?:raid|attack|strike|killings?|bombing|shelling|ambush)) (?:as )?$/i;

/** From the opening to the end of its clause. */
function clauseFrom(text: string, sentence: Span, opening: Span): Span {
  const rest = text.slice(opening.end, sentence.end);
  const stop = rest.search(
    /[;.!?](?:\s|$|["”’])|["”]|, (?:while|but|although|whereas|thus|which|who|then|the|he|she|they|it|and)\b|\bwhile\b|,\s+(?:\S+\s+){0,8}?(?:said|says|told|added)\b/,
  );
  const end = stop < 0 ? sentence.end : opening.end + stop;
  const words = text.slice(opening.start, end).replace(/[\s,.;:"”’']+$/, "");
  return { start: opening.start, end: opening.start + words.length };
}
