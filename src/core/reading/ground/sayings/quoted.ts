// Who is quoted by somebody: "the agency quoted a general as saying that", "was quoted as ruling out a truce", "the paper
// reported, citing two officers". Two sayings of the same words, the one within the other: the reader often sees one of them.

import { type Evidence, evidenceOf, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import { groupSpan, matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";
import { isSomebodyCited, isUnquoted } from "./cited.ts";
import { isKnownCue, sayingOf } from "./stance.ts";

/** "Quoted a general as saying that", "was quoted by the wire, late on, as ruling out". */
const asSaying =
  /\b(?<quotes>(?:(?<passive>(?:was|were|is|are|been|being)\s{1,3}(?:(?:not|never|\p{L}{1,20}ly)\s{1,3})?))?(?:quot|cit)(?:e|es|ed|ing))\b(?<between>[^.;:!?“”"\n]{0,120}?)\s{1,3}(?<as>as\s{1,3}\p{L}{2,20}ing(?:\s(?:out|off|aside))?)\b/dgiu;

/** "Citing two officers", up to the end of the phrase; "a spokesman for WHO" does not end before its body. */
const citing =
  /\b(?<cue>[Cc]iting|[Qq]uoting|CITING|QUOTING)\s{1,3}(?:(?:interviews?|testimon(?:y|ies)|accounts?|comments|remarks)\s(?:with|of|from|by)\s)?(?<who>[^.,;:!?“”"—–\n]{2,100}?)(?=\s*[.,;:!?“”"—–\n]|\s*$|\s(?:who|which|that|as|said|says|reported|reports)\b)/dgu;

/** The attributions, with one for each who is quoted within what another says. */
export function withQuoted(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const speakers = indexSpans(
    scored.spans.filter(({ layer }) => speaks.has(layer)),
    (span) => [span],
  );
  const quoted = matchesOf(text, asSaying).reduce((all, match) => quotedAs(text, sentences, all, match), attributions);
  return matchesOf(text, citing).reduce((all, match) => cited(text, sentences, speakers, all, match), quoted);
}

const speaks: ReadonlySet<string> = new Set(["source", "person", "group", "population"]);

function quotedAs(
  text: string,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
  match: RegExpExecArray,
): readonly Attribution[] {
  const [quotes, between, as] = ["quotes", "between", "as"].map((name) => groupSpan(match, name));
  const sentence = quotes === undefined ? undefined : sentences[sentenceOf(sentences, quotes)];
  if (quotes === undefined || between === undefined || as === undefined || sentence === undefined) return attributions;
  // "Cited the army as having killed": it has said nothing.
  if (as.end > sentence.end || !isKnownCue(quote(text, as))) return attributions;
  const isPassive = match.groups?.["passive"] !== undefined;
  const at = attributions.findIndex(({ cue }) => cue.some((span) => overlap(span, quotes) > 0));
  const outer = attributions[at];
  if (outer === undefined) return attributions;
  // "Was never quoted as saying": nobody has said it, as far as is told here.
  if (isUnquoted(text, quotes))
    return attributions.map((one, index) => (index === at ? { ...one, stance: "Uu" } : one));
  const inner = attributions.findIndex((one, index) => index !== at && one.cue.some((span) => overlap(span, as) > 0));
  const [subject] = outer.source;
  const isSubject = isPassive && subject !== undefined && subject.end <= quotes.start;
  const whom = isPassive
    ? subject !== undefined && isSubject
      ? subject
      : outer.content.find(({ end }) => end <= quotes.start)
    : trimmedSpan(text, between);
  const known = attributions[inner];
  const content = known?.content ?? saidBehind(text, outer, as, sentence);
  if (whom === undefined || content === undefined || content.some((span) => overlap(span, whom) > 0))
    return attributions;
  const said = content.map((span) => quote(text, span)).join(" ");
  const told: Attribution = {
    ...(known ?? { ...outer, foundBy: "quoted" }),
    source: known === undefined || known.source.length === 0 ? [whom] : known.source,
    cue: [as],
    content,
    ...sayingOf(quote(text, as), said, { named: true }),
  };
  const [cue = quotes] = outer.cue;
  const around: Attribution = {
    ...outer,
    source: isSubject ? [] : outer.source,
    // "Was quoted as denying": whoever quotes only says so.
    act: "says",
    stance: "CT+",
    cue: [endedAt(text, { start: cue.start, end: Math.min(cue.end, as.start) })],
  };
  const others = attributions.map((one, index) => (index === at ? around : index === inner ? told : one));
  return known === undefined ? [...others, told] : others;
}

/** What is said behind "as saying", within what the outer one says where that goes on there. */
function saidBehind(text: string, outer: Attribution, as: Span, sentence: Span): Evidence | undefined {
  const held = outer.content.find(({ start, end }) => start <= as.end + 1 && end > as.end + 1);
  // "“…,” he was quoted as saying by the wire": what is said stands before.
  const before = outer.content.filter((span) => span.end <= as.start);
  if (/^\s*(?:$|[.,;]|(?:by|in|on|to)\s)/i.test(text.slice(as.end, sentence.end))) return evidenceOf(before);
  const behind = held ?? outer.content.find(({ start }) => start >= as.end && start - as.end < 12);
  const end = behind?.end ?? sentence.end;
  const rest = text.slice(as.end, end);
  const lead = /^[\s,:]*(?:that\s+)?/i.exec(rest)?.[0].length ?? 0;
  const stop = rest.search(/,\s+and\s+(?:by|in)\s/i);
  const words = (stop < 0 ? rest : rest.slice(0, stop)).replace(/[\s.,;:]+$/, "");
  return words.length - lead < 3 ? undefined : evidenceOf([{ start: as.end + lead, end: as.end + words.length }]);
}

function cited(
  text: string,
  sentences: readonly Span[],
  speakers: SpanIndex<Span>,
  attributions: readonly Attribution[],
  match: RegExpExecArray,
): readonly Attribution[] {
  const [cue, who] = ["cue", "who"].map((name) => groupSpan(match, name));
  const sentence = cue === undefined ? undefined : sentences[sentenceOf(sentences, cue)];
  if (cue === undefined || who === undefined || sentence === undefined || who.end > sentence.end) return attributions;
  if (!isSomebodyCited(text, who, speakers.overlapping(who))) return attributions;
  const inner = attributions.findIndex((one) => one.cue.some((span) => overlap(span, cue) > 0));
  const known = attributions[inner];
  const outer = attributions.find(
    (one) =>
      one !== known &&
      one.source.length > 0 &&
      one.act === "says" &&
      one.cue.some((span) => overlap(span, sentence) > 0 && Math.abs(span.start - cue.start) <= besideCiter) &&
      one.content.every((span) => overlap(span, cue) === 0),
  );
  const passer = passerOf(text, sentence, speakers, attributions, cue, who);
  if (passer !== undefined) {
    const [verb, subject] = passer;
    return cited(
      text,
      sentences,
      speakers,
      attributions.map((one) => (one === verb ? { ...one, source: [subject] } : one)),
      match,
    );
  }
  if (known !== undefined) {
    // The reader may have given the words to the one who cites, or taken who is cited for what is said.
    const own = evidenceOf(known.content.filter((span) => overlap(span, who) === 0)) ?? outer?.content;
    if (own === undefined) return attributions;
    return attributions.map((one) => {
      if (one === known) return { ...one, source: [who], content: own };
      // "Wrote, citing two officers, that": the words behind are of both.
      const isBeside = one.cue.some(({ end }) => end <= cue.start && cue.start - end < 4);
      return isBeside && one.content.some((span) => overlap(span, who) > 0) ? { ...one, content: own } : one;
    });
  }
  if (outer === undefined) return attributions;
  const said = outer.content.map((span) => quote(text, span)).join(" ");
  return [
    ...attributions,
    {
      ...outer,
      source: [who],
      cue: [cue],
      ...sayingOf(quote(text, cue), said, { named: true }),
      foundBy: "quoted",
    },
  ];
}

/** "The Velm Post, citing police, wrote": police has not written; whoever stands before the comma has. */
function passerOf(
  text: string,
  sentence: Span,
  speakers: SpanIndex<Span>,
  attributions: readonly Attribution[],
  cue: Span,
  who: Span,
): readonly [Attribution, Span] | undefined {
  const verb = attributions.find(
    (one) =>
      one.source.some((span) => overlap(span, who) > 0) &&
      one.cue.some(
        ({ start, end }) => start >= who.end && end <= sentence.end && /^,\s+$/.test(text.slice(who.end, start)),
      ),
  );
  if (verb === undefined || !/,\s+$/.test(text.slice(Math.max(0, cue.start - 3), cue.start))) return undefined;
  const [subject] = speakers
    .overlapping({ start: Math.max(sentence.start, cue.start - 4), end: cue.start })
    .filter(({ end }) => end < cue.start && /^,\s+$/.test(text.slice(end, cue.start)))
    .sort((a, b) => a.start - b.start);
  return subject === undefined ? undefined : [verb, { start: subject.start, end: subject.end }];
}

/** How near, in characters, the word of saying stands of whoever cites. */
const besideCiter = 120;

function endedAt(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function trimmedSpan(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const kept = words.trim().replace(/,$/, "");
  return kept === "" ? undefined : { start: start + lead, end: start + lead + kept.length };
}
