// Lookups over what the reader saw and what grounding made of it, for whoever ties tolls to events.

import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { ScoredLink } from "../../scored.ts";
import type { TollInput } from "./toll-input.ts";

/** Answers by position and by index. */
export interface TollLookup {
  /** Indices of triggers by position. */
  readonly triggers: SpanIndex<number>;
  readonly linksFrom: ReadonlyMap<number, readonly ScoredLink[]>;
  readonly eventOfTrigger: ReadonlyMap<number, number>;
  readonly mentionOfSpan: ReadonlyMap<number, number>;
}

/** The lookups of one document. */
export function lookupOf({ scored, events, mentions }: TollInput): TollLookup {
  const linksFrom = new Map<number, ScoredLink[]>();
  for (const link of scored.links) {
    if (link.relation === "source" || link.relation === "content") continue;
    const list = linksFrom.get(link.from);
    if (list === undefined) linksFrom.set(link.from, [link]);
    else list.push(link);
  }
  const told = events.flatMap(({ tellings }, event) => tellings.map(({ trigger }) => [trigger ?? -1, event] as const));
  return {
    triggers: indexSpans(scored.triggers.keys(), (index) => scored.triggers.slice(index, index + 1)),
    linksFrom,
    eventOfTrigger: new Map(told.filter(([trigger]) => trigger >= 0)),
    mentionOfSpan: new Map(mentions.map((mention, index) => [mention.scored, index])),
  };
}
