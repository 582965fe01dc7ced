// "Denied opposition claims that its jets had bombed the clinic", "reports that the army executed prisoners are false, the
// ministry said": what the claims tell is the claimants' word, and it is denied by whoever denies the claims.

import { overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { sayingNoun } from "../sayings/saying-nouns.ts";

/** By the index of an attribution, the indices of those that deny what it tells. */
export type DeniedSayings = ReadonlyMap<number, readonly number[]>;

/** A saying that is named by a noun alone: "reports of", "the claim that". */
const named = new RegExp(
  `^(?:the |these |those |such |its |their )?${sayingNoun}(?: made| spread)?(?: by| of| from| that)?$`,
  "i",
);

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
  const denials = attributions.flatMap((attribution, index) =>
    attribution.act === "denies" && attribution.stance.endsWith("-") ? [{ ...attribution, index }] : [],
  );
  const cues = indexSpans(denials, ({ cue }) => cue);
  const alike = new Map<string, number[]>();
  for (const { content, index } of denials)
    alike.set(wordsOf(content), [...(alike.get(wordsOf(content)) ?? []), index]);
  const denied = new Map<number, readonly number[]>();
  attributions.forEach((told, index) => {
    const [cue] = told.cue;
    if (cue === undefined || told.stance.endsWith("-")) return;
    // "The army said 60 had died, which the Front denied": the very words of the one are what the other denies.
    const same = alike.get(wordsOf(told.content));
    if (same !== undefined) denied.set(index, same);
    if (!named.test(quote(text, cue).trim())) return;
    const outer = attributions[within[index] ?? -1];
    const around = outer?.content.find((span) => overlap(span, cue) > 0);
    const found = [
      ...(outer?.act === "denies" && outer.stance.endsWith("-") && around !== undefined && heads(text, around, cue)
        ? [within[index] ?? -1]
        : []),
      // The reader may give the words to both alike.
      ...cues
        .overlapping({ start: Math.max(0, cue.start - reach), end: cue.start })
        .filter((one) => one.index !== index && one.index !== within[index] && isBeside(text, one, told, cue))
        .map((one) => one.index),
    ];
    if (found.length > 0) denied.set(index, [...new Set([...(same ?? []), ...found])]);
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

function isBeside(text: string, denial: Attribution, told: Attribution, cue: Span): boolean {
  const verb = denial.cue.findLast(({ end }) => end <= cue.start);
  if (verb === undefined || clause.test(text.slice(verb.end, cue.start))) return false;
  return denial.content.some((one) =>
    told.content.some((two) => 2 * overlap(one, two) > Math.max(one.end - one.start, two.end - two.start)),
  );
}
