// What was found in a text so far: runs of words on each layer, with the sums that later decide their labels. Runs grow
// word by word as windows come in, so that a span over a window's border is one span.

import type { SpanLayer } from "../core/reading/scored.ts";
import type { Pieces } from "./pieces.ts";

/** A run of words `[first, end)` of one layer. Grows while it is the last of its layer. */
export interface Found {
  /** Order of discovery. */
  readonly id: number;
  readonly layer: SpanLayer | "trigger";
  /** Trigger type's index among the head's labels; 0 for spans. */
  readonly label: number;
  readonly first: number;
  end: number;
  /** Sum over `words` words of the probability that they belong to it. */
  probability: number;
  words: number;
  /** By head: sums over `pieces` pieces of the labels' probabilities. */
  readonly sums: ReadonlyMap<string, Float64Array>;
  pieces: number;
}

/** A word that counts as inside of a layer. */
export interface InsideWord {
  readonly layer: Found["layer"];
  readonly word: number;
  readonly label: number;
  readonly probability: number;
  readonly begins: boolean;
  /** The least probability among the words that were left out since the run before; 1 where there are none. */
  readonly gap: number;
}

/** Grows the runs. Words must come in text order. */
export class Runs {
  /** All runs so far, by first word. */
  readonly found: Found[] = [];
  readonly #last: Map<Found["layer"], Found> = new Map();
  readonly #text: string;
  readonly #pieces: Pieces;
  readonly #heads: ReadonlyMap<Found["layer"], readonly { readonly id: string; readonly size: number }[]>;

  /** @param heads the label heads of each layer. */
  constructor(
    text: string,
    pieces: Pieces,
    heads: ReadonlyMap<Found["layer"], readonly { readonly id: string; readonly size: number }[]>,
  ) {
    this.#text = text;
    this.#pieces = pieces;
    this.#heads = heads;
  }

  /** The run that a word belongs to: the one before it, or a new one. */
  add({ layer, word, label, probability, begins, gap }: InsideWord): Found {
    const last = this.#last.get(layer);
    const goesOn =
      last !== undefined &&
      last.label === label &&
      (begins
        ? beginsLate(last, word) || this.#isItsCount(last, word)
        : this.#continues(last, word) || bridges(last, word, gap));
    const run = goesOn ? last : this.#begin(layer, label, word);
    run.end = word + 1;
    run.probability += probability;
    run.words++;
    run.pieces += (this.#pieces.words.firstPieces[word + 1] ?? 0) - (this.#pieces.words.firstPieces[word] ?? 0);
    return run;
  }

  /** Right behind the run, or behind a hyphen or apostrophe within one written word: "air-strike", "Qa'ida". */
  #continues(run: Found, word: number): boolean {
    if (word === run.end) return true;
    const { starts, ends } = this.#pieces.words;
    return (
      word === run.end + 1 &&
      ends[run.end - 1] === starts[run.end] &&
      ends[run.end] === starts[word] &&
      joiners.has(this.#text.slice(starts[run.end], ends[run.end]))
    );
  }

  /** "two" right before "A-10 jets": a bare number is the count of what follows, not a thing of its own. */
  #isItsCount(run: Found, word: number): boolean {
    if (word !== run.end || !counted.has(run.layer) || run.end - run.first > 2) return false;
    const { starts, ends } = this.#pieces.words;
    return bareCount.test(this.#text.slice(starts[run.first], ends[run.end - 1]));
  }

  #begin(layer: Found["layer"], label: number, word: number): Found {
    const heads = this.#heads.get(layer) ?? [];
    const sums = heads.length === 0 ? noSums : new Map(heads.map(({ id, size }) => [id, new Float64Array(size)]));
    const id = this.found.length;
    const run: Found = { id, layer, label, first: word, end: word, probability: 0, words: 0, sums, pieces: 0 };
    this.found.push(run);
    this.#last.set(layer, run);
    return run;
  }
}

const counted: ReadonlySet<Found["layer"]> = new Set<Found["layer"]>(["platform", "population", "weapon"]);
const bareCount =
  /^(?:(?:at least|about|around|some|nearly|over|only)\s+)?(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens|several|both)$/i;

/** Most layers have no label heads, and there are tens of thousands of runs. */
const noSums: Found["sums"] = new Map();

/** Two cues never touch ("then" "ruled"); and a content that begins anew behind its first word or two never began before. */
function beginsLate(run: Found, word: number): boolean {
  if (word !== run.end) return false;
  return run.layer === "cue" || (run.layer === "content" && run.end - run.first <= 2);
}

/** Up to so many words may be left out between words of one run, if none of them was quite unlikely to belong to it. */
const longestDip: Partial<Record<Found["layer"], number>> = { content: 3, cue: 1, source: 1 };

/** Found on PolNeAR's development part, November 2026: triples +0.01 against no bridging; 0.1 does as well. */
const leastInDip = 0.2;

function bridges(run: Found, word: number, gap: number): boolean {
  return word - run.end <= (longestDip[run.layer] ?? 0) && gap >= leastInDip;
}

const joiners: ReadonlySet<string> = new Set(["-", "\u2010", "\u2011", "\u2013", "'", "\u2019"]);
