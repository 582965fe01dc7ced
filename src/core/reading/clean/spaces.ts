// Runs of spaces become one, and every kind of space becomes U+0020. Runs after layout: there indentation still counts.

import { matchesOf } from "../matches.ts";
import type { Edit } from "./offset-map.ts";

const run = /[^\S\n]+/g;

/** Edits that leave one plain space of each run; the space kept is the first, so that it maps one to one. */
export function spaceEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesOf(text, run)) {
    if (match[0] === " ") continue;
    const start = match.index;
    const end = start + match[0].length;
    if (match[0][0] !== " ") edits.push({ start, end: start + 1, text: " " });
    if (end > start + 1) edits.push({ start: start + 1, end, text: "" });
  }
  return edits;
}
