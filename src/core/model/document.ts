// One text published by one publisher at one time, and the way back from it to the file it came from.

/**
 * Where a piece of `Document.text` stands in the original: triples `[startInText, lengthInText, startInOriginal]`,
 * ascending and not overlapping; text between pieces was added by cleaning and has no original.
 *
 * `unit` says what `startInOriginal` counts: `"character"` UTF-16 units of the decoded file; `"pdf"` an index into
 * `boxes`, one box for each run of text on a page.
 */
export interface OriginMap {
  readonly unit: "character" | "pdf";
  readonly pieces: readonly (readonly [start: number, length: number, original: number])[];
  /** PDF only: page (1-based) and rectangle in points, origin at the lower left corner of the page. */
  readonly boxes?: readonly PageBox[];
}

export interface PageBox {
  readonly page: number;
  readonly rectangle: readonly [x: number, y: number, width: number, height: number];
  /** Characters in the box; with the rectangle, enough to find the part that a span covers. */
  readonly length: number;
}

export interface Document {
  /** Hash of the original bytes (of the line, for JSON lines). */
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  /** EDTF (ISO 8601-2), e.g. "2016-09-20"; absent when unknown, never guessed. */
  readonly published?: string;
  /** Wire agency named in a dateline or sign-off: "(Reuters)", "--AFP". */
  readonly agency?: string;
  /** Place named in the dateline: where it was filed, not where it happened. */
  readonly dateline?: string;
  /** BCP 47; "und" when it cannot be told. */
  readonly language: string;
  readonly url?: string;
  /** Path or name that the document was read from, as the user gave it. */
  readonly file?: string;
  /** Cleaned: line-wrap hyphens joined, ligatures and spaces normalised. All spans refer to it. */
  readonly text: string;
  readonly origin: OriginMap;
}
