// Casualties: how many people are said to be killed, hurt, missing, held or driven out, who they are, and whose number it
// is. A toll is told again and again; each is one item of the gold, wherever it is read.

import { overlap, type Span } from "../../model/span.ts";
import { addCounts, type Counts, type KeyedFigure, noCounts, precisionRecall } from "../figures.ts";
import type { Layer, LayerScorer } from "../layer.ts";
import { matchGreedily, overlapShare, type Pair } from "../match.ts";
import { sameWho } from "../same-who.ts";
import { goldTolls, type HarmSlot, readTolls, type Toll } from "../toll-gold.ts";

export const casualties: Layer = { field: "casualties", hasSpans: true, open: openCasualties };

/** What of a toll may be right beside being found. Each is asked of the tolls that were found. */
const questions: Readonly<Record<Question, (gold: Toll, read: Toll) => boolean>> = {
  number: (gold, read) => gold.count?.min === read.count?.min && gold.count?.max === read.count?.max,
  kind: (gold, read) => sharesSlot(gold, read),
  who: (gold, read) => sameWho(gold.who, read.who),
  voice: (gold, read) => sameVoice(gold.voice, read.voice),
};
type Question = "number" | "kind" | "who" | "voice";

const measures = ["found", "number", "kind", "who", "voice", "scope", "partOf", "all"] as const;
type Measure = (typeof measures)[number];

function openCasualties(): LayerScorer {
  const counts = Object.fromEntries(measures.map((measure) => [measure, noCounts()])) as Record<Measure, Counts>; // one a measure, as just built
  /** By corpus, the slots that its gold counts people in, and how many tolls were read in each that answer nothing. */
  const marked = new Set<string>();
  const unanswered = new Map<string, number>();
  let documents = 0;
  return {
    take(given, document) {
      const gold = goldTolls(given, document);
      return (full) => {
        documents += 1;
        const keyOf = (slot: HarmSlot): string => `${document.corpus} ${slot}`;
        for (const { slots, count } of gold) {
          if (count !== undefined) for (const slot of slots.slice(0, 1)) marked.add(keyOf(slot));
        }
        const read = readTolls(full);
        const pairs = pairsOf(gold, read);
        for (const measure of measures) addCounts(counts[measure], countOf(measure, gold, read, pairs));
        for (const slot of falseSlots(gold, read, pairs)) {
          unanswered.set(keyOf(slot), (unanswered.get(keyOf(slot)) ?? 0) + 1);
        }
      };
    },
    figures(): readonly KeyedFigure[] {
      if (documents === 0) return [];
      let wrong = 0;
      for (const [key, count] of unanswered) if (marked.has(key)) wrong += count;
      return measures.map((measure): KeyedFigure => {
        const { read, gold, right } = counts[measure];
        const all = measure === "scope" || measure === "partOf" ? read : read + wrong;
        return [`casualties.${measure}`, precisionRecall({ read: all, gold, right })];
      });
    },
    leftOut: () => [],
  };
}

/** One to one by the words; of several that overlap, the one of the same slot and number. */
function pairsOf(gold: readonly Toll[], read: readonly Toll[]): readonly Pair[] {
  return matchGreedily(gold.length, read.length, (one, other) => {
    const [theirs, mine] = [gold[one], read[other]];
    if (theirs?.count === undefined || mine === undefined) return 0;
    const share = Math.max(0, ...theirs.spans.flatMap((a) => mine.spans.map((b) => overlapShare(a, b))));
    if (share === 0) return 0;
    return share + (questions.kind(theirs, mine) ? 2 : 0) + (questions.number(theirs, mine) ? 1 : 0);
  });
}

