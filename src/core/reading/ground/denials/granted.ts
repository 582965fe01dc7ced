// "Denied that civilians were killed in the strike on Tarn": the deaths are denied, and the strike in which they are said to have come is
// taken for granted. So it is in "found no evidence that anybody was hurt during the raid". What is taken for granted is the word of
// whoever tells of the denial.

import { contains, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Attribution } from "../sayings/attribution.ts";

/** "In the strike", "during Friday's raid", "when its jets bombed": what was the occasion. "In an attack" may be denied with the rest. */
const occasion =
  /(?<=[\p{L}\p{N},]\s)(?:(?:in|during|after|following|amid)\s(?:(?:both|one|all|any)\s(?:of\s)?)?(?:the|this|that|these|those|its|their|his|our|\p{L}{2,20}['’]s)\s|(?:when|after|while|as|since)\s(?!(?:a\sresult|if|though|well|part|the\s(?:result|cause))\b))/giu;

/** What is only called so is not granted. */
const doubted = /\b(?:alleged|so-called|supposed|purported|claimed|reported|any such)\b|["“‘]/i;

/** How far behind its first word, in characters, an occasion tells what happened. */
const deedReach = 70;

/**
 * The parts of what is denied or doubted that tell of its occasion, in the order of the attributions.
 *
 * @param deeds words that tell of events, and of people harmed
 * @example "denied that | civilians were killed | in the strike on Tarn" → the last of the three
 */
export function findGranted(
  text: string,
  attributions: readonly Attribution[],
  deeds: readonly Span[],
): readonly Span[] {
  const told = indexSpans(deeds, (deed) => [deed]);
  return attributions.flatMap((attribution) => {
    // "No report of damage after a missile struck": there need be no deed before.
    const isNothing = attribution.foundBy === "nothing-known";
    if (!attribution.stance.endsWith("-") && !isNothing) return [];
    return attribution.content.flatMap((content) => {
      if (isNothing && isKnownOf(text, attribution, content, told)) return [content];
      for (const { index, 0: lead } of matchesOf(text.slice(content.start, content.end), occasion)) {
        const start = content.start + index;
        const rest = { start: start + lead.length, end: Math.min(content.end, start + lead.length + deedReach) };
        const words = text.slice(rest.start, rest.end);
        const isBefore =
          isNothing || told.overlapping({ start: content.start, end: start }).some((one) => contains(content, one));
        const [deed] = told.overlapping(rest).filter((one) => one.start >= rest.start);
        if (!isBefore || deed === undefined) continue;
        const between = words.slice(0, deed.start - rest.start);
        const isNoun = /^(?:when|after|while|as|since)\s$/i.test(lead) || /^(?:[\p{L}\p{N}-]+\s){0,3}$/u.test(between);
        if (isNoun && !doubted.test(between)) return [{ start, end: content.end }];
      }
      return [];
    });
  });
}

/** "Villagers were not aware of | the mine that killed two": that there was one is the word of whoever tells of them. */
function isKnownOf(text: string, { source, cue }: Attribution, content: Span, deeds: SpanIndex<Span>): boolean {
  const words = cue.map((span) => text.slice(span.start, span.end)).join(" ");
  if (!unaware.test(words) || source.some((span) => pronoun.test(text.slice(span.start, span.end)))) return false;
  const said = text.slice(content.start, content.end);
  const [deed] = deeds.overlapping(content);
  return definite.test(said) && deed !== undefined && !doubted.test(said.slice(0, deed.start - content.start));
}

const unaware = /\b(?:aware|unaware|knowledge|information|record|details?)\b/i;
/** Who speaks of itself grants nothing: "the army said that it had no information on the raid". */
const pronoun = /^(?:I|we|he|she|they|it)$/i;
const definite = /^(?:the|this|that|these|those)\s/i;
