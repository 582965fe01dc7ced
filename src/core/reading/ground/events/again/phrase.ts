// How a word tells of a deed: as a thing that is known ("the raid", "this raid", "Friday's raid"), as one of several ("another
// raid"), as news ("a raid"), or as a verb.

import { quote, type Span } from "../../../../model/span.ts";
import { matchesOf } from "../../../matches.ts";

/** What stands before the word in its phrase, as far as that tells whether the deed was told before. */
export interface Phrase {
  readonly kind: "this" | "the" | "owned" | "a" | "bare" | "verb";
  /** The words between the determiner and the word. */
  readonly between: string;
  /** The words tell that it is not the one before: "another", "a second", "earlier", "similar". */
  readonly isOther: boolean;
  readonly isPlural: boolean;
  /** The word may stand for any deed: "attack", "incident". */
  readonly isVague: boolean;
}

const determiner =
  /(?<![\p{L}-])(?<word>the|this|that|these|those|both|its|their|his|her|our|my|an?|any|no|every|each|some|several|many|another|(?<named>\p{Lu}[\p{L}.-]*|day|night|morning|week|month|year|yesterday|today)['’]s?)\s+/giu;

/** What cannot stand between an article and its noun: a verb, a preposition, a conjunction. */
const breaksPhrase =
  /\b(?:was|were|is|are|has|have|had|been|to|of|in|on|at|by|and|that|who|which|after|before|jets|forces|army|troops|militants|planes|said|denied|would|will|could|may|might|should|must|can|not|never)\s/i;

const other =
  /\b(?:another|other|separate|similar|different|earlier|previous|prior|past|last|next|new|further|more|second|third|fourth|fifth|sixth|subsequent|later|additional|old|recent|repeated|daily|regular|possible|future|any|every|each|no|such)\b/i;

const vague =
  /^(?:the\s+|this\s+)?(?:[\p{L}-]+\s+){0,2}?(?:attacks?|assaults?|incidents?|operations?|acts?|actions?|crimes?|tragedy|massacres?|atrocity|atrocities|carnage|violence|outrages?|killings?|events?|aggression|deed|onslaught)$/iu;

const irregular =
  /^(?:blew|broke|burst|came|drove|fell|fled|flew|fought|hit|left|opened|overran|ran|sank|set|shot|slew|struck|took|went|blown|taken|driven|sunk|slain|shoots?|dropped|kills?)\b/i;

/** Nouns that look like verbs. */
const nounInIng = /(?:bombing|shelling|killing|fighting|beating|meeting|shooting|kidnapping|offensive|mining)s?$/i;

/** See `Phrase`. Bounded: it looks back 60 characters. */
export function phraseOf(text: string, span: Span): Phrase {
  const words = quote(text, span);
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const last = matchesOf(before, determiner).at(-1);
  const between = last === undefined ? "" : before.slice(last.index + last[0].length);
  const reaches =
    last !== undefined && between.split(/\s+/).length <= 5 && !breaksPhrase.test(between) && !/[.,;:!?]/.test(between);
  const lead = before.slice(-24);
  const isPlural = /[^s]s$/i.test(words) && !irregular.test(words);
  const isVague = vague.test(words);
  if (!reaches || last === undefined) {
    const kind = isVerb(words, before) ? "verb" : "bare";
    const isOther = kind === "bare" ? other.test(lead.slice(-16)) : /\b(?:later|then|again|also)\s+$/i.test(lead);
    return { kind, between: "", isOther, isPlural, isVague };
  }
  const word = (last.groups?.["word"] ?? "").toLowerCase();
  // "The rounds fell", "rounds that fell": a verb behind its subject.
  const verbal =
    (irregular.test(words) && (between.trim() !== "" || word === "that")) ||
    (/(?:ed|ing)$/i.test(words) && !nounInIng.test(words) && between.trim() !== "");
  if (verbal) return { kind: "verb", between: "", isOther: false, isPlural, isVague };
  const kind = /^(?:this|that|these|those|both)$/.test(word)
    ? "this"
    : word === "the"
      ? "the"
      : last.groups?.["named"] !== undefined || /^(?:its|their|his|her|our|my)$/.test(word)
        ? "owned"
        : "a";
  return {
    kind,
    between,
    isOther: other.test(between) || /^(?:another|any|no|every|each)$/.test(word),
    isPlural,
    isVague,
  };
}

function isVerb(words: string, before: string): boolean {
  if (nounInIng.test(words)) return false;
  return (
    irregular.test(words) ||
    /(?:ed|ing)$/i.test(words) ||
    /\b(?:had|has|have|was|were|been|to|will|would|did|not|who|which|that|by)\s+$/i.test(before)
  );
}
