// Invented reports as they are read where the reader sees what is marked: no weights, and a few milliseconds each.

import type { entryOf } from "../src/casebook/entry.ts";
import { actorCatalogue } from "../src/core/catalogue/actors/catalogue.ts";
import { eventTypes } from "../src/core/catalogue/event-types/list.ts";
import type { SourceDocument } from "../src/core/model/source.ts";
import { readSource } from "../src/core/reading/read-source.ts";
import { contentHash } from "../src/formats/in/content-hash.ts";
import { markedReader, plain } from "../test/casebook/marked-reader.ts";
import type { MarkedReport } from "./synthetic-reports.ts";
import type { World } from "./synthetic-world.ts";

/** Reads reports; what `entryOf` takes, for each. */
export async function readSynthetic(
  reports: readonly MarkedReport[],
  { gazetteer }: World,
): Promise<readonly Parameters<typeof entryOf>[0][]> {
  const actors = actorCatalogue();
  return Promise.all(
    reports.map(async (report) => {
      const source = sourceOf(report);
      const tools = { reader: markedReader([report.marked]), gazetteer, actors, eventTypes };
      return { source, given: {}, reading: await readSource(source, tools), readAt: "2031-06-01T12:00:00Z" };
    }),
  );
}

function sourceOf({ marked, published, publisher }: MarkedReport): SourceDocument {
  const text = plain(marked);
  const origin = { unit: "character", pieces: [[0, text.length, 0]] } as const;
  return { id: contentHash(`${publisher} ${text}`), text, origin, published, publisher, messages: [] };
}
