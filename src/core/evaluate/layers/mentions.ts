// Mentions: what the text names. Kinds of ours that no label of the corpus can answer are not counted at all, so that a
// gold that marks only people does not punish a reader that also sees places.

import type { MentionKind } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { FullReading } from "../../reading/full-reading.ts";
import { addCounts, type Counts, type KeyedFigure, noCounts, precisionRecall } from "../figures.ts";
import { arrayOf, type GoldDocument, spanOf, stringOf, trimmed } from "../gold.ts";
import { type Layer, type LayerScorer, LeftOut } from "../layer.ts";
import { matchSpans, touchesAny } from "../match.ts";
import { mentionLabels } from "../mention-labels.ts";

export const mentions: Layer = { field: "mentions", hasSpans: true, open: openMentions };

export interface GoldMention extends Span {
  readonly label: string;
}

interface ReadMention extends Span {
  readonly kind: MentionKind;
}

/** One way of matching: spans equal, or spans overlap. */
type Way = "exact" | "overlap";

/** What one corpus has shown. Labels are known to be marked only when the last document is in, so false ones wait. */
interface CorpusCounts {
  readonly gold: Map<string, number>;
  readonly right: Record<Way, Map<string, number>>;
  /** How often unmatched words were read as these kinds ("government place": the same span was read as both). */
  readonly unmatched: Record<Way, Map<string, number>>;
}

const kindsOf: ReadonlyMap<string, readonly MentionKind[]> = new Map(
  mentionLabels.map(({ label, kinds }) => [label, kinds]),
);

function openMentions(): LayerScorer {
  const corpora = new Map<string, CorpusCounts>();
  const left = new LeftOut();
  return {
    take(marked, document) {
      const gold = goldMentions(marked, document);
      return (full) => {
        const scored = gold.filter(({ label }) => kindsOf.has(label));
        const others = gold.filter(({ label }) => !kindsOf.has(label));
        for (const { label } of others) left.add(label);
        const corpus = corpora.get(document.corpus) ?? freshCounts();
        corpora.set(document.corpus, corpus);
        for (const { label } of scored) increase(corpus.gold, label);
        const read = readMentions(full);
        for (const way of ["exact", "overlap"] as const) countDocument(corpus, way, scored, others, read);
      };
    },
    figures: () => figuresOf([...corpora.values()]),
    leftOut: () => left.lines("Mention labels without a counterpart, left out on both sides"),
  };
}

function countDocument(
  corpus: CorpusCounts,
  way: Way,
  gold: readonly GoldMention[],
  others: readonly Span[],
  read: readonly ReadMention[],
): void {
  const pairs = matchSpans(gold, read, (one, other) => {
    const mine = read[other];
    const theirs = gold[one];
    if (mine === undefined || theirs === undefined || !isLabel(theirs.label, mine.kind)) return false;
    return way === "overlap" || (mine.start === theirs.start && mine.end === theirs.end);
  });
  const labelOfRead = new Map(pairs.map(([one, other]) => [other, gold[one]?.label ?? ""]));
  for (const label of labelOfRead.values()) increase(corpus.right[way], label);
  // The same words read twice, as a state and as its land, are one answer where one label means both.
  const answered = new Map<string, Set<string>>();
  for (const [other, label] of labelOfRead) {
    const key = placeKey(read[other]);
    answered.set(key, (answered.get(key) ?? new Set()).add(label));
  }
  const unmatched = new Map<string, Set<MentionKind>>();
  read.forEach((mention, index) => {
    if (labelOfRead.has(index)) return;
    if (touchesAny(mention, others) && !touchesAny(mention, gold)) return;
    const key = placeKey(mention);
    if ([...(answered.get(key) ?? [])].some((label) => isLabel(label, mention.kind))) return;
    unmatched.set(key, (unmatched.get(key) ?? new Set()).add(mention.kind));
  });
  for (const kinds of unmatched.values()) increase(corpus.unmatched[way], [...kinds].sort().join(" "));
}

function figuresOf(corpora: readonly CorpusCounts[]): readonly KeyedFigure[] {
  const counts = (way: Way): { readonly all: Counts; readonly byLabel: ReadonlyMap<string, Counts> } => {
    const byLabel = new Map<string, Counts>();
    const of = (label: string): Counts => {
      const known = byLabel.get(label) ?? noCounts();
      byLabel.set(label, known);
      return known;
    };
    for (const corpus of corpora) {
      for (const [label, count] of corpus.gold) of(label).gold += count;
      for (const [label, count] of corpus.right[way]) addCounts(of(label), { read: count, gold: 0, right: count });
      for (const [kinds, count] of corpus.unmatched[way]) {
        const charged = new Set(kinds.split(" ").flatMap((kind) => chargedLabel(corpus, kind) ?? []));
        for (const label of charged) of(label).read += count;
      }
    }
    const all = noCounts();
    for (const one of byLabel.values()) addCounts(all, one);
    return { all, byLabel };
  };
  if (corpora.length === 0) return [];
  const overlapping = counts("overlap");
  const order = mentionLabels.filter(({ label }) => overlapping.byLabel.has(label));
  return [
    ["mentions.exact", precisionRecall(counts("exact").all)],
    ["mentions.overlap", precisionRecall(overlapping.all)],
    ...order.map(
      ({ label }): KeyedFigure => [
        `mentions.overlap.${label}`,
        precisionRecall(overlapping.byLabel.get(label) ?? noCounts()),
      ],
    ),
  ];
}

/** The label that an unmatched mention of a kind is false for; undefined where the corpus marks none that it could be. */
function chargedLabel(corpus: CorpusCounts, kind: string): string | undefined {
  return mentionLabels.find(({ label, kinds }) => corpus.gold.has(label) && kinds.some((one) => one === kind))?.label;
}

function isLabel(label: string, kind: MentionKind): boolean {
  return kindsOf.get(label)?.includes(kind) ?? false;
}

/** The items of `mentions`. Throws GoldFault. */
export function goldMentions(marked: unknown, document: GoldDocument): readonly GoldMention[] {
  return arrayOf(marked, "mentions").flatMap((item, index) => {
    const name = `mentions[${index}]`;
    const [start, end, label] = arrayOf(item, name);
    const span = spanOf([start, end], document.text, name);
    return span === undefined ? [] : [{ ...span, label: stringOf(label, `${name}[2]`) }];
  });
}

/** Mentions as one span each, from the first word to the last. */
function readMentions({ reading }: FullReading): readonly ReadMention[] {
  return reading.mentions.flatMap(({ kind, evidence }) => {
    const end = Math.max(...evidence.map((span) => span.end));
    const span = trimmed(reading.document.text, { start: evidence[0].start, end });
    return span === undefined ? [] : [{ ...span, kind }];
  });
}

function placeKey(span: Span | undefined): string {
  return span === undefined ? "" : `${span.start}-${span.end}`;
}

function freshCounts(): CorpusCounts {
  return {
    gold: new Map(),
    right: { exact: new Map(), overlap: new Map() },
    unmatched: { exact: new Map(), overlap: new Map() },
  };
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
