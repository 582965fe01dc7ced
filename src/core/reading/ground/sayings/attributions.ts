// From the reader's sources, cues and contents to attributions: who says, by which words it is said, what is said.
// Rules add what the reader leaves out and the text plainly says: hearsay without a speaker ("was reported killed",
// "allegedly"), the author's own hedges ("it could be suggested that"), and quotations whose cue was not seen.

import { byPosition, type Evidence, evidenceOf, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored, ScoredSpan } from "../../scored.ts";
import { findAuthorDenials } from "../denials/author-denials.ts";
import { findDeniedClauses, withoutDeniedClauses } from "../denials/denied-clauses.ts";
import { findHeadlineDenials } from "../denials/headline-denials.ts";
import { findSpokenOf, withSpokenOf } from "../denials/spoken-of.ts";
import { sentenceOf } from "../sentence-of.ts";
import { type Attribution, anchorOf } from "./attribution.ts";
import { findBareSources } from "./bare-sources.ts";
import { findBases } from "./basis.ts";
import { findBetween } from "./between.ts";
import { findInnerSayings } from "./inner-sayings.ts";
import { withMutualBlame } from "./mutual-blame.ts";
import { withoutNextClauses } from "./next-clause.ts";
import { beforeRelative, isAuthorsTail, isSpokenOf } from "./not-said.ts";
import { withNothingKnown } from "./nothing-known.ts";
import { withNounSayings } from "./noun-sayings.ts";
import { withQuoted } from "./quoted.ts";
import { findResponsibility } from "./responsibility.ts";
import { saidWords } from "./said-words.ts";
import { sayingNoun } from "./saying-nouns.ts";
import { withSharedSources } from "./shared-sources.ts";
import { withSoCalled } from "./so-called.ts";
import { isHearsay, isKnownCue, sayingOf } from "./stance.ts";
import { type Ties, tiesOf } from "./ties.ts";
import { findTollSayings } from "./toll-sayings.ts";
import { findUnnamed, ofParticiple, trimmed } from "./unnamed-sayings.ts";
import { withUnsaid } from "./unsaid.ts";

/** All attributions of a text, in text order of their cues. */
export function findAttributions(text: string, sentences: readonly Span[], scored: Scored): readonly Attribution[] {
  const ties = tiesOf(text, sentences, scored);
  const read = scored.spans.flatMap((span, index) =>
    span.layer === "cue" ? (attributionOf(text, sentences, scored, ties, index) ?? []) : [],
  );
  const tolls = findTollSayings(text, sentences, scored, read);
  const counted = indexSpans(tolls, ({ cue }) => cue);
  const owned = [
    ...findResponsibility(text, sentences, scored, read),
    ...tolls,
    ...findDeniedClauses(text, scored, read),
  ];
  const isCounted = ({ source, cue }: Attribution): boolean =>
    source.length === 0 && cue.some((span) => counted.overlapping(span).length > 0);
  const inOrder = [...read.filter((found) => !isCounted(found)), ...owned].sort((a, b) =>
    byPosition(anchorOf(a), anchorOf(b)),
  );
  const sayings = withSharedSources(text, sentences, inOrder).filter((found) => isSaying(text, found));
  const named = withNounSayings(text, scored.triggers, sayings);
  const spoken = findSpokenOf(text);
  const quoted = withQuoted(text, sentences, scored, withSpokenOf(text, scored.triggers, named, spoken));
  const all = [...withSoCalled(text, sentences, scored, withNothingKnown(text, sentences, scored, quoted))];
  all.push(...findHeadlineDenials(text, sentences, scored, all));
  all.push(...findInnerSayings(text, sentences, scored, all));
  const cues = indexSpans(all, ({ cue }) => cue);
  const contents = indexSpans(all, ({ content }) => content);
  for (const candidate of findUnnamed(text, sentences, scored.triggers, (cue) =>
    contents.covering(cue).flatMap(({ content }) => content),
  ))
    if (candidate.cue.every((cue) => cues.overlapping(cue).length === 0)) all.push(candidate);
  all.push(...findAuthorDenials(text, all, spoken));
  all.push(...findBareSources(text, sentences, scored, all));
  all.push(...findBases(text, sentences, all));
  all.push(...findBetween(text, sentences, all));
  return withUnsaid(
    text,
    withoutDeniedClauses(text, withoutNextClauses(text, withMutualBlame(text, sentences, scored, all))),
  )
    .map((found) => withAuthor(text, sentences, ofParticiple(text, found)))
    .sort((a, b) => byPosition(anchorOf(a), anchorOf(b)));
}

