// Reads how many people are said to be dead, hurt, missing, held or driven out, by rules over the words alone: the net
// under the neural reader, and the reader of the numbers in the phrases that it finds.

import type { CasualtyEstimate } from "../../../model/casualties.ts";
import { contains, overlap, quote, type Span } from "../../../model/span.ts";
import { findBareCounts } from "./bare-counts.ts";
import type { CasualtyFinding } from "./casualty-finding.ts";
import { countedPeople } from "./counted-people/counted-people.ts";
import type { CountedPeople } from "./counted-people/people-phrase.ts";
import type { Harm } from "./harm.ts";
import { linkHarm } from "./harm-links/link-harm.ts";
import { isNoCount } from "./not-counts.ts";
import { describePeople } from "./people.ts";
import type { Quantity } from "./quantity.ts";
import { quantityAt } from "./read-quantity.ts";
import { scopeOf } from "./scope.ts";
import { asNowCounted, supersededIn } from "./superseded.ts";
import { type Word, wordsOf } from "./words.ts";

/**
 * The counted harm of one sentence, in text order of the people.
 *
 * @example `findCasualties("Shelling killed 12 people and wounded dozens.", { start: 0, end: 45 })` finds 12 killed,
 * and 24 or more injured whose kind is not said.
 */
export function findCasualties(text: string, sentence: Span): readonly CasualtyFinding[] {
  const words = wordsOf(text, sentence);
  const superseded = supersededIn(text, sentence);
  const now = asNowCounted(text, countedPeople(words), superseded, words);
  const counted = now.filter((people) => !isAttribute(text, people));
  return linkHarm(text, sentence, counted).map(
    ({ people, harm, word, partOf, negated, shared, unreported }): CasualtyFinding => {
      const span = { start: Math.min(people.span.start, word.start), end: Math.max(people.span.end, word.end) };
      const named = people.peopleSpan ?? shared;
      const quantity = negated || unreported ? none(unreported) : people.quantity;
      return {
        harm: harm === "casualties" ? "killed" : harm,
        span,
        people: withNumber(people),
        ...(people.quantitySpan === undefined ? {} : { quantity: people.quantitySpan }),
        word,
        estimate: estimate(text, quantity, named, scopeOf(text, withNumber(people), sentence, superseded), harm),
        ...(partOf === undefined ? {} : { partOf }),
        negated: quantity.max === 0 || unreported,
      };
    },
  );
}

/** "A casualty figure", "the casualty toll": the first noun only tells what sort of figure it is. */
function isAttribute(text: string, { span }: CountedPeople): boolean {
  return (
    /\bcasualty$/i.test(text.slice(span.start, span.end)) &&
    /^\s+(?:figures?|tolls?|counts?|numbers?|lists?|reports?|estimates?|evacuation)\b/i.test(
      text.slice(span.end, span.end + 16),
    )
  );
}

/** The words that name and count: the number may stand apart ("raised the number of soldiers killed from two to nine"). */
function withNumber({ span, quantitySpan = span }: CountedPeople): Span {
  return { start: Math.min(span.start, quantitySpan.start), end: Math.max(span.end, quantitySpan.end) };
}

/** The findings of all sentences; `partOf` counts in the whole list. Behind them stand the numbers that count some of them anew. */
export function findAllCasualties(text: string, sentences: readonly Span[]): readonly CasualtyFinding[] {
  const all: CasualtyFinding[] = [];
  for (const sentence of sentences) {
    const before = all.length;
    for (const finding of findCasualties(text, sentence)) {
      all.push(finding.partOf === undefined ? finding : { ...finding, partOf: finding.partOf + before });
    }
  }
  return [...all, ...findBareCounts(text, sentences, all)];
}

/** "No casualties were reported" is no zero: nobody is said to be unharmed. */
function none(unreported: boolean): Quantity {
  return unreported ? { min: 0, max: null, exactness: "vague" } : { min: 0, max: 0, exactness: "exact" };
}

const titles =
  /\b(?:colonel|general|captain|major|lieutenant|sergeant|corporal|private|commander|admiral|brigadier|marshal|sheikh|mullah|imam|dr|mr|mrs|ms|president|minister|governor|mayor|judge|journalist|reporter|leader|chief|spokesman|spokeswoman|pilot)\b/i;

/**
 * How many and who, from the words of a mention of people: "at least 62 soldiers", "a pilot", "Colonel Orsin", "62".
 * Undefined where the words count nobody.
 *
 * @param sentence where the mention stands; its words tell a running total. Without it, 200 characters around are taken.
 */
