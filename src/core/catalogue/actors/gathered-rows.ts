// Reads the generated table of names that other people gathered. It is one string of ready folded names, so that opening
// it costs a split and a map entry each, not a fold.

import type { Actor, ActorKind } from "./actor.ts";

/** An actor and the keys under which it is found. */
export interface GatheredRow {
  readonly actor: Actor;
  readonly keys: readonly string[];
}

/** The rows of a generated table; its format stands in its head. */
export function* gatheredRows(table: string): Generator<GatheredRow> {
  for (const line of table.split("\n")) {
    const [id = "", name = "", kind = "", keys = ""] = line.split("|");
    if (id === "") continue;
    const aliases = keys.split(";");
    yield { actor: { id, name, kind: kindOf(kind), aliases }, keys: aliases };
  }
}

function kindOf(written: string): ActorKind {
  return written === "armed-group" ? written : "organisation";
}
