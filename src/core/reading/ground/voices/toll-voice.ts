// Whose number a toll is. Mostly that of whoever says the words; but who claims a deed has not counted its dead: "20 people
// were killed in an attack claimed by the Front", "a raid for which the Front claimed responsibility and in which 20 died".

import { overlap, quote, type Span } from "../../../model/span.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { around, type WhoSpeaks, whoSpeaks } from "../sayings/speaking.ts";
import type { GroundedVoices } from "./voices.ts";

/** Answers, for the words of a toll, whose number it is and how firmly it is said. */
export function whoCounts(text: string, attributions: readonly Attribution[], voices: GroundedVoices): WhoSpeaks {
  const counts = (attribution: Attribution): boolean => !isClaimOfDeed(text, attribution);
  const speaking = whoSpeaks(attributions, voices, counts);
  return (people) => {
    const said = speaking(people);
    if (isEarlierCount(text, people)) return around(said, attributions, voices);
    if (said.attribution !== undefined) return said;
    // "Gave a toll of at least | 12 dead": what is said may begin within the number.
    const late = attributions
      .filter(counts)
      .flatMap(({ content }) => content)
      .find(({ start, end }) => start > people.start && start < people.end && end >= people.end);
    return late === undefined || overlap(late, people) === 0 ? said : speaking({ start: late.start, end: people.end });
  };
}

/** "Claimed responsibility for", "an attack claimed by": a deed is owned, and nobody counted. */
function isClaimOfDeed(text: string, { cue: [cue], content }: Attribution): boolean {
  if (cue === undefined || !/\bclaim(?:s|ed|ing)?$/i.test(quote(text, cue))) return false;
  const behind = text.slice(cue.end, cue.end + 40);
  if (/^\s+(?:\w+\s+){0,2}?(?:responsibility|credit)\b/i.test(behind)) return true;
  // What "the army claims" stands behind it; what was "claimed by the Front" stands before.
  return /^\s+by\b/i.test(behind) && content.every(({ end }) => end <= cue.start);
}

/** How far before a number, in characters, the words may stand that make it an earlier one. */
const earlierReach = 100;

const earlier =
  /\b(?:revis|correct|updat|amend|rais|lower|up|down|compared|against)(?:ing|ed)?\s+(?:\p{L}+\s+){0,2}?(?:an?|its|their|the)\s+(?:earlier|first|initial|previous|preliminary|provisional|original)\s+(?:death\s+)?(?:toll|count|figure|estimate|report|number|tally|total)s?\s+of\s+(?:(?!\b(?:to|said|says)\b)[^.;:!?\n]){0,50}$/iu;

/** "The ministry said 12 had died, revising an earlier toll of nine": the nine are told by whoever tells what was said. */
export function isEarlierCount(text: string, { start }: Span): boolean {
  return earlier.test(text.slice(Math.max(0, start - earlierReach), start));
}