export function estimateCasualties(text: string, span: Span, sentence?: Span): CasualtyEstimate | undefined {
  const around = sentence ?? { start: Math.max(0, span.start - 200), end: Math.min(text.length, span.end + 200) };
  const sense = boundary(text, around, span);
  const superseded = supersededIn(text, sense);
  if (superseded.some(({ old }) => overlap(old, span) > 0)) return undefined;
  // The words around are asked only where somebody is counted.
  const scope = () => scopeOf(text, span, sense, superseded);
  const inside = wordsOf(text, span);
  const [first] = countedPeople(inside).filter((one) => contains(span, one.span));
  const said = quantityBefore(text, sense, span, inside);
  if (said === "none") return undefined;
  const words = quote(text, span).trim();
  if (herd.test(words)) return undefined;
  const isName = namesPerson(words);
  // "Jan Orlo, 31": the number behind a name is an age.
  if (first !== undefined && !(isName && first.quantitySpan !== undefined && first.quantitySpan.start > span.start)) {
    if (first.peopleSpan !== undefined || first.quantitySpan !== undefined)
      return estimate(text, said ?? first.quantity, first.peopleSpan, scope(), first.harm?.harm);
  }
  // "Six Velmish Jesuits", "these two missionaries", "one curator": whoever they are, they are as many.
  const determined = /^(?:these|those|the|all|both|his|her|their|its)$/.test(inside[0]?.key ?? "") ? 1 : 0;
  const from = inside[determined]?.key === "other" ? determined + 1 : determined;
  const counted = quantityAt(inside, from, { articles: true });
  const isOne = counted?.quantity.min === 1 && collective.test(words);
  if (counted !== undefined && counted.quantity.unit === undefined && !isOne) {
    const last = inside[counted.next - 1];
    const who = last === undefined ? undefined : { start: last.end, end: span.end };
    return estimate(text, said ?? counted.quantity, who, scope(), undefined);
  }
  // A person by name or title is one.
  if (titles.test(words) || isName) {
    const { status, group } = describePeople(words);
    const more = group === undefined ? {} : { group };
    return { min: 1, max: 1, exactness: "exact", who: words.replace(/\s+/g, " "), status, ...more, scope: scope() };
  }
  return undefined;
}

/** "A group", "one family": one of these is not one person. */
const collective =
  /\b(?:group|family|families|number|crowd|convoy|unit|team|crew|couple|pair|population|majority|minority|band|party|battalion|brigade|company|platoon|squad|patrol|column|gang|series|wave|handful|lot|total|maximum|minimum|variety|community|village|town|people)\b/i;

/** "150 head of cattle", "40 sheep". */
const herd = /\bhead\s+of\s|\b(?:cattle|livestock|sheep|goats|camels|cows|horses)$/i;

/** "Ardan Velik", and with what an age or an apposition adds: "Ardan Velik, 31, a baker". */
function namesPerson(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’.-]+\s*){1,5}(?:,.*)?$/u.test(words);
}

/** How far before a mention, in words, a hedge of its number may begin: "as many as". */
const hedgeWords = 4;

/**
 * The quantity that a mention begins with, with the hedge that stands before the mention: "up to" before "210 servicemen".
 * "none" where the words around show that its number counts nobody: "aged 11".
 */
function quantityBefore(
  text: string,
  sentence: Span,
  span: Span,
  inside: readonly Word[],
): Quantity | "none" | undefined {
  // Most mentions begin with no number: the words around them need not be cut up.
  if (quantityAt(inside, 0, { articles: false }) === undefined) return undefined;
  const words = wordsOf(text, { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) });
  const at = words.findIndex(({ start }) => start >= span.start);
  if (words[at] === undefined) return undefined;
  if (quantityAt(words, at, { articles: false }) === undefined && isNoCount(words, at, at + 1)) return "none";
  for (let before = Math.min(hedgeWords, at); before > 0; before -= 1) {
    const match = quantityAt(words, at - before, { articles: false });
    if (match !== undefined && match.next > at && (words[match.next - 1]?.end ?? span.end) <= span.end)
      return match.quantity;
  }
  return undefined;
}

/** Cuts a stretch of text down to the sentence around a span, as far as full stops tell. */
function boundary(text: string, around: Span, span: Span): Span {
  const before = text.slice(around.start, span.start);
  const start = around.start + Math.max(before.lastIndexOf(". ") + 1, before.lastIndexOf("\n\n") + 1);
  const stop = /[.!?](?:\s|$)|\n\n/.exec(text.slice(span.end, around.end));
  return { start, end: stop === null ? around.end : span.end + stop.index };
}

function estimate(
  text: string,
  { min, max, exactness }: Quantity,
  peopleSpan: Span | undefined,
  scope: CasualtyEstimate["scope"],
  harm: Harm | undefined,
): CasualtyEstimate {
  const who = peopleSpan === undefined ? "" : quote(text, peopleSpan).replace(/\s+/g, " ").trim();
  const { status, group } = describePeople(who);
  return {
    min,
    max,
    exactness,
    who,
    status,
    ...(group === undefined ? {} : { group }),
    scope,
    ...(harm === "casualties" ? { ambiguous: true as const } : {}),
  };
}
