// A report's text is not to be trusted with a terminal: escape sequences could recolour, retitle or type, and characters
// that turn the direction of text could make a denial read as its opposite. What could act is shown instead.

/**
 * Text in one line in which nothing acts: white space is single spaces, control characters and those that turn the
 * direction of text are written out.
 *
 * @example safeText("a\u001b[2Jb\nc") → "a\\x1b[2Jb c"
 */
export function safeText(text: string): string {
  return text.replace(/[\s\u0085]+/gu, " ").replace(unsafe, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
  });
}

/** C0, DEL, C1; marks, embeddings, overrides and isolates of direction; line separators; tags; lone surrogates. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
