// "Osteria says Velmia lost 50 men; Velmia claims a village": behind a semicolon with a speaker of its own another saying begins.
// The reader takes it, or what it says, for a part of what was said before.

import { evidenceOf, quote } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { Attribution } from "./attribution.ts";

const begins = /;\s{1,3}(?:(?:and|but|while|yet|meanwhile)\s{1,3})?(?:the\s{1,3})?$/i;

/** How far before a speaker, in characters, its semicolon is looked for. */
const reach = 20;

/** The attributions, none of them holding what another speaker says behind a semicolon, unless a quotation holds both. */
export function withoutNextClauses(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  const starts = attributions.flatMap(({ source: [who], cue: [cue] }) => {
    if (who === undefined || cue === undefined || who.end > cue.start) return [];
    const from = Math.max(0, who.start - reach);
    const mark = begins.exec(text.slice(from, who.start));
    return mark === null ? [] : [{ start: from + mark.index, end: cue.end }];
  });
  if (starts.length === 0) return attributions;
  const found = indexSpans(starts, (span) => [span]);
  return attributions.map((one) => {
    const [cue] = one.cue;
    const last = one.content.at(-1);
    if (cue === undefined || last === undefined) return one;
    const next = found
      .overlapping({ start: cue.end, end: Math.max(cue.end + 1, last.end) })
      .find(
        ({ start }) =>
          start >= cue.end &&
          start >= one.content[0].start &&
          !/["“«]/.test(quote(text, { start: cue.end, end: start })),
      );
    if (next === undefined) return one;
    const content = evidenceOf(
      one.content.flatMap(({ start, end }) => (start >= next.start ? [] : [{ start, end: Math.min(end, next.start) }])),
    );
    return content === undefined ? one : { ...one, content };
  });
}
