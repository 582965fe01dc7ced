// From what was tied to links: parts take the harm of their whole, and what counts nobody is left out.

import { quote, type Span } from "../../../../model/span.ts";
import type { CountedPeople } from "../counted-people/people-phrase.ts";
import { describePeople } from "../people.ts";
import type { Context, Draft, HarmLink } from "./harm-link.ts";
import { isUnreported, unreportedBefore } from "./unreported.ts";

/** The links of a sentence in text order, each part with its whole. */
export function finish({ text, people, wholes, ends, drafts }: Context): readonly HarmLink[] {
  const links: (HarmLink & { readonly index: number })[] = [];
  const place = new Map<string, number>();
  // "Six civilians were among 22 people killed": the whole comes behind.
  const isAmong = (part: number, { span }: CountedPeople): boolean =>
    amongThem.test(text.slice(ends[part] ?? span.start, span.start));
  for (const [index, one] of people.entries()) {
    const whole = wholes[index];
    const ahead = people.findIndex((other, at) => at > index && isAmong(index, other));
    const own = withoutDescribing(one, drafts.get(index)) ?? drafts.get(whole ?? ahead) ?? [];
    for (const { harm, word, negated, whose } of isSameAsBefore(text, people, index) ? [] : own) {
      const zero = one.quantity.max === 0;
      const before = text.slice(Math.max(0, one.span.start - 60), one.span.start);
      const any = /^any\b/i.test(text.slice(one.span.start, one.span.end));
      const unreported =
        (zero && isUnreported(text.slice(Math.max(one.span.end, word.end)).slice(0, 120))) ||
        unreportedBefore.test(before);
      // "any civilians" and a plain plural under a negation are nobody; a denied number is not known to be another one.
      if (any && !negated && !unreported) continue;
      if (harm === "displaced" && isNoFlight(text, one, word)) continue;
      if (negated && !zero && one.quantitySpan !== undefined) continue;
      // "Most of them civilians" says of which kind they were, and counts none.
      if (whole !== undefined && one.quantitySpan === undefined && one.quantity.exactness === "vague") continue;
      const partOf = whole === undefined ? undefined : place.get(`${whole} ${harm}`);
      const shared = one.peopleSpan === undefined ? (whose ?? sharedNoun(text, people, index)) : undefined;
      place.set(`${index} ${harm}`, links.length);
      links.push({
        people: one,
        harm,
        word,
        ...(partOf === undefined ? {} : { partOf }),
        negated: negated && !unreported,
        ...(shared === undefined ? {} : { shared }),
        unreported,
        index,
      });
    }
  }
  return links.map(({ index, ...link }) => {
    const after = links.findIndex(
      (other) =>
        other.harm === link.harm && other.index > index && link.partOf === undefined && isAmong(index, other.people),
    );
    return after < 0 ? link : { ...link, partOf: after };
  });
}

/** "Executed eight captured soldiers": what befell them goes before the adjective that says who they were. */
function withoutDescribing(
  { harm }: CountedPeople,
  drafts: readonly Draft[] | undefined,
): readonly Draft[] | undefined {
  const isAdjective = ({ word }: Draft): boolean => word.start === harm?.span.start;
  const isDead = drafts?.some((draft) => draft.harm === "killed" && !isAdjective(draft)) === true;
  return isDead && harm?.harm !== "killed" ? drafts?.filter((draft) => !isAdjective(draft)) : drafts;
}

/** "A sixth person, a boy of nine, had died": the second tells who the first was, where nothing more is listed. */
function isSameAsBefore(text: string, people: readonly CountedPeople[], index: number): boolean {
  const [before, one] = [people[index - 1], people[index]];
  if (before === undefined || one === undefined || before.quantity.max !== 1 || one.quantity.max !== 1) return false;
  return (
    /^\s*,\s+(?:an?\s+|the\s+)?$/i.test(text.slice(before.span.end, one.span.start)) &&
    /^(?:\s+of\s+[\p{L}\d-]+)?,\s+(?!and\b|an?\b|the\b|his\b|her\b)/iu.test(text.slice(one.span.end, one.span.end + 40))
  );
}

const amongThem = /^\s*(?:were|was|are|is)\s+(?:\p{L}+ly\s+|also\s+)?among\s+(?:the\s+|those\s+)?$/iu;

/** Attackers who flee the scene, and diplomats who are expelled, are no displaced people. */
function isNoFlight(text: string, { peopleSpan }: CountedPeople, word: Span): boolean {
  const who = peopleSpan === undefined ? "" : quote(text, peopleSpan);
  const verb = quote(text, word);
  if (/^fl(?:e|ight)/i.test(verb)) return describePeople(who).status === "combatant" || /\bsuspects?\b/i.test(who);
  return /^expel/i.test(verb) && /\b(?:diplomats?|ambassadors?|envoys?|attach[eé]s?|journalists?|staff)\b/i.test(who);
}

/** "62 dead and more than 100 injured soldiers": two counts of one noun. */
function sharedNoun(text: string, people: readonly CountedPeople[], index: number): Span | undefined {
  const one = people[index];
  const next = people[index + 1];
  if (one?.harm === undefined || next?.harm === undefined || next.peopleSpan === undefined) return undefined;
  if (next.harm.span.start > next.peopleSpan.start) return undefined;
  return /^\s*(?:and|or)\s+$/.test(text.slice(one.span.end, next.span.start)) ? next.peopleSpan : undefined;
}
