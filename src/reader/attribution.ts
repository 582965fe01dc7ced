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
 * Chooses for each cue its likeliest source, and its contents; where none is likely enough, the best content that is not
 * hopeless, since a cue without words said is nothing. Roles and causes: all that are likely enough.
 */
export function chosenTies(ties: readonly Tie[], threshold: (relation: string) => number): readonly Chosen[] {
  const chosen: Chosen[] = [];
  const byCue = new Map<Found, { source: Tie[]; content: Tie[] }>();
  for (const tie of ties) {
    if (tie.relation === "source" || tie.relation === "content") {
      const cue = byCue.get(tie.from) ?? { source: [], content: [] };
      cue[tie.relation].push(tie);
      byCue.set(tie.from, cue);
    } else if (tie.score >= threshold(tie.relation)) chosen.push(whole(tie));
  }
  for (const { source, content } of byCue.values()) {
    const [speaker] = source.filter(({ score }) => score >= threshold("source")).sort((a, b) => b.score - a.score);
    if (speaker !== undefined) chosen.push(whole(speaker));
    const contents = content.flatMap(claimed);
    const [best] = content.filter((tie) => !surrounds(tie)).sort((a, b) => b.score - a.score);
    chosen.push(...(contents.length > 0 || best === undefined ? contents : [whole(best)]));
  }
  return chosen;
}

/** All of a content span, or the parts of it that the cue claims. */
function claimed(tie: Tie): readonly Chosen[] {
  const words = tie.parts.reduce((sum, part) => sum + part.end - part.first, 0);
  if (words >= nearlyAll * tie.seen && !surrounds(tie)) return [whole(tie)];
  return tie.parts.map((part) => ({ relation: tie.relation, from: tie.from, to: tie.to, part, score: part.score }));
}

/** Whether the cue stands within the content: somebody says that somebody says. */
function surrounds(tie: Tie): boolean {
  return tie.to.first < tie.from.end && tie.from.first < tie.to.end;
}

function whole({ relation, from, to, score }: Tie): Chosen {
  return { relation, from, to, score };
}