/**
 * With nobody who says it, a word that the table does not know is more often no saying at all; "known as" only names;
 * and what nobody said ("no group has claimed …") is nobody's word.
 */
function isSaying(text: string, { source, cue }: Attribution): boolean {
  const words = cue.map((span) => quote(text, span)).join(" ");
  const [first] = source;
  // "As the whole valley knows": whoever says so says it for himself.
  if (
    first !== undefined &&
    /^kn(?:ows?|ew)$/i.test(words) &&
    /\bas\s+$/i.test(text.slice(Math.max(0, first.start - 4), first.start))
  )
    return false;
  // "The Front was to blame": the words hold it to the deed, and are no saying beside that of whoever says them.
  if (
    first === undefined &&
    /^(?:is|are|was|were|being|be) (?:\w+ly )?(?:to blame|responsible|behind)(?: for)?$/i.test(words.trim())
  )
    return false;
  // "…, raising an earlier toll of nine": the number was told before, by whoever told it.
  if (
    /^(?:(?:revis|rais|updat|lower|correct|amend|increas)ing|up|down)(?: from| on)?$/i.test(words.trim()) &&
    isOlder(text, cue.at(-1))
  )
    return false;
  // "The proscribed Front": an article alone speaks for nobody, and what follows it is no verb.
  if (first !== undefined) return !/^(?:(?:no|none|nobody|neither|nothing)\b|(?:the|an?)$)/i.test(quote(text, first));
  const before = text.slice(Math.max(0, (cue[0]?.start ?? 0) - 50), cue[0]?.start);
  if (/^(?:nothing|nobody|no one)\b/i.test(words.trim())) return false;
  if (naming.test(words.trim()) || /\b(?:no|none|nobody|neither)\b[^.,;:!?]*$/i.test(before)) return false;
  return isHearsay(words) || isKnownCue(words) || ownHedge.test(words.trim());
}

/** Whether an earlier number stands right behind a verb. */
function isOlder(text: string, cue: Span | undefined): boolean {
  return (
    cue !== undefined &&
    /^\s+(?:from\s+)?(?:an?|the|its|their)\s+(?:[\p{L}-]+\s+)?(?:earlier|previous|initial|first|preliminary|provisional)\s/iu.test(
      text.slice(cue.end, cue.end + 60),
    )
  );
}

const naming =
  /^(?:(?:also|better|was|is|are|were|been|being|have|has|had|the)\s+)*(?:known|called|dubbed|named|nicknamed|posted)(?:\s+as)?$/i;

