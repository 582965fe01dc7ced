// Odd content is data, not an exception: a message stands in the reading, is shown to the reviewer and exported.

import type { Span } from "./span.ts";

/** Something odd in the content, found while reading. Never thrown. */
export interface Message {
  /** Which check spoke, kebab-case: "unresolved-time", "unsupported-language". */
  readonly rule: string;
  readonly severity: "info" | "warning";
  /** What is odd, about which words, and what follows: one sentence for a person. */
  readonly text: string;
  readonly span?: Span;
}
