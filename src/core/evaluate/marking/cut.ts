// A marked text cut down to its first part: two annotators of one report may have stopped at different places.

import type { Span } from "../../model/span.ts";
import type { MarkedText } from "../../notation/marked-text.ts";

/** What is marked in the first `end` units of the text. Contents that go on behind it are cut; what refers behind it refers to nothing. */
export function cutMarking({ text, mentions, attributions, events }: MarkedText, end: number): MarkedText {
  const isIn = (span: Span): boolean => span.end <= end;
  return {
    text: text.slice(0, end),
    mentions: mentions.filter(({ span }) => isIn(span)),
    attributions: attributions.flatMap((attribution) => {
      const cue = attribution.cue.filter(isIn);
      if (cue.length < attribution.cue.length) return [];
      const content = attribution.content
        .filter(({ start }) => start < end)
        .map((span) => ({ start: span.start, end: Math.min(span.end, end) }));
      return [{ ...attribution, source: attribution.source.filter(isIn), cue, content }];
    }),
    events: events.filter(({ trigger }) => isIn(trigger)),
  };
}
