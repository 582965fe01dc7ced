// What reading needs beside the document, and how a reading says what it was made with.

import type { ActorCatalogue } from "../catalogue/actors/actor.ts";
import type { EventType } from "../catalogue/event-types/event-type.ts";
import type { ReaderStamp } from "../model/reading.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Reader } from "./scored.ts";

/** What reading needs beside the document: opened once, used for many. */
export interface ReadingTools {
  readonly reader: Reader;
  readonly gazetteer: Gazetteer;
  readonly actors: ActorCatalogue;
  readonly eventTypes: readonly EventType[];
}

/** What stands in every reading that is made with these tools. */
export function stampOf({ reader, actors, gazetteer }: ReadingTools): ReaderStamp {
  return { model: reader.model, version: reader.version, catalogue: `${actors.version}; ${gazetteer.version}` };
}
