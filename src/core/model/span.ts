// Positions in a document's text. Every item of a reading points at spans; nothing in Hearsay finds text again by
// searching for it, since the same words may stand twice.

/**
 * Half-open range `[start, end)` of UTF-16 code units in `Document.text`; `0 <= start < end <= text.length`.
 *
 * @example `text.slice(span.start, span.end)` is the quoted text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One or more spans in text order; more than one where a quotation is interrupted by its cue. Never empty. */
export type Evidence = readonly [Span, ...Span[]];

/** The words a span covers. */
export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Number of code units that two spans share; 0 where they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True if `outer` covers every unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order: by start, the longer first where two start together. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Spans as evidence, in text order; undefined where there are none. */
export function evidenceOf(spans: readonly Span[]): Evidence | undefined {
  const [first, ...rest] = spans.map(({ start, end }) => ({ start, end })).sort(byPosition);
  return first === undefined ? undefined : [first, ...rest];
}
