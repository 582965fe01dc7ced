// The table of learnt weights (`coreference-weights.ts`), read once. A text has ten thousand pairs a page with forty features each: a
// feature of a pair carries its weights, by itself and for each kind of mention, so that no name must be put together to be looked up.

import { coreferenceWeights } from "./coreference-weights.ts";

/** A feature of a pair that counts by itself and for the kind of the mention that takes up another. */
export interface FeaturePart {
  readonly name: string;
  /** Its weight by itself; 0 where none was learnt. */
  readonly weight: number;
  /** Its weights for kinds, by their numbers in `LearntWeights.kinds`; behind them a 0 for a kind that is none of them. */
  readonly ofKind: Float64Array;
}

type Weights = ReadonlyMap<string, number>;

/** What was learnt, as it is looked up. A feature that is in no table weighs nothing. */
export interface LearntWeights {
  readonly byName: Weights;
  readonly parts: ReadonlyMap<string, FeaturePart>;
  /** Numbers of the kinds: "they", "the-party". */
  readonly kinds: Weights;
  /** Of "heads group>army" by "group", then by "army". */
  readonly heads: ReadonlyMap<string, Weights>;
  /** Of "head they>=" by "they", then by "=". */
  readonly head: ReadonlyMap<string, Weights>;
  /** Of "by head army they" by "army", then by "they". */
  readonly byHead: ReadonlyMap<string, Weights>;
}

let learnt: LearntWeights | undefined;

/** The weights that were learnt from our own marking; read when first asked for. */
export function learntWeights(): LearntWeights {
  learnt ??= weightsOf(coreferenceWeights);
  return learnt;
}

/** The feature of that name. */
export function featurePart(name: string): FeaturePart {
  const { parts, kinds } = learntWeights();
  return parts.get(name) ?? { name, weight: 0, ofKind: new Float64Array(kinds.size + 1) };
}

type Rows = Map<string, Map<string, number>>;

/** @param table a line a weight: the weight, a space, the name of the feature */
function weightsOf(table: string): LearntWeights {
  const byName = new Map<string, number>();
  const [ofKinds, heads, head, byHead]: [Rows, Rows, Rows, Rows] = [new Map(), new Map(), new Map(), new Map()];
  for (const line of table.split("\n")) {
    const name = line.slice(line.indexOf(" ") + 1);
    const weight = Number.parseFloat(line);
    byName.set(name, weight);
    const [, of, first = "", second = ""] = /^(heads?|by head) ([^ >]*)[ >](.*)$/.exec(name) ?? [];
    const space = name.indexOf(" ");
    if (of !== undefined) put(of === "heads" ? heads : of === "head" ? head : byHead, first, second, weight);
    else if (space >= 0) put(ofKinds, name.slice(space + 1), name.slice(0, space), weight);
  }
  const kinds = new Map<string, number>();
  for (const row of ofKinds.values()) for (const kind of row.keys()) if (!kinds.has(kind)) kinds.set(kind, kinds.size);
  const parts = new Map<string, FeaturePart>();
  for (const name of new Set([...byName.keys(), ...ofKinds.keys()])) {
    const row = ofKinds.get(name);
    const ofKind = new Float64Array(kinds.size + 1);
    for (const [kind, number] of kinds) ofKind[number] = row?.get(kind) ?? 0;
    parts.set(name, { name, weight: byName.get(name) ?? 0, ofKind });
  }
  return { byName, parts, kinds, heads, head, byHead };
}

function put(rows: Rows, first: string, second: string, weight: number): void {
  const row = rows.get(first);
  if (row === undefined) rows.set(first, new Map([[second, weight]]));
  else row.set(second, weight);
}
