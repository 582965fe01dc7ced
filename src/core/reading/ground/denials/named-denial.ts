// A denial that a pattern finds and the reader does not, by somebody whom the reader takes for a speaker.

import type { Evidence, Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { Scored } from "../../scored.ts";
import type { Attribution } from "../sayings/attribution.ts";

const layers: ReadonlySet<string> = new Set(["source", "group", "person", "place"]);

/** Whom the reader takes for somebody who may speak. A state speaks by the name of its place. */
export function speakersIn({ spans }: Scored): SpanIndex<Span> {
  return indexSpans(
    spans.filter(({ layer }) => layers.has(layer)),
    (span) => [span],
  );
}

/** Whether such a name ends where `who` does: "the ministry", but not "nobody" of "which nobody". */
export function isSpeaker(speakers: SpanIndex<Span>, who: Span): boolean {
  return speakers.overlapping(who).some(({ end }) => end === who.end);
}

/** What `source` denies with the words of `cue`. */
export function namedDenial(
  source: Span,
  cue: Span,
  content: Evidence,
  foundBy: "denied-clause" | "headline-denial",
): Attribution {
  return {
    source: [source],
    cue: [cue],
    content,
    act: "denies",
    stance: "CT-",
    quotation: "indirect",
    byAuthor: false,
    foundBy,
  };
}
