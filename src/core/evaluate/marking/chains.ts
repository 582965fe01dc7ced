// Who is who in a marked text: mentions that refer back, followed to the first mention of the same thing.

import type { Span } from "../../model/span.ts";
import type { MarkedMention, MarkedText } from "../../notation/marked-text.ts";
import { overlapShare } from "../match.ts";

/** Looks up mentions of a marked text. Mentions go by their index. */
export interface Cast {
  /** The mention with an id; -1 where there is none. */
  indexOf(id: string): number;
  /** The first mention of the thing that a mention names; itself where it refers to nothing. */
  firstOf(mention: number): number;
  /** The first mention of whom a phrase names, by the mention that fits its words best; undefined where none overlaps. */
  namedBy(phrase: Span): number | undefined;
}

export function castOf({ mentions }: MarkedText): Cast {
  const byId = new Map(mentions.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index] as const])));
  const indexOf = (id: string): number => byId.get(id) ?? -1;
  const firstOf = (mention: number): number => followed(mentions, indexOf, mention);
  return {
    indexOf,
    firstOf,
    namedBy(phrase) {
      let best: number | undefined;
      let bestShare = 0;
      mentions.forEach(({ span }, index) => {
        const share = overlapShare(phrase, span);
        if (share > bestShare) [best, bestShare] = [index, share];
      });
      return best === undefined ? undefined : firstOf(best);
    },
  };
}

/** All mentions in chains, each in text order, a mention that nothing is tied to in one of its own. */
export function chainsOf(read: MarkedText): readonly (readonly MarkedMention[])[] {
  const cast = castOf(read);
  const chains = new Map<number, MarkedMention[]>();
  read.mentions.forEach((mention, index) => {
    const first = cast.firstOf(index);
    chains.set(first, [...(chains.get(first) ?? []), mention]);
  });
  return [...chains.values()];
}

function followed(mentions: readonly MarkedMention[], indexOf: (id: string) => number, start: number): number {
  let at = start;
  // A circle is an error of the marking, told elsewhere; here it only must end.
  for (let steps = 0; steps < mentions.length; steps += 1) {
    const ref = mentions[at]?.ref;
    const next = ref === undefined ? -1 : indexOf(ref);
    if (next < 0) return at;
    at = next;
  }
  return at;
}
