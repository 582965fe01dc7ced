// "Separatist leaders denied responsibility and blamed the army": sayings about who is behind something, found by their
// words where the reader saw no cue. Their speaker is the party right before the verb.

import { quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";
import { sayingOf } from "./stance.ts";

const sayings =
  /\b(?<cue>(?:claim(?:s|ed)?|den(?:y|ies|ied)|admit(?:s|ted)?|accept(?:s|ed)?|disclaim(?:s|ed)?|reject(?:s|ed)?)(?=\s+(?:\w+\s+){0,2}(?:responsibility|involvement)\b)|distanc(?:ed|es|ing)\s+(?:itself|himself|herself|themselves)\s+from|accused|accuses|blamed|blames)\s+(?=(?<content>[^.;!?\n]{1,600}))/gi;

/** What may stand between a speaker and its verb. */
const goesWithVerb =
  /^\s*(?:(?:has|have|had|also|later|immediately|quickly|again|then|repeatedly|firmly|strongly|yesterday|today|on (?:\w+ )?\w+day|\w+ly)\s+)*$/i;

/** Attributions of responsibility that are not among the `known`. */
export function findResponsibility(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  known: readonly Attribution[],
): readonly Attribution[] {
  const cues = indexSpans(known, ({ cue }) => cue);
  const speakers = indexSpans(
    scored.spans.filter(({ layer }) => layer === "source" || layer === "group" || layer === "person"),
    (span) => [span],
  );
  return matchesOf(text, sayings).flatMap((match): readonly Attribution[] => {
    const words = match.groups?.["cue"] ?? "";
    const said = clause(match.groups?.["content"] ?? "");
    const cue = { start: match.index, end: match.index + words.length };
    const start = match.index + match[0].length;
    const content = { start, end: start + said.length };
    const sentence = sentences[sentenceOf(sentences, cue)];
    if (said === "" || sentence === undefined || content.end > sentence.end) return [];
    if (cues.overlapping({ start: cue.start, end: content.start }).length > 0) return [];
    const near = { start: Math.max(sentence.start, cue.start - 60), end: cue.start };
    const source = speakers
      .overlapping(near)
      .filter(({ end }) => end <= cue.start && goesWithVerb.test(text.slice(end, cue.start)))
      .sort((a, b) => a.start - b.start)[0];
    if (source === undefined || /\b(?:no|none|neither|nobody)\b/i.test(lead(text, source))) return [];
    return [
      {
        source: [{ start: source.start, end: source.end }],
        cue: [cue],
        content: [content],
        ...sayingOf(words, said, { named: true }),
        quotation: "indirect",
        byAuthor: false,
        foundBy: "responsibility",
      },
    ];
  });
}

/** Up to where another verb of the same subject begins. */
function clause(words: string): string {
  const stop = words.search(/,? (?:and|but|while|as)(?: \w+ly)? (?:\w+(?:ed|s)|said|told)\b|, /);
  return (stop < 0 ? words : words.slice(0, stop)).trimEnd();
}

/** The source with the word before it: "No group". */
function lead(text: string, source: Span): string {
  return text.slice(Math.max(0, source.start - 8), source.start) + quote(text, source);
}
