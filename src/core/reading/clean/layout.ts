// Which line breaks are the writer's and which the typesetter's. Wrapped lines are joined; paragraphs, headings and list
// items keep theirs. In wrapped prose a line is full: the next line's first word would not have fitted, and most lines
// go on in lower case. Both are measured on the text itself, since no two sources wrap alike.

import { matchesOf } from "../matches.ts";
import { hyphenEndsLine, hyphenVerdict, type Lexicon, lexiconOf } from "./hyphen.ts";
import type { Edit } from "./offset-map.ts";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly words: string;
}

interface Break {
  readonly above: Line;
  readonly below: Line;
  readonly blank: boolean;
}

/** How the text is wrapped; absent where each line is a paragraph of its own. */
interface Wrap {
  readonly width: number;
}

/** Edits that join wrapped lines, mend words broken at a hyphen and bring paragraph breaks to "\n\n". */
export function layoutEdits(text: string): readonly Edit[] {
  const lines = linesOf(text);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return text === "" ? [] : [{ start: 0, end: text.length, text: "" }];
  const breaks: Break[] = lines.slice(1).flatMap((below, i) => {
    const above = lines[i];
    return above === undefined
      ? []
      : [{ above, below, blank: /\n[^\S\n]*\n/u.test(text.slice(above.end, below.start)) }];
  });
  const wrap = wrapOf(breaks);
  let lexicon: Lexicon | undefined;
  const edits: Edit[] = [];
  if (first.start > 0) edits.push({ start: 0, end: first.start, text: "" });
  for (const [index, { above, below, blank }] of breaks.entries()) {
    const kind = isByline(breaks, index) ? "line" : kindOf(above, below, blank, wrap);
    let start = above.end;
    let separator = separators[kind];
    if (kind === "hyphen") {
      lexicon ??= lexiconOf(text);
      if (hyphenVerdict(above.words, below.words, lexicon) === "drop") start -= 1;
    } else if (kind === "wrap" && /\p{L}—$/u.test(above.words)) separator = "";
    if (text.slice(start, below.start) !== separator) edits.push({ start, end: below.start, text: separator });
  }
  if (last.end < text.length) edits.push({ start: last.end, end: text.length, text: "" });
  return edits;
}

type Kind = "paragraph" | "line" | "wrap" | "hyphen";

const separators: Readonly<Record<Kind, string>> = { paragraph: "\n\n", line: "\n", wrap: " ", hyphen: "" };

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of matchesOf(text, /[^\n]+/g)) {
    const words = match[0].trim();
    if (words === "") continue;
    const blanks = match[0].length - match[0].trimStart().length;
    const start = match.index + blanks;
    const indent = match[0].slice(0, blanks).replaceAll("\t", "    ").length;
    lines.push({ start, end: start + words.length, indent, words });
  }
  return lines;
}

/** Longest line that is still taken to be wrapped; beyond it a line is a paragraph. */
const widestWrap = 200;

/** Measures how the text is wrapped, on the breaks without a blank line. */
function wrapOf(breaks: readonly Break[]): Wrap | undefined {
  const inner = breaks.filter(
    ({ above, blank }, index) => !blank && above.words.length <= widestWrap && !isByline(breaks, index),
  );
  if (inner.length === 0) return undefined;
  const lengths = inner.map(({ above }) => above.words.length).sort((a, b) => a - b);
  // A few lines may be longer than the rest: a dateline put before the first, a link.
  const width = lengths[Math.ceil(lengths.length * (lengths.length < 6 ? 1 : 0.85)) - 1] ?? 0;
  const goesOn = inner.filter(({ above, below }) => !endsSentence(above.words) && startsLower(below.words)).length;
  if (width >= 25 && goesOn / inner.length >= 0.3) return { width };
  const capitals = inner.every(({ above, below }) => !/\p{Ll}/u.test(above.words + below.words));
  const full = inner.filter(({ above, below }) => isFull(above, below, width, 0.85)).length;
  const open = inner.filter(({ above }) => !endsSentence(above.words)).length;
  return capitals && width >= 45 && full / inner.length >= 0.6 && open / inner.length >= 0.5 ? { width } : undefined;
}

function kindOf(above: Line, below: Line, blank: boolean, wrap: Wrap | undefined): Kind {
  if (blank) return "paragraph";
  const ended = endsSentence(above.words);
  const overlong = wrap !== undefined && above.words.length > Math.max(wrap.width * 1.3, widestWrap);
  const full = wrap !== undefined && !overlong && isFull(above, below, wrap.width, ended ? 0.9 : 0.8);
  if (listItem.test(below.words) && !(full && !ended && !listItem.test(above.words))) return "line";
  const lower = startsLower(below.words);
  if (hyphenEndsLine(above.words, below.words)) {
    // In text that is not wrapped, "Damascus, SANA-" before a capital closes a dateline.
    if (wrap !== undefined || lower || /^\d/u.test(below.words) || article.test(above.words)) return "hyphen";
  }
  if (lower && !ended && (wrap !== undefined || above.words.length >= 30)) return "wrap";
  const indented = below.indent - above.indent >= 2 && !listItem.test(above.words);
  if (indented && !lower && (ended || !full)) return "paragraph";
  if (wrap === undefined || overlong) {
    return ended && above.words.length >= 60 && below.words.length >= 60 ? "paragraph" : "line";
  }
  if (full || lower || leansOn.test(above.words)) return "wrap";
  return ended ? "paragraph" : "line";
}

const listItem = /^(?:[•‣◦▪●■*·–—-]\s+\S|\(?\d{1,3}[.)]\s+\S|\(?[a-z]{1,3}\)\s+\S)/u;

/** "by Ana Orsin in Velm" above the text is no second half of the line before, small as it begins. */
function isByline(breaks: readonly Break[], index: number): boolean {
  const one = breaks[index];
  return (
    one !== undefined &&
    !one.blank &&
    index < 5 &&
    breaks[index + 1]?.blank === true &&
    one.below.words.length <= 80 &&
    byline.test(one.below.words)
  );
}

const byline = /^[Bb]y (?:\p{Lu}[\p{L}\p{M}.'’-]+ ?){2,4}(?:(?:,| and| in|[|–—-]) ?\P{Ll}.{0,40})?$/u;

/** Words that no line ends with of its own accord. */
const leansOn = /(?:,|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|that|the|to|was|were|which|who|with))$/iu;

/** The Arabic article, as names carry it. */
const article = /(?:^|[\s-])(?:a[ldnrstz]|ash|e[lz]|u[dl])-$/iu;

const closing = /[.!?…:;]["'”’»)\]]*$/u;

/** Shortened words whose stop does not end a sentence. */
const shortened =
  /\b(?:gen|brig|maj|col|capt|lt|sgt|cpl|pvt|mr|mrs|ms|dr|prof|gov|sen|rep|rev|st|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu})\.$/iu;

function endsSentence(words: string): boolean {
  return closing.test(words) && !shortened.test(words);
}

function startsLower(words: string): boolean {
  return /^["'“‘«([]*\p{Ll}/u.test(words);
}

/** True if the next line's first word would not have fitted on this line, within `tolerance` of the width. */
function isFull(above: Line, below: Line, width: number, tolerance: number): boolean {
  const firstWord = /^\S+/u.exec(below.words)?.[0].length ?? 0;
  return above.words.length + 1 + Math.min(firstWord, width / 3) > width * tolerance;
}
