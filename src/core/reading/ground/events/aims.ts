// What an attack is said to have been meant for: "the strike was aimed at a column of pickups", "denied that civilians had
// been targeted". The reader may see no event in such words; who says them says what the target was, or was not.

import type { MentionKind } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import type { Told } from "./told.ts";

export interface Aim {
  readonly event: number;
  /** Index of the mention of the target. */
  readonly mention: number;
  /** The words of aiming. */
  readonly span: Span;
}

const active =
  /\b(?:aimed|aiming|directed|targeted|targeting|intended for)\s+(?:(?:only|solely|exclusively|specifically|deliberately)\s+)?(?:at\s+|on\s+|against\s+|towards?\s+)?/gi;
const beingTargeted =
  /\b(?:(?:had|have|has)\s+(?:not\s+|ever\s+)?been|were|was|are|is|being)\s+(?:(?:not|never|ever|also|deliberately|specifically|intentionally|directly)\s+)*targeted\b/gi;

/** Kinds of things that can be aimed at. */
const aimable: ReadonlySet<MentionKind> = new Set([
  "person",
  "population",
  "organisation",
  "armed-group",
  "government",
  "military-unit",
  "facility",
  "platform",
  "weapon",
]);

/** Targets that such words tell, of an event told in the sentence or before it; where the words are an event, none. */
export function findAims(text: string, mentions: readonly GroundedMention[], told: Told): readonly Aim[] {
  const things = indexSpans(
    mentions.flatMap(({ mention: { kind } }, index) => (aimable.has(kind) ? [index] : [])),
    (index) => mentions.slice(index, index + 1).map(({ span }) => span),
  );
  const aimAt = (span: Span, near: Span, fits: (found: Span) => boolean): readonly Aim[] => {
    const mention = things.overlapping(near).find((at) => {
      const found = mentions[at]?.span;
      return found !== undefined && fits(found);
    });
    if (mention === undefined || told.within(span).length > 0) return [];
    const event = told.lastBefore(span);
    return event === undefined ? [] : [{ event, mention, span }];
  };
  const behind = matchesOf(text, active).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const from = match.index + match[0].length;
    if (
      /\bbeen\s+$|\b(?:was|were|are|is)\s+$/i.test(text.slice(Math.max(0, span.start - 8), span.start)) &&
      isBare(match[0])
    )
      return [];
    return aimAt(
      span,
      { start: from, end: from + 12 },
      ({ start }) => onlyArticle(text.slice(from, start)) && start >= from - 1,
    );
  });
  const before = matchesOf(text, beingTargeted).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return aimAt(
      span,
      { start: Math.max(0, span.start - 3), end: span.start },
      ({ end }) => end <= span.start && text.slice(end, span.start).trim() === "",
    );
  });
  return [...behind, ...before];
}

/** "Were targeted": the passive, which tells its target before it. */
function isBare(words: string): boolean {
  return /^targeted\s+$/i.test(words);
}

function onlyArticle(words: string): boolean {
  return /^(?:the|a|an|its|their|any|only|some)?\s*$/i.test(words);
}
