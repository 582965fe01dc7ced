// The harm of a subject: "12 people were killed", "dozens wounded", and of those who are listed with it.

import { quote } from "../../../../model/span.ts";
import type { CountedPeople } from "../counted-people/people-phrase.ts";
import type { HarmWord } from "../harm.ts";
import { linkEllipses } from "./ellipses.ts";
import type { Context } from "./harm-link.ts";
import { adjacent, isListed } from "./listed-people.ts";
import { remainsBefore } from "./remains.ts";
import { betweenSubjectAnd } from "./subject-and-verb.ts";

/** "12 civilians, including nine teenagers, were killed", "dozens wounded": the nearest people before the word. */
export function linkSubject(context: Context, harm: HarmWord): void {
  const { text, people, wholes, ends, drafts, add } = context;
  // "Its forces had killed …": who has killed was not.
  const lead = text.slice(Math.max(0, harm.start - 20), harm.start);
  if (harm.active && /\b(?:had|has|have)\s+(?:\w+ly\s+|also\s+)?$/i.test(lead)) return;
  if (
    /hospitals?$/i.test(quote(text, harm)) &&
    people.some(
      ({ span }) => span.end <= harm.start && remainsBefore.test(text.slice(Math.max(0, span.start - 24), span.start)),
    )
  )
    return;
  const late = diedLater(text, people, harm);
  if (late !== undefined) {
    add({ people: late, harm: harm.harm, word: { start: harm.start, end: harm.end }, negated: false });
    return;
  }
  let index = subjectBefore(text, people, harm);
  const nearest = people[index];
  const whole = wholes[index];
  // "of whom 12 died" tells of the part alone; "…, including nine teenagers, were killed" of the whole.
  const partAlone =
    nearest !== undefined &&
    ((/\b(?:of|among)\s+(?:whom|them)\s*,?\s*$/i.test(text.slice(0, nearest.span.start).slice(-20)) &&
      text.slice(nearest.span.end, harm.start).trim() === "") ||
      (/\bof\s+(?:whom|them)$/i.test(text.slice(nearest.span.start, nearest.span.end)) &&
        adjacent.test(text.slice(nearest.span.end, harm.start))));
  if (whole !== undefined && !partAlone) index = whole;
  const one = people[index];
  if (one === undefined) return;
  const link = betweenSubjectAnd(text, ends[index] ?? one.span.end, harm, one);
  if (link === undefined) return;
  // Harm told inside ("12 dead were found") or of the object of another word stands.
  if (one.harm !== undefined) return;
  const word = { start: harm.start, end: harm.end };
  if (drafts.get(index)?.some((draft) => draft.harm === harm.harm) === true) return;
  const free = drafts.get(index) === undefined;
  if (!free && !link.chained) return;
  add({ people: index, harm: harm.harm, word, negated: link.negated });
  linkEllipses(context, index, harm, link.negated);
  if (partAlone) return;
  const company = people[index + 1];
  if (
    company !== undefined &&
    drafts.get(index + 1) === undefined &&
    wholes[index + 1] === undefined &&
    company.harm === undefined
  ) {
    const between = text.slice(harm.end, company.span.start);
    if (/^\s*,?\s*(?:along|together)\s+with\s+(?:(?:his|her|their|its|the)\s+)?$/i.test(between)) {
      add({ people: index + 1, harm: harm.harm, word, negated: link.negated });
    }
  }
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = people[at];
    const after = people[at + 1];
    if (before === undefined || after === undefined || drafts.get(at) !== undefined || before.harm !== undefined) break;
    if (wholes[at] !== undefined) continue;
    if (!isListed(text.slice(ends[at] ?? before.span.end, after.span.start), after)) break;
    // "The bodies of 14 people and 52 wounded".
    if (remainsBefore.test(text.slice(Math.max(0, before.span.start - 32), before.span.start))) break;
    add({ people: at, harm: harm.harm, word, negated: link.negated });
  }
}

/** "70 fighters loyal to the general were killed": whom a preposition ties to those who are counted is no subject. */
function subjectBefore(text: string, people: readonly CountedPeople[], harm: HarmWord): number {
  const last = people.findLastIndex((one) => one.span.end <= harm.start);
  const [before, one] = [people[last - 1], people[last]];
  if (before?.quantitySpan === undefined || one === undefined || one.quantitySpan !== undefined) return last;
  const between = text.slice(before.span.end, one.span.start);
  return /^[^.,;:!?\n]{0,40}\b(?:loyal|allied|close|belonging|related|linked|hostile|attached|answering)\s+(?:to|with)\s+(?:the\s+|their\s+)?$/i.test(
    between,
  )
    ? last - 1
    : last;
}

/** "Three people who were wounded when a mine went off have died": those who were hurt first, whoever stands between. */
function diedLater(text: string, people: readonly CountedPeople[], harm: HarmWord): number | undefined {
  if (!/^(?:died|succumbed)$/i.test(text.slice(harm.start, harm.end))) return undefined;
  if (
    !/\b(?:has|have|had|later|since)\s+(?:since\s+|now\s+|also\s+|later\s+)?$/i.test(
      text.slice(0, harm.start).slice(-24),
    )
  )
    return undefined;
  const index = people.findLastIndex(
    ({ span, quantitySpan }) =>
      quantitySpan !== undefined && span.end <= harm.start && hurtBefore.test(text.slice(span.end, harm.start)),
  );
  return index < 0 ? undefined : index;
}

const hurtBefore =
  /^\s+(?:(?:who|that)\s+(?:were|was|had\s+been)\s+)?(?:\w+ly\s+)?(?:wounded|injured|hurt|burned)\b[^.,;:!?]*$/i;
