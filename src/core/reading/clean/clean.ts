// From a text as extracted to a text as read: one straight row of steps, each a list of edits to the text before it, with
// one composed map back to the source. Cleaning takes away page furniture, invisible characters and the traces of
// typesetting; it never drops a word and never corrects one.

import type { OriginMap } from "../../model/document.ts";
import type { Message } from "../../model/message.ts";
import type { SourceDocument } from "../../model/source.ts";
import { canonicalForms, characterEdits } from "./characters.ts";
import { layoutEdits } from "./layout.ts";
import { applyEdits, composeMaps, type Edit, identityMap, type OffsetMap } from "./offset-map.ts";
import { furnitureOf } from "./page-furniture.ts";
import { spaceEdits } from "./spaces.ts";

export interface Cleaned {
  /**
   * NFC; one space between words; paragraphs a blank line apart, lines that stand for themselves (headings, list items)
   * a single "\n" apart; wrapped lines joined. So no sentence crosses a "\n".
   */
  readonly text: string;
  /** From `text` to `source.text`. */
  readonly map: OffsetMap;
  /** From `text` to the original file. */
  readonly origin: OriginMap;
  readonly messages: readonly Message[];
}

/**
 * Cleans a text and keeps the way back. A text that is clean already is unchanged, offset for offset.
 *
 * @example `clean({ text: "The US-\nled raid", origin }).text` → "The US-led raid"
 */
export function clean(source: Pick<SourceDocument, "text" | "origin" | "pageStarts">): Cleaned {
  const furniture = furnitureOf(source.text, source.pageStarts ?? []);
  const steps: readonly ((text: string) => readonly Edit[])[] = [
    () => furniture.edits,
    characterEdits,
    canonicalForms,
    layoutEdits,
    spaceEdits,
  ];
  let text = source.text;
  let map: OffsetMap = identityMap(text.length);
  for (const step of steps) {
    const edits = step(text);
    if (edits.length === 0) continue;
    const edited = applyEdits(text, edits);
    text = edited.text;
    map = composeMaps(edited.map, map);
  }
  const pieces = composeMaps(map, source.origin.pieces);
  return { text, map, origin: { ...source.origin, pieces }, messages: furniture.messages };
}
