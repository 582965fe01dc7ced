// The table of learnt weights (`coreference-weights.ts`), read once: by whole names, and by the parts of names where a name of many
// parts would have to be put together for each of ten thousand pairs.

import { coreferenceWeights } from "./coreference-weights.ts";

/** Weights by name, or by the end of a name. */
export type Weights = ReadonlyMap<string, number>;

/** What was learnt, as it is looked up. A feature that is in no table weighs nothing. */
export interface LearntWeights {
  readonly byName: Weights;
  /** Of "they distance 1" by "they", then by "distance 1". */
  readonly byFirst: ReadonlyMap<string, Weights>;
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

type Rows = Map<string, Map<string, number>>;

/** @param table a line a weight: the weight, a space, the name of the feature */
function weightsOf(table: string): LearntWeights {
  const byName = new Map<string, number>();
  const [byFirst, heads, head, byHead]: [Rows, Rows, Rows, Rows] = [new Map(), new Map(), new Map(), new Map()];
  for (const line of table.split("\n")) {
    const name = line.slice(line.indexOf(" ") + 1);
    const weight = Number.parseFloat(line);
    byName.set(name, weight);
    const space = name.indexOf(" ");
    if (space >= 0) put(byFirst, name.slice(0, space), name.slice(space + 1), weight);
    const [, of, first = "", second = ""] = /^(heads?|by head) ([^ >]*)[ >](.*)$/.exec(name) ?? [];
    if (of === undefined) continue;
    put(of === "heads" ? heads : of === "head" ? head : byHead, first, second, weight);
  }
  return { byName, byFirst, heads, head, byHead };
}

function put(rows: Rows, first: string, second: string, weight: number): void {
  const row = rows.get(first);
  if (row === undefined) rows.set(first, new Map([[second, weight]]));
  else row.set(second, weight);
}
