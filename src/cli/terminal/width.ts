// How many columns a text takes in a terminal: East Asian wide characters and emoji take two, marks that combine none.
//
// The ranges are those of Unicode's East Asian Width that are wide or fullwidth, in blocks; a rare character that is
// counted wrongly moves the edge of one line and nothing else.

let segmenter: Intl.Segmenter | undefined;

/** Made when a text first needs it, which most commands never see: making it takes as long as a whole table. */
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** Columns of a text without control characters. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segments(text)) width += graphemeWidth(segment);
  return width;
}

/** The pieces of a text that must not be torn apart, each with its columns. */
export function graphemes(text: string): readonly { readonly text: string; readonly width: number }[] {
  return [...segments(text)].map(({ segment }) => ({ text: segment, width: graphemeWidth(segment) }));
}

/** Printable ASCII, Latin and the typographic marks that a ledger uses: one column each. */
const narrow = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02af\u2013-\u2026\u2190-\u2193\u2500-\u257f]*$/;

function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (/^[\p{Mark}\p{Default_Ignorable_Code_Point}]/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u.test(grapheme)) return 2;
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];
