// Coreference: which mentions name the same thing. Each mention counts once, whatever the length of its chain: how many of
// the other mentions of its chain are tied to it (B-cubed, oneself set aside).

import type { Span } from "../../model/span.ts";
import type { FullReading } from "../../reading/full-reading.ts";
import { type KeyedFigure, share } from "../figures.ts";
import { arrayOf, spansOf } from "../gold.ts";
import type { Layer, LayerScorer } from "../layer.ts";
import { matchSpans } from "../match.ts";

export const coreference: Layer = { field: "coreference", hasSpans: true, open: openCoreference };

/** A sum over mentions of shares between 0 and 1. */
interface Sum {
  shares: number;
  mentions: number;
}

function openCoreference(): LayerScorer {
  const precision: Sum = { shares: 0, mentions: 0 };
  const recall: Sum = { shares: 0, mentions: 0 };
  let documents = 0;
  return {
    take(marked, { text }) {
      const gold = arrayOf(marked, "coreference").flatMap((chain, index) =>
        spansOf(chain, text, `coreference[${index}]`).map((span) => ({ ...span, chain: index })),
      );
      return (full) => {
        documents += 1;
        const read = readMentions(full);
        const pairs = matchSpans(gold, read);
        // Mentions by pair number; one that the other side lacks has a number of its own.
        const pairOf = new Map(pairs.map(([one], as) => [one, as]));
        const theirs = gold.map(({ chain }, index) => ({ chain, as: pairOf.get(index) ?? -1 }));
        const mine = pairs.map(([, other], as) => ({ chain: read[other]?.chain ?? -1, as }));
        addShares(recall, theirs, mine);
        // What the gold does not mark at all says nothing for or against a chain.
        addShares(precision, mine, theirs);
      };
    },
    figures(): readonly KeyedFigure[] {
      if (documents === 0) return [];
      return [
        [
          "coreference",
          {
            precision: share(precision.shares, precision.mentions),
            recall: share(recall.shares, recall.mentions),
            f1: f1Of(meanOf(precision), meanOf(recall)),
            support: recall.mentions,
          },
        ],
      ];
    },
    leftOut: () => [],
  };
}

/** Null where neither side ties anything; 0 where one side does. */
function f1Of(precision: number | undefined, recall: number | undefined): number | null {
  if (precision === undefined && recall === undefined) return null;
  const [p, r] = [precision ?? 0, recall ?? 0];
  return p + r === 0 ? 0 : share(2 * p * r, p + r);
}

function meanOf({ shares, mentions }: Sum): number | undefined {
  return mentions === 0 ? undefined : shares / mentions;
}

/** A mention in a chain, and the pair that it belongs to: -1 where the other side lacks it. */
interface Chained {
  readonly chain: number;
  readonly as: number;
}

/** For each mention that is not alone in its chain: of the others in it, how many the other side has in one chain with it. */
function addShares(sum: Sum, own: readonly Chained[], other: readonly Chained[]): void {
  const chains = new Map<number, Chained[]>();
  for (const member of own) chains.set(member.chain, [...(chains.get(member.chain) ?? []), member]);
  const chainOnOtherSide = new Map(other.filter(({ as }) => as >= 0).map(({ as, chain }) => [as, chain]));
  for (const members of chains.values()) {
    if (members.length < 2) continue;
    const there = members.map(({ as }) => chainOnOtherSide.get(as));
    const sizes = new Map<number, number>();
    for (const chain of there) if (chain !== undefined) sizes.set(chain, (sizes.get(chain) ?? 0) + 1);
    for (const chain of there) {
      const tied = chain === undefined ? 0 : (sizes.get(chain) ?? 1) - 1;
      sum.shares += tied / (members.length - 1);
      sum.mentions += 1;
    }
  }
}

/** The mentions of a reading, each with a number for the thing that it names. */
function readMentions({ reading: { mentions } }: FullReading): readonly (Span & { readonly chain: number })[] {
  const indices = new Map(mentions.map(({ id }, index) => [id, index]));
  const firstOf = (start: number): number => {
    let at = start;
    for (let steps = 0; steps < mentions.length; steps += 1) {
      const next = indices.get(mentions[at]?.coreferentWith ?? "");
      if (next === undefined) return at;
      at = next;
    }
    return at;
  };
  return mentions.map(({ evidence: [first, ...others] }, index) => {
    const end = Math.max(first.end, ...others.map((span) => span.end));
    return { start: first.start, end, chain: firstOf(index) };
  });
}
