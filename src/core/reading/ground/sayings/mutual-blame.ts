// "The army and the rebels blamed each other": two accusations in one verb. Each of the two is a voice of its own, and each
// accuses the other; who of them is accused `accusations.ts` tells. "Each side blamed the other" means the two that were named last.

import { quote, type Span } from "../../../model/span.ts";
import type { Scored } from "../../scored.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";

const blames = /\b(?:accus|blam)\w*$/i;
const behindAnd = /\band\s+(?:the\s+)?(?:\p{Ll}[\p{L}-]+\s+)?$/iu;
const joining = /^\s+and\s+(?:the\s+)?(?:\p{Ll}[\p{L}-]+\s+)?$/iu;
const each = /^\s*(?:each other|one another|the other(?: side| party)?)\b/i;
/** A verb that says by itself that both do it. */
const trades = /\b(?:trad|exchang|swap)\w*\s+(?:the\s+)?(?:blame|accusations)(?:\s+(?:for|over))?$/i;
/** Two who were named before. */
const bothSides =
  /^\W*(?:(?:each|both|either)(?:\s+(?:side|party|of\s+them))?|(?:the\s+)?(?:two\s+)?(?:both\s+)?(?:sides|parties)|they)\s+(?:(?:have|has|had|also|later|then|again|since)\s+){0,3}$/i;

/** "The army and the rebels have traded blame": whether a cue says that two accuse each other. */
export function tradesBlame(cue: string): boolean {
  return trades.test(cue);
}

/** The attributions, where two accuse each other with one for each of them in the place of the one. */
export function withMutualBlame(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  return attributions.flatMap((attribution) => {
    const [cue] = attribution.cue;
    if (cue === undefined) return [attribution];
    const isTrade = tradesBlame(quote(text, cue));
    const behind = each.exec(text.slice(cue.end, cue.end + 24));
    if (!isTrade && (behind === null || !blames.test(quote(text, cue)))) return [attribution];
    const sides = sidesBefore(text, sentences, scored, cue) ?? sidesNamed(text, sentences, scored, cue);
    if (sides === undefined) return [attribution];
    if (behind === null) return sides.map((source) => ({ ...attribution, source: [source] }));
    // For what they blame each other the report tells by itself.
    const at = { start: cue.end + behind[0].search(/\S/), end: cue.end + behind[0].length };
    return sides.map((source) => ({ ...attribution, source: [source], content: [at] }));
  });
}

/** The two parties that are the subject: one that opens the sentence, and one behind "and". */
function sidesBefore(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  cue: Span,
): readonly [Span, Span] | undefined {
  const sentence = sentences[sentenceOf(sentences, cue)];
  if (sentence === undefined) return undefined;
  const groups = scored.spans.filter(
    ({ layer, start, end }) => layer === "group" && start >= sentence.start && end <= cue.start,
  );
  const second = groups.findLast(({ start }) => behindAnd.test(text.slice(sentence.start, start)));
  // "…, a doctor said, with the army and the rebels accusing each other": the two may stand right before the verb.
  const isBeside = second !== undefined && /^\s+$/.test(text.slice(second.end, cue.start));
  const first =
    groups.find(({ start }) => /^\W*(?:the\s+)?$/i.test(text.slice(sentence.start, start))) ??
    (isBeside ? groups.findLast(({ end }) => joining.test(text.slice(end, second.start))) : undefined);
  if (first === undefined || second === undefined || second.start <= first.end) return undefined;
  return [
    { start: first.start, end: first.end },
    { start: second.start, end: second.end },
  ];
}

/** How many sentences back the two may be named. */
const namedReach = 3;

/** The two that "each side" means: the last two parties that "and" joins, in this paragraph or just before. */
function sidesNamed(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  cue: Span,
): readonly [Span, Span] | undefined {
  const at = sentenceOf(sentences, cue);
  const sentence = sentences[at];
  const from = sentences[Math.max(0, at - namedReach)]?.start;
  if (sentence === undefined || from === undefined || !bothSides.test(text.slice(sentence.start, cue.start)))
    return undefined;
  const parties = scored.spans.filter(
    ({ layer, start, end }) => (layer === "group" || layer === "place") && start >= from && end <= sentence.start,
  );
  const pairs = parties
    .filter(({ layer, start, end }) => layer === "group" && !/^of\b/i.test(text.slice(start, end)))
    .flatMap((first) =>
      parties.flatMap((second): readonly (readonly [Span, Span])[] =>
        second.start > first.end && /^\s+and\s+(?:the\s+)?$/i.test(text.slice(first.end, second.start))
          ? [[spanOf(first), spanOf(second)]]
          : [],
      ),
    );
  return pairs.toSorted(([, a], [, b]) => a.start - b.start).at(-1);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
