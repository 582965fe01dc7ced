// What a telling's own words say of whether it tells again, whatever deed it is held against.

import { remembered } from "../../../../model/remembered.ts";
import { overlap, quote, type Span } from "../../../../model/span.ts";
import { foldName } from "../../mentions/name.ts";
import type { Telling } from "../telling.ts";
import type { HeadSpans } from "../tellings.ts";
import type { Coming, Features, Surroundings } from "./coming.ts";
import type { Phrase } from "./phrase.ts";
import type { FeatureName } from "./weights.ts";

/** What a telling's own words say, whatever deed it is held against: asked once for all of them. */
export interface Alone {
  readonly stem: string;
  readonly phrase: Features;
  readonly inTitle: boolean;
  readonly opensParagraph: boolean;
  readonly isBehindLag: boolean;
  readonly turnsElsewhere: boolean;
  readonly hadDone: boolean;
  readonly takesUpDoers: boolean;
  readonly speaker: string;
}

/** See `Alone`. */
export function aloneOf({ telling, phrase }: Coming, around: Surroundings): Alone {
  const { text, head } = around;
  const { start } = telling.span;
  return {
    stem: stem(text, telling.span),
    phrase: phraseFeatures(phrase),
    inTitle: isInTitle(head, telling),
    opensParagraph: opensParagraph(around, telling),
    isBehindLag: lagBefore.test(text.slice(Math.max(0, start - 80), start)),
    turnsElsewhere: turnsElsewhere(around, telling),
    hadDone: /\bhad\s+(?:[\p{L}]+\s+)?$/u.test(text.slice(Math.max(0, start - 30), start)),
    takesUpDoers: takesUpDoers(telling, around),
    speaker: around.speakerAt(telling.span),
  };
}

/** Whether a telling stands in the headline. */
export function isInTitle({ title }: HeadSpans, { span }: Telling): boolean {
  return title !== undefined && overlap(title, span) > 0;
}

/** The start of the word that tells what it is: "bombed" and "bombs" have one, and so have "drone strike" and "strike". */
export function stem(text: string, span: Span): string {
  return stemOf(quote(text, span));
}

const stemOf = remembered((phrase) => {
  const words = foldName(phrase).split(" ");
  const last = words.at(-1) ?? "";
  return (particle.test(last) ? (words[0] ?? last) : last).slice(0, 5);
});

const particle = /^(?:down|up|out|off|over|away|in|on|fire|hostage|prisoner|captive)$/;

function phraseFeatures({ kind, isOther }: Phrase): Features {
  const named: Readonly<Record<Phrase["kind"], FeatureName>> = {
    this: "this",
    the: "the",
    owned: "owned",
    a: "a",
    bare: "bare noun",
    verb: "verb",
  };
  return {
    [named[kind]]: 1,
    ...(isOther ? { another: 1 } : {}),
  };
}

/** "The attackers": whoever did what was told. */
function takesUpDoers(telling: Telling, { text, mentions }: Surroundings): boolean {
  return telling.arguments.some(({ role, mention }) => {
    const span = role === "actor" ? mentions[mention]?.span : undefined;
    return span !== undefined && takenUp.test(quote(text, span));
  });
}

const takenUp =
  /^(?:the|these|those)\s+(?:attackers?|assailants?|gunm[ae]n|bombers?|perpetrators?|raiders?|kidnappers?|killers?|ambushers?)$/i;

/** The first sentence of a paragraph, or an entry of a list. */
function opensParagraph({ text, sentences }: Surroundings, { sentence }: Telling): boolean {
  return /(?:^|\n)\s*$/.test(
    text.slice(Math.max(0, (sentences[sentence]?.start ?? 0) - 3), sentences[sentence]?.start ?? 0),
  );
}

/** "Recaptured the town three days after the rebels had overrun it": two deeds of one sentence. */
const lagBefore =
  /\b(?:days?|weeks?|months?|years?|hours?|minutes?)\s+(?:after|before|earlier|later|since)\b[^.;:!?]*$/i;

/** "Elsewhere", "In a separate attack", "Meanwhile", "In March": the sentence leaves what was told before. */
function turnsElsewhere({ text, sentences }: Surroundings, { sentence, span }: Telling): boolean {
  const whole = sentences[sentence];
  if (whole === undefined) return false;
  return turning.test(text.slice(whole.start, Math.min(span.start, whole.start + 60)));
}

const turning =
  /^\W*(?:elsewhere|meanwhile|separately|also|earlier|previously|later|hours (?:earlier|later|before|after)|in (?:an?other|a separate|a similar|a further)\b|(?:a|one|two|three|several|\d+) (?:days?|weeks?|months?|years?) (?:earlier|ago|before|later)|last (?:week|month|year)|(?:early|late) last\b|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b|since\b|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|the (?:last|previous|latest)\b|at least\b.{0,40}\bsince\b|more than\b.{0,40}\bsince\b)/i;
