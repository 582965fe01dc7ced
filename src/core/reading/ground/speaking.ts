// Whose word a piece of text is: the innermost attribution whose content holds it, or the author.

import type { Reality } from "../../model/event.ts";
import { contains, type Span } from "../../model/span.ts";
import type { Stance, VoiceChain } from "../../model/statement.ts";
import type { Attribution } from "./attributions.ts";
import { authorId, type GroundedVoices } from "./voices.ts";

export interface Speaking {
  /** Index of the attribution; undefined where the author speaks in its own voice without a hedge. */
  readonly attribution?: number;
  readonly voices: VoiceChain;
  readonly stance: Stance;
}

const plainly: Speaking = { voices: [authorId], stance: "CT+" };

/** Who says the words of a span, and how firmly. */
export function speakingAt(span: Span, attributions: readonly Attribution[], voices: GroundedVoices): Speaking {
  let best: number | undefined;
  let bestSize = Number.POSITIVE_INFINITY;
  attributions.forEach((attribution, index) => {
    const around = attribution.content.find((content) => contains(content, span));
    if (around === undefined) return;
    const size = around.end - around.start;
    if (size <= bestSize) [best, bestSize] = [index, size];
  });
  if (best === undefined) return plainly;
  const attribution = attributions[best];
  const chain = voices.chains[best];
  if (attribution === undefined || chain === undefined) return plainly;
  return { attribution: best, voices: chain, stance: attribution.stance };
}

const opposite: Readonly<Record<Stance, Stance>> = {
  "CT+": "CT-",
  "PR+": "PR-",
  "PS+": "PS-",
  "CT-": "CT+",
  "PR-": "PR+",
  "PS-": "PS+",
  CTu: "CTu",
  Uu: "Uu",
};

/**
 * The speaker's stance towards "it happened", from its stance towards the content and from how the content puts the
 * event: who says firmly that there was no strike holds CT- of the strike. A speaker who denies commits to CT- of what the
 * content tells as having happened.
 */
export function stanceTowards(speaking: Speaking, reality: Reality): Stance {
  switch (reality) {
    case "happened":
    case "background":
      return speaking.stance;
    case "negated":
      return speaking.stance.endsWith("-") ? speaking.stance : opposite[speaking.stance];
    case "hypothetical":
      return speaking.stance === "CT+" || speaking.stance === "PR+" ? "PS+" : speaking.stance;
    case "future":
      return "Uu";
    default: {
      const never: never = reality;
      return never;
    }
  }
}
