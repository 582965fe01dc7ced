// From a span of the text to the places on the pages of the PDF that it was read from.

import type { OriginMap } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { rawSpans } from "./offset-map.ts";

export interface PageRegion {
  /** 1-based. */
  readonly page: number;
  /** In points, origin at the lower left corner of the page. */
  readonly rectangle: readonly [x: number, y: number, width: number, height: number];
}

/**
 * The rectangles that a span covers, one for each run of text, in reading order. Within a run the letters are taken to
 * be equally wide: the file does not say more. Empty for a text that is not from a PDF.
 */
export function pageRegions(origin: OriginMap, span: Span): readonly PageRegion[] {
  if (origin.unit !== "pdf") return [];
  const regions: PageRegion[] = [];
  const spans = rawSpans(origin.pieces, span);
  for (const { start, length, page, rectangle } of origin.boxes ?? []) {
    const inside = spans.filter((raw) => raw.start < start + length && raw.end > start);
    const [first] = inside;
    const last = inside.at(-1);
    if (first === undefined || last === undefined) continue;
    const from = Math.max(first.start, start) - start;
    const to = Math.min(last.end, start + length) - start;
    const [x, y, width, height] = rectangle;
    regions.push({ page, rectangle: [x + (width * from) / length, y, (width * (to - from)) / length, height] });
  }
  return regions;
}
