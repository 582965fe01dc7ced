// Events: words that tell of one, what type it is, who takes part in which role, and how real it is told to be. Scored on
// the reader's own triggers, deaths and injuries among them (the reading makes numbers of those), with the roles as the
// reading settles them. The first three measures
// ask ever more: the trigger overlaps; its type is one that the gold's may be; role and argument fit as well.

import type { Role } from "../../model/event.ts";
import type { Span } from "../../model/span.ts";
import {
  type GoldArgument,
  type GoldEvent,
  goldEvents,
  isLong,
  longestTrigger,
  type ReadEvent,
  readEvents,
} from "../event-gold.ts";
import { addCounts, type Counts, type KeyedFigure, noCounts, precisionRecall, share } from "../figures.ts";
import { type Layer, type LayerScorer, LeftOut } from "../layer.ts";
import { matchSpans, type Pair, touchesAny } from "../match.ts";

export const events: Layer = { field: "events", hasSpans: true, open: openEvents };

/**
 * Something read that the gold does not have: false only if the corpus marks its type and role at all, which is known
 * when the last document is in. Empty: whatever the corpus marks.
 */
interface Unmatched {
  readonly type: string;
  readonly role: Role | "";
}

const measures = ["trigger", "type", "argument"] as const;
type Measure = (typeof measures)[number];

interface CorpusCounts {
  readonly types: Set<string>;
  readonly roles: Set<Role>;
  readonly counts: Readonly<Record<Measure, Counts>>;
  /** How often each sort of unmatched item was read. */
  readonly unmatched: Readonly<Record<Measure, Map<string, number>>>;
  /** Reality: of the events that the gold tells it of, how many were found, and how many of these were read so. */
  readonly reality: { gold: number; asked: number; right: number };
}

function openEvents(): LayerScorer {
  const corpora = new Map<string, CorpusCounts>();
  const left = { types: new LeftOut(), roles: new LeftOut() };
  return {
    take(marked, document) {
      const gold = goldEvents(marked, document);
      return (full) => {
        for (const event of gold) noteLeftOut(event, left);
        const corpus = corpora.get(document.corpus) ?? freshCounts();
        corpora.set(document.corpus, corpus);
        countDocument(corpus, gold, readEvents(full));
      };
    },
    figures(): readonly KeyedFigure[] {
      if (corpora.size === 0) return [];
      const all = [...corpora.values()];
      return [
        ...measures.map((measure): KeyedFigure => [`events.${measure}`, precisionRecall(countsOf(measure, all))]),
        ...realityFigure(all.filter(({ reality }) => reality.gold > 0)),
      ];
    },
    leftOut: () => [
      ...left.types.lines("Event types without a counterpart, left out on both sides"),
      ...left.roles.lines("Roles without a counterpart, left out on both sides"),
    ],
  };
}

function countsOf(measure: Measure, corpora: readonly CorpusCounts[]): Counts {
  const sum = noCounts();
  for (const corpus of corpora) {
    addCounts(sum, corpus.counts[measure]);
    for (const [key, count] of corpus.unmatched[measure]) if (isMarked(corpus, key)) sum.read += count;
  }
  return sum;
}

/** A trigger that answers none is false here too. */
function realityFigure(corpora: readonly CorpusCounts[]): readonly KeyedFigure[] {
  if (corpora.length === 0) return [];
  const sum = { gold: 0, asked: 0, right: 0 };
  for (const { reality } of corpora) {
    sum.gold += reality.gold;
    sum.asked += reality.asked;
    sum.right += reality.right;
  }
  const figure = precisionRecall({ read: countsOf("trigger", corpora).read, gold: sum.gold, right: sum.right });
  return [["events.reality", { ...figure, accuracy: share(sum.right, sum.asked) }]];
}

function isMarked(corpus: CorpusCounts, key: string): boolean {
  const [type = "", role = ""] = key.split(" ");
  const roles: ReadonlySet<string> = corpus.roles;
  return (type === "" || corpus.types.has(type)) && (role === "" || roles.has(role));
}

function noteUnmatched(unmatched: Map<string, number>, { type, role }: Unmatched): void {
  const key = `${type} ${role}`;
  unmatched.set(key, (unmatched.get(key) ?? 0) + 1);
}

