// Offsets between a text and what it was made from, in both directions. A map is the list of pieces of the model's
// `OriginMap`; maps compose, so each cleaning step is written as edits to its own input and knows nothing of the others.

import type { OriginPiece } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";

/** From a text to its original; pieces ascend on both sides and do not overlap. */
export type OffsetMap = readonly OriginPiece[];

/** Replaces `[start, end)` of a text by `text`; empty `text` deletes, an empty range inserts. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Edited {
  readonly text: string;
  /** From the new text to the old. */
  readonly map: OffsetMap;
}

/** The map of a text that is its own original. */
export function identityMap(length: number): OffsetMap {
  return length === 0 ? [] : [[0, length, 0]];
}

/** True if no offset changes between a text of `length` and its original. */
export function isIdentity(map: OffsetMap, length: number): boolean {
  const [first] = map;
  if (first === undefined) return length === 0;
  return (
    map.length === 1 && first[0] === 0 && first[1] === length && first[2] === 0 && originalLengthOf(first) === length
  );
}

/**
 * Where a span of the text stands in the original: from the first mapped unit to the last, with what was deleted between
 * them. Undefined if the span holds nothing but inserted text.
 */
export function rawSpan(map: OffsetMap, span: Span): Span | undefined {
  let start: number | undefined;
  let end = 0;
  for (let i = firstEndingAfter(map, span.start); i < map.length; i += 1) {
    const piece = map[i];
    if (piece === undefined || piece[0] >= span.end) break;
    const part = cut(piece, span.start, span.end);
    start ??= part[2];
    end = part[2] + originalLengthOf(part);
  }
  return start === undefined ? undefined : { start, end };
}

/** As `rawSpan`, but without what was deleted within the span: one span of the original for each part that was kept. */
export function rawSpans(map: OffsetMap, span: Span): readonly Span[] {
  const spans: Span[] = [];
  for (let i = firstEndingAfter(map, span.start); i < map.length; i += 1) {
    const piece = map[i];
    if (piece === undefined || piece[0] >= span.end) break;
    const part = cut(piece, span.start, span.end);
    spans.push({ start: part[2], end: part[2] + originalLengthOf(part) });
  }
  return spans;
}

/** Where a span of the original stands in the text. Undefined if nothing of it was kept. */
export function cleanSpan(map: OffsetMap, span: Span): Span | undefined {
  let start: number | undefined;
  let end = 0;
  for (let i = firstOriginalEndingAfter(map, span.start); i < map.length; i += 1) {
    const piece = map[i];
    if (piece === undefined || piece[2] >= span.end) break;
    const [from, length, original] = piece;
    const atomic = piece[3] !== undefined;
    const partStart = atomic ? from : from + Math.max(0, span.start - original);
    const partEnd = atomic ? from + length : from + Math.min(length, span.end - original);
    start ??= partStart;
    end = partEnd;
  }
  return start === undefined ? undefined : { start, end };
}

/** The map from the text of `outer` to the original of `inner`, where the original of `outer` is the text of `inner`. */
export function composeMaps(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  const pieces: OriginPiece[] = [];
  let from = 0;
  for (const piece of outer) {
    const middleEnd = piece[2] + originalLengthOf(piece);
    while (from < inner.length && endOfText(inner[from]) <= piece[2]) from += 1;
    if (piece[3] !== undefined) {
      const whole = rawSpan(inner.slice(from, from + piece[3] + 1), { start: piece[2], end: middleEnd });
      if (whole !== undefined) pushPiece(pieces, [piece[0], piece[1], whole.start, whole.end - whole.start]);
      continue;
    }
    for (let i = from; i < inner.length; i += 1) {
      const below = inner[i];
      if (below === undefined || below[0] >= middleEnd) break;
      const part = cut(below, piece[2], middleEnd);
      const visible = Math.min(part[0] + part[1], middleEnd) - Math.max(part[0], piece[2]);
      const start = piece[0] + Math.max(part[0], piece[2]) - piece[2];
      pushPiece(pieces, part[3] === undefined ? [start, visible, part[2]] : [start, visible, part[2], part[3]]);
    }
  }
  return pieces;
}

/** Makes the edits, which must ascend and not overlap, and keeps the way back. Equal lengths map unit by unit. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { text, map: identityMap(text.length) };
  const parts: string[] = [];
  const pieces: OriginPiece[] = [];
  let at = 0;
  let length = 0;
  const keep = (end: number): void => {
    if (end <= at) return;
    parts.push(text.slice(at, end));
    pushPiece(pieces, [length, end - at, at]);
    length += end - at;
  };
  for (const edit of edits) {
    keep(edit.start);
    const replaced = edit.end - edit.start;
    parts.push(edit.text);
    if (edit.text.length > 0 && replaced > 0) {
      pushPiece(
        pieces,
        edit.text.length === replaced
          ? [length, replaced, edit.start]
          : [length, edit.text.length, edit.start, replaced],
      );
    }
    length += edit.text.length;
    at = edit.end;
  }
  keep(text.length);
  return { text: parts.join(""), map: pieces };
}

/** Units of the original that a piece stands for. */
function originalLengthOf(piece: OriginPiece): number {
  return piece[3] ?? piece[1];
}

/** The part of a piece that touches `[start, end)` of the text; a piece that cannot be split stays whole. */
function cut(piece: OriginPiece, start: number, end: number): OriginPiece {
  if (piece[3] !== undefined) return piece;
  const from = Math.max(start, piece[0]);
  const to = Math.min(end, piece[0] + piece[1]);
  return [from, to - from, piece[2] + from - piece[0]];
}

/** Adds a piece, joined to the last one where both sides go on without a gap. */
export function pushPiece(pieces: OriginPiece[], piece: OriginPiece): void {
  if (piece[1] <= 0) return;
  const last = pieces.at(-1);
  const goesOn =
    last !== undefined &&
    last[3] === undefined &&
    piece[3] === undefined &&
    last[0] + last[1] === piece[0] &&
    last[2] + last[1] === piece[2];
  if (goesOn) pieces[pieces.length - 1] = [last[0], last[1] + piece[1], last[2]];
  else pieces.push(piece);
}

function endOfText(piece: OriginPiece | undefined): number {
  return piece === undefined ? Number.POSITIVE_INFINITY : piece[0] + piece[1];
}

/** Index of the first piece whose text ends after `offset`. */
function firstEndingAfter(map: OffsetMap, offset: number): number {
  return lowest(map, (piece) => piece[0] + piece[1] > offset);
}

/** Index of the first piece whose original ends after `offset`. */
function firstOriginalEndingAfter(map: OffsetMap, offset: number): number {
  return lowest(map, (piece) => piece[2] + originalLengthOf(piece) > offset);
}

/** Binary search: the first index for which `holds`, which must be false and then true along the map. */
function lowest(map: OffsetMap, holds: (piece: OriginPiece) => boolean): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = map[middle];
    if (piece !== undefined && !holds(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}
