// People with a number: "at least 62 soldiers", "two Palestinians", "six of them", and a bare number where people are understood
// ("killing 12").

import { harmOf } from "../harm.ts";
import { isOfPeople } from "../people.ts";
import type { Quantity } from "../quantity.ts";
import { quantityAt } from "../read-quantity.ts";
import type { Word } from "../words.ts";
import { deedsAgainst } from "./deeds.ts";
import { nounAfter } from "./noun-phrase.ts";
import type { Match } from "./people-phrase.ts";
import { isNumber } from "./people-words.ts";
import { ofHarmed } from "./some-of-the-harmed.ts";

/** A quantity, and whom it counts. */
export function counted(words: readonly Word[], at: number): Match | undefined {
  const match = quantityAt(words, at, { articles: true }) ?? any(words, at);
  const first = words[at];
  const last = match === undefined ? undefined : words[match.next - 1];
  if (match === undefined || first === undefined || last === undefined || match.quantity.unit !== undefined)
    return undefined;
  // "Twice as many injured": a comparison, and no count.
  if (first.key === "many" && words[at - 1]?.key === "as") return undefined;
  const quantitySpan = { start: first.start, end: last.end };
  const each = deedsAgainst(words, match.next);
  if (each !== undefined)
    return {
      people: {
        ...each.people,
        span: { start: first.start, end: each.people.span.end },
        quantitySpan,
        quantity: match.quantity,
      },
      next: each.next,
    };
  const article = /^(?:an?|no|any|zero|none|nobody|both)$/.test(first.key) && match.next === at + 1;
  const among = article ? undefined : ofHarmed(words, at, match.next, match.quantity, quantitySpan);
  if (among !== undefined) return among;
  const noun = nounAfter(words, match.next);
  if (noun !== undefined) {
    if (words[match.next]?.key === "-") return undefined;
    return {
      people: {
        ...noun.people,
        span: { start: first.start, end: noun.people.span.end },
        quantitySpan,
        quantity: match.quantity,
      },
      next: noun.next,
    };
  }
  // "One Yemeni was killed", "two Palestinians": not "two Syrian positions".
  const people = words[match.next];
  if (people !== undefined && isOfPeople(people.text) && alone(words, at, match.next + 1))
    return {
      people: {
        span: { start: first.start, end: people.end },
        quantitySpan,
        peopleSpan: { start: people.start, end: people.end },
        quantity: match.quantity,
        part: false,
      },
      next: match.next + 1,
    };
  // "Six of them": the pronoun is all that says who.
  const pronoun = words[match.next + 1];
  if (
    words[match.next]?.key === "of" &&
    /^(?:them|whom|us)$/.test(pronoun?.key ?? "") &&
    pronoun !== undefined &&
    !article
  )
    return {
      people: {
        span: { start: first.start, end: pronoun.end },
        quantitySpan,
        peopleSpan: { start: pronoun.start, end: pronoun.end },
        quantity: match.quantity,
        part: true,
      },
      next: match.next + 2,
    };
  const standsAlone = /^(?:nobody|none|no one|no-one)$/.test(
    `${first.key}${match.next > at + 1 ? ` ${last.key}` : ""}`,
  );
  if (!standsAlone && (article || !alone(words, at, match.next))) return undefined;
  return { people: { span: quantitySpan, quantitySpan, quantity: match.quantity, part: false }, next: match.next };
}

/** "any civilians" counts none, and only under a negation, which is for the caller to see. */
function any(words: readonly Word[], at: number): { readonly quantity: Quantity; readonly next: number } | undefined {
  if (words[at]?.key !== "any") return undefined;
  return { quantity: { min: 0, max: 0, exactness: "exact" }, next: at + 1 };
}

const mayFollowNumber =
  /^(?:[.,;:!?)"'”’—–-]|and|or|but|in|at|near|on|during|when|while|by|after|as|from|with|were|was|are|is|have|has|had|others?|more|killed|dead|wounded|injured|hurt|missing|captured|detained|abducted|kidnapped|arrested|displaced|died|perished|fled|homeless|of|who|that|seriously|critically|badly|lightly|slightly|people|including|among|inside|outside|across|KIA|WIA|MIA|kia|wia|mia|x|executed|taken|held|shot|received|sustained|suffered|reportedly|also|later|early|late|today|yesterday|over|since|so|overall|before|this|last|overnight|there|here|outright|instantly|required|needed|\p{L}+day|almost|mostly|all|some|dead|due)$/u;

/** A bare number may be of people only where no other noun follows it; a person's own number ("12 x soldiers") may. */
function alone(words: readonly Word[], at: number, next: number): boolean {
  const after = words[next];
  const first = words[at];
  if (first === undefined || first.kind === "code") return false;
  // "Short address 1195. Over 100 men": a number right before a number counts nobody.
  if (/^(?:over|at|more|about|around|some|up)$/.test(after?.key ?? "") && isNumber(words, next)) return false;
  if (after === undefined || mayFollowNumber.test(after.key)) return true;
  // Headlines, and texts that lost their commas: "kill 50 injure dozens", "killed 47 the monitor said".
  if (harmOf(after.text) !== undefined) return true;
  return /^(?:the|an?)$/.test(after.key) && /^(?:kill|injur|wound)(?:e?d|ing)$/.test(words[at - 1]?.key ?? "");
}
