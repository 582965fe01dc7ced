// What the tokeniser makes of single characters: white space, punctuation, ideographs, things to drop, and letters with
// their accents and capitals taken off. These are BERT's own rules, checked against the reference tokeniser for every
// code point; the one difference is that form feed, vertical tab and next line part words here, where BERT joins them.

/** How a code point counts when text is split into words. */
export const kinds = { letter: 0, space: 1, punctuation: 2, ideograph: 3, dropped: 4 } as const;

export type Kind = (typeof kinds)[keyof typeof kinds];

/** A code point as the vocabulary knows it: without accent and capital; empty where it is dropped. */
export interface Folded {
  readonly kind: Kind;
  readonly text: string;
  /** A dropped accent still belongs to the word before it. */
  readonly mark: boolean;
}

/**
 * Folds one code point.
 *
 * @example `fold("É")` → `{ kind: kinds.letter, text: "e", mark: false }`
 */
export function fold(character: string): Folded {
  const kind = kindOf(character);
  if (kind === kinds.space || kind === kinds.dropped) return { kind, text: "", mark: false };
  let text = "";
  for (const part of character.normalize("NFD")) if (!mark.test(part)) text += part.toLowerCase();
  if (text === "") return { kind: kinds.dropped, text, mark: true };
  // A sign such as "≠" falls apart into punctuation and a mark.
  return { kind: kind === kinds.letter ? kindOf(text) : kind, text, mark: false };
}

const mark = /\p{Mn}/u;
const space = /^\p{White_Space}/u;
const invisible = /^(?:[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|\uFFFD)/u;
const punctuation = /^(?:[!-/:-@[-`{-~]|\p{P})/u;

/** The blocks of Chinese characters that BERT reads one by one. */
const ideograph =
  /^[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/u;

function kindOf(character: string): Kind {
  if (space.test(character)) return kinds.space;
  if (invisible.test(character)) return kinds.dropped;
  if (punctuation.test(character)) return kinds.punctuation;
  return ideograph.test(character) ? kinds.ideograph : kinds.letter;
}

/** Kinds of the 128 ASCII characters, for the fast path. */
export const asciiKinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));
