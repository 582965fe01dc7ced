// Kinds of saying that our guidelines mark and another corpus may not: then what was read there is neither right nor wrong.
// Whether a corpus marks a kind is asked of its gold and its texts, never of what was read.

import { contains, quote, type Span } from "../model/span.ts";

/** What of an attribution is looked at. */
interface Parts {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A kind of saying, and how a corpus shows that it marks it. */
export interface Convention {
  readonly id: "nested" | "hedges";
  /** Which attributions of a document are of the kind, in their order. */
  readonly among: (text: string, attributions: readonly Parts[]) => readonly boolean[];
  /** In how many places of a text a gold that marks the kind could have it; undefined where only the gold tells. */
  readonly chances?: (text: string) => number;
  /** A corpus marks the kind if more than this share of its chances (without chances: any at all) is marked. */
  readonly least: number;
}

const hedge =
  "(?:likely|perhaps|probably|maybe|possibly|conceivably|apparently|presumably|seemingly|(?:may|might|could)(?: well)? have)";
const hedges = new RegExp(`\\b${hedge}\\b`, "gi");
const onlyHedge = new RegExp(`^(?:most |very )?${hedge}(?: been)?$`, "i");

/**
 * Sayings within what somebody says (PolNeAR marks none: 0 of 22,026), and the author's hedges by an adverb or by "may have"
 * (PolNeAR marks 10 of 847 such words, where ours are attributions without a source).
 */
export const conventions: readonly Convention[] = [
  {
    id: "nested",
    least: 0,
    among: (_, attributions) => {
      const contents = attributions.map(({ content }) => content);
      return attributions.map(({ cue: [cue] }, index) =>
        cue === undefined
          ? false
          : contents.some((content, other) => other !== index && content.some((span) => contains(span, cue))),
      );
    },
  },
  {
    id: "hedges",
    least: 0.1,
    among: (text, attributions) =>
      attributions.map(
        ({ source, cue }) =>
          source.length === 0 &&
          cue.length > 0 &&
          onlyHedge.test(
            cue
              .map((span) => quote(text, span))
              .join(" ")
              .trim(),
          ),
      ),
    chances: (text) => [...text.matchAll(hedges)].length,
  },
];
