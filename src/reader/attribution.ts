// From weighed ties to the answer for each cue: who speaks, and which words are theirs.

import type { Part } from "./content-parts.ts";
import type { Found } from "./found.ts";
import type { Tie } from "./tie.ts";

/** A tie that counts: to the whole thing found, or to a part of it (contents only). */
export interface Chosen {
  readonly relation: string;
  readonly from: Found;
  readonly to: Found;
  readonly part?: Part;
  readonly score: number;
}

/** A cue that claims so much of a content span has said all of it. */
const nearlyAll = 0.8;

/**
 * A claim on a content so much weaker than another's is none: it would put words in a second mouth. On PolNeAR's
 * development part, November 2026, triples gain 0.005 by it.
 */
const rival = 0.7;

/**
 * Chooses for each cue its likeliest source, and its contents; where none is likely enough, the best content that is not
 * hopeless, since a cue without words said is nothing. Roles and causes: all that are likely enough.
 */
export function chosenTies(ties: readonly Tie[], threshold: (relation: string) => number): readonly Chosen[] {
  const roles = ties.filter(({ relation, score }) => relation !== "content" && score >= threshold(relation));
  const speakers = bestBy(
    roles.filter(({ relation }) => relation === "source"),
    ({ from }) => from,
  );
  const others = roles.filter(({ relation }) => relation !== "source");
  return [...[...speakers, ...others].map(whole), ...chosenContents(ties.filter((tie) => tie.relation === "content"))];
}

/** The contents of all cues. Every cue gets the best that is not hopeless, and so does every content. */
function chosenContents(ties: readonly Tie[]): readonly Chosen[] {
  const claims = new Map<Found, number>();
  for (const tie of ties) if (tie.parts.length > 0) claims.set(tie.to, (claims.get(tie.to) ?? 0) + 1);
  const strongest = new Map<Found, number>();
  for (const tie of ties) strongest.set(tie.to, Math.max(strength(tie), strongest.get(tie.to) ?? 0));
  const rivals = ties.filter((tie) => strength(tie) >= rival * (strongest.get(tie.to) ?? 0));
  const chosen = rivals.flatMap((tie) => claimed(tie, (claims.get(tie.to) ?? 0) > 1));
  const spoken = new Set(chosen.map(({ from }) => from));
  const said = new Set(chosen.map(({ to }) => to));
  const apart = ties.filter((tie) => !surrounds(tie));
  const silent = bestBy(
    apart.filter(({ from }) => !spoken.has(from)),
    ({ from }) => from,
  );
  const orphaned = bestBy(
    apart.filter(({ to }) => !said.has(to)),
    ({ to }) => to,
  );
  return [...chosen, ...[...new Set([...silent, ...orphaned])].map(whole)];
}

/** Of the ties of each thing, the most probable. */
function bestBy(ties: readonly Tie[], thing: (tie: Tie) => Found): readonly Tie[] {
  const best = new Map<Found, Tie>();
  for (const tie of ties) if ((best.get(thing(tie))?.score ?? -1) < tie.score) best.set(thing(tie), tie);
  return [...best.values()];
}

/**
 * What of a content span a cue says: all of it where no other cue claims any, or where it claims nearly all itself; else
 * the parts it claims.
 */
function claimed(tie: Tie, contested: boolean): readonly Chosen[] {
  const parts = tie.parts.map((part) => (part.goesOn ? { ...part, end: tie.to.end } : part));
  if (parts.length === 0) return [];
  const words = parts.reduce((sum, part) => sum + part.end - part.first, 0);
  if ((!contested || words >= nearlyAll * (tie.to.end - tie.to.first)) && !surrounds(tie)) return [whole(tie)];
  return parts.map((part) => ({ relation: tie.relation, from: tie.from, to: tie.to, part, score: part.score }));
}

/** How surely a cue says any of a content: a part of it may be certain where all of it is not. */
function strength({ score, parts }: Tie): number {
  return parts.reduce((most, part) => Math.max(most, part.score), score);
}

/** Whether the cue stands within the content: somebody says that somebody says. */
function surrounds(tie: Tie): boolean {
  return tie.to.first < tie.from.end && tie.from.first < tie.to.end;
}

function whole({ relation, from, to, score }: Tie): Chosen {
  return { relation, from, to, score };
}
