// Ties between things found: computed window by window, while the window's queries and keys are at hand, and kept only
// where they are not hopeless. A head (cue or trigger) is asked in the window where it has most context; other windows
// add only what that one does not show.

import { contentParts, type Part } from "./content-parts.ts";
import type { Found } from "./found.ts";
import { type LinkProbability, type LinkRows, linkProbability } from "./heads/links.ts";
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

/** Mentions: what an event's roles can be filled with. */
const mentionLayers: ReadonlySet<Found["layer"]> = new Set([
  "person",
  "group",
  "population",
  "place",
  "facility",
  "weapon",
  "platform",
  "time",
  "quantity",
]);

/** Collects the ties of one text. */
export class Ties {
  readonly #ties: Map<string, Tie> = new Map();
  /** The words that the window of each head shows. */
  readonly #ownSight: Map<Found, { readonly firstWord: number; readonly endWord: number }> = new Map();
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
    const here = found.filter((item) => item.first < endWord && item.end > firstWord);
    for (const from of here) {
      if (from.layer !== "cue" && from.layer !== "trigger") continue;
      // A head that runs over the window's edge is read where it is whole, or nearly.
      if (from.first < firstWord) continue;
      const owns = from.first >= window.firstWord && from.first < window.endWord;
      if (owns) this.#ownSight.set(from, { firstWord, endWord });
      for (const [relation, name] of this.#manifest.links.relations.entries()) {
        const targets = here.filter((to) => to !== from && this.#fits(name, from, to));
        if (targets.length === 0) continue;
        for (const to of targets) this.#tie({ relation, name, from, to, owns, firstWord, endWord, window, rows });
      }
    }
  }

  /** The ties kept, of every pair the best seen. */
  all(): readonly Tie[] {
    return [...this.#ties.values()];
  }

  #tie(question: {
    relation: number;
    name: string;
    from: Found;
    to: Found;
    owns: boolean;
    firstWord: number;
    endWord: number;
    window: Window;
    rows: LinkRows;
  }): void {
    const { relation, name, from, to, owns, window, rows } = question;
    const first = Math.max(to.first, question.firstWord);
    const end = Math.min(to.end, question.endWord);
    const key = `${relation} ${from.id} ${to.id}`;
    const known = this.#ties.get(key);
    const seen = end - first;
    const own = this.#ownSight.get(from);
    // The window that owns the head has shown as much of the target, and its word counts, even if it was "no".
    if (!owns && own !== undefined && Math.min(to.end, own.endWord) - Math.max(to.first, own.firstWord) >= seen) return;
    if (known !== undefined && (known.seen > seen || (known.seen === seen && !owns))) return;
    const values = new Float64Array(seen);
    let sum = 0;
    for (let word = first; word < end; word++) {
      const value = this.#mean(relation, from, word, window, rows);
      values[word - first] = value;
      sum += value;
    }
    const score = clamped(sum / seen);
    const threshold = this.threshold(name);
    const parts = name === "content" ? contentParts(values, first, to, from, threshold) : [];
    if (score >= threshold * hopeless || parts.length > 0) {
      this.#ties.set(key, { relation: name, from, to, score, seen, parts });
    } else if (known !== undefined) {
      this.#ties.delete(key);
    }
  }

  /** Probability from which a tie of a relation counts. */
  threshold(relation: string): number {
    return this.#manifest.thresholds.links.get(relation) ?? 0.5;
  }

  /** Over the pieces of the head that the window shows, towards the first piece of a word. */
  #mean(relation: number, from: Found, word: number, window: Window, rows: LinkRows): number {
    const { firstPieces } = this.#pieces.words;
    const linked = (firstPieces[word] ?? 0) - window.start;
    const end = Math.min(firstPieces[from.end] ?? 0, window.end);
    let sum = 0;
    let count = 0;
    for (let piece = firstPieces[from.first] ?? 0; piece < end; piece++) {
      sum += this.#probability(rows, relation, piece - window.start, linked);
      count++;
    }
    return count === 0 ? 0 : sum / count;
  }

  #fits(relation: string, from: Found, to: Found): boolean {
    if (relation === "source" || relation === "content") return from.layer === "cue" && to.layer === relation;
    if (from.layer !== "trigger") return false;
    if (relation === "cause") return to.layer === "trigger" && this.#isHarm(from) && !this.#isHarm(to);
    return mentionLayers.has(to.layer) && (relation === "time") === (to.layer === "time");
  }

  #isHarm(trigger: Found): boolean {
    const type = this.#triggerTypes[trigger.label];
    return type === "death" || type === "injury";
  }
}
