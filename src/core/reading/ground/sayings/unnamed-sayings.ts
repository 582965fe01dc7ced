// Sayings without a speaker, found by their words: hearsay ("was reported killed", "a suspected raid") and hedges of whoever
// writes or speaks ("apparently", "it could be suggested that"). What is said is the clause around them, or the phrase behind.

import { authorHedges, type UnnamedCue, unnamedCues } from "../../../catalogue/cues.ts";
import { contains, type Evidence, evidenceOf, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";

const patternOf = ({ pattern }: Pick<UnnamedCue, "pattern">): RegExp => new RegExp(`\\b(?:${pattern})\\b`, "giu");

const rows: readonly (readonly [UnnamedCue, "hearsay" | "hedge", RegExp])[] = [
  ...unnamedCues.map((row) => [row, "hearsay", patternOf(row)] as const),
  ...authorHedges.map((row) => [{ ...row, act: "suggests" as const }, "hedge", patternOf(row)] as const),
];

/**
 * All of them, in the order of the tables.
 *
 * @param triggers words that tell of events: what is "suspected" or "alleged" counts where it is one, since a "suspected
 * insurgent" only names a man
 * @param saidAround the stretches of what somebody says that a span lies in: a hedge there is that one's, and ends where
 * they end. Only hedges that the tables call nested are looked for there: others stand in the speaker's stance.
 */
export function findUnnamed(
  text: string,
  sentences: readonly Span[],
  triggers: readonly Span[],
  saidAround: (span: Span) => readonly Span[],
): readonly Attribution[] {
  const told = indexSpans(triggers, (trigger) => [trigger]);
  return rows.flatMap(([row, foundBy, pattern]) => {
    return matchesOf(text, pattern).flatMap((match): readonly Attribution[] => {
      const cue = { start: match.index, end: match.index + match[0].length };
      const sentence = sentences[sentenceOf(sentences, cue)];
      if (sentence === undefined || !contains(sentence, cue)) return [];
      const around = saidAround(cue);
      if (around.length > 0 && foundBy === "hedge" && row.nests !== true) return [];
      const content =
        row.over === "phrase"
          ? phraseBehind(text, sentence, cue)
          : clauseAround(text, boundBy(sentence, around, cue), cue);
      if (content === undefined || (row.over === "phrase" && told.overlapping(content[0]).length === 0)) return [];
      return [
        {
          source: [],
          cue: [cue],
          content,
          act: row.act,
          stance: row.stance,
          quotation: "indirect",
          byAuthor: false,
          foundBy,
        },
      ];
    });
  });
}

/** "Shells hit the mill, reportedly killing two": the adverb holds for the participle behind it, and not for the hit. */
export function ofParticiple(text: string, attribution: Attribution): Attribution {
  const { source, cue, content } = attribution;
  const [first] = cue;
  if (first === undefined || source.length > 0 || !/ly$/i.test(quote(text, first))) return attribution;
  const isBefore = /,\s+(?:and\s+)?$/i.test(text.slice(Math.max(0, first.start - 6), first.start));
  if (!isBefore || !/^\s+\p{L}{2,}ing\s/iu.test(text.slice(first.end, first.end + 24))) return attribution;
  const behind = evidenceOf(content.filter(({ start }) => start >= first.end));
  return behind === undefined ? attribution : { ...attribution, content: behind };
}

/** The part of a sentence that the innermost saying around a cue leaves. */
function boundBy(sentence: Span, around: readonly Span[], cue: Span): Span {
  return around
    .filter((span) => contains(span, cue) && overlap(span, sentence) > 0)
    .reduce<Span>(
      (inner, span) => ({ start: Math.max(inner.start, span.start), end: Math.min(inner.end, span.end) }),
      sentence,
    );
}

/** "A suspected coalition airstrike on": the words behind, up to the first that only joins. */
function phraseBehind(text: string, sentence: Span, cue: Span): Evidence | undefined {
  const words =
    /^\s+(?:(?!(?:and|or|by|of|in|on|at|to|near|from|as|who|which|that|with|after|was|were|is|are|had|has|have|late|early)\b)[\p{L}\p{N}'’-]+\s*){1,4}/iu.exec(
      text.slice(cue.end, sentence.end),
    );
  const span = words === null ? undefined : trimmed(text, { start: cue.end, end: cue.end + words[0].length });
  return span === undefined ? undefined : [span];
}

/** The clause of a sentence that a cue stands in, as one or two spans beside the cue. */
function clauseAround(text: string, sentence: Span, cue: Span): Evidence | undefined {
  const before = text.slice(sentence.start, cue.start);
  const after = text.slice(cue.end, sentence.end);
  const opens = Math.max(before.lastIndexOf("; "), before.lastIndexOf(": "), lastConjunction(before));
  const start = opens < 0 ? sentence.start : sentence.start + opens + 2;
  const closes = after.search(/;|(?:, (?:while|but|although|whereas)\b)/);
  const end = closes < 0 ? sentence.end : cue.end + closes;
  return evidenceOf(
    [trimmed(text, { start, end: cue.start }), trimmed(text, { start: cue.end, end })].flatMap((s) => s ?? []),
  );
}

function lastConjunction(words: string): number {
  const found = matchesOf(words, /, (?:while|but|although|whereas|and) /g).at(-1);
  return found === undefined ? -1 : found.index + found[0].length - 2;
}

/** The span without white space, stops and dashes at its ends; undefined where nothing is left. */
export function trimmed(text: string, span: Span): Span | undefined {
  const words = quote(text, span);
  const start = span.start + (words.length - words.replace(/^[\s,.;:)–—-]+/, "").length);
  const end = span.end - (words.length - words.replace(/[\s,.;:(–—-]+$/, "").length);
  return start < end ? { start, end } : undefined;
}
