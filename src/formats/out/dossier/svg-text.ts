// Text in a drawing has to be cut to its room beforehand: SVG breaks no lines. Widths are estimates for the page's own typeface.

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Width of a text in pixels at a size: more than it mostly is, since the typeface is the reader's. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += advance(segment);
  return width * size;
}

/** The text as far as it fits, "…" at its end where it does not. */
export function fitted(whole: string, width: number, size: number): string {
  // No typeface sets more than three letters in the width of one.
  const text = whole.slice(0, Math.ceil((3 * width) / size) + 20);
  if (text === whole && textWidth(text, size) <= width) return text;
  let out = "";
  let used = size;
  for (const { segment } of segmenter.segment(text)) {
    used += advance(segment) * size;
    if (used > width) break;
    out += segment;
  }
  return `${out.trimEnd()}…`;
}

function advance(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code >= 0x1100) return 1.1;
  if (/[iljtf.,:;'|!() ]/.test(grapheme)) return 0.38;
  if (/[A-Zmw0-9]/.test(grapheme)) return 0.75;
  return 0.63;
}
