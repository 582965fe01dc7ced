// Statements: what is done by saying something, how firmly, within what else, and what a denial answers. An attribution of
// the gold and a statement of the reading are one if their cues overlap; the gold may leave cues out, then by the content.

import { overlap, type Span } from "../../model/span.ts";
import { addCounts, type Counts, type Figure, type KeyedFigure, noCounts, precisionRecall, share } from "../figures.ts";
import type { Layer, LayerScorer } from "../layer.ts";
import { matchGreedily, overlapShare, type Pair } from "../match.ts";
import { type Denied, goldSayings, readSayings, type Saying } from "../statement-gold.ts";

export const statements: Layer = { field: "attributions", hasSpans: true, open: openStatements };

const measures = ["act", "stance", "denials", "hedges", "nested", "denies"] as const;
type Measure = (typeof measures)[number];

/** What one corpus has shown; one that marks no acts and stances, or no nesting, is not asked for it. */
interface CorpusCounts {
  readonly counts: Readonly<Record<Measure, Counts>>;
  /** How many pairs were asked for their act, or stance. */
  readonly asked: Record<"act" | "stance", number>;
}

function openStatements(): LayerScorer {
  const corpora = new Map<string, CorpusCounts>();
  return {
    take(marked, document) {
      const gold = goldSayings(marked, document);
      return (full) => {
        const corpus = corpora.get(document.corpus) ?? freshCounts();
        corpora.set(document.corpus, corpus);
        countDocument(corpus, gold, readSayings(full));
      };
    },
    figures: () => measures.flatMap((measure) => figureOf(measure, [...corpora.values()])),
    leftOut: () => [],
  };
}

/** Over the corpora that mark it at all. */
function figureOf(measure: Measure, corpora: readonly CorpusCounts[]): readonly KeyedFigure[] {
  const marking = corpora.filter(({ counts }) => counts[measure].gold > 0);
  if (marking.length === 0) return [];
  const sum = noCounts();
  for (const { counts } of marking) addCounts(sum, counts[measure]);
  const figure: Figure = precisionRecall(sum);
  if (measure !== "act" && measure !== "stance") return [[`statements.${measure}`, figure]];
  const asked = marking.reduce((total, corpus) => total + corpus.asked[measure], 0);
  return [[`statements.${measure}`, { ...figure, accuracy: share(sum.right, asked) }]];
}

function countDocument(corpus: CorpusCounts, gold: readonly Saying[], read: readonly Saying[]): void {
  const { counts, asked } = corpus;
  const pairs = pairsOf(gold, read);
  for (const value of ["act", "stance"] as const) {
    const known = pairs.filter(([one]) => gold[one]?.[value] !== undefined);
    asked[value] += known.length;
    const right = known.filter(([one, other]) => gold[one]?.[value] === read[other]?.[value]).length;
    addCounts(counts[value], { right, gold: gold.filter((one) => one[value] !== undefined).length, read: read.length });
  }
  for (const [measure, is] of [
    ["denials", isDenial],
    ["hedges", isHedge],
  ] as const) {
    const [theirs, mine] = [gold.filter(is), read.filter(is)];
    addCounts(counts[measure], { right: pairsOf(theirs, mine).length, gold: theirs.length, read: mine.length });
  }
  const readOf = new Map(pairs);
  addCounts(counts.nested, {
    right: pairs.filter(([one, other]) => isNestedAlike(gold[one], read[other], readOf)).length,
    gold: gold.filter(({ within }) => within !== undefined).length,
    read: read.filter(({ within }) => within !== undefined).length,
  });
  addCounts(counts.denies, {
    right: pairs.filter(([one, other]) => answersAlike(gold[one]?.denies, read[other]?.denies, gold, readOf)).length,
    gold: gold.filter(({ denies }) => denies !== undefined).length,
    read: read.filter(({ denies }) => denies !== undefined).length,
  });
}

/** One to one; of two that share a cue, the one whose content fits better. */
function pairsOf(gold: readonly Saying[], read: readonly Saying[]): readonly Pair[] {
  return matchGreedily(gold.length, read.length, (one, other) => {
    const [theirs, mine] = [gold[one], read[other]];
    if (theirs === undefined || mine === undefined) return 0;
    const content = bestShare(theirs.content, mine.content);
    if (theirs.cue.length === 0) return content / 10;
    const cue = bestShare(theirs.cue, mine.cue);
    return cue === 0 ? 0 : cue + content / 10;
  });
}

function bestShare(some: readonly Span[], others: readonly Span[]): number {
  return Math.max(0, ...some.flatMap((one) => others.map((other) => overlapShare(one, other))));
}

function isDenial({ act, stance = "Uu" }: Saying): boolean {
  return act === "denies" || stance === "CT-" || stance === "PR-" || stance === "PS-";
}

function isHedge({ act, stance }: Saying): boolean {
  return act === "suggests" || stance === "PR+" || stance === "PS+";
}

function isNestedAlike(
  gold: Saying | undefined,
  read: Saying | undefined,
  readOf: ReadonlyMap<number, number>,
): boolean {
  const outer = gold?.within === undefined ? undefined : readOf.get(gold.within);
  return outer !== undefined && outer === read?.within;
}

/** Whether both answer the same saying, or the reading answers a claim that stands in that saying, or of that event. */
function answersAlike(
  gold: Denied | undefined,
  read: Denied | undefined,
  sayings: readonly Saying[],
  readOf: ReadonlyMap<number, number>,
): boolean {
  if (gold === undefined || read === undefined) return false;
  const denied = gold.saying === undefined ? undefined : sayings[gold.saying];
  if (gold.saying !== undefined && read.saying !== undefined && readOf.get(gold.saying) === read.saying) return true;
  const words = [...gold.words, ...(denied?.content ?? [])];
  return words.some((one) => read.words.some((other) => overlap(one, other) > 0));
}

function freshCounts(): CorpusCounts {
  return {
    counts: {
      act: noCounts(),
      stance: noCounts(),
      denials: noCounts(),
      hedges: noCounts(),
      nested: noCounts(),
      denies: noCounts(),
    },
    asked: { act: 0, stance: 0 },
  };
}
