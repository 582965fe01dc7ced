// Attributions: who says, by which words, what. Token by token over the whole document, and as whole triples.

import type { Span } from "../../model/span.ts";
import type { FullReading } from "../../reading/reading.ts";
import { addCounts, type Counts, type KeyedFigure, noCounts, precisionRecall } from "../figures.ts";
import { arrayOf, type GoldDocument, objectOf, spansOf } from "../gold.ts";
import type { Layer, LayerScorer } from "../layer.ts";
import { matchGreedily } from "../match.ts";
import { sharedCount, tokensIn, tokensOf } from "../tokens.ts";

export const attributions: Layer = { field: "attributions", hasSpans: true, open: openAttributions };

const parts = ["source", "cue", "content"] as const;
type Parts<T> = Readonly<Record<(typeof parts)[number], T>>;

function openAttributions(): LayerScorer {
  const counts: Parts<Counts> = { source: noCounts(), cue: noCounts(), content: noCounts() };
  const triples = noCounts();
  let documents = 0;
  return {
    take(marked, document) {
      const gold = goldAttributions(marked, document);
      return (full) => {
        documents += 1;
        const tokens = tokensOf(document.text);
        const read = readAttributions(full);
        for (const part of parts) {
          const theirs = tokensIn(
            tokens,
            gold.flatMap((one) => one[part]),
          );
          const mine = tokensIn(
            tokens,
            read.flatMap((one) => one[part]),
          );
          addCounts(counts[part], { read: mine.size, gold: theirs.size, right: sharedCount(mine, theirs) });
        }
        addCounts(triples, countTriples(tokens, gold, read));
      };
    },
    figures(): readonly KeyedFigure[] {
      if (documents === 0) return [];
      return [
        ...parts.map((part): KeyedFigure => [`attribution.${part}`, precisionRecall(counts[part])]),
        ["attribution.triple", precisionRecall(triples)],
      ];
    },
    leftOut: () => [],
  };
}

function countTriples(
  tokens: readonly Span[],
  gold: readonly Parts<readonly Span[]>[],
  read: readonly Parts<readonly Span[]>[],
): Counts {
  const inTokens = (one: Parts<readonly Span[]>): Parts<ReadonlySet<number>> => ({
    source: tokensIn(tokens, one.source),
    cue: tokensIn(tokens, one.cue),
    content: tokensIn(tokens, one.content),
  });
  const theirs = gold.map(inTokens);
  const mine = read.map(inTokens);
  const pairs = matchGreedily(theirs.length, mine.length, (one, other) => {
    const a = theirs[one];
    const b = mine[other];
    if (a === undefined || b === undefined) return 0;
    const fits = parts.map((part) => fitOf(a[part], b[part]));
    return fits.every((fit) => fit >= 0.5) ? fits.reduce((sum, fit) => sum + fit, 0) : 0;
  });
  return { read: mine.length, gold: theirs.length, right: pairs.length };
}

/** Tokens shared, of the tokens of the longer side; 1 where both sides are empty: a source left out by both. */
function fitOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const longer = Math.max(a.size, b.size);
  return longer === 0 ? 1 : sharedCount(a, b) / longer;
}

function goldAttributions(marked: unknown, { text }: GoldDocument): readonly Parts<readonly Span[]>[] {
  return arrayOf(marked, "attributions").map((item, index) => {
    const name = `attributions[${index}]`;
    const attribution = objectOf(item, name);
    const part = (field: (typeof parts)[number]): readonly Span[] =>
      spansOf(attribution[field] ?? [], text, `${name}.${field}`);
    return { source: part("source"), cue: part("cue"), content: part("content") };
  });
}

function readAttributions({ reading }: FullReading): readonly Parts<readonly Span[]>[] {
  return reading.statements.map(({ source, cue, content }) => ({ source, cue, content }));
}
