// The decoding of one text, window by window in text order: words are decided where their window owns them, runs grow,
// and a window's queries and keys are dropped as soon as all that lies in it is decided. So memory holds two or three
// windows and what was found, however long the text.

import type { Scored } from "../core/reading/scored.ts";
import { type Found, Runs } from "./found.ts";
import { factualityOf } from "./heads/factuality.ts";
import { insideOf } from "./heads/spans.ts";
import { triggerOf } from "./heads/trigger.ts";
import type { WindowScores } from "./network.ts";
import type { Pieces } from "./pieces.ts";
import { addSoftmax } from "./probabilities.ts";
import type { Rules } from "./rules.ts";
import { scoredOf } from "./scored-of.ts";
import { Ties } from "./tie.ts";
import type { Window } from "./windows.ts";

export class Decoding {
  readonly #text: string;
  readonly #pieces: Pieces;
  readonly #rules: Rules;
  readonly #runs: Runs;
  readonly #ties: Ties;
  readonly #factuality: Float32Array;
  #held: { readonly window: Window; readonly scores: WindowScores }[] = [];
  /** Things found that may still lie in a window to come. */
  #recent: Found[] = [];
  #known = 0;
  /** By layer: the least probability since a word was last inside. */
  readonly #gaps: Float64Array;

  constructor(text: string, pieces: Pieces, rules: Rules) {
    this.#text = text;
    this.#pieces = pieces;
    this.#rules = rules;
    this.#runs = new Runs(text, pieces, rules.labelsOn);
    this.#ties = new Ties(pieces, rules.manifest);
    this.#gaps = new Float64Array(rules.spans.length).fill(1);
    this.#factuality = new Float32Array(pieces.words.count);
  }

  /** Takes in the next window. */
  take(window: Window, scores: WindowScores): void {
    for (let word = window.firstWord; word < window.endWord; word++) this.#decide(word, window, scores.scores);
    this.#held.push({ window, scores });
    this.#release(this.#pieces.words.firstPieces[window.endWord] ?? this.#pieces.count);
  }

  /** What was seen in the whole text; all windows must have been taken in. */
  finish(): Scored {
    this.#release(Number.POSITIVE_INFINITY);
    return scoredOf(this.#text, this.#pieces, this.#rules, this.#runs.found, this.#ties, this.#factuality);
  }

  #decide(word: number, window: Window, scores: Float32Array): void {
    const { manifest } = this.#rules;
    const { firstPieces } = this.#pieces.words;
    const first = (firstPieces[word] ?? 0) - window.start;
    const end = (firstPieces[word + 1] ?? 0) - window.start;
    const width = manifest.scoreWidth;
    this.#factuality[word] = factualityOf(scores, width, { first, end }, manifest.factuality);
    for (const [index, { layer, offset, threshold }] of this.#rules.spans.entries()) {
      const { probability, begins } = insideOf(scores, first * width + offset);
      const gap = this.#gaps[index] ?? 1;
      if (probability < threshold) {
        this.#gaps[index] = Math.min(gap, probability);
        continue;
      }
      this.#gaps[index] = 1;
      const run = this.#runs.add({ layer, word, label: 0, probability, begins, gap });
      this.#addLabels(run, scores, first, end);
    }
    const { offset, size, none, threshold } = this.#rules.trigger;
    const { label, probability } = triggerOf(scores, first * width + offset, size, none);
    if (probability < threshold) return;
    const run = this.#runs.add({ layer: "trigger", word, label, probability, begins: false, gap: 0 });
    this.#addLabels(run, scores, first, end);
  }

  #addLabels(run: Found, scores: Float32Array, first: number, end: number): void {
    for (const { id, offset, size } of this.#rules.labelsOn.get(run.layer) ?? []) {
      const sums = run.sums.get(id);
      if (sums === undefined) continue;
      for (let row = first; row < end; row++)
        addSoftmax(scores, row * this.#rules.manifest.scoreWidth + offset, size, sums);
    }
  }

  /** Reads the ties of every held window that is decided up to its end, and lets it go. */
  #release(decided: number): void {
    this.#recent.push(...this.#runs.found.slice(this.#known));
    this.#known = this.#runs.found.length;
    while (this.#held[0] !== undefined && this.#held[0].window.end <= decided) {
      const { window, scores } = this.#held[0];
      this.#ties.read(window, scores, this.#recent);
      this.#held = this.#held.slice(1);
      const next = this.#held[0]?.window ?? window;
      const firstWord = this.#pieces.wordOf[next.start] ?? 0;
      // The last run of a layer may go on; two words of grace are for a hyphen in between.
      this.#recent = this.#recent.filter((item) => item.end + 2 > firstWord);
    }
  }
}
