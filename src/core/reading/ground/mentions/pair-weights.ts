// How heavily the features of two mentions weigh. A text of a page has ten thousand pairs with forty features each: the
// weights are kept by the parts of a feature's name, and by their numbers, so that no name must be put together to be looked up.

import { coreferenceWeights } from "./coreference-weights.ts";
import type { FeaturePart, PairFeatures } from "./pair-features.ts";

type Weights = ReadonlyMap<string, number>;

export class PairWeights {
  readonly #byName: Map<string, number> = new Map();
  readonly #parts: PartWeights = new PartWeights(this.#byName);
  /** Of "they distance 1" by "they". */
  readonly #ofKind: Map<string, PartWeights> = new Map();
  /** Of "they distance 1" by "they", then by "distance 1". */
  readonly #byFirst: Map<string, Map<string, number>> = new Map();
  /** Of "heads group>army" by "group", then by "army". */
  readonly #heads: Map<string, Map<string, number>> = new Map();
  /** Of "head they>=" by "they", then by "=". */
  readonly #head: Map<string, Map<string, number>> = new Map();
  /** Of "by head army they" by "army", then by "they". */
  readonly #byHead: Map<string, Map<string, number>> = new Map();

  /** @param table a line a weight: the weight, a space, the name of the feature */
  constructor(table: string) {
    for (const line of table.split("\n")) {
      const name = line.slice(line.indexOf(" ") + 1);
      const weight = Number.parseFloat(line);
      this.#byName.set(name, weight);
      const space = name.indexOf(" ");
      if (space >= 0) put(this.#byFirst, name.slice(0, space), name.slice(space + 1), weight);
      const [, of, first = "", second = ""] = /^(heads?|by head) ([^ >]*)[ >](.*)$/.exec(name) ?? [];
      if (of === undefined) continue;
      put(of === "heads" ? this.#heads : of === "head" ? this.#head : this.#byHead, first, second, weight);
    }
  }

  /** What speaks for a mention that takes up nothing; features without a weight count nothing. */
  ofAlone(features: readonly string[]): number {
    let sum = 0;
    for (const feature of features) sum += this.#byName.get(feature) ?? 0;
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
    sum += this.#heads.get(head)?.get(otherHead) ?? 0;
    sum += this.#head.get(word)?.get(otherKind) ?? 0;
    sum += this.#byHead.get(otherHead)?.get(kind) ?? 0;
    return sum;
  }

  #partsOf(kind: string): PartWeights {
    const found = this.#ofKind.get(kind);
    if (found !== undefined) return found;
    const made = new PartWeights(this.#byFirst.get(kind) ?? none);
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

function put(table: Map<string, Map<string, number>>, first: string, second: string, weight: number): void {
  const row = table.get(first);
  if (row === undefined) table.set(first, new Map([[second, weight]]));
  else row.set(second, weight);
}

let learnt: PairWeights | undefined;

/** The weights that were learnt from our own marking; put together when first asked for. */
export function pairWeights(): PairWeights {
  learnt ??= new PairWeights(coreferenceWeights);
  return learnt;
}
