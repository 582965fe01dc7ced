// How much of a file is read at most: what is larger, or takes longer, is refused by name.

export interface Limits {
  /** Most bytes of one document, after unpacking. PDF files, which carry pictures, may be four times as large. */
  readonly maxBytes: number;
  /** Most pages of one PDF. */
  readonly maxPages: number;
  /** Longest time that one PDF may take. */
  readonly pdfTimeoutMs: number;
}

/** 64 MB are ten million words: far beyond any report, and small enough for any machine. */
export const defaultLimits: Limits = { maxBytes: 64 * 1024 * 1024, maxPages: 2000, pdfTimeoutMs: 120_000 };
