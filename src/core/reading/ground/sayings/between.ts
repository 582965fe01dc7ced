// "Six were killed, the mayor said. Eleven others were hurt. The shells came from the hills, she added": who speaks before a sentence
// and behind it has not stopped speaking, though no word of saying stands in it. So long as one paragraph holds all three, and both sayings close with
// who says so: where the speaker comes first ("The mayor said that …"), a report of the corpus goes on in its own words eight times of ten.
//
// The road not taken: a sentence that only follows a speaker's. A report that goes on in its own words looks the same.

import { byPosition, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { sentenceOf } from "../sentence-of.ts";
import { type Attribution, anchorOf } from "./attribution.ts";

/** Attributions of the sentences that stand between two of one speaker, each to the one who speaks before it. */
export function findBetween(
  text: string,
  sentences: readonly Span[],
  known: readonly Attribution[],
): readonly Attribution[] {
  const parts = indexSpans(known, ({ source, cue, content }) => [...source, ...cue, ...content]);
  const speakersIn = speakersBySentence(sentences, known);
  return sentences.flatMap((sentence, index): readonly Attribution[] => {
    const [before, behind] = [sentences[index - 1], sentences[index + 1]];
    if (before === undefined || behind === undefined || parts.overlapping(sentence).length > 0) return [];
    if (/\n/.test(text.slice(before.start, behind.end).trim()) || ownWords.test(quote(text, sentence))) return [];
    const first = speakersIn(index - 1).at(-1);
    const [second] = speakersIn(index + 1);
    if (first === undefined || second === undefined || !isAgain(wordsOf(text, first), wordsOf(text, second))) return [];
    const words = quote(text, sentence);
    const end = sentence.start + words.replace(/[\s.!?]+$/, "").length;
    return [
      {
        source: first,
        cue: [],
        content: [{ start: sentence.start, end }],
        act: "says",
        stance: "CT+",
        quotation: "indirect",
        byAuthor: false,
        foundBy: "between",
      },
    ];
  });
}

/** What a report says for itself, or asks; and what turns to something else. */
const ownWords =
  /["“”«»?]|^(?:but|however|meanwhile|separately|elsewhere|earlier|previously|in another|this (?:newspaper|paper|reporter))\b|\b(?:verif|confirm|comment|respon[ds]|independent(?:ly)?|unclear|Reuters|AFP|AP)\b/iu;

/** The sources of the sayings that close a sentence and are within no other, by sentence, in the order of their words of saying. */
function speakersBySentence(
  sentences: readonly Span[],
  known: readonly Attribution[],
): (sentence: number) => readonly (readonly Span[])[] {
  const said = indexSpans(known, ({ content }) => content);
  const found = new Map<number, (readonly Span[])[]>();
  const outer = known.filter(({ cue: [cue] }) => cue !== undefined && said.covering(cue).length === 0);
  for (const { source, cue, content } of [...outer].sort((a, b) => byPosition(anchorOf(a), anchorOf(b)))) {
    const [at] = cue;
    if (at === undefined || content.some(({ start }) => start > at.start)) continue;
    const sentence = sentenceOf(sentences, at);
    found.set(sentence, [...(found.get(sentence) ?? []), source]);
  }
  return (sentence) => found.get(sentence) ?? [];
}

function wordsOf(text: string, source: readonly Span[]): string {
  return source.map((span) => quote(text, span)).join(" ");
}

/** One person, by name or by what he or she is. */
const person =
  /(?<!\p{L})(?!(?:The|An?|Its|Their|Our)\b)\p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}\p{Ll}|\b(?:spokes(?:man|woman|person)|mayor|governor|minister|chief|head|director|doctor|commander|general|colonel|captain|president|secretary|officer|bishop|priest|teacher|nurse|driver)\b/u;

/** Whether the second words for a speaker take up the first: "the district head, Ana Orsin" and "Orsin", "its staff" and "the staff". */
function isAgain(first: string, second: string): boolean {
  const words = first.toLowerCase().split(/[^\p{L}]+/u);
  if (/^(?:he|she)$/i.test(second)) return words.includes(second.toLowerCase()) || person.test(first);
  if (/^(?:it|they)$/i.test(second)) return words.length > 0 && !person.test(first) && !/^(?:he|she)$/i.test(first);
  const last = second.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return last.length > 2 && words.includes(last);
}