function attributionOf(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  ties: Ties,
  index: number,
): Attribution | undefined {
  const found = scored.spans[index];
  if (found === undefined) return undefined;
  const named = ofName(text, ties.sourceOf(index)[0], found);
  const cue = {
    ...found,
    start: named > 0 ? found.start + named : found.start - distancing(text, found),
    end: found.end + itself(text, found),
  };
  const pieces = ties
    .contentsOf(index)
    .flatMap((span) => inParagraph(text, cue, span) ?? [])
    .filter((span) => !isOthersTurn(text, cue, span))
    .filter((_, at, all) => at === 0 || !isAskedFor(text, cue, all[0]));
  const [speaker] = ties.sourceOf(index);
  const within = pieces.filter(
    (span) => !isAcrossParagraphs(text, cue, span) && !isBeforeClause(text, cue, speaker, pieces, span),
  );
  const near = within
    .filter((span) => !isAuthorsTail(text, cue, within[0], span) && !isStray(text, sentences, cue, within, span))
    .map((span) => beforeRelative(text, cue, span));
  // A headline says nothing of the paragraph below it; a quotation may stand in a paragraph of its own.
  const content = evidenceOf(near.length > 0 ? near : pieces.filter((span) => quotationOf(text, [span]) === "direct"));
  if (content === undefined) return undefined;
  if (isPurpose(text, cue)) return undefined;
  if (
    noComment.test(text.slice(Math.max(0, cue.start - 14), cue.end)) &&
    content.every(({ end }) => end <= cue.start && /[;.]|\b(?:but|while)\b/.test(text.slice(end, cue.start)))
  )
    return undefined;
  const { words, said } = saidWords(text, cue, content);
  // "He feared for his safety" tells why somebody is not named; "in a post on X that" has said it before.
  if (/^fear(?:s|ed|ing)?(?: for)?$/i.test(words) && isForSafety(text, cue)) return undefined;
  if (/^on (?:X|Telegram|Twitter|Facebook)$/.test(words)) return undefined;
  // "Brushed it aside": the last word is the verb's, and has said nothing of its own.
  if (/^(?:aside|away|off|out)$/i.test(words)) return undefined;
  if (isSubject(text, cue) || isSpokenOf(text, scored, ties, index)) return undefined;
  if (/^(?:citing|quoting)$/i.test(words) && content.every((span) => !tells.test(quote(text, span)))) return undefined;
  const speakers = ties
    .sourceOf(index)
    .filter((span) => !isHedge(words) && !isAnothersSaying(text, cue, span))
    .map((span) => withoutHeading(text, withEndOfName(text, wholeWord(text, span), cue)))
    .filter((span) => !relates.test(quote(text, span)))
    .map((span) => (named > 0 && span.end <= cue.start ? { ...span, end: cue.start - 1 } : span));
  // "Hundreds feared dead": they are feared for, and fear nothing.
  const source = isFearedFor(text, cue)
    ? []
    : speakers.length > 0
      ? speakers
      : subjectOf(text, sentences, cue, content);
  const joined = withFirstSpeaker(text, scored, source, content);
  if (joined !== undefined)
    return {
      source: joined.source,
      cue: [{ start: cue.start, end: cue.end }],
      content: joined.content,
      ...sayingOf(words, said, { named: true }),
      quotation: quotationOf(text, joined.content),
      byAuthor: false,
      foundBy: "reader",
    };
  const pronoun =
    /^(?:it|he|she|they)(?=\s+(?!is\b|was\b|(?:has|had|have)\b.*\bbeen\b|could\b|may\b|might\b|seems?\b|appears?\b))/i.exec(
      words,
    )?.[0];
  if (source.length === 0 && pronoun !== undefined) {
    const at = cue.start + pronoun.length;
    return {
      source: [{ start: cue.start, end: at }],
      cue: [{ start: at + (/^\s+/.exec(text.slice(at))?.[0].length ?? 0), end: cue.end }],
      content,
      ...sayingOf(words, said, {
        named: true,
        ...(cue.act === undefined ? {} : { act: cue.act }),
        ...(cue.stance === undefined ? {} : { stance: cue.stance }),
      }),
      quotation: quotationOf(text, content),
      byAuthor: false,
      foundBy: "reader",
    };
  }
  return {
    source,
    cue: [{ start: cue.start, end: cue.end }],
    content,
    ...sayingOf(words, said, {
      named: source.length > 0 && !isPassive(words, cue, source[0]),
      ...(cue.act === undefined ? {} : { act: cue.act }),
      ...(cue.stance === undefined ? {} : { stance: cue.stance }),
    }),
    quotation: quotationOf(text, content),
    byAuthor: false,
    foundBy: "reader",
  };
}

