// Factuality: how certainly the word of an event happened, -3 (certainly not) to 3 (certainly).

import type { Span } from "../../model/span.ts";
import { overlap } from "../../model/span.ts";
import type { FullReading } from "../../reading/full-reading.ts";
import { type Figure, type KeyedFigure, rounded } from "../figures.ts";
import { arrayOf, numberOf, objectOf, spanOf } from "../gold.ts";
import { type Layer, type LayerScorer, LeftOut } from "../layer.ts";

export const factuality: Layer = { field: "factuality", hasSpans: true, open: openFactuality };

/** Sums over pairs of a gold and a read value: enough for the correlation and the error. */
interface PairSums {
  count: number;
  gold: number;
  read: number;
  goldSquare: number;
  readSquare: number;
  product: number;
  error: number;
}

function openFactuality(): LayerScorer {
  const all = noSums();
  const byCorpus = new Map<string, PairSums>();
  const left = new LeftOut();
  return {
    take(marked, document) {
      const gold = arrayOf(marked, "factuality").flatMap((item, index) => {
        const name = `factuality[${index}]`;
        const one = objectOf(item, name);
        const span = spanOf(one["span"], document.text, `${name}.span`);
        return span === undefined ? [] : [{ span, value: numberOf(one["value"], `${name}.value`) }];
      });
      return (full) => {
        for (const { span, value } of gold) {
          const read = factualityAt(full, span);
          if (read === undefined) {
            left.add("values where the reader saw no word");
            continue;
          }
          addPair(all, value, read);
          const corpus = byCorpus.get(document.corpus) ?? noSums();
          byCorpus.set(document.corpus, corpus);
          addPair(corpus, value, read);
        }
      };
    },
    figures(): readonly KeyedFigure[] {
      if (all.count === 0) return [];
      const named = [...byCorpus].filter(([corpus]) => corpus !== "").sort(([a], [b]) => (a < b ? -1 : 1));
      return [
        ["factuality.all", figureOf(all)],
        ...named.map(([corpus, sums]): KeyedFigure => [`factuality.${corpus}`, figureOf(sums)]),
      ];
    },
    leftOut: () => left.lines("Factuality left out"),
  };
}

/** Mean of the reader's value over the words that the span touches; undefined where it touches none. */
export function factualityAt({ scored }: FullReading, span: Span): number | undefined {
  const { starts, ends, factuality: values } = scored.words;
  let sum = 0;
  let count = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    if (start >= span.end) break;
    if (overlap({ start, end: ends[index] ?? 0 }, span) === 0) continue;
    sum += values[index] ?? 0;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}

function addPair(sums: PairSums, gold: number, read: number): void {
  sums.count += 1;
  sums.gold += gold;
  sums.read += read;
  sums.goldSquare += gold * gold;
  sums.readSquare += read * read;
  sums.product += gold * read;
  sums.error += Math.abs(gold - read);
}

function figureOf(sums: PairSums): Figure {
  return { pearson: pearsonOf(sums), mae: rounded(sums.error / sums.count), support: sums.count };
}

/** Null where one side has no spread: a correlation with a constant is undefined. */
function pearsonOf({ count, gold, read, goldSquare, readSquare, product }: PairSums): number | null {
  const spread = (count * goldSquare - gold * gold) * (count * readSquare - read * read);
  // Sums of a constant cancel only up to rounding.
  return spread <= 1e-9 ? null : rounded((count * product - gold * read) / Math.sqrt(spread));
}

function noSums(): PairSums {
  return { count: 0, gold: 0, read: 0, goldSquare: 0, readSquare: 0, product: 0, error: 0 };
}
