// "The radio gave a toll of 12 dead", "the villagers put the dead at six", "the army counts 30 killed": sayings whose only
// words of saying are a verb of giving or counting with a number of dead or hurt. Elsewhere these verbs say nothing, so
// the reader often passes over them.

import type { Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";

const harmed =
  "(?:dead|killed|deaths?|fatalities|wounded|injured|hurt|missing|captured|detained|displaced|casualties|victims|martyrs)";
const gives = new RegExp(
  `\\b(?<cue>gave|gives?|giving|counted|counts|listed|lists|tallied|recorded|registered|documented)\\s+(?<content>(?:(?:a|the|its|their)\\s+(?:\\p{L}+\\s+){0,2}?(?:toll|figure|count|tally)\\s+(?:of|as)\\s+|(?:the\\s+)?(?:dead|killed|wounded|toll)\\s+as\\s+)?(?:\\p{L}+[\\s-]+){0,5}?(?:\\d[\\d,]*|\\p{L}+)\\s+(?:\\p{L}+\\s+){0,2}?${harmed}\\b[^.;!?\\n]*)`,
  "giu",
);

/** "Raised the number of dead to 16", "put the toll at nine". */
const puts =
  /\b(?<cue>raised|raises|lowered|revised|updated|increased|put|puts)\s+(?<content>(?:the|its|their)\s+(?:\p{L}+\s+){0,2}?(?:toll|number|count|figure)s?\b(?:\s+(?!(?:to|at)\s)[\p{L}\d,’'-]+){0,8}?\s+(?:to|at)\s+(?:\d[\d,]*|\p{L}+)[^.;!?\n]*)/giu;

/** "Local sources spoke of 160", "residents put the figure at 27", "the army admits to six". */
const bare =
  /\b(?<cue>sp(?:oke|eaks?)\s+of|admit(?:s|ted)?\s+to|puts?|acknowledg(?:es|ed)|conced(?:es|ed)|count(?:s|ed)|gave|gives|list(?:s|ed))\s+(?<content>(?:(?:it|the\s+(?:figure|number|count|total|tally))\s+at\s+)?(?:(?:only|just|about|around|some|over|more than|at least|up to)\s+){0,2}(?:\d[\d,]*|\p{L}+)(?=\s*(?:[.;]|,\s|$)))/giu;

/** A number, in digits or in words, is among the words. */
const number =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|dozen|scores|several)\b/i;

/** Attributions of tolls that are not among the `known`. */
export function findTollSayings(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  known: readonly Attribution[],
): readonly Attribution[] {
  // A cue that the reader ties to nobody says nothing: "the government | gave 132 dead".
  const said = indexSpans(
    known.filter(({ source }) => source.length > 0),
    ({ cue }) => cue,
  );
  const speakers = indexSpans(
    scored.spans.filter(
      ({ layer, start, end }) =>
        layer === "source" ||
        layer === "group" ||
        layer === "person" ||
        layer === "population" ||
        (layer === "facility" && counts.test(text.slice(start, end))),
    ),
    (span) => [span],
  );
  return [...matchesOf(text, gives), ...matchesOf(text, puts), ...matchesOf(text, bare)].flatMap(
    (match): readonly Attribution[] => {
      const words = match.groups?.["cue"] ?? "";
      const what = match.groups?.["content"] ?? "";
      const cue = { start: match.index, end: match.index + words.length };
      const start = match.index + match[0].length - what.length;
      const content = { start, end: start + clause(what).length };
      const sentence = sentences[sentenceOf(sentences, cue)];
      if (sentence === undefined || content.end > sentence.end || !number.test(what.slice(0, 80))) return [];
      if (said.overlapping(cue).length > 0) return [];
      const [source] = speakers
        .overlapping({ start: Math.max(sentence.start, cue.start - 80), end: cue.start })
        .filter(
          ({ end }) =>
            end <= cue.start &&
            /^\s*(?:(?:has|have|had|also|later|since|now|meanwhile|\w+ly)\s+)*$/i.test(text.slice(end, cue.start)),
        )
        .sort((a, b) => a.start - b.start);
      if (source === undefined) return [];
      return [
        {
          source: [{ start: source.start, end: source.end }],
          cue: [cue],
          content: [content],
          act: "says",
          stance: "CT+",
          quotation: "indirect",
          byAuthor: false,
          foundBy: "toll-saying",
        },
      ];
    },
  );
}

/** Houses that count the dead, and so speak. */
const counts = /\b(?:hospital|clinic|morgue|mortuary)\b/i;

/** Up to where somebody else begins to speak: ", the villagers spoke of twelve". */
function clause(words: string): string {
  const stop = words.search(/, (?!\d)(?:(?:and|but|while)\s+)?(?:the|a|an|its|their|\p{Lu})\s?/u);
  return (stop < 0 ? words : words.slice(0, stop)).trimEnd();
}
