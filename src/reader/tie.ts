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

/** A relation with what it is asked about. */
interface Relation {
  readonly index: number;
  readonly name: string;
  /** Probability from which a tie counts. */
  readonly threshold: number;
}

/** What one head is asked in one window. */
interface Question {
  readonly from: Found;
  readonly relation: Relation;
  /** The window decides about this head, rather than adding to what another decided. */
  readonly owns: boolean;
  /** An earlier window was asked about this head too. */
  readonly again: boolean;
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
  /** Heads that some window was asked about. */
  readonly #asked: Set<Found> = new Set();
  readonly #relations: readonly Relation[];
  readonly #pieces: Pieces;
  readonly #manifest: Manifest;
  readonly #probability: LinkProbability;
  readonly #triggerTypes: readonly string[];

  constructor(pieces: Pieces, manifest: Manifest) {
    this.#pieces = pieces;
    this.#manifest = manifest;
    this.#relations = manifest.links.relations.map((name, index) => ({ index, name, threshold: this.threshold(name) }));
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
    const asked = this.#relations.map((relation) => ({
      relation,
      targets: here.filter((to) => this.#mayLeadTo(to, relation.name)),
    }));
    for (const from of here) {
      if (from.layer !== "cue" && from.layer !== "trigger") continue;
      // A head that runs over the window's edge is read where it begins.
      if (from.first < firstWord) continue;
      const owns = from.first >= window.firstWord && from.first < window.endWord;
      if (owns) this.#ownSight.set(from, sight);
      const again = this.#asked.has(from);
      this.#asked.add(from);
      for (const { relation, targets } of asked) {
        if (targets.length === 0 || !this.#isAskedOf(from, relation.name)) continue;
        answers.fill(Number.NaN);
        const question: Question = { from, relation, owns, again, sight, window, rows, answers };
        for (const to of targets) this.#tie(question, to);
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
    const { from, relation, owns, again, sight } = question;
    const { name, threshold } = relation;
    const first = Math.max(to.first, sight.firstWord);
    const end = Math.min(to.end, sight.endWord);
    const seen = end - first;
    const own = this.#ownSight.get(from);
    // The window that owns the head has shown as much of the target, and its word counts, even if it was "no".
    if (!owns && own !== undefined && Math.min(to.end, own.endWord) - Math.max(to.first, own.firstWord) >= seen) return;
    let sum = 0;
    for (let word = first; word < end; word++) sum += this.#answer(question, word);
    const score = clamped(sum / seen);
    const offset = first - sight.firstWord;
    const parts =
      name === "content"
        ? contentParts(question.answers.subarray(offset, offset + seen), first, to, from, threshold)
        : [];
    const kept = score >= threshold * hopeless || parts.length > 0;
    if (!kept && (!again || (own !== undefined && !owns))) return;
    const key = (from.id * this.#relations.length + relation.index) * mostFound + to.id;
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
      sum += this.#probability(rows, relation.index, piece - window.start, linked);
    const mean = end > start ? sum / (end - start) : 0;
    answers[word - sight.firstWord] = mean;
    return mean;
  }

  /** Whether a relation is one of such a head: cues have sources and contents, harm has causes, all triggers the rest. */
  #isAskedOf(from: Found, relation: string): boolean {
    if (relation === "source" || relation === "content") return from.layer === "cue";
    return from.layer === "trigger" && (relation !== "cause" || this.#isHarm(from));
  }

  /** Whether a relation may lead to such a thing. */
  #mayLeadTo(to: Found, relation: string): boolean {
    if (relation === "source" || relation === "content") return to.layer === relation;
    if (relation === "cause") return to.layer === "trigger" && !this.#isHarm(to);
    return mentions.has(to.layer) && (relation === "time") === (to.layer === "time");
  }

  #isHarm(trigger: Found): boolean {
    const type = this.#triggerTypes[trigger.label];
    return type === "death" || type === "injury";
  }
}
