// The list of word pieces that the encoder knows, split into pieces that begin a word and pieces that go on with one.

/** Ids of the pieces that stand for no text. */
export interface SpecialPieces {
  readonly pad: number;
  readonly unknown: number;
  readonly start: number;
  readonly end: number;
}

export interface Vocabulary {
  readonly beginnings: ReadonlyMap<string, number>;
  /** Without their "##". */
  readonly continuations: ReadonlyMap<string, number>;
  /** UTF-16 units of the longest piece: no longer one is ever looked for. */
  readonly longest: number;
  readonly unknown: number;
}

/** Reads a `vocab.txt`: one piece a line, its id is the line's number from 0. */
export function parseVocabulary(lines: string, special: SpecialPieces): Vocabulary {
  const beginnings = new Map<string, number>();
  const continuations = new Map<string, number>();
  let longest = 0;
  for (const [id, line] of lines.split("\n").entries()) {
    const piece = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (piece === "") continue;
    const goesOn = piece.startsWith("##") && piece.length > 2;
    const text = goesOn ? piece.slice(2) : piece;
    (goesOn ? continuations : beginnings).set(text, id);
    longest = Math.max(longest, text.length);
  }
  return { beginnings, continuations, longest, unknown: special.unknown };
}
