// How much of a file is read at most: what is larger, or takes longer, is refused by name.

export interface Limits {
  /** Most bytes of one document, after unpacking. PDF files, which carry pictures, may be four times as large. */
  readonly maxBytes: number;
  /** Longest text of one document, in UTF-16 units, whatever its format wraps around it. The memory of a run is bounded by it. */
  readonly maxCharacters: number;
  /** Most pages of one PDF. */
  readonly maxPages: number;
  /** Longest time that one PDF may take. */
  readonly pdfTimeoutMs: number;
}

/**
 * A size as it is told.
 *
 * @example sizeOf(67_108_864) → "64 MB"; sizeOf(1024) → "1024 bytes"
 */
export function sizeOf(bytes: number): string {
  const megabytes = bytes / 1024 ** 2;
  return megabytes < 1 ? `${bytes} bytes` : `${Math.round(megabytes)} MB`;
}

/**
 * 64 MB hold any report with its pictures; 16 million characters are two and a half million words, and take about a gigabyte
 * of memory to be read (docs/decisions/0005-very-long-texts.md).
 */
export const defaultLimits: Limits = {
  maxBytes: 64 * 1024 * 1024,
  maxCharacters: 16_000_000,
  maxPages: 2000,
  pdfTimeoutMs: 120_000,
};
