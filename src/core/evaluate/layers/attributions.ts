// Attributions: who says, by which words, what. Token by token over the whole document, and as whole triples.

import type { Span } from "../../model/span.ts";
import type { FullReading } from "../../reading/full-reading.ts";
import { conventions } from "../conventions.ts";
import { addCounts, type Counts, type KeyedFigure, noCounts, precisionRecall } from "../figures.ts";
import { arrayOf, type GoldDocument, objectOf, spansOf } from "../gold.ts";
import type { Layer, LayerScorer } from "../layer.ts";
import { matchGreedily, touchesAny } from "../match.ts";
import { sharedCount, tokensIn, tokensOf } from "../tokens.ts";

export const attributions: Layer = { field: "attributions", hasSpans: true, open: openAttributions };

const parts = ["source", "cue", "content"] as const;
type Parts<T> = Readonly<Record<(typeof parts)[number], T>>;

/** Counts of one way to look at a corpus: with all attributions, or without some kinds of them. */
interface View {
  readonly parts: Parts<Counts>;
  readonly triples: Counts;
}

/** What one corpus has shown. */
interface CorpusCounts {
  /** By the kinds that are left out, as a bit for each convention. */
  readonly views: readonly View[];
  /** For each convention, how often the gold marks it and how often it could. */
  readonly marked: { gold: number; chances: number }[];
}

function openAttributions(): LayerScorer {
  const corpora = new Map<string, CorpusCounts>();
  return {
    take(marked, document) {
      const gold = goldAttributions(marked, document);
      return (full) => {
        const corpus = corpora.get(document.corpus) ?? freshCounts();
        corpora.set(document.corpus, corpus);
        countDocument(corpus, document.text, gold, readAttributions(full));
      };
    },
    figures(): readonly KeyedFigure[] {
      if (corpora.size === 0) return [];
      const all = sumOf([...corpora.values()].map(({ views }) => views[0]));
      const leftOut = [...corpora.values()].map(({ marked }) => unmarked(marked));
      const comparable = sumOf([...corpora.values()].map(({ views }, index) => views[leftOut[index] ?? 0]));
      const isSame = all.triples.read === comparable.triples.read && all.triples.gold === comparable.triples.gold;
      return [...figuresOf("attribution", all), ...(isSame ? [] : figuresOf("attribution.comparable", comparable))];
    },
    leftOut: () => [],
  };
}

function figuresOf(key: string, { parts: counts, triples }: View): readonly KeyedFigure[] {
  return [
    ...parts.map((part): KeyedFigure => [`${key}.${part}`, precisionRecall(counts[part])]),
    [`${key}.triple`, precisionRecall(triples)],
  ];
}

/** The kinds that a corpus does not mark, as bits. */
function unmarked(marked: CorpusCounts["marked"]): number {
  return conventions.reduce((bits, { chances, least }, index) => {
    const { gold, chances: could } = marked[index] ?? { gold: 0, chances: 0 };
    const isMarked = chances === undefined ? gold > 0 : gold > least * could || could === 0;
    return isMarked ? bits : bits | (1 << index);
  }, 0);
}

function countDocument(
  corpus: CorpusCounts,
  text: string,
  gold: readonly Parts<readonly Span[]>[],
  read: readonly Parts<readonly Span[]>[],
): void {
  const tokens = tokensOf(text);
  const cues = gold.flatMap(({ cue }) => cue);
  const kinds = conventions.map(({ among }) => {
    // Where the gold marks a saying at the same words, there is something to compare.
    const isApart = (at: number): boolean => read[at]?.cue.every((cue) => !touchesAny(cue, cues)) ?? true;
    return { gold: among(text, gold), read: among(text, read).map((is, at) => is && isApart(at)) };
  });
  conventions.forEach(({ chances }, index) => {
    const marked = corpus.marked[index];
    if (marked === undefined) return;
    marked.gold += kinds[index]?.gold.filter(Boolean).length ?? 0;
    marked.chances += chances?.(text) ?? 0;
  });
  corpus.views.forEach((view, bits) => {
    const stays = (side: "gold" | "read") => (_: unknown, at: number) =>
      kinds.every((kind, index) => (bits & (1 << index)) === 0 || kind[side][at] !== true);
    countView(view, tokens, gold.filter(stays("gold")), read.filter(stays("read")));
  });
}

function countView(
  view: View,
  tokens: readonly Span[],
  gold: readonly Parts<readonly Span[]>[],
  read: readonly Parts<readonly Span[]>[],
): void {
  for (const part of parts) {
    const theirs = tokensIn(
      tokens,
      gold.flatMap((one) => one[part]),
    );
    const mine = tokensIn(
      tokens,
      read.flatMap((one) => one[part]),
    );
    addCounts(view.parts[part], { read: mine.size, gold: theirs.size, right: sharedCount(mine, theirs) });
  }
  addCounts(view.triples, countTriples(tokens, gold, read));
}

function freshView(): View {
  return { parts: { source: noCounts(), cue: noCounts(), content: noCounts() }, triples: noCounts() };
}

function freshCounts(): CorpusCounts {
  return {
    views: Array.from({ length: 1 << conventions.length }, freshView),
    marked: conventions.map(() => ({ gold: 0, chances: 0 })),
  };
}

function sumOf(views: readonly (View | undefined)[]): View {
  const sum = freshView();
  for (const view of views) {
    if (view === undefined) continue;
    for (const part of parts) addCounts(sum.parts[part], view.parts[part]);
    addCounts(sum.triples, view.triples);
  }
  return sum;
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
