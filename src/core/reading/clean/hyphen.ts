// A hyphen at the end of a line: part of the word ("US-led") or put there by the typesetter ("govern-ment")? The text
// itself is asked first: whichever form it uses elsewhere is taken. Then the shape of the two parts decides.

import { matchesOf } from "../matches.ts";

/** How often each word stands in a text, in lower case; hyphenated words count as one word and by their parts. */
export type Lexicon = ReadonlyMap<string, number>;

const hyphen = /^[-\u2010]$/;
const ofWord = /^[\p{L}\p{N}\p{M}'’.-]$/u;
const after = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u;

/** True if the line ends in a word and a hyphen, and the next line begins with a word. */
export function hyphenEndsLine(above: string, below: string): boolean {
  return wordBefore(above) !== "" && after.test(below);
}

/** The word at the end of a line without the hyphen behind it; "" where there is none. Read from its end: a line may be one word of thousands of letters. */
function wordBefore(above: string): string {
  const end = above.length - 1;
  if (!hyphen.test(above.charAt(end))) return "";
  let start = end;
  for (let last = lastSign(above, start); ofWord.test(last); last = lastSign(above, start)) start -= last.length;
  const word = above.slice(start, end);
  const first = word.search(/[\p{L}\p{N}]/u);
  return first < 0 ? "" : word.slice(first);
}

/** The character before a position, which may take two units. */
function lastSign(text: string, end: number): string {
  const two = text.slice(Math.max(0, end - 2), end);
  return (two.codePointAt(0) ?? 0) > 0xffff ? two : two.slice(-1);
}

/** Counts the words of a text that stand within a line. */
export function lexiconOf(text: string): Lexicon {
  const counts = new Map<string, number>();
  const count = (word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const match of matchesOf(
    text,
    /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-\u2010][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?![-\u2010]\s*\n)/gu,
  )) {
    const word = match[0].toLowerCase().replaceAll("\u2010", "-");
    count(word);
    if (word.includes("-")) for (const part of word.split("-")) count(part);
  }
  return counts;
}

/** First parts that take a hyphen before whole words. */
const prefixes = new Set("self well half quasi semi vice cross anti non ill so-called all-out".split(" "));

/** Second parts that make a compound with a whole word before them: "rebel-held", "Moscow-backed". */
const seconds = new Set(
  (
    "led backed based held controlled run known armed style wide old made born related linked affiliated speaking " +
    "sponsored supported occupied trained funded aligned allied dominated owned occupied appointed besieged ruled " +
    "registered launched guided propelled fired borne mounted term range level scale profile ranking day year month " +
    "hour week elect general in-chief"
  ).split(" "),
);

/** Words that stand before those second parts without being names. */
const firsts = new Set(
  (
    "rebel government opposition regime coalition militia army state foreign local family tribal long short high low " +
    "large small medium far close newly heavily lightly shoulder rocket vehicle water air land sea suicide battle " +
    "year month week day hour president prime president minister attorney secretary"
  ).split(" "),
);

/** "pro-", "ex-", "co-" also begin plain words (province, explosion, coalition): they keep the hyphen before these only. */
const parties =
  /^(?:government|regime|opposition|democracy|independence|rebel|president|minister|wife|husband|soldier|officer|fighter|leader|chief|commander|general|army|separatist|western|\p{Lu}\p{L}*)$/u;

const loose = new Set(["pro", "ex", "co", "post", "pre", "mid", "neo", "counter"]);

/**
 * Keep or drop the hyphen between the last word of a line and the first of the next.
 *
 * @example `hyphenVerdict("by the US-", "led coalition", lexicon)` → "keep"
 * @example `hyphenVerdict("the govern-", "ment said", lexicon)` → "drop"
 */
export function hyphenVerdict(above: string, below: string, lexicon: Lexicon): "keep" | "drop" {
  const token = wordBefore(above);
  const left = token.split(/[-\u2010.'’]/u).at(-1) ?? token;
  const right = after.exec(below)?.[0] ?? "";
  const joined = lexicon.get((left + right).toLowerCase()) ?? 0;
  const hyphenated = lexicon.get(`${left}-${right}`.toLowerCase()) ?? 0;
  if (joined !== hyphenated) return joined > hyphenated ? "drop" : "keep";
  return belongs(left, right, lexicon, token) ? "keep" : "drop";
}

/** True if the shapes of the parts speak for a compound. */
function belongs(left: string, right: string, lexicon: Lexicon, token: string): boolean {
  if (/\p{N}$/u.test(left) || /^\p{N}/u.test(right)) return true;
  const capitals = left.length > 1 && left === left.toUpperCase();
  if (/^\p{Lu}/u.test(right)) return !(capitals && right === right.toUpperCase()) || wholeWords(left, right, lexicon);
  if (capitals && left.length <= 5) return true;
  const first = left.toLowerCase();
  if (prefixes.has(first) && !(first === "anti" && /^cipat/u.test(right))) return right.length > 3;
  if (loose.has(first)) return parties.test(right);
  if (seconds.has(right)) return /^\p{Lu}/u.test(left) || firsts.has(first) || lexicon.has(first);
  // A word that has a hyphen already ("tit-for-" "tat") goes on as it began.
  if (/^(?:\p{L}+-)(?:for|to|by|in|of|the|and|on|up)$/u.test(token)) return true;
  return wholeWords(left, right, lexicon);
}

/** Both parts are words of this text, long enough not to be syllables by chance. */
function wholeWords(left: string, right: string, lexicon: Lexicon): boolean {
  return left.length >= 3 && right.length >= 3 && lexicon.has(left.toLowerCase()) && lexicon.has(right.toLowerCase());
}
