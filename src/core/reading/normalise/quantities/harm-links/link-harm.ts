// Which harm came to which counted people of a sentence. Constructions, most certain first: harm told inside the phrase
// ("62 deaths", "100 injured soldiers"), an object ("killing 12 people"), a subject ("12 people were killed", "dozens
// wounded"), a running toll ("the death toll rose to 300"), a noun with "of" ("the deaths of 12 people"); then what is
// listed beside them, and the parts ("including nine teenagers") take the harm of the whole.

import type { Span } from "../../../../model/span.ts";
import type { CountedPeople } from "../counted-people/people-phrase.ts";
import { harmWordsIn } from "../harm.ts";
import { isOnlyDescribed } from "./described.ts";
import { finish } from "./finished-links.ts";
import type { Context, Draft, HarmLink } from "./harm-link.ts";
import { negatesObject } from "./negated.ts";
import { linkObject } from "./object-harm.ts";
import { endWithParts, wholesOf } from "./parts-of-wholes.ts";
import { linkSubject } from "./subject-harm.ts";
import { linkToll } from "./told-tolls.ts";

/** Ties harm to people; what has no harm is left out. */
export function linkHarm(text: string, sentence: Span, people: readonly CountedPeople[]): readonly HarmLink[] {
  const wholes = wholesOf(text, people);
  const ends = people.map((one, index) => endWithParts(text, people, wholes, one, index));
  const harms = harmWordsIn(text, sentence).filter(
    (harm) =>
      !people.some(
        ({ span, harm: inside }) => inside !== undefined && harm.start >= span.start && harm.end <= span.end,
      ),
  );
  const drafts = new Map<number, Draft[]>();
  const add = (draft: Draft): void => {
    drafts.set(draft.people, [...(drafts.get(draft.people) ?? []), draft]);
  };
  const context: Context = { text, sentence, people, wholes, ends, drafts, add };
  for (const [index, one] of people.entries()) {
    if (one.harm === undefined) continue;
    const lead = text.slice(Math.max(sentence.start, one.span.start - 24), one.span.start);
    if (isOnlyDescribed(text, one, lead)) continue;
    add({ people: index, harm: one.harm.harm, word: one.harm.span, negated: negatesObject(lead) });
  }
  const taken = new Set(harms.filter((harm) => harm.active && linkObject(context, harm)));
  for (const harm of harms) {
    if (!taken.has(harm) && harm.passive) linkSubject(context, harm);
  }
  for (const index of people.keys()) linkToll(context, index);
  return finish(context);
}
