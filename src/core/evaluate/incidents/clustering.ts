// How alike two clusterings of the same things are: gold's and a system's. Four measures of the field, since each forgives
// something else: MUC counts links and forgives merging, B³ goes by thing and forgives lone things, CEAF by cluster.
//
// Sources: MUC: Vilain et al. 1995, "A model-theoretic coreference scoring scheme". B³: Bagga and Baldwin 1998, "Algorithms for
// scoring coreference chains". CEAF: Luo 2005, "On coreference resolution performance metrics" (here with φ4, by entity).
// CoNLL: the mean of the three F1, Pradhan et al. 2012.

import { bestAssignment } from "../assignment.ts";
import { type Figure, rounded } from "../figures.ts";

/** One thing, with the cluster that it is in on each side. Both sides hold the same things. */
export interface Clustered {
  /** Cluster of the gold. */
  readonly gold: string;
  /** Cluster of the system. */
  readonly read: string;
}

/** Shares from 0 to 1; null where there is nothing to measure: MUC knows no links between lone things. */
export interface Accuracy {
  readonly precision: number | null;
  readonly recall: number | null;
}

/** B³: for each thing the share of its system cluster that belongs with it, and of its gold cluster that is there; the mean. */
export function bCubed(things: readonly Clustered[]): Accuracy {
  let [precision, recall] = [0, 0];
  const { gold, read, both } = sizesOf(things);
  for (const [goldId, row] of both) {
    for (const [readId, shared] of row) {
      precision += (shared * shared) / (read.get(readId) ?? shared);
      recall += (shared * shared) / (gold.get(goldId) ?? shared);
    }
  }
  return { precision: ratio(precision, things.length), recall: ratio(recall, things.length) };
}

/** MUC: of the links that hold the clusters of one side together, how many the other side has too. */
export function muc(things: readonly Clustered[]): Accuracy {
  const turned = things.map(({ gold, read }) => ({ gold: read, read: gold }));
  return { precision: linksKept(turned), recall: linksKept(things) };
}

function linksKept(things: readonly Clustered[]): number | null {
  const { gold, both } = sizesOf(things);
  let [kept, all] = [0, 0];
  for (const [id, size] of gold) {
    kept += size - (both.get(id)?.size ?? 0);
    all += size - 1;
  }
  return ratio(kept, all);
}

/** CEAF by entity: clusters aligned one to one, each pair worth twice what they share by what they hold together (φ4). */
export function ceafByEntity(things: readonly Clustered[]): Accuracy {
  const { gold, read, both } = sizesOf(things);
  const golds = [...gold];
  const reads = [...read];
  const worth = (row: number, column: number): number => {
    const [goldId, goldSize] = golds[row] ?? ["", 0];
    const [readId, readSize] = reads[column] ?? ["", 0];
    return (2 * (both.get(goldId)?.get(readId) ?? 0)) / (goldSize + readSize);
  };
  let total = 0;
  for (const [row, column] of bestAssignment(golds.length, reads.length, worth)) total += worth(row, column);
  return { precision: ratio(total, reads.length), recall: ratio(total, golds.length) };
}

/** Pairs of things: of those that the system puts together how many belong together, and the other way round. */
export function pairs<T extends Clustered>(things: readonly T[], counts: (a: T, b: T) => boolean): Accuracy {
  let [read, gold, right] = [0, 0, 0];
  for (const [index, a] of things.entries()) {
    for (const b of things.slice(index + 1)) {
      if (!counts(a, b)) continue;
      if (a.read === b.read) read += 1;
      if (a.gold === b.gold) gold += 1;
      if (a.read === b.read && a.gold === b.gold) right += 1;
    }
  }
  return { precision: ratio(right, read), recall: ratio(right, gold) };
}

/** The harmonic mean; null where one of the two is no figure. */
export function f1Of({ precision, recall }: Accuracy): number | null {
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Rounded, with F1. */
export function accuracyFigure(accuracy: Accuracy, support: number): Figure {
  const show = (value: number | null): number | null => (value === null ? null : rounded(value));
  return { precision: show(accuracy.precision), recall: show(accuracy.recall), f1: show(f1Of(accuracy)), support };
}

/** The mean of the F1 of MUC, B³ and CEAF by entity; null where one of them is no figure. */
export function conllF1(things: readonly Clustered[]): number | null {
  const values = [muc(things), bCubed(things), ceafByEntity(things)].map(f1Of);
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum / values.length;
}

interface Sizes {
  readonly gold: ReadonlyMap<string, number>;
  readonly read: ReadonlyMap<string, number>;
  /** How many things two clusters share, by gold and then by system cluster; only where they share any. */
  readonly both: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function sizesOf(things: readonly Clustered[]): Sizes {
  const gold = new Map<string, number>();
  const read = new Map<string, number>();
  const both = new Map<string, Map<string, number>>();
  for (const thing of things) {
    const row = both.get(thing.gold) ?? new Map<string, number>();
    both.set(thing.gold, row.set(thing.read, (row.get(thing.read) ?? 0) + 1));
    gold.set(thing.gold, (gold.get(thing.gold) ?? 0) + 1);
    read.set(thing.read, (read.get(thing.read) ?? 0) + 1);
  }
  return { gold, read, both };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
