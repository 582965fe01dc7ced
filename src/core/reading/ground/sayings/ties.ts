// The reader's links between cues, sources and contents, by the cue, without those that another cue has the better claim to.

import type { Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { Scored, ScoredLink, ScoredSpan } from "../../scored.ts";
import { sentenceOf } from "../sentence-of.ts";

export interface Ties {
  /** What is said with a cue, by the cue's index. */
  contentsOf(cue: number): readonly ScoredSpan[];
  /** Who says it: the source that the reader ties to the cue, or an untied one right beside it; empty where there is none. */
  sourceOf(cue: number): readonly Span[];
}

export function tiesOf(text: string, sentences: readonly Span[], scored: Scored): Ties {
  const byCue = new Map<number, ScoredLink[]>();
  const cuesOf = new Map<number, number[]>();
  const tied = new Set<number>();
  for (const link of scored.links) {
    if (link.relation !== "source" && link.relation !== "content") continue;
    byCue.set(link.from, [...(byCue.get(link.from) ?? []), link]);
    if (link.relation === "source") tied.add(link.to);
    else cuesOf.set(link.to, [...(cuesOf.get(link.to) ?? []), link.from]);
  }
  const free = indexSpans(
    scored.spans.filter((span, index) => span.layer === "source" && !tied.has(index)),
    (span) => [span],
  );
  const sentenceAt = (index: number): number => sentenceOf(sentences, scored.spans[index] ?? { start: 0, end: 0 });
  /** Said in another sentence, which has a cue of its own for it. */
  const isNeighbours = ({ from, to }: ScoredLink): boolean => {
    const home = sentenceAt(to);
    return sentenceAt(from) !== home && (cuesOf.get(to) ?? []).some((other) => sentenceAt(other) === home);
  };
  const linked = (cue: number, relation: "source" | "content"): readonly ScoredLink[] =>
    (byCue.get(cue) ?? []).filter((link) => link.relation === relation);
  return {
    contentsOf: (cue) =>
      linked(cue, "content")
        .filter((link) => !isNeighbours(link))
        .flatMap(({ to }) => scored.spans[to] ?? []),
    sourceOf: (index) => {
      const found = linked(index, "source").flatMap(({ to }) => scored.spans[to] ?? []);
      const cue = scored.spans[index];
      if (cue === undefined) return [];
      const outside = antecedent(text, scored, cue);
      if (outside !== undefined) return [outside];
      if (found.length > 0) return found.map((span) => whole(text, scored, span));
      const around = { start: Math.max(0, cue.start - beside), end: cue.end + beside };
      const near = free.overlapping(around).find((span) => {
        const between = span.end <= cue.start ? text.slice(span.end, cue.start) : text.slice(cue.end, span.start);
        return !/[.!?\n]/.test(between);
      });
      return near === undefined ? [] : [{ start: near.start, end: near.end }];
    },
  };
}

/** "The", where the reader saw no more of "the White Helmets": the source goes to the end of what is named there. */
function whole(text: string, { spans }: Scored, { start, end }: Span): Span {
  if (!/^(?:the|an?|this|its|his|her|their|our)$/i.test(text.slice(start, end))) return { start, end };
  const named = spans.filter(
    (span) => speaks.has(span.layer) && span.start <= end + 1 && span.start >= start && span.end > end,
  );
  return { start, end: Math.max(end, ...named.map((span) => span.end)) };
}

const speaks: ReadonlySet<string> = new Set(["group", "person", "population"]);

/** How near, in characters, an untied source must stand to be the cue's. */
const beside = 4;

/** How far from a cue, in characters, the one may stand of whom a clause tells in between. */
const clauseReach = 160;

/**
 * "The Fund, which runs the clinic, repeated": the clause's last noun does not speak. "According to a prosecutor whom the
 * paper does not name": nor does the clause's subject.
 */
function antecedent(text: string, scored: Scored, cue: Span): Span | undefined {
  if (/^according to$/i.test(text.slice(cue.start, cue.end))) {
    // "According to the WHO" has no clause: capitals are a name.
    const behind = scored.spans.find(
      ({ layer, start }) => layer === "source" && start >= cue.end && /^\s+$/.test(text.slice(cue.end, start)),
    );
    const clause = behind && /\s+whom?\b.*$/s.exec(text.slice(behind.start, behind.end));
    const isRelative = behind && (clause !== null || /^,?\s+whom?\b/.test(text.slice(behind.end, behind.end + 8)));
    if (behind === undefined || !isRelative) return undefined;
    return { start: behind.start, end: behind.end - (clause?.[0].length ?? 0) };
  }
  const from = Math.max(0, cue.start - clauseReach);
  const clause = /,\s+(?:which|who)\s+[^,.;:!?"“”\n]+,\s+(?:\w+ly\s+)?$/i.exec(text.slice(from, cue.start));
  if (clause === null) return undefined;
  const before = scored.spans.find(({ layer, end }) => layer === "source" && end === from + clause.index);
  return before === undefined ? undefined : { start: before.start, end: before.end };
}
