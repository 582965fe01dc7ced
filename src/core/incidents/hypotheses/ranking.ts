// Hypotheses ranked by the originators against them, and what changes when one originator is taken away.

import type { Bearing, CellKind, RankedHypothesis, Sensitivity } from "./matrix.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly added?: { readonly by: string; readonly why: string };
}

/** Fewest originators against first; equal numbers share a rank, and are ordered by name. */
export function ranked(hypotheses: readonly Named[], bearings: readonly Bearing[]): readonly RankedHypothesis[] {
  const counts = hypotheses.map((hypothesis) => {
    const against = holders(hypothesis.id, bearings, "inconsistent");
    const sure = new Set(bearings.filter(({ certain }) => certain).map(({ key }) => key));
    return {
      ...hypothesis,
      inconsistent: against.size,
      consistent: holders(hypothesis.id, bearings, "consistent").size,
      uncertain: [...against].filter((key) => !sure.has(key)).length,
    };
  });
  return counts
    .map((one) => ({ ...one, rank: 1 + counts.filter(({ inconsistent }) => inconsistent < one.inconsistent).length }))
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function holders(hypothesis: string, bearings: readonly Bearing[], kind: CellKind): ReadonlySet<string> {
  return new Set(
    bearings
      .filter(({ cells }) => cells.some((cell) => cell.hypothesis === hypothesis && cell.cell === kind))
      .map(({ key }) => key),
  );
}

/** How many pairs of hypotheses some cells tell apart: against one, and not against the other. */
export function separates(cells: readonly { readonly cell: CellKind }[]): number {
  const against = cells.filter(({ cell }) => cell === "inconsistent").length;
  return against * (cells.length - against);
}

/** See `Sensitivity`; originators all of whose words are neutral change nothing and are left out. */
export function sensitivityOf(hypotheses: readonly Named[], bearings: readonly Bearing[]): readonly Sensitivity[] {
  const first = leaders(hypotheses, bearings);
  const keys = new Map(
    bearings.filter(({ cells }) => cells.some(({ cell }) => cell !== "neutral")).map(({ key, voice }) => [key, voice]),
  );
  return [...keys]
    .map(([without, voice]): Sensitivity => {
      const then = leaders(
        hypotheses,
        bearings.filter(({ key }) => key !== without),
      );
      const changes = then.map(({ id }) => id).join() !== first.map(({ id }) => id).join();
      const names = then.map(({ name }) => name).join(", ");
      return {
        without,
        voice,
        first: then.map(({ id }) => id),
        changes,
        why: changes
          ? `without ${voice}, fewest speak against: ${names} (${then[0]?.inconsistent ?? 0})`
          : `without ${voice}, the same stands first: ${names}`,
      };
    })
    .sort((a, b) => Number(b.changes) - Number(a.changes) || (a.without < b.without ? -1 : 1));
}

function leaders(hypotheses: readonly Named[], bearings: readonly Bearing[]): readonly RankedHypothesis[] {
  return ranked(hypotheses, bearings).filter(({ rank }) => rank === 1);
}
