// What one report tells of one incident, as one thing. Within a report it is the reader that ties triggers to an event; what
// linking puts together is reports.

import type { Clustered } from "./clustering.ts";

/** One thing that is clustered, in its report. */
export interface Thing extends Clustered {
  readonly report: string;
}

/** Two tellings of the gold: put together although they tell of two incidents, or kept apart although they tell of one. */
export interface WrongPair {
  readonly kind: "together" | "apart";
  readonly a: Telling;
  readonly b: Telling;
}

/** What one report tells of one incident. */
export interface Telling {
  readonly report: string;
  readonly incident: string;
}

/**
 * The tellings, each as one thing: it is where most of its found triggers are, the first of those with as
 * many. Within a report it is the reader that ties triggers; between reports only this counts.
 */
export function tellingsOf<T extends Thing & { readonly isFound: boolean }>(things: readonly T[]): readonly T[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = `${thing.report} ${thing.gold}`;
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return [...groups.values()].flatMap((group) => {
    const found = group.filter(({ isFound }) => isFound);
    const counts = new Map<string, number>();
    for (const { read } of found) counts.set(read, (counts.get(read) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    return found.find(({ read }) => counts.get(read) === most) ?? group[0] ?? [];
  });
}

/** The pairs of tellings of two reports that are wrongly together or apart. */
export function wrongPairs(tellings: readonly Thing[]): readonly WrongPair[] {
  const shown = ({ report, gold }: Thing): Telling => ({ report, incident: gold });
  return tellings.flatMap((a, index) =>
    tellings.slice(index + 1).flatMap((b): WrongPair[] => {
      if (a.report === b.report || (a.gold === b.gold) === (a.read === b.read)) return [];
      return [{ kind: a.read === b.read ? "together" : "apart", a: shown(a), b: shown(b) }];
    }),
  );
}
