// "The mayor denied that she had said the town fell": whoever denies a saying leaves open what it tells, and nobody is taken at the
// word that is denied.

import { quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { Attribution } from "./attribution.ts";

/** How far behind its speaker, in characters, the verb of a denied saying may stand. */
const verbReach = 24;

const lead = /^["“‘'\s]*(?:that\s+)?(?:the\s+)?$/i;
const between = /^\s+(?:(?:had|has|have|ever|\p{L}+ly)\s+)*$/u;
const says =
  /^(?:(?:had|has|have|ever|\p{L}+ly)\s+)*(?:said|say|says|told|stated|announced|declared|reported|confirmed|written|wrote|acknowledged|admitted)\b/iu;

/** The attributions, none of them held to what another's denial denies that it said. */
export function withUnsaid(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  const denied = indexSpans(
    attributions.filter(({ act, stance }) => act === "denies" && stance === "CT-"),
    ({ content }) => content,
  );
  return attributions.map((one) => {
    const [source] = one.source;
    const [cue] = one.cue;
    if (source === undefined || cue === undefined || one.stance !== "CT+") return one;
    const isDenied = denied
      .overlapping(cue)
      .some((outer) => outer !== one && outer.content.some((content) => isHead(text, content, source, cue)));
    return isDenied ? { ...one, stance: "Uu" } : one;
  });
}

/** Whether what is denied opens with the speaker and the verb. */
function isHead(text: string, content: Span, source: Span, cue: Span): boolean {
  if (source.start < content.start || cue.start < source.end || cue.start - source.end > verbReach) return false;
  if (!lead.test(text.slice(content.start, source.start).slice(0, verbReach))) return false;
  return between.test(text.slice(source.end, cue.start)) && says.test(quote(text, cue));
}
