// What stands beside an incident: how it stands to others first, then what may be the same, the likeliest first, and of those no more than can
// be read.

import type { ShownRelation } from "./incident-input.ts";

/** So many of what may be the same are shown. Our own choice. */
const mostSuggested = 10;

/** The relations that are shown, and the suggestions that are left out. */
export function likeliest(related: readonly ShownRelation[]): {
  readonly shown: readonly ShownRelation[];
  readonly left: readonly ShownRelation[];
} {
  const suggested = related
    .filter(({ relation }) => relation.kind === "same-suggested")
    .sort((a, b) => scoreOf(b) - scoreOf(a));
  const others = related.filter(({ relation }) => relation.kind !== "same-suggested");
  const shown = suggested.slice(0, mostSuggested);
  return { shown: [...others, ...shown], left: suggested.slice(mostSuggested) };
}

function scoreOf({ relation }: ShownRelation): number {
  return relation.why.reduce((sum, { weight }) => sum + weight, 0);
}
