// The way back from the text of a node to the HTML that it was decoded from, entity by entity.

import type { OriginPiece } from "../../core/model/document.ts";
import { type OffsetMap, pushPiece } from "../../core/reading/clean/offset-map.ts";

/** From the value of a text node to the source that it was decoded from, entity by entity. */
export function alignWithSource(
  value: string,
  source: string,
  start: number,
  end: number,
  decode: (entity: string) => string,
): OffsetMap {
  const pieces: OriginPiece[] = [];
  let at = start;
  for (let i = 0; i < value.length; ) {
    if (at >= end) break;
    const unit = source[at];
    const entity =
      unit === "&"
        ? /^&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?/u.exec(source.slice(at, Math.min(end, at + 40)))
        : null;
    const decoded = entity === null ? "" : decode(entity[0]);
    if (entity !== null && decoded !== "" && decoded !== entity[0] && value.startsWith(decoded, i)) {
      const same = decoded.length === entity[0].length;
      pushPiece(pieces, same ? [i, decoded.length, at] : [i, decoded.length, at, entity[0].length]);
      i += decoded.length;
      at += entity[0].length;
    } else if (unit === value[i]) {
      pushPiece(pieces, [i, 1, at]);
      i += 1;
      at += 1;
    } else if (unit === "\r" && value[i] === "\n") {
      const width = source[at + 1] === "\n" ? 2 : 1;
      pushPiece(pieces, width === 1 ? [i, 1, at] : [i, 1, at, width]);
      i += 1;
      at += width;
    } else if (unit === "<") {
      const close = source.indexOf(">", at);
      at = close < 0 ? end : close + 1;
    } else at += 1;
  }
  return pieces;
}