function countDocument(corpus: CorpusCounts, all: readonly GoldEvent[], read: readonly ReadEvent[]): void {
  const gold = all.filter(({ types }) => types !== undefined);
  const others = all.filter(({ types }) => types === undefined);
  for (const event of gold) {
    for (const type of event.types ?? []) corpus.types.add(type);
    for (const { role } of event.arguments) if (role !== undefined) corpus.roles.add(role);
  }
  const byTrigger = matchSpans(gold, read);
  const byType = matchSpans(gold, read, (one, other) => gold[one]?.types?.has(read[other]?.type ?? "") ?? false);
  // What overlaps a scored event and is not its answer is false; what overlaps only a left-out one is not counted.
  const fateOf = (event: ReadEvent): Unmatched | undefined => {
    if (touchesAny(event, gold)) return { type: "", role: "" };
    return touchesAny(event, others) ? undefined : { type: event.type, role: "" };
  };
  for (const [measure, pairs] of [
    ["trigger", byTrigger],
    ["type", byType],
  ] as const) {
    addCounts(corpus.counts[measure], { read: pairs.length, gold: gold.length, right: pairs.length });
    for (const event of unpaired(read, pairs)) {
      const fate = fateOf(event);
      if (fate !== undefined) noteUnmatched(corpus.unmatched[measure], fate);
    }
  }
  countArguments(corpus, gold, read, byType, fateOf);
  const told = byTrigger.filter(([one]) => gold[one]?.reality !== undefined);
  corpus.reality.gold += gold.filter(({ reality }) => reality !== undefined).length;
  corpus.reality.asked += told.length;
  corpus.reality.right += told.filter(([one, other]) => gold[one]?.reality === read[other]?.reality).length;
}

function countArguments(
  corpus: CorpusCounts,
  gold: readonly GoldEvent[],
  read: readonly ReadEvent[],
  pairs: readonly Pair[],
  fateOf: (event: ReadEvent) => Unmatched | undefined,
): void {
  const counts = corpus.counts.argument;
  const unmatched = corpus.unmatched.argument;
  for (const event of gold) counts.gold += event.arguments.filter(({ role }) => role !== undefined).length;
  for (const [one, other] of pairs) {
    const theirs = gold[one]?.arguments ?? [];
    const mine = read[other]?.arguments ?? [];
    const found = matchSpans(
      theirs,
      mine,
      (a, b) => theirs[a]?.role !== undefined && theirs[a]?.role === mine[b]?.role,
    );
    counts.right += found.length;
    counts.read += found.length;
    for (const argument of unpaired(mine, found)) {
      if (touchesAny(argument, theirs) && !touchesScored(argument, theirs)) continue;
      noteUnmatched(unmatched, { type: "", role: argument.role });
    }
  }
  for (const event of unpaired(read, pairs)) {
    const fate = fateOf(event);
    if (fate === undefined) continue;
    for (const { role } of event.arguments) noteUnmatched(unmatched, { ...fate, role });
  }
}

function touchesScored(span: Span, gold: readonly GoldArgument[]): boolean {
  return touchesAny(
    span,
    gold.filter(({ role }) => role !== undefined),
  );
}

function unpaired<T>(read: readonly T[], pairs: readonly Pair[]): readonly T[] {
  const paired = new Set(pairs.map(([, other]) => other));
  return read.filter((_, index) => !paired.has(index));
}

function noteLeftOut(event: GoldEvent, left: { readonly types: LeftOut; readonly roles: LeftOut }): void {
  if (event.types === undefined) {
    left.types.add(isLong(event) ? `triggers longer than ${longestTrigger} characters` : event.label);
    return;
  }
  for (const { label, role } of event.arguments) if (role === undefined) left.roles.add(label);
}

function freshCounts(): CorpusCounts {
  return {
    types: new Set(),
    roles: new Set(),
    counts: { trigger: noCounts(), type: noCounts(), argument: noCounts() },
    unmatched: { trigger: new Map(), type: new Map(), argument: new Map() },
    reality: { gold: 0, asked: 0, right: 0 },
  };
}
