// A normalised value never stands alone: it says how we came to know it.

import type { Span } from "./span.ts";

export interface Stated<T> {
  readonly value: T;
  /** stated: the text says it. implied: follows from the text and the document's date. assumed: a default, shown as such. */
  readonly basis: "stated" | "implied" | "assumed";
  readonly evidence: readonly Span[];
}
