// Characters that are artefacts of files and typesetting: foreign line ends, soft hyphens, invisible and control
// characters, typographic ligatures; and Unicode's composed form (NFC), so that "é" is one letter everywhere.

import { matchesOf } from "../matches.ts";
import type { Edit } from "./offset-map.ts";

/** Latin ligatures of Unicode's block "Alphabetic Presentation Forms". */
const ligatures: Readonly<Record<string, string>> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
};

const artefact = new RegExp(
  [
    "(?<lineEnd>\\r\\n?|[\\u0085\\u000B\\u000C\\u2028])",
    "(?<paragraphEnd>\\u2029)",
    // A soft hyphen that was used: the word goes on in the next line.
    "(?<softBreak>\\u00AD[^\\S\\n\\r]*(?:\\r\\n?|\\n)[^\\S\\n\\r]*(?=\\p{L}))",
    "(?<nulls>\\u0000+)",
    // Joiners have a meaning within emoji and in scripts that shape their letters; elsewhere they are debris.
    "(?<joiner>[\\u200C\\u200D])",
    "(?<ligature>[\\uFB00-\\uFB06])",
    "(?<invisible>[\\u0001-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFFE\\uFFFF]+)",
  ].join("|"),
  "gu",
);

/** Edits that take artefacts out or put what they stand for. */
export function characterEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesOf(text, artefact)) {
    const found = match[0];
    const start = match.index;
    const end = start + found.length;
    const groups = match.groups ?? {};
    if (groups["lineEnd"] !== undefined) edits.push({ start, end, text: "\n" });
    else if (groups["paragraphEnd"] !== undefined) edits.push({ start, end, text: "\n\n" });
    else if (groups["nulls"] !== undefined) edits.push({ start, end, text: " " });
    else if (groups["ligature"] !== undefined) edits.push({ start, end, text: ligatures[found] ?? found });
    else if (groups["joiner"] === undefined) edits.push({ start, end, text: "" });
    else if (!joins(text, start)) edits.push({ start, end, text: "" });
  }
  return edits;
}

const emojiBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F})$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;
const shapedBefore = /(?!\p{Script=Latin})[\p{L}\p{M}]$/u;
const shapedAfter = /^(?!\p{Script=Latin})[\p{L}\p{M}]/u;

/** True if the joiner at `at` binds an emoji sequence or letters of a script other than Latin. */
function joins(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + 1, at + 3);
  return (emojiBefore.test(before) && emojiAfter.test(after)) || (shapedBefore.test(before) && shapedAfter.test(after));
}

/**
 * What NFC may change: a character with its marks, Korean letters that make one syllable, runs of marks, and the single
 * characters that stand in for others (Unicode's composition exclusions and singletons).
 */
const composable = new RegExp(
  [
    "[^\\p{M}\\n]\\p{M}+",
    "[\\u1100-\\u115F\\uAC00-\\uD7A3][\\u1160-\\u11FF]+",
    "\\p{M}+",
    "[\\u0374\\u037E\\u0387\\u0958-\\u095F\\u09DC-\\u09DF\\u0A33-\\u0A5E\\u0B5C\\u0B5D\\u0F43-\\u0F69]",
    "[\\u1F71-\\u1FFD\\u2000\\u2001\\u2126\\u212A\\u212B\\u2329\\u232A\\u2ADC\\uF900-\\uFAD9\\uFB1D-\\uFB4E]",
    "[\\u{1D15E}-\\u{1D164}\\u{1D1BB}-\\u{1D1C0}\\u{2F800}-\\u{2FA1D}]",
  ].join("|"),
  "gu",
);

/** Edits that bring the text into NFC, one cluster at a time so that offsets stay exact. */
export function canonicalForms(text: string): readonly Edit[] {
  if (text.normalize("NFC") === text) return [];
  const edits: Edit[] = [];
  for (const match of matchesOf(text, composable)) {
    const composed = match[0].normalize("NFC");
    if (composed === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, text: composed });
  }
  return edits;
}
