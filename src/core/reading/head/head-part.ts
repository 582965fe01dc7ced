// What a head consists of, each part where it stands.

import type { Span } from "../../model/span.ts";

/** "other": a line before the dateline that is none of these, such as the name of the office that files. */
export type HeadPartKind = "headline" | "byline" | "date" | "dateline" | "agency" | "notice" | "reference" | "other";

/** A part of a head, and where it stands in the text. */
export interface HeadPart {
  readonly kind: HeadPartKind;
  readonly span: Span;
}
