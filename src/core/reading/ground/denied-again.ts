// A denial that only points back at what another said: "Some speak of a gas attack. No such thing occurred.", "The rebels
// spread that Tarn has fallen. This is a fabrication." What was told in the other's word is denied in this one's.

import type { Span } from "../../model/span.ts";
import { indexSpans } from "../../model/span-index.ts";
import type { Attribution } from "./attribution.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import { sentenceOf } from "./sentence-of.ts";

export interface DeniedAgain {
  readonly event: number;
  /** Index of the attribution that denies; undefined where the author does. */
  readonly attribution?: number;
  readonly span: Span;
}

/** How many sentences back what is denied may stand. */
const reach = 2;

const denials =
  /\bno such (?:thing|attack|incident|event|strike|raid|operation|massacre|battle|shelling)\b(?:\s+(?:ever|has|had|was|have))*\s+(?:occurred|happened|happen|taken? place|took place|been carried out|carried out)\b|(?<=(?:^|[.!?]["”’]?\s+))(?:this|that|it|all this|all of this|these) (?:is|are|was|were) (?:(?:all|an?|pure|sheer|nothing but|simply|entirely|completely|another)\s+){0,3}(?:fabrications?|fabricated|lies?|inventions?|invented|hoax|falsehoods?|false|untrue|not true|nonsense|slander|propaganda|fake)\b/giu;

/** The events whose occurrence is denied so, each by whom. */
export function findDeniedAgain(
  text: string,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
  speakers: readonly string[],
  events: readonly GroundedEvent[],
): readonly DeniedAgain[] {
  const contents = indexSpans(
    attributions.flatMap(({ content }, index) => content.map((span) => ({ span, index }))),
    ({ span }) => [span],
  );
  return [...text.matchAll(denials)].flatMap((match): readonly DeniedAgain[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const attribution = contents.covering({ start: span.end - 1, end: span.end })[0]?.index;
    const here = sentenceOf(sentences, span);
    const isOthers = (at: Span): boolean =>
      contents
        .covering(at)
        .some(
          ({ index }) => speakers[index] !== speakers[attribution ?? -1] && attributions[index]?.byAuthor === false,
        );
    let best: { readonly event: number; readonly start: number } | undefined;
    for (const [event, { tellings }] of events.entries()) {
      for (const telling of tellings) {
        const back = here - telling.sentence;
        if (telling.span.end > span.start || back > reach || back < 0 || !isOthers(telling.span)) continue;
        if (best === undefined || telling.span.start > best.start) best = { event, start: telling.span.start };
      }
    }
    return best === undefined
      ? []
      : [{ event: best.event, ...(attribution === undefined ? {} : { attribution }), span }];
  });
}
