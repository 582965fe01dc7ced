// "Blamed Tavria for arming the rebels, an accusation that Tavria has repeatedly denied", "a charge the army called a lie", "a claim
// rejected by the ministry": a denial told in a clause of what it answers. The reader takes the clause for a part of what was said
// before it.

import { contains, evidenceOf, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { groupSpan, matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { claimNoun } from "../sayings/saying-nouns.ts";
import { isSpeaker, namedDenial, speakersIn } from "./named-denial.ts";
import { untrue } from "./untrue.ts";

const verb = "(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed))";
const calls = `(?:(?:call(?:s|ed)?|brand(?:s|ed)?|label(?:s|l?ed)?|(?:dismiss|describ|denounc|reject)(?:es|ed|s)\\s{1,3}as)\\s{1,3}(?:(?:an?|pure|sheer|complete(?:ly)?|total(?:ly)?)\\s{1,3}){0,2}["“‘']?(?:(?:an?|pure|sheer|complete(?:ly)?|total(?:ly)?)\\s{1,3}){0,2}${untrue}["”’']?)`;
const auxiliaries = "(?:(?:has|have|had|also|still|always|later|\\p{L}{1,20}ly)\\s{1,3}){0,4}";
const what = `(?:(?:an?|the|these|those)\\s{1,3}(?:\\p{L}+\\s{1,3})?${claimNoun}|something)`;
const party =
  '(?!that\\b|which\\b|few\\b|nobody\\b|none\\b|no\\b|hardly\\b|neither\\b)[^\\s.,;:!?"“”][^.,;:!?"“”\\n]{1,59}?';
const lead = "(?:,\\s{1,3}|\\s[–—-]\\s)";

const clauses = new RegExp(
  `${lead}(?<what>${what})\\s{1,3}(?:(?:that|which)\\s{1,3})?(?<who>${party})\\s{1,3}(?<cue>${auxiliaries}(?:${verb}|${calls}))(?=\\s{0,3}(?:[.,;:)\\n–—"”]|$|\\s(?:as|and|but)\\b))`,
  "dgiu",
);

/** "A claim rejected by the ministry", "an allegation that was denied by both". */
const passive = new RegExp(
  `${lead}(?<what>${what})\\s{1,3}(?:(?:that|which)\\s{1,3}(?:was|were|is|are|has\\sbeen|have\\sbeen)\\s{1,3})?(?<cue>(?:(?:later|promptly|immediately|quickly|flatly|\\p{L}{1,20}ly)\\s{1,3}){0,2}${verb})\\s{1,3}by\\s{1,3}(?<who>${party})(?=\\s{0,3}(?:[.,;:)\\n–—"”]|$|\\s(?:as|and|but|which|who)\\b))`,
  "dgiu",
);

/** Attributions of such clauses whose verbs are not among the cues of the `known` ones. */
export function findDeniedClauses(text: string, scored: Scored, known: readonly Attribution[]): readonly Attribution[] {
  const cues = indexSpans(known, ({ cue }) => cue);
  const speakers = speakersIn(scored);
  return clausesOf(text).flatMap(({ what, source, cue }): readonly Attribution[] => {
    const content = evidenceOf([what]);
    // "A claim that nobody denied": only whom the reader takes for somebody speaks.
    if (content === undefined || !isSpeaker(speakers, source) || cues.overlapping(cue).length > 0) return [];
    return [namedDenial(source, cue, content, "denied-clause")];
  });
}

/** Such a clause: the noun that takes up what was said, who denies it and with which words. */
interface DeniedClause {
  readonly whole: Span;
  readonly what: Span;
  readonly source: Span;
  readonly cue: Span;
}

function clausesOf(text: string): readonly DeniedClause[] {
  return [...matchesOf(text, clauses), ...matchesOf(text, passive)].flatMap((match) => {
    const [what, source, cue] = ["what", "who", "cue"].map((name) => groupSpan(match, name));
    if (what === undefined || source === undefined || cue === undefined) return [];
    return [{ whole: { start: match.index, end: match.index + match[0].length }, what, source, cue }];
  });
}

/** The attributions, none of them holding a clause in which the report tells who denies what they say. */
export function withoutDeniedClauses(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  const found = indexSpans(clausesOf(text), ({ whole }) => [whole]);
  return attributions.map((one) => {
    const [cue] = one.cue;
    if (cue === undefined) return one;
    const content = evidenceOf(
      one.content.flatMap((span) => {
        const clause = found
          .overlapping(span)
          .find(({ whole, what }) => overlap(span, { start: what.end, end: whole.end }) > 0 && cue.end <= whole.start);
        if (clause === undefined || isQuoted(text, span, clause.whole)) return [span];
        return contains(clause.whole, span) || span.start >= clause.whole.start
          ? []
          : [{ start: span.start, end: clause.whole.start }];
      }),
    );
    return content === undefined ? one : { ...one, content };
  });
}

/** Within a quotation that goes on, the clause is the speaker's own. */
function isQuoted(text: string, content: Span, { start }: Span): boolean {
  const before = quote(text, { start: content.start, end: Math.max(content.start, start) });
  return /[“"][^”"]*$/.test(before);
}
