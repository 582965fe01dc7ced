// What grounding knows of one saying before its voice is named.

import type { Evidence, Span } from "../../../model/span.ts";
import type { Act, Stance } from "../../../model/statement.ts";

export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: Evidence;
  readonly act: Act;
  readonly stance: Stance;
  readonly quotation: "direct" | "indirect" | "mixed";
  /** The author speaks in its own voice, with a hedge. */
  readonly byAuthor: boolean;
  /** What found it: the reader, or the name of a rule. */
  readonly foundBy:
    | "reader"
    | "hearsay"
    | "hedge"
    | "basis"
    | "responsibility"
    | "toll-saying"
    | "bare-source"
    | "inner"
    | "noun"
    | "quoted"
    | "nothing-known"
    | "headline-denial"
    | "denied-clause"
    | "author-denial"
    | "spoken-of"
    | "between";
}

/** A saying that no word of saying marks: "Army: 12 killed", a name under a quotation, a line of a feed. */
export function bareSaying(source: Span, content: Evidence, quotation: "direct" | "indirect"): Attribution {
  return {
    source: [source],
    cue: [],
    content,
    act: "says",
    stance: "CT+",
    quotation,
    byAuthor: false,
    foundBy: "bare-source",
  };
}

/** Where a saying stands in the text: its cue, or what is said where no word tells that it is said. */
export function anchorOf({ cue, content }: Attribution): Span {
  return cue[0] ?? content[0];
}
