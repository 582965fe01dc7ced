// How heavily the features of two mentions of a text weigh. It has ten thousand pairs a page with forty features each: their weights
// are kept by the numbers that the features have in this text (`FeatureNames`), so that each is looked up by its name once.

import type { FeaturePart } from "./feature-names.ts";
import { type LearntWeights, learntWeights, type Weights } from "./learnt-weights.ts";
import type { PairFeatures } from "./pair-features.ts";

/** Weighs the pairs of one text: of features whose names are all of one `FeatureNames`. */
export class PairWeights {
  readonly #learnt: LearntWeights = learntWeights();
  readonly #parts: PartWeights = new PartWeights(this.#learnt.byName);
  /** Of "they distance 1" by "they". */
  readonly #ofKind: Map<string, PartWeights> = new Map();

  /** What speaks for a mention that takes up nothing; features without a weight count nothing. */
  ofAlone(features: readonly string[]): number {
    let sum = 0;
    for (const feature of features) sum += this.#learnt.byName.get(feature) ?? 0;
    return sum;
  }

  /** What speaks for a mention that takes up another: the sum over `namesOfPair`, in that order. */
  ofPair({ kind, parts, heads, word, otherKind }: PairFeatures): number {
    const [head, otherHead] = heads;
    const ofKind = this.#partsOf(kind);
    let sum = 0;
    for (const part of parts) {
      sum += this.#parts.of(part);
      sum += ofKind.of(part);
    }
    sum += this.#learnt.heads.get(head)?.get(otherHead) ?? 0;
    sum += this.#learnt.head.get(word)?.get(otherKind) ?? 0;
    sum += this.#learnt.byHead.get(otherHead)?.get(kind) ?? 0;
    return sum;
  }

  #partsOf(kind: string): PartWeights {
    const found = this.#ofKind.get(kind);
    if (found !== undefined) return found;
    const made = new PartWeights(this.#learnt.byFirst.get(kind) ?? none);
    this.#ofKind.set(kind, made);
    return made;
  }
}

/** Weights of parts by their numbers, each looked up by its name when it is first asked for. */
class PartWeights {
  readonly #byName: Weights;
  readonly #byNumber: number[] = [];

  constructor(byName: Weights) {
    this.#byName = byName;
  }

  of({ name, number }: FeaturePart): number {
    // The list has no holes, which would make it slow.
    while (this.#byNumber.length <= number) this.#byNumber.push(Number.NaN);
    const known = this.#byNumber[number] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const weight = this.#byName.get(name) ?? 0;
    this.#byNumber[number] = weight;
    return weight;
  }
}

const none: Weights = new Map();
