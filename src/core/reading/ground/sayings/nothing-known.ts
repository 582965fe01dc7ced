// "An inquiry found no evidence that soldiers shot them", "there were no reports of casualties": whoever says so holds what stands
// behind for unlikely, or only tells that nobody has said it. The reader sees "found" or "reports" and takes the rest for told, by
// that one or by somebody without a name.

import { type Evidence, evidenceOf, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";

const there =
  "there(?:['’]s|\\s(?:is|are|was|were|(?:has|have|had)\\sbeen|remains?))(?:\\s(?:so far|still|also|currently|as yet|yet))?";
const auxiliaries = "(?:(?:has|have|had|also|so\\sfar|still|since)\\s){0,3}";
const never =
  "(?:(?:did|do|does|has|have|had|could|can)\\s?(?:not|n['’]t)|cannot|didn['’]t|hasn['’]t|haven['’]t)\\s(?:(?:yet|so far|been able to)\\s)?";
const grounds = "(?:evidence|proof|indications?|signs?|reason\\sto\\s(?:believe|think|suspect))";
const adjectives = "(?:(?!(?:that|of)\\b)[\\p{L}-]{2,20}\\s){0,2}?";
/** "That", "of"; "to suggest that". */
const behind = "\\s(?:(?:(?:to|which|that)\\s(?:suggest|indicate|show|prove)(?:s|ed)?\\s)?that|of)\\s{1,3}";

/** Who gives or offers no evidence has looked for none: "the ministry gave no evidence that" says nothing of what it is about. */
const noEvidence = new RegExp(
  `\\b(?<cue>(?:(?<who>${auxiliaries}(?:found|finds?|saw|sees?|seen|has|have|had|uncover(?:s|ed)?|detect(?:s|ed)?)|${never}(?:find|found|see|seen|have|uncover(?:ed)?|detect(?:ed)?)(?=\\s(?:any|enough|sufficient|evidence|proof|a\\ssign)))|${there}(?=\\s(?:no|little)\\s))\\s(?:(?:no|little|any|enough|sufficient|a)\\s)?${adjectives}${grounds})${behind}`,
  "dgiu",
);
const noReports = new RegExp(
  `\\b(?<cue>(?:(?<who>${auxiliaries}(?:received|heard|seen|got|has|have|had))\\s|${there}\\s)?no\\s${adjectives}reports?\\sof)\\s{1,3}`,
  "dgiu",
);

/** "Was not aware of any strike", "has no information about": who knows nothing of a thing says neither that it is nor that it is not. */
const unaware =
  /\b(?<cue>(?<who>(?:is|are|was|were|am)\s(?:currently\s|yet\s)?(?:not\s(?:currently\s|yet\s)?aware|unaware)|(?:has|have|had)\sno\s(?:knowledge|information|record|details?))\s(?:of|about|on|that))\s{1,3}/dgiu;

/** "Found no evidence", "there were no reports of", and where what they are about begins. */
interface Nothing {
  readonly cue: Span;
  /** Whether somebody stands before the verb: "the inquiry found", and not "there was". */
  readonly hasSubject: boolean;
  /** Whether nothing is held of the thing: no reports of it, no knowledge. */
  readonly isReport: boolean;
  readonly start: number;
}

function nothingsOf(text: string): readonly Nothing[] {
  return [noEvidence, noReports, unaware].flatMap((pattern) =>
    matchesOf(text, pattern).flatMap(({ 0: all, index, indices, groups }): readonly Nothing[] => {
      const [start, end] = indices?.groups?.["cue"] ?? [index, index];
      const words = text.slice(start, end);
      // "Found evidence that": nothing is missing.
      if (!/\b(?:no|little|not|cannot|unaware)\b|n['’]t\b/i.test(words)) return [];
      return [
        {
          cue: { start, end },
          hasSubject: groups?.["who"] !== undefined,
          isReport: pattern !== noEvidence,
          start: index + all.length,
        },
      ];
    }),
  );
}

/** The attributions, with what nobody knows or has told in the word of whoever says so. */
export function withNothingKnown(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const found = nothingsOf(text);
  if (found.length === 0) return attributions;
  const speakers = indexSpans(
    scored.spans.filter(({ layer }) => maySpeak.has(layer)),
    (span) => [span],
  );
  const events = indexSpans(scored.triggers, (trigger) => [trigger]);
  return found.reduce((all, one) => withOne(text, sentences, speakers, events, all, one), attributions);
}

const maySpeak: ReadonlySet<string> = new Set(["source", "person", "group", "population"]);

/** How far behind "of", in characters, the event may stand that there is no sign of. */
const eventReach = 60;

function withOne(
  text: string,
  sentences: readonly Span[],
  speakers: SpanIndex<Span>,
  events: SpanIndex<Span>,
  attributions: readonly Attribution[],
  { cue, hasSubject, isReport, start }: Nothing,
): readonly Attribution[] {
  const sentence = sentences[sentenceOf(sentences, cue)];
  if (sentence === undefined || start >= sentence.end) return attributions;
  const isKnown = (one: Attribution): boolean => one.cue.some((span) => overlap(span, cue) > 0);
  // "Found | no evidence of a raid": told by what is said (`content-act.ts`).
  const isTold =
    !isReport &&
    attributions.some(
      (one) => isKnown(one) && one.content.some((span) => span.start < start && span.end > start) && !isNameless(one),
    );
  if (isTold) return attributions;
  const content = contentOf(
    text,
    sentence,
    attributions.filter((one) => !isKnown(one)),
    cue,
    start,
  );
  const isOf = /\bof\s+$/i.test(text.slice(cue.end, start)) || isReport;
  const isEvent =
    !isOf ||
    events.overlapping({ start, end: start + eventReach }).length > 0 ||
    harm.test(text.slice(start, start + eventReach));
  if (content === undefined || !isEvent) return attributions;
  const known = attributions.find((one) => isKnown(one) && one.source.length > 0);
  const subject = hasSubject ? subjectBefore(text, speakers, sentence, cue.start) : undefined;
  if (hasSubject && subject === undefined && known === undefined) return attributions;
  const isOwn = subject === undefined && known === undefined;
  return [
    ...attributions.filter((one) => !isKnown(one)),
    {
      source: known?.source ?? (subject === undefined ? [] : [subject]),
      cue: [cue],
      content,
      act: isReport ? "says" : "doubts",
      stance: isReport ? "Uu" : "PR-",
      quotation: "indirect",
      byAuthor: isOwn,
      foundBy: "nothing-known",
    },
  ];
}

const harm = /^(?:\p{L}+\s){0,4}?(?:casualties|deaths|injuries|victims|dead|damage)\b/iu;

function isNameless({ source }: Attribution): boolean {
  return source.length === 0;
}

/** Up to the end of the clause, or of what somebody is said to have said. */
function contentOf(
  text: string,
  sentence: Span,
  others: readonly Attribution[],
  cue: Span,
  start: number,
): Evidence | undefined {
  const around = others
    .flatMap(({ content }) => content)
    .filter((span) => span.start <= cue.start && span.end > start)
    .reduce((end, span) => Math.min(end, span.end), sentence.end);
  const words = text.slice(start, around);
  const stop = words.search(clauseEnd);
  const kept = (stop < 0 ? words : words.slice(0, stop)).replace(/[\s.,;:!?"”’]+$/u, "");
  return kept.length < 3 ? undefined : evidenceOf([{ start, end: start + kept.length }]);
}

const clauseEnd =
  /[;"”]|,\s(?:and|but|though|although|while|which|who|as|despite|even|adding|saying|according|(?:the|an?|its|their|he|she|it|they|\p{Lu}[\p{L}.-]+)\s[^,;]{0,60}?(?:said|says|told|added|reported)\b)|\s(?:but|although|though|despite|while)\s|\s(?:came|were|was|had been)\s(?:in\s)?(?:received|reported|made|from)\b/u;

const pronoun = /\b(?<who>I|we|he|she|they|it)\s+$/iu;

function subjectBefore(text: string, speakers: SpanIndex<Span>, sentence: Span, before: number): Span | undefined {
  const [mention] = speakers
    .overlapping({ start: Math.max(sentence.start, before - 3), end: before })
    .filter(({ end }) => end <= before && /^\s+$/.test(text.slice(end, before)))
    .sort((a, b) => a.start - b.start);
  if (mention !== undefined) return { start: mention.start, end: mention.end };
  const from = Math.max(sentence.start, before - 12);
  const who = pronoun.exec(quote(text, { start: from, end: before }));
  const word = who?.groups?.["who"];
  if (who === null || word === undefined) return bodyBefore(text, sentence, before);
  const start = from + who.index;
  return { start, end: start + word.length };
}

/** "An inquiry", "the investigators": who looks into things, where the reader saw nobody. */
function bodyBefore(text: string, sentence: Span, before: number): Span | undefined {
  const from = Math.max(sentence.start, before - 60);
  const body = looking.exec(text.slice(from, before));
  const words = body?.groups?.["who"];
  if (body === null || words === undefined) return undefined;
  const start = from + body.index + body[0].indexOf(words);
  return { start, end: start + words.length };
}

const looking =
  /\b(?<who>(?:(?:the|an?|its|their|our)\s)?(?:[\p{L}-]{2,20}\s){0,2}?(?:inquir(?:y|ies)|investigations?|investigators?|inspectors?|observers?|monitors?|reviews?|probes?|panels?|missions?|reporters?|journalists?|visits?|commissions?|committees?))\s+$/iu;
