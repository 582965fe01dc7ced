// Retellings: which words of one report tell of one deed. Counted by pairs of triggers that both the gold and the reading
// have: of the pairs that one side puts together, how many the other puts together too.

import { overlap, type Span } from "../../model/span.ts";
import type { FullReading } from "../../reading/full-reading.ts";
import { type KeyedFigure, share } from "../figures.ts";
import { arrayOf, isAbsent, objectOf, spansOf } from "../gold.ts";
import type { Layer, LayerScorer } from "../layer.ts";

export const retellings: Layer = { field: "retellings", hasSpans: true, open: openRetellings };

function openRetellings(): LayerScorer {
  const pairs = { both: 0, read: 0, marked: 0 };
  let documents = 0;
  return {
    take(marked, { text }) {
      const told = toldOf(marked, text);
      return (full) => {
        documents += 1;
        const read = told.map(({ span }) => eventAt(full, span));
        for (const [i, a] of told.entries()) {
          for (const [j, b] of told.entries()) {
            if (j <= i || read[i] === undefined || read[j] === undefined) continue;
            const [isOne, isRead] = [a.deed === b.deed, read[i] === read[j]];
            if (!isOne && a.open.some((group) => b.open.includes(group))) continue;
            pairs.marked += isOne ? 1 : 0;
            pairs.read += isRead ? 1 : 0;
            pairs.both += isOne && isRead ? 1 : 0;
          }
        }
      };
    },
    figures(): readonly KeyedFigure[] {
      if (documents === 0) return [];
      const { both, read, marked } = pairs;
      return [
        [
          "events.retold",
          {
            precision: share(both, read),
            recall: share(both, marked),
            f1: share(2 * both, read + marked),
            support: marked,
          },
        ],
      ];
    },
    leftOut: () => [],
  };
}

/** A trigger of the gold, the deed that it tells of, and the groups whose deeds may or may not be one with each other. */
interface Told {
  readonly span: Span;
  readonly deed: number;
  readonly open: readonly number[];
}

function toldOf(marked: unknown, text: string): readonly Told[] {
  const { deeds, open } = objectOf(marked, "retellings");
  const groups = isAbsent(open)
    ? []
    : arrayOf(open, "retellings.open").map((group, index) => spansOf(group, text, `retellings.open[${index}]`));
  return arrayOf(deeds, "retellings.deeds").flatMap((deed, index) => {
    const spans = spansOf(deed, text, `retellings.deeds[${index}]`);
    const touched = groups.flatMap((group, at) =>
      group.some((one) => spans.some((span) => overlap(one, span) > 0)) ? [at] : [],
    );
    return spans.map((span) => ({ span, deed: index, open: touched }));
  });
}

function eventAt({ reading: { events } }: FullReading, span: Span): string | undefined {
  return events.find(({ trigger, alsoAt = [] }) => [trigger, ...alsoAt].some((told) => overlap(told, span) > 0))?.id;
}
