// From a mention that refers back to the one that it means in the end.

import type { Mention } from "./mention.ts";

/**
 * The mention at the beginning of a chain of references; itself where it refers to nothing, or to nothing known. A circle ends
 * where it is met again.
 *
 * @example "he" → "the minister" → "Ana Orsin": the mention of "Ana Orsin"
 */
export function firstMention(id: string, mentions: ReadonlyMap<string, Mention>): Mention | undefined {
  const seen = new Set<string>();
  let at = mentions.get(id);
  while (at?.coreferentWith !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const next = mentions.get(at.coreferentWith);
    if (next === undefined) break;
    at = next;
  }
  return at;
}
