// Opens what reading needs, side by side: the neural reader, the gazetteer, the catalogues.

import { actorCatalogue } from "./core/catalogue/actors/catalogue.ts";
import { eventTypes } from "./core/catalogue/event-types/list.ts";
import type { ReadingTools } from "./core/reading/reading-tools.ts";
import { openGazetteer } from "./gazetteer/open.ts";
import { openReader, type ReaderOptions } from "./reader/open-reader.ts";

/**
 * Opens the tools of reading; close `reader` when done.
 *
 * @throws HearsayError "missing-model" or "missing-gazetteer"
 */
export async function openTools(options: ReaderOptions = {}): Promise<ReadingTools> {
  const gazetteer = openGazetteer();
  return { reader: await openReader(options), gazetteer, actors: actorCatalogue(), eventTypes };
}