/** `read` counts the tolls that answer something (and, for scope and partOf, all that say it). */
function countOf(measure: Measure, gold: readonly Toll[], read: readonly Toll[], pairs: readonly Pair[]): Counts {
  const right = pairs.filter((pair) => isRight(measure, gold, read, pairs, pair)).length;
  const counted = gold.filter(({ count }) => count !== undefined);
  switch (measure) {
    case "scope":
      return { right, gold: counted.filter(isCumulative).length, read: read.filter(isCumulative).length };
    case "partOf":
      return {
        right,
        gold: counted.filter((toll) => wholeOf(toll, gold) !== undefined).length,
        read: read.filter((toll) => wholeOf(toll, read) !== undefined).length,
      };
    default:
      return { right, gold: counted.length, read: pairs.length };
  }
}

function isRight(
  measure: Measure,
  gold: readonly Toll[],
  read: readonly Toll[],
  pairs: readonly Pair[],
  [one, other]: Pair,
): boolean {
  const [theirs, mine] = [gold[one], read[other]];
  if (theirs === undefined || mine === undefined) return false;
  switch (measure) {
    case "found":
      return true;
    case "scope":
      return theirs.cumulative && mine.cumulative;
    case "partOf":
      return wholeOf(theirs, gold) !== undefined && samePart(theirs, mine, { gold, read, pairs });
    case "all":
      return (
        Object.values(questions).every((ask) => ask(theirs, mine)) &&
        theirs.cumulative === mine.cumulative &&
        samePart(theirs, mine, { gold, read, pairs })
      );
    default:
      return questions[measure](theirs, mine);
  }
}

/** Those whom a toll's people are some of, where they are counted too. */
function wholeOf({ partOf }: Toll, tolls: readonly Toll[]): Toll | undefined {
  const whole = partOf === undefined ? undefined : tolls[partOf];
  return whole?.count === undefined ? undefined : whole;
}

/** Whether both are the whole, or some of two that answer each other. A whole that is told again is the same whole. */
function samePart(
  theirs: Toll,
  mine: Toll,
  {
    gold,
    read,
    pairs,
  }: { readonly gold: readonly Toll[]; readonly read: readonly Toll[]; readonly pairs: readonly Pair[] },
): boolean {
  const whole = wholeOf(theirs, gold);
  if (whole === undefined) return theirs.partOf !== undefined || mine.partOf === undefined;
  const answer = pairs.find(([one]) => one === theirs.partOf)?.[1];
  if (answer !== undefined && answer === mine.partOf) return true;
  const other = wholeOf(mine, read);
  return other !== undefined && touches(whole.spans, other.spans) && questions.number(whole, other);
}

/**
 * The slots of the tolls that were read and answer nothing. Left out: those told only where people are harmed and not
 * counted, and further tellings of a toll that was found elsewhere.
 */
function falseSlots(gold: readonly Toll[], read: readonly Toll[], pairs: readonly Pair[]): readonly HarmSlot[] {
  const answers = new Map(pairs.map(([one, other]) => [other, gold[one]]));
  const found = new Map(pairs.map(([one, other]) => [one, read[other]?.spans ?? []]));
  return read.flatMap((toll, index) => {
    if (answers.has(index)) return [];
    const around = gold.flatMap((theirs, one) => {
      const spans = theirs.spans.filter((span) => touches([span], toll.spans));
      return spans.length === 0 ? [] : [{ theirs, spans, answered: found.get(one) }];
    });
    const isLeftOut =
      around.length > 0 &&
      around.every(({ theirs, spans, answered }) => {
        if (theirs.count === undefined) return true;
        // Told here and found there: no second toll, if it is one of its kind.
        return answered !== undefined && sharesSlot(theirs, toll) && !touches(spans, answered);
      });
    return isLeftOut ? [] : toll.slots.slice(0, 1);
  });
}

function sharesSlot(gold: Toll, read: Toll): boolean {
  return gold.slots.some((slot) => read.slots.includes(slot));
}

function sameVoice(gold: readonly Span[], read: readonly Span[]): boolean {
  return gold.length === 0 ? read.length === 0 : touches(gold, read);
}

function touches(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => overlap(one, other) > 0));
}

function isCumulative({ cumulative }: Toll): boolean {
  return cumulative;
}
