// Ties between things found: computed window by window, while the window's queries and keys are at hand, and kept only
// where they are not hopeless. A head (cue or trigger) is asked in the window where it has most context; other windows
// add only what that one does not show.

import { contentParts, type Part } from "./content-parts.ts";
import type { Found } from "./found.ts";
import { type LinkProbability, type LinkRows, linkProbability } from "./heads/links.ts";
import { mentionLayers } from "./heads/spans.ts";
import type { Manifest } from "./manifest.ts";
import type { Pieces } from "./pieces.ts";
import { clamped } from "./probabilities.ts";
import type { Window } from "./windows.ts";

export interface Tie {
  readonly relation: string;
  readonly from: Found;
  readonly to: Found;
  /** Mean probability over the words of `to` that the window shows. */
  readonly score: number;
  /** Words of `to` in the window. */
  readonly seen: number;
  /** Content only: the stretches of `to` that this cue claims; empty where it claims none. */
  readonly parts: readonly Part[];
}

/** A tie weaker than this part of its threshold is forgotten at once. */
const hopeless = 0.3;

const mentions: ReadonlySet<Found["layer"]> = new Set(mentionLayers);

/** Things found may be numbered up to this, so that a pair of them is one exact number. */
const mostFound = 2 ** 24;

/** What one head is asked in one window. */
interface Question {
  readonly from: Found;
  readonly relation: number;
  readonly name: string;
  /** The window decides about this head, rather than adding to what another decided. */
  readonly owns: boolean;
  readonly sight: Sight;
  readonly window: Window;
  readonly rows: LinkRows;
  /** Probability towards each word in sight; NaN where it was not asked for yet. */
  readonly answers: Float64Array;
}

/** Words that a window shows, wholly or in part. */
interface Sight {
  readonly firstWord: number;
  readonly endWord: number;
}

/** Collects the ties of one text. */
export class Ties {
  readonly #ties: Map<number, Tie> = new Map();
  /** What the owning window of each head shows. */
  readonly #ownSight: Map<Found, Sight> = new Map();
  readonly #pieces: Pieces;
  readonly #manifest: Manifest;
  readonly #probability: LinkProbability;
  readonly #triggerTypes: readonly string[];

  constructor(pieces: Pieces, manifest: Manifest) {
    this.#pieces = pieces;
    this.#manifest = manifest;
    this.#probability = linkProbability(manifest.links, manifest.window.pieces);
    this.#triggerTypes = manifest.labelHeads.get("trigger")?.labels ?? [];
  }

  /** Reads one window's ties between the things that lie in it. */
  read(window: Window, rows: LinkRows, found: readonly Found[]): void {
    const firstWord = this.#pieces.wordOf[window.start] ?? 0;
    const endWord = (this.#pieces.wordOf[window.end - 1] ?? -1) + 1;
    const sight = { firstWord, endWord };
    const here = found.filter((item) => item.first < endWord && item.end > firstWord);
    const answers = new Float64Array(endWord - firstWord);
    for (const from of here) {
      if (from.layer !== "cue" && from.layer !== "trigger") continue;
      // A head that runs over the window's edge is read where it begins.
      if (from.first < firstWord) continue;
      const owns = from.first >= window.firstWord && from.first < window.endWord;
      if (owns) this.#ownSight.set(from, sight);
      for (const [relation, name] of this.#manifest.links.relations.entries()) {
        const question: Question = {
          from,
          relation,
          name,
          owns,
          sight,
          window,
          rows,
          answers: answers.fill(Number.NaN),
        };
        for (const to of here) if (to !== from && this.#fits(name, from, to)) this.#tie(question, to);
      }
    }
  }

  /** The ties kept, of every pair the best seen. */
  all(): readonly Tie[] {
    return [...this.#ties.values()];
  }

  /** Probability from which a tie of a relation counts. */
  threshold(relation: string): number {
    return this.#manifest.thresholds.links.get(relation) ?? 0.5;
  }

  #tie(question: Question, to: Found): void {
    const { from, relation, name, owns, sight } = question;
    const first = Math.max(to.first, sight.firstWord);
    const end = Math.min(to.end, sight.endWord);
    const seen = end - first;
    const own = this.#ownSight.get(from);
    // The window that owns the head has shown as much of the target, and its word counts, even if it was "no".
    if (!owns && own !== undefined && Math.min(to.end, own.endWord) - Math.max(to.first, own.firstWord) >= seen) return;
    let sum = 0;
    for (let word = first; word < end; word++) sum += this.#answer(question, word);
    const score = clamped(sum / seen);
    const threshold = this.threshold(name);
    const offset = first - sight.firstWord;
    const parts =
      name === "content"
        ? contentParts(question.answers.subarray(offset, offset + seen), first, to, from, threshold)
        : [];
    const kept = score >= threshold * hopeless || parts.length > 0;
    if (!kept && own !== undefined && !owns) return;
    const key = (from.id * this.#manifest.links.relations.length + relation) * mostFound + to.id;
    const known = this.#ties.get(key);
    if (known !== undefined && (known.seen > seen || (known.seen === seen && !owns))) return;
    if (kept) this.#ties.set(key, { relation: name, from, to, score, seen, parts });
    else if (known !== undefined) this.#ties.delete(key);
  }

  /** Over the pieces of the head that the window shows, towards the first piece of a word. */
  #answer({ answers, sight, from, relation, window, rows }: Question, word: number): number {
    const known = answers[word - sight.firstWord] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const { firstPieces } = this.#pieces.words;
    const linked = Math.max(0, (firstPieces[word] ?? 0) - window.start);
    const start = firstPieces[from.first] ?? 0;
    const end = Math.min(firstPieces[from.end] ?? 0, window.end);
    let sum = 0;
    for (let piece = start; piece < end; piece++)
      sum += this.#probability(rows, relation, piece - window.start, linked);
    const mean = end > start ? sum / (end - start) : 0;
    answers[word - sight.firstWord] = mean;
    return mean;
  }

  #fits(relation: string, from: Found, to: Found): boolean {
    if (relation === "source" || relation === "content") return from.layer === "cue" && to.layer === relation;
    if (from.layer !== "trigger") return false;
    if (relation === "cause") return to.layer === "trigger" && this.#isHarm(from) && !this.#isHarm(to);
    return mentions.has(to.layer) && (relation === "time") === (to.layer === "time");
  }

  #isHarm(trigger: Found): boolean {
    const type = this.#triggerTypes[trigger.label];
    return type === "death" || type === "injury";
  }
}