/** "…, | medics and | the rescue service said": the reader takes the first of two speakers for the end of what is said. */
function withFirstSpeaker(
  text: string,
  { spans }: Scored,
  source: readonly Span[],
  content: Evidence,
): { readonly source: readonly Span[]; readonly content: Evidence } | undefined {
  const [second, ...others] = source;
  const held =
    second === undefined ? undefined : content.find(({ end }) => end <= second.start && second.start - end < 6);
  if (second === undefined || held === undefined || others.length > 0) return undefined;
  const first = spans.find(
    ({ layer, start, end }) =>
      (layer === "group" || layer === "person" || layer === "population") &&
      start >= held.start &&
      end < second.start &&
      /^\s+and\s+(?:the\s+|an?\s+)?$/i.test(text.slice(end, second.start)) &&
      /,["”’]?\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, held.start - 8), start)),
  );
  if (first === undefined) return undefined;
  const said = text.slice(held.start, Math.max(held.start, first.start)).replace(/,(["”’]?)\s+(?:the\s+)?$/i, "$1");
  const kept = evidenceOf(
    content.flatMap((span) => {
      if (span !== held) return [span];
      return said.length < 3 ? [] : [{ start: held.start, end: held.start + said.length }];
    }),
  );
  return kept === undefined ? undefined : { source: [{ start: first.start, end: second.end }], content: kept };
}

/** "The Front probably carried it out": who stands before an adverb of doubt is told of, and the doubt is the teller's. */
function isHedge(words: string): boolean {
  return /^(?:most |very |quite )?(?:probably|likely|possibly|perhaps|maybe|apparently|presumably|seemingly|conceivably)$/i.test(
    words.trim(),
  );
}

const anothersSaying = new RegExp(
  `^(?:reject|dismiss|den[yi]|refut|call|describ|brand|denounc)\\p{L}*\\s[^.;:!?\\n]{0,80}?\\b${sayingNoun}\\s{1,3}(?:(?:made|spread|voiced)\\s{1,3})?by\\s{1,3}(?:the\\s{1,3})?$`,
  "iu",
);

/** "Rejected as absurd a report by the radio": the radio made the report, and rejects nothing. */
function isAnothersSaying(text: string, cue: Span, source: Span): boolean {
  return (
    source.start >= cue.end &&
    source.start - cue.start < 160 &&
    anothersSaying.test(text.slice(cue.start, source.start))
  );
}

/** "…, because he feared for his safety". */
function isForSafety(text: string, { start, end }: Span): boolean {
  return (
    /\b(?:because|since|as)\s+(?:he|she|they)\s+$/i.test(text.slice(Math.max(0, start - 16), start)) &&
    /^\s+(?:for\s+)?(?:his|her|their|its)\s+(?:own\s+)?(?:safety|li(?:fe|ves)|security|jobs?|posts?|famil(?:y|ies))\b/i.test(
      text.slice(end, end + 40),
    )
  );
}

/** "To stage an attack in order to accuse the army": nobody has accused it yet. */
function isPurpose(text: string, { start }: Span): boolean {
  return /\b(?:in order|so as|with a view) to\s+$/i.test(text.slice(Math.max(0, start - 20), start));
}

/** "…; the coalition has not commented": what stands before it is another's word. */
const noComment =
  /\b(?:not|never|n['’]t|nothing|yet to|declin\w+ to|refus\w+ to)\s+(?:(?:yet|\w+ly|so far)\s+)?(?:comment|respond|repl(?:y|ied))/i;

/** "S." of "the U.S.", "s army" of "Osteria's army": who speaks is named by whole words. */
function wholeWord(text: string, span: Span): Span {
  const before = /(?:\p{Lu}\.|\p{L}{1,24}['’])$/u.exec(text.slice(Math.max(0, span.start - 26), span.start))?.[0];
  const isCut = before !== undefined && /^(?:\p{Lu}\.|s\s[^\p{Lu}]*$)/u.test(text.slice(span.start, span.end));
  return isCut ? { ...span, start: span.start - before.length } : span;
}

/** "ACCESS" above "Authorities in Velm denied" is a heading and no part of who speaks. */
function withoutHeading(text: string, given: Span): Span {
  const gap = /^[\s\S]*\n[ \t]*\n\s*(?=\S)/.exec(quote(text, given));
  const span = gap === null ? given : { ...given, start: given.start + gap[0].length };
  // In a text all in capitals nothing sets a heading apart.
  const heading = /^\p{Lu}[\p{Lu} &/-]{2,60}\n\s*(?=\S*\p{Ll})/u.exec(quote(text, span));
  return heading === null ? span : { ...span, start: span.start + heading[0].length };
}

/** "Myanmar Now", where the reader saw the first word alone before the verb: a state is no outlet. */
function withEndOfName(text: string, span: Span, cue: Span): Span {
  const between = text.slice(span.end, Math.max(span.end, Math.min(cue.start, span.end + 8)));
  const word = span.end + between.length === cue.start ? /^ (?:Now|Today|Live|Daily)(?= $)/.exec(between) : null;
  return word !== null && /\p{Lu}\p{L}*$/u.test(quote(text, span)) ? { ...span, end: span.end + word[0].length } : span;
}

/** Length of "Now " of "Myanmar Now reported", where the reader took the last word of a name for the verb's. */
function ofName(text: string, source: Span | undefined, { start, end }: Span): number {
  const isBeside = source !== undefined && source.end + 1 === start && /\p{Lu}[\p{L}]*$/u.test(quote(text, source));
  const word = isBeside ? /^(?:Now|Today|Live|Daily)\s(?=\p{Ll})/u.exec(text.slice(start, end)) : null;
  return word?.[0].length ?? 0;
}

/** Length of "distanced" before "itself", where the reader saw only the second. */
function distancing(text: string, { start, end }: Span): number {
  if (!/^(?:itself|himself|herself|themselves)\b/i.test(text.slice(start, end))) return 0;
  return /\bdistanc(?:ed|es|ing)\s+$/i.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0;
}

/** Length of "itself from" behind "distanced", where the reader saw only the first. */
function itself(text: string, { start, end }: Span): number {
  if (!/\bdistanc(?:ed|es|ing)$/i.test(text.slice(start, end))) return 0;
  return /^\s+(?:itself|himself|herself|themselves)(?:\s+from)?\b/i.exec(text.slice(end, end + 20))?.[0].length ?? 0;
}

const nameOfSaying = new RegExp(`^${sayingNoun}$`, "i");

/** "These claims are false": the word of saying is what the sentence is about, and says nothing itself. */
function isSubject(text: string, cue: Span): boolean {
  return (
    nameOfSaying.test(quote(text, cue)) &&
    /\b(?:these|those|this|such|all|the)\s+$/i.test(text.slice(Math.max(0, cue.start - 8), cue.start)) &&
    /^\s+(?:is|are|was|were|has|have|had)\b(?!\s+that\b)/i.test(text.slice(cue.end, cue.end + 12))
  );
}

/** "Citing hospital staff in the city": a phrase without a verb says nothing; it only names who spoke. */
const tells =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|may|might|could|can|did|does|do|\w{3,}ed|said|killed)\b/i;

/** "Damascus and Moscow had spoken of": capitals at the head of a sentence, with nothing but an auxiliary before the cue. */
function headOfSentence(text: string, sentences: readonly Span[], cue: Span): readonly Span[] {
  const sentence = sentences[sentenceOf(sentences, cue)];
  if (sentence === undefined || cue.start - sentence.start > 60) return [];
  const subject =
    /^(?<names>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?(?:,? and \p{Lu}[\p{L}.'’-]+)?)\s+(?:(?:had|has|have|also|later|\w+ly)\s+)*$/u.exec(
      text.slice(sentence.start, cue.start),
    );
  const names = subject?.groups?.["names"];
  if (
    names === undefined ||
    /^(?:The|It|He|She|They|This|That|There|We|In|On|At|But|And|As|If|No|Nobody|One|Some|Many|Others|Who|What|While|When|After|Before|Since|During|Following|Despite|Amid|Upon|Until|With|Without|Under|By|For|From)\b/.test(
      names,
    )
  )
    return [];
  return [{ start: sentence.start, end: sentence.start + names.length }];
}

function subjectOf(text: string, sentences: readonly Span[], cue: Span, content: Evidence): readonly Span[] {
  // "The agency was unable to verify": that one speaks.
  if (/^(?:(?:is|are|was|were)(?! (?:not |un)able\b)|been|being|be|it|we)\b|ly$/i.test(quote(text, cue).trim()))
    return [];
  for (const found of [
    relativeBefore(text, cue),
    byWhomBehind(text, cue),
    inverted(text, cue, content),
    clauseSubject(text, cue),
  ])
    if (found.length > 0) return found;
  return headOfSentence(text, sentences, cue);
}

/** "…, warned Osman Brek": behind what is said the verb comes first, and a name behind it speaks. */
function inverted(text: string, cue: Span, content: Evidence): readonly Span[] {
  const last = content.at(-1);
  if (last === undefined || last.end > cue.start || !/^[.,!?"”’\s]*$/.test(text.slice(last.end, cue.start))) return [];
  const name =
    /^\s+(?<who>\p{Lu}[\p{L}.'’-]*\p{Ll}(?:\s+(?:(?:al|el|de|van|von|bin)[\s-])?\p{Lu}[\p{L}.'’-]*\p{Ll}){1,4})(?=[,.;\s]|$)/u.exec(
      text.slice(cue.end, cue.end + 80),
    );
  const who = name?.groups?.["who"];
  if (name === null || who === undefined) return [];
  const start = cue.end + name[0].indexOf(who);
  return [{ start, end: start + who.length }];
}

/** "The claims spread by the other side that …": who stands behind "by" made them. */
function byWhomBehind(text: string, cue: Span): readonly Span[] {
  const words =
    /^\s+(?:(?:spread|made|voiced|issued|published|put forward)\s+)?by\s+(?<who>(?:\S+\s+){0,4}?\S+)\s+that\s/i.exec(
      text.slice(cue.end, cue.end + 90),
    );
  const who = words?.groups?.["who"];
  if (words === null || who === undefined || /[,.;:]/.test(who)) return [];
  const start = cue.end + words[0].indexOf(who);
  const source = { start, end: start + who.length };
  return isAnothersSaying(text, cue, source) ? [] : [source];
}

/** "Said that the police suspected a band": the subject of the clause of which the cue is the verb. */
function clauseSubject(text: string, cue: Span): readonly Span[] {
  if (!/^(?:suspect|believe|think|fear|assume|accuse|blame)(?:s|d|ed)?$|^thought$/i.test(quote(text, cue))) return [];
  const from = Math.max(0, cue.start - 60);
  const clause = /\bthat\s+(?<who>(?:the|its|their|his|her)\s+[\p{L}-]+(?:\s+[\p{L}-]+)?)\s+$/iu.exec(
    text.slice(from, cue.start),
  );
  const who = clause?.groups?.["who"];
  if (clause === null || who === undefined) return [];
  const start = from + clause.index + clause[0].indexOf(who);
  return [{ start, end: start + who.length }];
}

/** "…, who doubted that": the pronoun speaks, for whoever it stands for. */
function relativeBefore(text: string, cue: Span): readonly Span[] {
  const from = Math.max(0, cue.start - 24);
  const word = /\b(?<who>who|which)\s+(?:(?:has|have|had|also|later|\w+ly)\s+)*$/i.exec(text.slice(from, cue.start));
  const who = word?.groups?.["who"];
  if (word === null || who === undefined) return [];
  return [{ start: from + word.index, end: from + word.index + who.length }];
}

function isFearedFor(text: string, cue: Span): boolean {
  return (
    /^(?:feared|believed|presumed|thought|reported)$/i.test(quote(text, cue)) &&
    /^\s+(?:dead|killed|missing|injured|wounded|trapped|hurt|drowned|captured|lost)\b/i.test(
      text.slice(cue.end, cue.end + 12),
    )
  );
}

/** "Orsin is believed to have left": who stands before a passive of saying is spoken of and does not speak. */
function isPassive(words: string, cue: Span, source: Span | undefined): boolean {
  return source !== undefined && source.end <= cue.start && /^(?:is|are|was|were|been|being|be)\b/i.test(words.trim());
}

function isAcrossParagraphs(text: string, cue: Span, span: Span): boolean {
  const between = span.end <= cue.start ? text.slice(span.end, cue.start) : text.slice(cue.end, span.start);
  return /\n[ \t]*\n/.test(between) && !/["“”«»]/.test(text.slice(Math.max(0, span.start - 1), span.end + 1));
}

/** "The rebels deny | a massacre | as the mission says 141 were killed": what stands before "as" is another's. */
function isBeforeClause(
  text: string,
  cue: Span,
  speaker: Span | undefined,
  pieces: readonly Span[],
  span: Span,
): boolean {
  if (speaker === undefined || span.end > speaker.start || speaker.end > cue.start) return false;
  return (
    pieces.some(({ start }) => start >= cue.end) &&
    /^\s+(?:as|while|but|after)\s+(?:the\s+)?$/i.test(text.slice(span.end, speaker.start)) &&
    !/["“”]/.test(text.slice(span.start, span.end))
  );
}

/** "Condemned the killing. The army denied | shelling Tarn": the end of another sentence is no part of what this one says. */
function isStray(text: string, sentences: readonly Span[], cue: Span, pieces: readonly Span[], span: Span): boolean {
  const [home, there] = [sentenceOf(sentences, cue), sentenceOf(sentences, span)];
  const sentence = sentences[there];
  if (home === there || sentence === undefined || !pieces.some((one) => sentenceOf(sentences, one) === home))
    return false;
  const lead = text.slice(sentence.start, span.start);
  return /\p{L}\s+\p{L}+\s/u.test(lead) && !/["“”«»]/.test(text.slice(sentence.start, sentence.end));
}

/** A preposition that the reader took for somebody who speaks: "After the demand to leave". */
const relates = /^(?:after|before|during|following|despite|since|amid|upon|until|with|without|under|by|at|on|in)$/i;

/** "15:00 The mayor: “Six are dead”": a line that another name and a colon open is said by that one. */
function isOthersTurn(text: string, { end }: Span, span: Span): boolean {
  return span.start >= end && /\n[^\n"“”]{2,80}:[ \t]*$/.test(text.slice(Math.max(end, span.start - 90), span.start));
}

/** "After the demand to leave they opened fire": what is asked for is in the words behind "to", and nothing is in the clause that follows. */
function isAskedFor(text: string, { start, end }: Span, first: Span | undefined): boolean {
  return (
    /^(?:demands?|orders?|requests?|appeals?|calls?|pleas?)$/i.test(text.slice(start, end)) &&
    /\b(?:the|an?|its|their|his|her|this|repeated)\s+$/i.test(text.slice(Math.max(0, start - 12), start)) &&
    /^to\s/i.test(quote(text, first ?? { start: end, end }))
  );
}

/** A headline is no part of what the sentence below it says: of words on both sides of a blank line, those of the cue's. */
function inParagraph(text: string, cue: Span, span: ScoredSpan): Span | undefined {
  let { start, end } = span;
  // "Thirty-five people": what is said never begins within a word.
  while (/[\p{L}\p{N}-]/u.test(text[start - 1] ?? "") && start > span.start - 24) start -= 1;
  const words = text.slice(start, end);
  if (/["“”«»]/.test(words)) return { start, end };
  for (const gap of matchesOf(words, /\n[ \t]*\n\s*/g)) {
    const [from, to] = [span.start + gap.index, span.start + gap.index + gap[0].length];
    if (to <= cue.start) start = Math.max(start, to);
    else if (from >= cue.end) end = Math.min(end, from);
  }
  return start < end ? { start, end } : undefined;
}

const quotationMark = /["“”«»„]|(?<![\p{L}\p{N}])[‘']|[’'](?![\p{L}\p{N}])/u;

/** Direct where the whole content stands in quotation marks, mixed where a part of it does. */
export function quotationOf(text: string, content: Evidence): "direct" | "indirect" | "mixed" {
  const marked = content.map((span) => {
    const words = quote(text, span)
      .trim()
      .replace(/[.,;:!?]+$/, "");
    const before = text.slice(Math.max(0, span.start - 1), span.start);
    const opens = quotationMark.test(words[0] ?? "") || quotationMark.test(before);
    if (opens) return "direct";
    return /["“”«»]|(?<![\p{L}\p{N}])[‘'][^‘’']{3,}[’'](?![\p{L}\p{N}])/u.test(words) ? "mixed" : "indirect";
  });
  if (marked.every((kind) => kind === "direct")) return "direct";
  return marked.every((kind) => kind === "indirect") ? "indirect" : "mixed";
}

/** A hedge without a speaker is the author's own: "it could be suggested that" is neither hearsay nor a voice from outside. */
function withAuthor(text: string, sentences: readonly Span[], attribution: Attribution): Attribution {
  if (attribution.source.length > 0) return attribution;
  if (attribution.foundBy === "hedge") return { ...attribution, byAuthor: true };
  const cue = attribution.cue.map((span) => quote(text, span)).join(" ");
  if (attribution.foundBy === "hearsay" || isHearsay(cue)) return attribution;
  if (ownHedge.test(cue.trim())) return { ...attribution, byAuthor: true };
  const at = attribution.cue[0]?.start ?? attribution.content[0].start;
  const before = text.slice(Math.max(0, at - 40), at);
  if (
    /^(?:it )?(?:could|may|might|can|should) be (?:suggested|assumed|supposed|argued|concluded|speculated|said)/i.test(
      cue,
    )
  ) {
    const end = sentences[sentenceOf(sentences, { start: at, end: at + 1 })]?.end ?? at;
    const rest = trimmed(text, { start: thatAfter(text, attribution.cue.at(-1)?.end ?? at), end });
    const content = evidenceOf(rest === undefined ? attribution.content : [rest]) ?? attribution.content;
    return { ...attribution, content, byAuthor: true, act: "suggests", stance: "PS+" };
  }
  const impersonal = /\bit(?:['’]s| is| should be| must be| is also)(?: \w+){0,2}(?: to)? ?$/i.test(before);
  return impersonal || /^(?:it is|it was|it['’]s)\b/i.test(cue) || /^we\b/i.test(cue) || /\bwe $/i.test(before)
    ? { ...attribution, byAuthor: true }
    : attribution;
}

/** "May have been", "possibly", "appears to": whoever speaks commits to less; nobody else is cited. */
const ownHedge =
  /^(?:(?:may|might|could|must)\b|(?:likely|unlikely|possibly|perhaps|maybe|probably|apparently|presumably|seemingly|potentially|conceivably)\b|(?:appear|seem|look)(?:s|ed)?\b|(?:is|are|was|were) (?:likely|unlikely|probably|possibly)\b)/i;

/** Where the words behind a cue begin, an introducing "that" left out. */
function thatAfter(text: string, end: number): number {
  return end + (/^\s+that\b/i.exec(text.slice(end, end + 12))?.[0].length ?? 0);
}
