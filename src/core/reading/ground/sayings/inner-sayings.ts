// Somebody says that somebody says: "police had ruled out gas, he said", "“We believe it was intentional,” the mayor said".
// The reader learnt most of its attributions from a corpus that marks no saying within what another says (PolNeAR: 0 of
// 22,026), and mostly passes them over; here they are found by their verbs, where whoever speaks stands right before.

import { contains, type Evidence, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";
import { sayingOf } from "./stance.ts";

/** Verbs of saying and of holding for true that our own corpus' training part marks within contents more often than not. */
const verbs = new RegExp(
  `\\b(?:${[
    "(?:said|says|say|told|inform(?:s|ed)|ask(?:s|ed)|add(?:s|ed)|stat(?:es|ed)|wrote|mention(?:s|ed)|explain(?:s|ed)|reveal(?:s|ed))",
    "(?:den(?:y|ies|ied)|claim(?:s|ed)?(?! (?:the )?(?:lives|life)\\b)|report(?:s|ed)|announce[sd]|confirm(?:s|ed)?|warn(?:s|ed)?)",
    "(?:accuse[sd]?|blame[sd]?|admit(?:s|ted)|acknowledge[sd]?|insist(?:s|ed)?|assert(?:s|ed)?|maintain(?:s|ed)?|assure[sd]?)",
    "(?:stress(?:es|ed)|underline[sd]|underscore[sd]|emphasi[sz]e[sd]|reiterate[sd]?|promise[sd]|pledge[sd]|vow(?:s|ed))",
    "(?:consider(?:s|ed)|realize[sd]|(?<=\\bnot )know|believe[sd]?|thought|fear(?:s|ed)|suspect(?:s|ed)|hope[sd]?|expect(?:s|ed)?|doubt(?:s|ed)?|conclude[sd]?)",
    "(?<=\\b(?:they|we|I) )fear",
    "(?:ruled out|rules? out|call(?:s|ed)? (?:for|on)|urge[sd]?|demand(?:s|ed)?|ordered|condemn(?:s|ed)?|welcome[sd]?|appreciate[sd]?)",
    "(?:am|are|is|was|were) (?:\\w+ly )?(?:confident|certain|sure|convinced|concerned|worried|afraid|clear|committed to|determined to)",
  ].join("|")})(?=\\s+[\\p{L}\\p{N}"“‘'$€£])`,
  "giu",
);

/** What goes with a verb before it: "has strongly denied", "do not believe". */
const goesWithVerb =
  /(?:\b(?:also|still|now|since|later|again|even|had|has|have|would|will|do|does|did|not|never|cannot|can|could|don['’]?t|didn['’]?t|doesn['’]?t|has ?n['’]?t|\p{L}+ly)\s+)*$/iu;

/** "The information which we have shows": there "have" is no auxiliary. */
const adverbs = /(?:\b\p{L}+ly\s+)*$/u;

const pronoun = /(?:^|[^\p{L}])(?<who>I|we|he|she|they|it)\s+$/iu;
/** What shows something, with what is told of it: "the evidence found at the site", "the information which we have". */
const evidence =
  /\b(?<who>(?:the |our |all |this |these )?(?:evidence|information|images?|videos?|footage|data|tests?|results?|findings|remnants|fragments))(?:\s+(?:concerning|found|from|at|on|in|of|about|that|which)\b(?:\s(?!(?:said|says)\b)[\p{L}-]+){0,9}?)?(?<!\s(?:that|which|to|and|not|it|we|they))\s+$/iu;
const shows =
  /\b(?:(?:strongly )?(?:suggest(?:s|ed)?|indicate[sd]?|show(?:s|ed)?|prove[sd]?))(?=\s+(?:that|the|an?|it|\p{L}+)\b)/giu;

/** Sayings within what the `known` ones tell, whose cues are not among theirs. */
export function findInnerSayings(
  text: string,
  sentences: readonly Span[],
  scored: Scored,
  known: readonly Attribution[],
): readonly Attribution[] {
  const cues = indexSpans(known, ({ cue, source }) => [...cue, ...source]);
  const speakers = indexSpans(
    scored.spans.filter(({ layer }) => mayspeak.has(layer)),
    (span) => [span],
  );
  const found = new Map<number, Attribution>();
  for (const outer of known) {
    if (outer.source.length === 0) continue;
    for (const around of outer.content) {
      for (const one of within(text, sentences, around, speakers)) {
        const [cue] = one.cue;
        if (cue !== undefined && !found.has(cue.end) && cues.overlapping(cue).length === 0) found.set(cue.end, one);
      }
    }
  }
  return [...found.values()];
}

const mayspeak: ReadonlySet<string> = new Set(["source", "person", "group", "population"]);

function within(
  text: string,
  sentences: readonly Span[],
  around: Span,
  speakers: SpanIndex<Span>,
): readonly Attribution[] {
  const words = quote(text, around);
  const sayings = matchesOf(words, verbs).flatMap((match) => {
    const at = around.start + match.index;
    const verb = { start: at, end: at + match[0].length };
    return inner(text, sentences, around, verb, (before) => speakerBefore(text, speakers, around, before)) ?? [];
  });
  const signs = matchesOf(words, shows).flatMap((match) => {
    const at = around.start + match.index;
    const verb = { start: at, end: at + match[0].length };
    return inner(text, sentences, around, verb, (before) => named(evidence, text, around, before), adverbs) ?? [];
  });
  return [...sayings, ...signs];
}

function inner(
  text: string,
  sentences: readonly Span[],
  around: Span,
  verb: Span,
  speakerAt: (before: number) => Span | undefined,
  helping: RegExp = goesWithVerb,
): Attribution | undefined {
  const helpers = helping.exec(text.slice(Math.max(around.start, verb.start - 50), verb.start))?.[0] ?? "";
  const source = speakerAt(verb.start - helpers.length);
  if (source === undefined) return undefined;
  // "What they believed to be a depot": a name for a thing, and no saying.
  if (/\bwhat\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, source.start - 10), source.start))) return undefined;
  const cue = { start: verb.start - helpers.length, end: verb.end };
  const sentence = sentences[sentenceOf(sentences, cue)];
  const said = sentence === undefined ? undefined : saidBehind(text, cue, Math.min(around.end, sentence.end));
  if (said === undefined) return undefined;
  return {
    source: [source],
    cue: [cue],
    content: said,
    ...sayingOf(quote(text, cue), quote(text, said[0]), { named: true }),
    quotation: "indirect",
    byAuthor: false,
    foundBy: "inner",
  };
}

