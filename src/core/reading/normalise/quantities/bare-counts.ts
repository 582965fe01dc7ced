// "Residents put the figure at 27. The army admits to six.": a number that stands alone behind a verb of counting is a
// number of those who were counted before, said by somebody else.

import { overlap, quote, type Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import type { CasualtyFinding } from "./casualty-finding.ts";
import type { QuantityMatch } from "./quantity.ts";
import { quantitiesIn, quantityAt } from "./read-quantity.ts";
import { wordsOf } from "./words.ts";

/** The verb and what may stand between it and its number. */
const counting =
  /\b(?:sp(?:oke|eaks?|eaking)\s+of|admit(?:s|ted)?\s+to|(?:put|puts|putting)\s+(?:it|them|the\s+(?:figure|number|count|total|tally))\s+at|acknowledg(?:es|ed)|conced(?:es|ed)|count(?:s|ed)|confirm(?:s|ed)|claim(?:s|ed)|report(?:s|ed)|gave|gives|list(?:s|ed)|the\s+(?:figure|number|count|tally)\s+(?:(?:has|had|have|later|since|now)\s+){0,2}(?:(?:rose|risen|climbed|grew|grown)\s+to|st(?:oo|an)ds?\s+at)|the\s+(?:figure|toll|tally)\s+of|(?:says?|said)\s+(?:it\s+was|there\s+were|the\s+(?:figure|number)\s+was|only|just))\s+(?=\S)/giu;

/** Verbs that count people and things alike: "residents counted four", of the dead or of the blasts. */
const countsAnything = /^(?:count|confirm|claim|report|list|g[ai]ve)/i;

/** Things that come in numbers too, told between those who were counted and the verb. */
const things =
  /\b(?:air ?strikes|attacks|blasts|bombs|bombings|buildings|drones|explosions|houses|homes|incidents|jets|missiles|raids|rockets|seats|shells|shops|strikes|tanks|trucks|vehicles|villages|votes?)\b/i;

/** What may stand behind a number that is no number of anything else: "of six, and to two lorries". */
const alone = /^\s*(?:[.;)]|,(?!\d)|$)|^\s+(?:but|while|although|though|after|when|on\s+\p{L}+day)\b/u;

/** "The figure of eight": of one that was told before. */
const figure = /\bof\s+$/i;
/** What may stand behind such a figure: what is held of it. */
const judged =
  /^\s*["“‘'.;,)]|^\s+(?:is|was|has|had|an?|as|to\s+be|given|cited|exaggerated|false|wrong|invented|incorrect|propaganda)\b|^$/i;

/** How far the number may be from those whom it counts: in sentences, and in findings. */
const reach = { sentences: 2, findings: 12 };

/** How far behind the verb, in characters, its number may end. */
const numberReach = 60;

/**
 * Numbers without a noun that count anew those whom a sentence before, or the sentence itself, has counted.
 *
 * @param known the findings of the text, in text order.
 */
export function findBareCounts(
  text: string,
  sentences: readonly Span[],
  known: readonly CasualtyFinding[],
): readonly CasualtyFinding[] {
  const found: CasualtyFinding[] = [];
  let next = 0;
  for (const [at, sentence] of sentences.entries()) {
    while (next < known.length && (known[next]?.people.start ?? 0) < sentence.end) next += 1;
    const near = [...known.slice(Math.max(0, next - reach.findings), next), ...found.slice(-reach.findings)];
    const from = sentences[Math.max(0, at - reach.sentences)]?.start ?? 0;
    if (!near.some(({ people }) => people.start >= from)) continue;
    for (const { index, 0: words } of matchesOf(quote(text, sentence), counting)) {
      const start = sentence.start + index;
      const isFigure = figure.test(words) && !/^sp/i.test(words);
      const rest = { start: start + words.length, end: sentence.end };
      const number = numberBehind(text, rest, isFigure ? judged : alone);
      if (number === undefined || near.some(({ people }) => overlap(people, number.span) > 0)) continue;
      const whole = countedBefore(
        near.filter(({ people }) => people.start >= from && people.end <= start),
        sentences,
      );
      if (whole === undefined || isOfOthers(text, { start: whole.people.end, end: start }, near)) continue;
      if (countsAnything.test(words) && things.test(text.slice(whole.people.end, start))) continue;
      const anew = countedAnew(whole, number);
      near.push(anew);
      found.push(anew);
    }
  }
  return found;
}

interface BareNumber {
  readonly span: Span;
  readonly quantity: QuantityMatch["quantity"];
}

/** A number of at least two with nothing behind it that it might count. */
function numberBehind(text: string, { start, end }: Span, ends: RegExp): BareNumber | undefined {
  const words = wordsOf(text, { start, end: Math.min(end, start + numberReach) });
  const read = quantityAt(words, 0, { articles: false });
  const last = words[(read?.next ?? 0) - 1];
  if (read === undefined || last === undefined || read.quantity.unit !== undefined) return undefined;
  if ((read.quantity.max ?? read.quantity.min) < 2 || !ends.test(text.slice(last.end, end))) return undefined;
  return { span: { start, end: last.end }, quantity: read.quantity };
}

/** Those who were counted last, all of them: of dead and wounded in one sentence, the dead. */
function countedBefore(before: readonly CasualtyFinding[], sentences: readonly Span[]): CasualtyFinding | undefined {
  const wholes = before.filter(
    ({ estimate, partOf, quantity, negated }) =>
      partOf === undefined && quantity !== undefined && !negated && estimate.min > 1,
  );
  const last = wholes.at(-1);
  const sentence = sentences.findLast(({ start }) => start <= (last?.people.start ?? 0));
  return wholes.findLast(({ harm, people }) => harm === "killed" && people.start >= (sentence?.start ?? 0)) ?? last;
}

/** "Lost three tanks. The rebels claimed 12.": something else was counted since. */
function isOfOthers(text: string, between: Span, near: readonly CasualtyFinding[]): boolean {
  return quantitiesIn(wordsOf(text, between)).some(
    ({ span, quantity }) => quantity.unit === undefined && !near.some(({ people }) => overlap(people, span) > 0),
  );
}

function countedAnew({ harm, word, estimate }: CasualtyFinding, { span, quantity }: BareNumber): CasualtyFinding {
  const { min, max, exactness } = quantity;
  return {
    harm,
    span,
    people: span,
    quantity: span,
    word,
    estimate: { ...estimate, min, max, exactness },
    negated: false,
  };
}
