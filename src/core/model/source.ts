// What an input format hands over: one document as extracted from a file, not yet cleaned.

import type { OriginMap } from "./document.ts";
import type { Message } from "./message.ts";

export interface SourceDocument {
  /** Hash of the original bytes (of the line, for JSON lines): becomes `Document.id`. */
  readonly id: string;
  /** Path or name as the user gave it, with ":line" for a line of JSON lines. */
  readonly file?: string;
  /** The identifier that the input itself gives (JSON lines `id`). */
  readonly givenId?: string;
  /** The text as extracted, line breaks and all. */
  readonly text: string;
  /** From `text` to the original. */
  readonly origin: OriginMap;
  /** Starts of pages in `text`, for formats that have pages: repeated headers are found with it. */
  readonly pageStarts?: readonly number[];
  /** What the format itself says of the document (HTML meta, EML headers, JSON fields, PDF info). */
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  /** EDTF, as precise as the format says it. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly messages: readonly Message[];
}
