// Reads the document of a gold line. Its text is taken as it stands, so that the gold's offsets hold: no cleaning, and the
// head of the report is asked for nothing but the date, where the gold does not say it.

import type { GoldDocument } from "../core/evaluate/gold.ts";
import type { Document } from "../core/model/document.ts";
import { readHead } from "../core/reading/head/head.ts";
import { type FullReading, type ReadingTools, readDocument } from "../core/reading/reading.ts";

/** The reading of a gold document with the layers under it. */
export function readGoldDocument(gold: GoldDocument, tools: ReadingTools): Promise<FullReading> {
  const { id, text, title, publisher } = gold;
  const published = gold.published ?? readHead(text, {}).published;
  const document: Document = {
    id,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    language: "en",
    text,
    origin: { unit: "character", pieces: text === "" ? [] : [[0, text.length, 0]] },
  };
  return readDocument(document, tools);
}
