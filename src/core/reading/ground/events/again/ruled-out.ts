// Which deeds the words of a telling rule out, whatever speaks for them: one more is none of those told before, the first is not
// the second, and what a lag counts from is not what it dates.

import type { Span } from "../../../../model/span.ts";
import type { GroundedEvent } from "../grounded-event.ts";
import type { Coming } from "./coming.ts";

/** What the words of a telling rule out. */
export interface RuledOut {
  /** The telling stands on its own: not even a word of its clause is of the same deed. */
  readonly isApart: boolean;
  /** "The second blast": that it is told as another speaks for its being the one that was. */
  readonly isSecond: boolean;
  /**
   * Whether the telling cannot be of a deed.
   *
   * @param onlyInHeadline the deed is told nowhere but in the headline, which may have told the one more
   */
  readonly rulesOut: (event: GroundedEvent, onlyInHeadline: boolean) => boolean;
}

/** See `RuledOut`. */
export function ruledOutBy(coming: Coming, text: string): RuledOut {
  const {
    telling: { span },
    phrase: { kind, between, isOther },
  } = coming;
  const isAnswered = answerTo.test(text.slice(Math.max(0, span.start - 70), span.start));
  const isOneMore = isBroughtInAsOneMore(text, span);
  const isFirst = kind === "the" && /\b(?:first|initial)\b/i.test(between);
  const isSecond = kind === "the" && /\b(?:second|third|fourth)\b/i.test(between);
  // Who denies that it was hit again denies the second.
  const isAgain = kind === "verb" && !coming.isDenied && again.test(text.slice(span.end, span.end + againReach));
  // "Bombed a depot and later bombed it again": one sentence that counts two deeds.
  const isNext = isAnswered || (kind === "verb" && isOther);
  return {
    isApart: isAnswered || isOneMore,
    isSecond,
    rulesOut: (event, onlyInHeadline) => {
      if (isNext && isSameSentence(event, coming)) return true;
      // "The bombing killed nine. … The Front took revenge for the raid on Velm": of the first nobody tells that it was in Velm.
      if (isAnswered && hasPlace(coming.telling) && !event.tellings.some(hasPlace)) return true;
      if (isLagsOther(event, coming, text)) return true;
      // "The first blast" is not the one that was brought in as "another blast", and "the second blast" is none but that.
      const isFurther = (isFirst || isSecond) && event.tellings.some((other) => isBroughtInAsOneMore(text, other.span));
      if ((isFirst && isFurther) || (isSecond && !isFurther)) return true;
      return (isOneMore || isAgain) && !onlyInHeadline;
    },
  };
}

/** "Reports of a second strike are untrue": what is brought in as one more is none of those told before. */
const oneMore =
  /\b(?:another|(?:an?|any|no) (?:second|third|fourth|further|additional|other|separate|new))\s+(?:(?!of\b|by\b|in\b|on\b|to\b|and\b|that\b)[\p{L}-]+\s+){0,2}$/iu;

function isBroughtInAsOneMore(text: string, { start }: Span): boolean {
  return oneMore.test(text.slice(Math.max(0, start - 50), start));
}

/** "Shells hit the town again." */
const again = /^[^.,;:!?\n"”]*?\b(?:again|once more|a second time)\b/i;
/** How far behind a verb, in characters, it may say that it is done again. */
const againReach = 40;

/** "A day after an ambush in which …", "two weeks before rebels bombed …": what a lag counts from is not what it dates. */
function isLagsOther({ tellings }: GroundedEvent, { telling, phrase }: Coming, text: string): boolean {
  if (phrase.kind === "the" || phrase.kind === "this") return false;
  const before = tellings.findLast(({ sentence }) => sentence === telling.sentence);
  return (
    before !== undefined &&
    lag.test(text.slice(Math.max(before.span.end, telling.span.start - lagReach), telling.span.start))
  );
}

const lag = /\b(?:days?|weeks?|months?|years?|hours?)\s+(?:after|before)\s[^.,;:!?\n"“”]*$/i;
/** How far before a telling, in characters, its lag may stand. */
const lagReach = 80;

/** "The operation was an answer to the raid": what is answered is not the answer. */
const answerTo =
  /\b(?:(?:answer|respon(?:se|d|ds|ded|ding)|reply|retaliat(?:ion|e|es|ed|ing)|revenge|reprisals?|retribution|vengeance)\s+(?:to|for)|aveng(?:e|es|ed|ing))\s+(?:(?:the|an?|its|their|that|this|last|recent|earlier)\s+){0,3}(?:[\p{L}-]+\s+){0,2}$/iu;

function hasPlace({ arguments: played }: Coming["telling"]): boolean {
  return played.some(({ role }) => role === "place");
}

function isSameSentence(event: GroundedEvent, { telling }: Coming): boolean {
  return event.tellings.some((other) => other.sentence === telling.sentence);
}
