// "Denied opposition claims that its jets had bombed the clinic", "reports that the army executed prisoners are false, the
// ministry said": what the claims tell is the claimants' word, and it is denied by whoever denies the claims.

import { overlap, type Span } from "../../../model/span.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { isNounOfSaying } from "../sayings/saying-nouns.ts";

/** By the index of an attribution, the indices of those that deny what it tells. */
export type DeniedSayings = ReadonlyMap<number, readonly number[]>;

/** Between what denies and the noun of what is denied: no clause of its own ("that he had seen the reports"). */
const clause =
  /[.;:!?\n]|\b(?:he|she|it|they|we|i|who|which|had|has|have|was|were|is|are|been|did|would|will|could|after|before|when|while)\b/i;

/** How far, in characters, a denial and the noun of what it denies may stand apart. */
const reach = 60;

/** @param within for each attribution, the one that it is nested in, as `groundVoices` tells */
export function deniedSayings(
  text: string,
  attributions: readonly Attribution[],
  within: readonly (number | undefined)[],
): DeniedSayings {
  const alike = new Map<string, number[]>();
  for (const [index, { act, stance, content }] of attributions.entries())
    if (act === "denies" && stance.endsWith("-"))
      alike.set(wordsOf(content), [...(alike.get(wordsOf(content)) ?? []), index]);
  const denied = new Map<number, readonly number[]>();
  attributions.forEach((told, index) => {
    const [cue] = told.cue;
    if (cue === undefined || told.stance.endsWith("-")) return;
    // "The army said 60 had died, which the Front denied": the very words of the one are what the other denies.
    const same = alike.get(wordsOf(told.content)) ?? [];
    const outer = isNounOfSaying(text, told) ? attributions[within[index] ?? -1] : undefined;
    const around = outer?.content.find((span) => overlap(span, cue) > 0);
    const isDenied = outer?.act === "denies" && outer.stance.endsWith("-");
    const found = isDenied && around !== undefined && heads(text, around, cue) ? [...same, within[index] ?? -1] : same;
    if (found.length > 0) denied.set(index, [...new Set(found)]);
  });
  // "The army's statements about an alleged raid are false": nor does the hedge in them keep the raid from being denied.
  attributions.forEach(({ source, stance }, index) => {
    const around = denied.get(within[index] ?? -1);
    const isHedge = source.length === 0 && stance === "Uu";
    if (isHedge && !denied.has(index) && around !== undefined) denied.set(index, around);
  });
  return denied;
}

function wordsOf(content: readonly Span[]): string {
  return content.map(({ start, end }) => `${start}-${end}`).join(" ");
}

/** The noun is the first that the content names: what is denied is that saying. */
function heads(text: string, content: Span, { start }: Span): boolean {
  return start - content.start <= reach && !clause.test(text.slice(content.start, start));
}
