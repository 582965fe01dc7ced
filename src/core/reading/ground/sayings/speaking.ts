// Whose word a piece of text is: the innermost attribution whose content holds it, or the author.

import type { Reality } from "../../../model/event.ts";
import { overlap, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { Stance, VoiceChain } from "../../../model/statement.ts";
import { authorId, type GroundedVoices } from "../voices/voices.ts";
import type { Attribution } from "./attribution.ts";

export interface Speaking {
  /** Index of the attribution; undefined where the author speaks in its own voice without a hedge. */
  readonly attribution?: number;
  readonly voices: VoiceChain;
  readonly stance: Stance;
}

const plainly: Speaking = { voices: [authorId], stance: "CT+" };

/** Answers, for any span of a text, who says it and how firmly. */
export type WhoSpeaks = (span: Span) => Speaking;

/**
 * Who says the words of a span: the attribution with the smallest content that covers it.
 *
 * @param says which attributions say anything of what is asked; all, by default.
 */
export function whoSpeaks(
  attributions: readonly Attribution[],
  voices: GroundedVoices,
  says: (attribution: Attribution) => boolean = () => true,
): WhoSpeaks {
  const contents = attributions.flatMap((attribution, index) =>
    says(attribution) ? attribution.content.map((span) => ({ span, index })) : [],
  );
  const index = indexSpans(contents, ({ span }) => [span]);
  const isBefore = ({ span, index: at }: (typeof contents)[number]): boolean =>
    attributions[at]?.cue.every(({ end }) => end <= span.start) === true;
  const isDenial = (at: number): boolean => attributions[at]?.act === "denies";
  // "The army said 60 had died, which the Front denied": whoever denies the very words of another has not said them.
  const isInner = (one: (typeof contents)[number], inner: (typeof contents)[number]): boolean => {
    const more = length(one.span) - length(inner.span);
    if (more !== 0 || isDenial(one.index) !== isDenial(inner.index))
      return more < 0 || (more === 0 && !isDenial(one.index));
    // "Citing a source, the agency said that 21 were hurt": the source's, whom the agency passes on.
    if (voices.within[one.index] === inner.index) return true;
    if (voices.within[inner.index] === one.index) return false;
    // "The source said that 21 were hurt, the agency reported": whose words open is cited by whoever closes.
    return isBefore(one) || !isBefore(inner);
  };
  return (span) => {
    const covering = index.covering(span);
    // "Colonel Orsin was reported killed": a content that begins a word late still says what most of it covers.
    const around =
      covering.length > 0
        ? covering
        : index.overlapping(span).filter((one) => 2 * overlap(one.span, span) >= length(span));
    const best = around.reduce<(typeof around)[number] | undefined>(
      (inner, one) => (inner === undefined || isInner(one, inner) ? one : inner),
      undefined,
    );
    const attribution = attributions[best?.index ?? -1];
    const chain = voices.chains[best?.index ?? -1];
    if (best === undefined || attribution === undefined || chain === undefined) return plainly;
    return { attribution: best.index, voices: chain, stance: attribution.stance };
  };
}

/** Who tells of a saying: the attribution that it is nested in, or the author. */
export function around(
  { attribution }: Speaking,
  attributions: readonly Attribution[],
  { within, chains }: Pick<GroundedVoices, "within" | "chains">,
): Speaking {
  const outer = attribution === undefined ? undefined : within[attribution];
  const saying = attributions[outer ?? -1];
  const chain = chains[outer ?? -1];
  if (outer === undefined || saying === undefined || chain === undefined) return plainly;
  return { attribution: outer, voices: chain, stance: saying.stance };
}

function length({ start, end }: Span): number {
  return end - start;
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