/** Up to the end of the sentence, or of what the outer speaker says. */
function saidBehind(text: string, cue: Span, end: number): Evidence | undefined {
  const rest = text.slice(cue.end, end);
  const lead = /^\s+(?:that\s+)?/i.exec(rest)?.[0].length ?? 0;
  const tail = /[\s.,;:!?"”’]*$/.exec(rest)?.[0].length ?? 0;
  const span = { start: cue.end + lead, end: end - tail };
  return /\p{L}.*\s.*\p{L}/su.test(text.slice(span.start, span.end)) ? [span] : undefined;
}

function speakerBefore(text: string, speakers: SpanIndex<Span>, around: Span, before: number): Span | undefined {
  const near = { start: Math.max(around.start, before - 3), end: before };
  const mention = speakers
    .overlapping(near)
    .filter((span) => span.end <= before && contains(around, span) && /^\s+$/.test(text.slice(span.end, before)))
    .sort((a, b) => a.start - b.start)[0];
  return mention === undefined ? named(pronoun, text, around, before) : { start: mention.start, end: mention.end };
}

function named(pattern: RegExp, text: string, around: Span, before: number): Span | undefined {
  const lead = text.slice(Math.max(around.start, before - 90), before);
  const words = pattern.exec(lead);
  const who = words?.groups?.["who"];
  if (words === null || who === undefined) return undefined;
  const start = before - lead.length + words.index + words[0].indexOf(who);
  const span = { start, end: start + who.length };
  return overlap(span, around) > 0 ? span : undefined;
}
