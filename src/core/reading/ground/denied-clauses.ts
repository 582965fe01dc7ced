// "Blamed Tavria for arming the rebels, an accusation that Tavria has repeatedly denied": a denial told in a clause of what it
// answers. The reader takes the clause for a part of what was said before it.

import { evidenceOf, type Span } from "../../model/span.ts";
import { indexSpans } from "../../model/span-index.ts";
import type { Scored } from "../scored.ts";
import type { Attribution } from "./attribution.ts";

const clauses =
  /(?<lead>,\s+|\s[–—-]\s)(?<what>(?:an?|the|these|those)\s+(?:\p{L}+\s+)?(?:accusations?|allegations?|charges?|claims?|reports?|assertions?)|something)\s+(?:that\s+|which\s+)?(?<who>[^.,;:!?"“”\n]{2,60}?)\s+(?<cue>(?:(?:has|have|had|also|still|repeatedly|always|consistently|\p{L}+ly)\s+)*(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed)))(?=\s*(?:[.,;:)\n–—"”]|$|\s(?:as|and|but)\b))/giu;

/** Attributions of such clauses whose verbs are not among the cues of the `known` ones. */
export function findDeniedClauses(text: string, scored: Scored, known: readonly Attribution[]): readonly Attribution[] {
  const cues = indexSpans(known, ({ cue }) => cue);
  const speakers = indexSpans(
    scored.spans.filter(
      ({ layer }) => layer === "source" || layer === "group" || layer === "person" || layer === "place",
    ),
    (span) => [span],
  );
  return [...text.matchAll(clauses)].flatMap((match): readonly Attribution[] => {
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
        foundBy: "responsibility",
      },
    ];
  });
}
