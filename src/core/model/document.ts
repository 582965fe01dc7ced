// One text published by one publisher at one time, and the way back from it to the file it came from.

/**
 * A piece of text and where it stands in the original: `length` units of text from `start` are the `originalLength`
 * units (absent: as many as `length`, unit by unit) of the original from `original`. Where the two lengths differ, the
 * piece is one unit that cannot be split: the ligature "ﬁ" that became "fi", the entity `&amp;` that became "&".
 */
export type OriginPiece = readonly [start: number, length: number, original: number, originalLength?: number];

/**
 * Where each piece of a text stands in the original: ascending and not overlapping; text between pieces was added by
 * extraction or cleaning and has no original.
 *
 * The original is counted in UTF-16 units of `part`. `"pdf"`: the original is the text of all runs of the file, in
 * reading order, and `boxes` say on which page and where each run stands.
 */
export interface OriginMap {
  readonly unit: "character" | "pdf";
  /**
   * What the original is, where it is not the whole decoded file: "word/document.xml" of a DOCX, the decoded "text/plain"
   * or "text/html" part of a message, the field "text" of a JSON line.
   */
  readonly part?: string;
  readonly pieces: readonly OriginPiece[];
  /** PDF only, ascending by `start`. */
  readonly boxes?: readonly PageBox[];
}

/** One run of text on a page of a PDF. */
export interface PageBox {
  /** Units of the original that stand in the box: `[start, start + length)`. */
  readonly start: number;
  readonly length: number;
  /** 1-based. */
  readonly page: number;
  /** In points, origin at the lower left corner of the page, before the page is turned. */
  readonly rectangle: readonly [x: number, y: number, width: number, height: number];
}

export interface Document {
  /** Hash of the original bytes (of the line, for JSON lines). */
  readonly id: string;
  /** The identifier that the input itself gives (JSON lines `id`). */
  readonly givenId?: string;
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
