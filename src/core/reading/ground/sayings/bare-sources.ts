// Sayings without a word of saying: "Army: 12 killed in Velm", "Air raids kill 25 civilians: monitor". The reader sees who
// speaks and no cue; a colon, or the end of a headline, says that the rest is theirs. So does a name under a quotation.

import { evidenceOf, overlap, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import { sentenceOf } from "../sentence-of.ts";
import { type Attribution, bareSaying } from "./attribution.ts";
import { findTurns, placesOf } from "./turns.ts";

/** A headline is no longer than this, in characters. */
const longest = 160;

/** Who may close a headline without a stop before it: "… in Syria Monitor". */
const closing =
  /^(?:(?:a|the|state|local|government|rights|war|military|defen[cs]e|health|interior|foreign|syrian|iraqi|russian|us|un)\s+)*(?:monitors?|monitoring group|ngos?|activists?|tv|television|media|news agency|ministry|police|officials?|sources?|witnesses|observatory|army|military|report|reports)$/i;

/** Attributions of sources that no cue of the `known` ones is tied to. */
export function findBareSources(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  known: readonly Attribution[],
): readonly Attribution[] {
  const taken = indexSpans(known, ({ source, cue }) => [...source, ...cue]);
  const places = placesOf(scored);
  const byForm = [
    ...signedHeadlines(text, sentences, taken),
    ...beforeAgency(text, sentences, taken),
    ...findTurns(text, scored, taken).filter(({ source: [label] }) => !isSigned(text, sentences, label)),
  ];
  const formed = indexSpans(byForm, ({ source }) => source);
  const marked = [
    ...byForm,
    ...scored.spans.flatMap((found): readonly Attribution[] => {
      if (found.layer !== "source") return [];
      const source = { start: found.start, end: found.end };
      const sentence = sentences[sentenceOf(sentences, source)];
      if (sentence === undefined || taken.overlapping(sentence).length > 0) return [];
      if (signedBy(text, sentence) !== undefined || formed.overlapping(source).length > 0) return [];
      // "Ardin: two killed": a line of a list that a place heads.
      const isPlace = places.covering(source).length > 0;
      const rest = (isPlace ? undefined : opens(text, sentence, source)) ?? closes(text, sentence, source);
      const content = evidenceOf(rest === undefined ? [] : [rest]);
      if (content === undefined || overlap(content[0], source) > 0) return [];
      return [bareSaying(source, content, "indirect")];
    }),
  ];
  return [...marked, ...signedQuotations(text, known, marked)];
}

/** "… kill 22 – Army", "… at school – bishop": a headline tells behind a dash who says so. */
const signature =
  /\s[–—]\s+(?<who>(?:the\s+)?(?:[\p{L}.'’-]+\s+){0,3}(?:army|military|police|navy|air force|ministry|minister|ministers|governor|mayor|bishop|archbishop|priest|president|premier|commander|spokes(?:man|woman|person)|officials?|sources?|witness(?:es)?|residents?|villagers|locals|survivors|medics?|doctors?|hospital|monitors?|observatory|activists?|ngos?|report|reports|un|unicef|ocha|msf|red cross|emergency rooms?|lawyers?|court|prosecutors?|media|tv|agency|rebels?|group|union|party))\s*$/iu;

/** Where who signs the first line of a text, or a line like it, stands. */
function signedBy(text: string, { start, end }: Span): Span | undefined {
  if (end - start > longest || !/^\s*(?:\n|$)/.test(text.slice(end, end + 4))) return undefined;
  const words = text.slice(start, end);
  const who = signature.exec(words)?.groups?.["who"];
  if (who === undefined || words.length - who.length < 20) return undefined;
  const at = start + words.trimEnd().length - who.length;
  return { start: at, end: at + who.length };
}

function isSigned(text: string, sentences: readonly Span[], label: Span | undefined): boolean {
  const sentence = label === undefined ? undefined : sentences[sentenceOf(sentences, label)];
  return sentence !== undefined && signedBy(text, sentence) !== undefined;
}

/** Lines of a text that a signed headline may be among. */
const headLines = 3;

function signedHeadlines(
  text: string,
  sentences: readonly Span[],
  taken: SpanIndex<Attribution>,
): readonly Attribution[] {
  return sentences.slice(0, headLines).flatMap((sentence) => {
    const source = signedBy(text, sentence);
    if (source === undefined || taken.overlapping(sentence).length > 0) return [];
    // "Black Banner: troops repel attack – Army": the label tells what it is about.
    const label = /^[\p{L}\d .'’-]{2,40}:\s+/u.exec(text.slice(sentence.start, source.start))?.[0].length ?? 0;
    const before = text.slice(sentence.start + label, source.start).replace(/\s+[–—]\s+$/u, "");
    const start = sentence.start + label;
    return [bareSaying(source, [{ start, end: start + before.length }], "indirect")];
  });
}

const beforeAgencyName =
  /\s(?<who>(?:state\s+|local\s+|rights\s+|war\s+)?(?:monitor|monitors|monitoring\s+group|ngo|activists|tv|television|media|ministry|police))\s+(?:AFP|Reuters|AP|Xinhua|DPA)\b/gi;

/** "… kills 31 in Velm state TV AFP": a headline that lost its colon, with who said it before the agency that wired it. */
function beforeAgency(text: string, sentences: readonly Span[], taken: SpanIndex<Attribution>): readonly Attribution[] {
  return matchesOf(text.slice(0, headReach), beforeAgencyName).flatMap((match): readonly Attribution[] => {
    const who = match.groups?.["who"] ?? "";
    const start = match.index + match[0].indexOf(who);
    const source = { start, end: start + who.length };
    const sentence = sentences[sentenceOf(sentences, source)];
    if (sentence === undefined || taken.overlapping(source).length > 0) return [];
    const content = evidenceOf([{ start: Math.max(sentence.start, source.start - longest), end: match.index }]);
    if (content === undefined || content[0].end - content[0].start < 12) return [];
    return [bareSaying(source, content, "indirect")];
  });
}

const signed =
  /(?<words>[“"][^“”"]{12,1500}[”"])\s*(?:[―—–]|--?)\s*(?<who>\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3})(?=\s*(?:[,(\n“"]|$|\.\s|\.$))/gu;

/** "“…” — Ana Orsin, mayor of Velm": a quotation with a name under it. */
function signedQuotations(
  text: string,
  known: readonly Attribution[],
  marked: readonly Attribution[],
): readonly Attribution[] {
  const taken = indexSpans([...known, ...marked], ({ source, content }) => [...source, ...content]);
  return matchesOf(text, signed).flatMap((match): readonly Attribution[] => {
    const { words = "", who = "" } = match.groups ?? {};
    const content = { start: match.index, end: match.index + words.length };
    const start = match.index + match[0].length - who.length;
    const source = { start, end: start + who.length };
    if (taken.overlapping(source).length > 0 || taken.overlapping(content).length > 0) return [];
    return [bareSaying(source, [content], "direct")];
  });
}

/** How far into a text, in characters, its headline may be told again. */
const headReach = 500;

/** "Army: 12 killed": what stands behind the colon. */
function opens(text: string, sentence: Span, source: Span): Span | undefined {
  if (!/^\W*(?:the\s+)?$/i.test(text.slice(sentence.start, source.start))) return undefined;
  const colon = /^\s*:\s*(?=\S)/.exec(text.slice(source.end, sentence.end));
  return colon === null ? undefined : { start: source.end + colon[0].length, end: sentence.end };
}

/** "25 killed: monitor": what stands before the source that ends a headline. */
function closes(text: string, sentence: Span, source: Span): Span | undefined {
  if (sentence.end - sentence.start > longest || !/^[\s.”"’]*$/.test(text.slice(source.end, sentence.end)))
    return undefined;
  const before = text.slice(sentence.start, source.start);
  const mark = /\s*[:–—-]\s+$|,\s+$|\s+$/.exec(before);
  if (mark === null || before.length < 12) return undefined;
  const isMarked = /[:–—-]/.test(mark[0]);
  if (!isMarked && !closing.test(text.slice(source.start, source.end))) return undefined;
  // "… said a monitor" has a word of saying; "… of the ministry" is no source.
  if (/\b(?:said|says|say|told|by|of|from|at|to|the|a|an|and|in|on|for|with|against)\s*$/i.test(before))
    return undefined;
  return { start: sentence.start, end: source.start - mark[0].length };
}
