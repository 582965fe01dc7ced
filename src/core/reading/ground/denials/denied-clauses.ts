// "Blamed Tavria for arming the rebels, an accusation that Tavria has repeatedly denied": a denial told in a clause of what it
// answers. The reader takes the clause for a part of what was said before it.

import { evidenceOf, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { claimNoun } from "../sayings/saying-nouns.ts";

const verb = "(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed))";
const clauses = new RegExp(
  `(?<lead>,\\s{1,3}|\\s[–—-]\\s)(?<what>(?:an?|the|these|those)\\s{1,3}(?:\\p{L}+\\s{1,3})?${claimNoun}|something)\\s{1,3}(?:(?:that|which)\\s{1,3})?(?<who>(?!that\\b|which\\b|few\\b|nobody\\b|none\\b|no\\b|hardly\\b|neither\\b)[^\\s.,;:!?"“”][^.,;:!?"“”\\n]{1,59}?)\\s{1,3}(?<cue>(?:(?:has|have|had|also|still|always|\\p{L}{1,20}ly)\\s{1,3}){0,4}${verb})(?=\\s{0,3}(?:[.,;:)\\n–—"”]|$|\\s(?:as|and|but)\\b))`,
  "giu",
);

/** Attributions of such clauses whose verbs are not among the cues of the `known` ones. */
export function findDeniedClauses(text: string, scored: Scored, known: readonly Attribution[]): readonly Attribution[] {
  const cues = indexSpans(known, ({ cue }) => cue);
  const speakers = indexSpans(
    scored.spans.filter(
      ({ layer }) => layer === "source" || layer === "group" || layer === "person" || layer === "place",
    ),
    (span) => [span],
  );
  return matchesOf(text, clauses).flatMap((match): readonly Attribution[] => {
    const { lead = "", what = "", who = "", cue: verb = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const cue: Span = { start: end - verb.length, end };
    const whoEnd = end - verb.length - (/\s+$/.exec(match[0].slice(0, -verb.length))?.[0].length ?? 0);
    const source: Span = { start: whoEnd - who.length, end: whoEnd };
    const start = match.index + lead.length;
    const content = evidenceOf([{ start, end: start + what.length }]);
    // "A claim that nobody denied": only whom the reader takes for somebody speaks.
    const speaks = speakers.overlapping(source).some((one) => one.end === source.end);
    if (!speaks || content === undefined || cues.overlapping(cue).length > 0) return [];
    return [
      {
        source: [source],
        cue: [cue],
        content,
        act: "denies",
        stance: "CT-",
        quotation: "indirect",
        byAuthor: false,
        foundBy: "denied-clause",
      },
    ];
  });
}
