// Who hands a saying on: "told the Osterian news agency", "in an interview with Velm TV", "citing hospital staff". The one
// who speaks first stands first in the chain, the medium after it.

import type { MentionKind } from "../../../model/mention.ts";
import { contains, overlap, quote, type Span } from "../../../model/span.ts";
import type { Cast } from "../mentions/cast.ts";
import { canSpeak } from "../mentions/name.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";
import { isSomebodyCited, isUnquoted } from "./cited.ts";
import { isKnownCue } from "./stance.ts";

/** A saying with the one who speaks first and the one who relays it. */
export interface Relayed {
  readonly attribution: Attribution;
  /** Who hands it on; empty where the author has it from the speaker. */
  readonly relay: readonly Span[];
  /** Whether the relay was spoken to: "told Velm TV"; who cites speaks itself. */
  readonly isTold?: true;
}

/** How far around a cue, in characters, its relay may stand. */
const reach = 120;

/** The attribution with its first speaker as source, and its relay. */
export function relayed(text: string, sentences: readonly Span[], attribution: Attribution, cast: Cast): Relayed {
  const [cue] = attribution.cue;
  const [source] = attribution.source;
  const sentence = cue === undefined ? undefined : sentences[sentenceOf(sentences, cue)];
  if (cue === undefined || source === undefined || sentence === undefined) return { attribution, relay: [] };
  const inContent = (span: Span): boolean => attribution.content.some((content) => overlap(content, span) > 0);
  const quoted = quotedIn(text, sentence, attribution, cast);
  // "Reuters quoted the general as saying …": the reader may take the general for the opening of what is said.
  const opens = attribution.content.some(({ start }) => quoted !== undefined && Math.abs(start - quoted.start) <= 5);
  if (quoted !== undefined && (opens || !inContent(quoted))) {
    const relay = attribution.source.filter((span) => overlap(span, quoted) === 0);
    if (relay.length > 0) return { attribution: { ...attribution, source: [quoted] }, relay };
    // "One was a commander in the group, quoting an official": what is said passes nothing on.
    const before = quoterBefore(text, cue, cast);
    return { attribution, relay: before === undefined || inContent(before) ? [] : [before] };
  }
  const near = { start: Math.max(sentence.start, cue.start - reach), end: Math.min(sentence.end, cue.end + reach) };
  const medium = cast.at
    .overlapping(near)
    .find(
      ({ mention, span }) =>
        isMedium(mention.kind, mention.name) &&
        !inContent(span) &&
        attribution.source.every((one) => overlap(one, span) === 0) &&
        toldTo.test(text.slice(Math.max(sentence.start, span.start - 40), span.start)),
    );
  return { attribution, ...(medium === undefined ? { relay: [] } : { relay: [medium.span], isTold: true }) };
}

/** What stands before the medium that was told. */
const toldTo =
  /\b(?:told|tells|telling|informed|(?:interview|conversation|call)s? (?:with|to|on|for)|(?:speaking|spoke|talking|talked|statements?|remarks|comments?) (?:\w+ ){0,3}?(?:to|with|on)|quoted by|carried (?:by|on)|cited by|published (?:by|in|on)|reported by|broadcast (?:by|on))\s+(?:(?:the|an?|its|state|russia['’]s|\p{Lu}\p{L}+['’]s?|\p{Lu}\p{L}+)\s+){0,4}$/iu;

function isMedium(kind: MentionKind, name: string): boolean {
  // Reporters are told and hand nothing on: who speaks to them speaks to the author.
  if (/^(?:reporters?|journalists?|the press|press|the media|media)$/i.test(name)) return false;
  if (kind === "media") return true;
  return (
    kind === "organisation" &&
    /\b(?:agency|news|television|tv|radio|newspaper|daily|channel|times|post|journal|website)\b/i.test(name)
  );
}

/** "Citing hospital staff", "quoted the general as saying": the words behind the verb, up to the end of their phrase. */
function quotedIn(text: string, sentence: Span, attribution: Attribution, cast: Cast): Span | undefined {
  const [cue] = attribution.cue;
  if (cue === undefined) return undefined;
  const words = quote(text, cue);
  const verb = /^(?:\w+ )?(?:citing|quoting|quoted|cited|quotes|cites)\b/i.exec(words);
  if (verb !== null && isUnquoted(text, { start: cue.start, end: cue.start + verb[0].length })) return undefined;
  const from =
    verb === null
      ? citingBefore(text, sentence, attribution)
      : /\bby$/i.test(words) || /\b(?:was|were|is|are|been)\b/i.test(words)
        ? undefined
        : cue.start + verb[0].length;
  if (from === undefined) return undefined;
  const rest = text.slice(from, Math.min(sentence.end, from + reach));
  const lead = rest.length - rest.trimStart().length;
  const phrase =
    rest
      .slice(lead)
      .split(/,|;|:|["“”]|\.(?:\s|$)|\s+(?:as \w+ing|who|which|that|saying|said|says|reported)\b/, 1)[0] ?? "";
  const end = from + lead + phrase.trimEnd().length;
  const span = { start: from + lead, end };
  if (phrase.trim() === "" || phrase.length > 80) return undefined;
  // "Cited the army as having shot them", "cited the army for its raids": it has said nothing.
  const as = /^\s+(as \w+ing)\b/i.exec(text.slice(end, end + 40))?.[1];
  if (as !== undefined && !isKnownCue(as)) return undefined;
  if (verb !== null && /cite[sd]?$/i.test(verb[0]) && /\sfor\s/i.test(phrase)) return undefined;
  const speakers = cast.at.overlapping(span).filter(({ mention, span: found }) => {
    const around = { start: span.start - 1, end: span.end + 1 };
    return canSpeak(mention.kind) && contains(around, found);
  });
  return isSomebodyCited(
    text,
    span,
    speakers.map(({ span: found }) => found),
  )
    ? span
    : undefined;
}

/** "The paper, citing two officials, said": the phrase between a source and its cue, or right behind the source. */
function citingBefore(text: string, sentence: Span, { source, cue, content }: Attribution): number | undefined {
  const [first] = source;
  const [verb] = cue;
  if (first === undefined || verb === undefined) return undefined;
  const from = Math.min(first.start, verb.start);
  const stretch = text.slice(from, Math.min(sentence.end, Math.max(first.end, verb.end) + reach));
  const found = /\b(?:citing|quoting)\s+/i.exec(stretch);
  if (found === null) return undefined;
  const at = from + found.index + found[0].length;
  return content.some((span) => at > span.start && at < span.end) ? undefined : at;
}

/** "Reuters quoted the general": the speaker right before the verb. */
function quoterBefore(text: string, cue: Span, cast: Cast): Span | undefined {
  const near = { start: Math.max(0, cue.start - 40), end: cue.start };
  return cast.at
    .overlapping(near)
    .findLast(
      ({ mention, span }) =>
        canSpeak(mention.kind) &&
        span.end <= cue.start &&
        /^[\s,]*(?:has |had |also )?$/i.test(text.slice(span.end, cue.start)),
    )?.span;
}
