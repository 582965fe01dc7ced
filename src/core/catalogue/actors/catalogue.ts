// The shipped actor catalogue, compiled when it is first asked for and kept: nothing happens on import.

import type { ActorCatalogue } from "./actor.ts";
import { compileActors } from "./compile.ts";
import { actorTables } from "./tables.ts";

let compiled: ActorCatalogue | undefined;

/** The catalogue that Hearsay ships. The first call compiles it; later calls give the same object. */
export function actorCatalogue(): ActorCatalogue {
  compiled ??= compileActors(actorTables);
  return compiled;
}
