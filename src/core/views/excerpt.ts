// The words that an item rests on, as they are shown: the evidence itself, with as much of its sentence around it as
// there is room for. What is left out is marked where it is left out, never silently, and in the middle with its length.
//
// The road not taken: showing the evidence alone. The evidence of "killed: 62" is "62", which proves nothing to a reader.

import { byPosition, contains, overlap, type Span } from "../model/span.ts";

export interface ExcerptPiece {
  /** evidence: what the item rests on. cue: the word that tells that somebody speaks. gap: words left out. */
  readonly kind: "evidence" | "cue" | "context" | "gap";
  /** As in the text, runs of white space made one space. A gap is "…" at an end of the sentence, " … [9 words] … " within. */
  readonly text: string;
}

export interface ExcerptRequest {
  readonly evidence: readonly Span[];
  readonly cues?: readonly Span[];
  /** Sentences of the document: the excerpt takes in words of those that its evidence touches. Empty: of none. */
  readonly sentences: readonly Span[];
  /** Characters that the excerpt may have, gaps not counted. */
  readonly budget: number;
}

/**
 * Cuts an excerpt out of a text. Evidence that fits the budget is shown whole; evidence that does not is shortened in
 * its middle.
 */
export function excerptOf(text: string, request: ExcerptRequest): readonly ExcerptPiece[] {
  const around = within(request);
  const withCues = close([...request.evidence, ...near(request.cues ?? [], around)], shortGap);
  const anchors = sizeOf(withCues) <= request.budget ? withCues : close(request.evidence, shortGap);
  const size = sizeOf(anchors);
  const shown =
    size > request.budget
      ? anchors.flatMap((span) => shorten(text, span, Math.floor((request.budget * (span.end - span.start)) / size)))
      : widen(text, anchors, around, request.budget - size);
  return trimmed(pieces(text, close(shown, 0), around, request));
}

/**
 * The marks to set around an excerpt. Where its own words begin or end with a quotation mark a space keeps the two apart.
 */
export function quotationMarks(pieces: readonly ExcerptPiece[]): { readonly open: string; readonly close: string } {
  const isMark = (character: string | undefined): boolean => character !== undefined && /["'“”‘’«»]/.test(character);
  return {
    open: isMark(pieces[0]?.text.trimStart()[0]) ? "“\u00a0" : "“",
    close: isMark(pieces[pieces.length - 1]?.text.trimEnd().slice(-1)) ? "\u00a0”" : "”",
  };
}

/** Number of words in a text: runs of letters and digits, apostrophes and hyphens inside. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function within({ evidence, sentences }: ExcerptRequest): Span {
  const start = Math.min(...evidence.map((span) => span.start));
  const end = Math.max(...evidence.map((span) => span.end));
  const touched = sentencesOf(sentences, { start, end });
  return {
    start: Math.min(start, touched[0]?.start ?? start),
    end: Math.max(end, touched[touched.length - 1]?.end ?? end),
  };
}

/** Sentences are in text order: found by halving, since a long report has tens of thousands. */
function sentencesOf(sentences: readonly Span[], span: Span): readonly Span[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let i = low; i < sentences.length; i += 1) {
    const sentence = sentences[i];
    if (sentence === undefined || overlap(sentence, span) === 0) break;
    found.push(sentence);
  }
  return found;
}

function near(cues: readonly Span[], around: Span): readonly Span[] {
  return cues.filter((cue) => contains(around, cue));
}

/** Spans in text order, those that overlap or stand no more than `gap` apart made one. */
function close(spans: readonly Span[], gap: number): readonly Span[] {
  const closed: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(byPosition)) {
    const last = closed[closed.length - 1];
    if (last !== undefined && start <= last.end + gap) last.end = Math.max(last.end, end);
    else closed.push({ start, end });
  }
  return closed;
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** However many spans share the room, each shows a few of its words. */
const leastRoom = 24;

/** A gap that takes no more room than the mark for it is shown whole. */
const shortGap = 12;

/** Beginning and end of a span that is too long, two thirds of the room for the beginning. */
function shorten(text: string, span: Span, share: number): readonly Span[] {
  const room = Math.max(share, leastRoom);
  const head = wordEnd(text, span.start + Math.ceil((room * 2) / 3), span.start);
  const tail = wordStart(text, span.end - Math.floor(room / 3), span.end);
  if (tail - head < 12) return [span];
  return [
    { start: span.start, end: head },
    { start: tail, end: span.end },
  ];
}

/** The anchors with words of their sentence around them: gaps between them are closed first, the shortest first. */
function widen(text: string, anchors: readonly Span[], around: Span, spare: number): readonly Span[] {
  let left = spare;
  const gaps = anchors
    .slice(1)
    .map((span, i) => ({ start: anchors[i]?.end ?? span.start, end: span.start }))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const closed: Span[] = [];
  for (const gap of gaps) {
    const length = gap.end - gap.start;
    if (length > left) break;
    left -= length;
    closed.push(gap);
  }
  const joined = close([...anchors, ...closed], 0);
  const first = joined[0];
  const last = joined[joined.length - 1];
  if (first === undefined || last === undefined) return joined;
  const before = first.start - around.start;
  const after = around.end - last.end;
  const takeBefore = Math.min(before, Math.max(Math.floor(left / 2), left - after));
  const takeAfter = Math.min(after, left - takeBefore);
  return close(
    [
      ...joined,
      {
        start: takeBefore === before ? around.start : wordStart(text, first.start - takeBefore, first.start),
        end: first.start,
      },
      { start: last.end, end: takeAfter === after ? around.end : wordEnd(text, last.end + takeAfter, last.end) },
    ],
    0,
  );
}

/** The last end of a word at or before `position`, not before `least`. */
function wordEnd(text: string, position: number, least: number): number {
  let end = position;
  while (end > least && !(isSpace(text, end) && !isSpace(text, end - 1))) end -= 1;
  return end;
}

/** The first start of a word at or after `position`, not after `most`. */
function wordStart(text: string, position: number, most: number): number {
  let start = Math.max(0, position);
  while (start < most && !(start === 0 || (isSpace(text, start - 1) && !isSpace(text, start)))) start += 1;
  return start;
}

function isSpace(text: string, position: number): boolean {
  return /\s/.test(text.charAt(position));
}

function pieces(
  text: string,
  shown: readonly Span[],
  around: Span,
  { evidence, cues = [] }: ExcerptRequest,
): readonly ExcerptPiece[] {
  const list: ExcerptPiece[] = [];
  shown.forEach((span, i) => {
    const before = shown[i - 1];
    if (before !== undefined) {
      const words = countWords(text.slice(before.end, span.start));
      list.push({ kind: "gap", text: words > 3 ? ` … [${words} words] … ` : " … " });
    } else if (holdsWords(text.slice(around.start, span.start))) list.push({ kind: "gap", text: "…" });
    list.push(...marked(text, span, evidence, cues));
  });
  const last = shown[shown.length - 1];
  if (last !== undefined && holdsWords(text.slice(last.end, around.end))) list.push({ kind: "gap", text: "…" });
  return list;
}

/** No space at the ends of the excerpt, and none doubled beside a gap. */
function trimmed(list: readonly ExcerptPiece[]): readonly ExcerptPiece[] {
  return list.flatMap((piece, index) => {
    const [before, after] = [list[index - 1], list[index + 1]];
    let { text } = piece;
    if (piece.kind !== "gap" && (before === undefined || before.kind === "gap")) text = text.trimStart();
    if (piece.kind !== "gap" && (after === undefined || after.kind === "gap")) text = text.trimEnd();
    return text === "" ? [] : [{ kind: piece.kind, text }];
  });
}

function holdsWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** One shown span, cut where evidence or a cue begins or ends. */
function marked(text: string, span: Span, evidence: readonly Span[], cues: readonly Span[]): readonly ExcerptPiece[] {
  const edges = [...evidence, ...cues].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([span.start, ...edges.filter((at) => at > span.start && at < span.end), span.end])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, i): readonly ExcerptPiece[] => {
    const part = { start: cuts[i] ?? end, end };
    const words = text.slice(part.start, part.end).replace(/\s+/g, " ");
    if (words === "") return [];
    const holds = (spans: readonly Span[]): boolean => spans.some((other) => contains(other, part));
    return [{ kind: holds(cues) ? "cue" : holds(evidence) ? "evidence" : "context", text: words }];
  });
}
