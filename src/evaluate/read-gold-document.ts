// Reads the document of a gold line. Where gold spans point into the text it is taken as it stands, so that the offsets
// hold; else it is cleaned as any report is. The date, where the gold does not say it, is read from the head of the cleaned
// text in either case, and the head is read as the product reads it.

import type { GoldDocument } from "../core/evaluate/gold.ts";
import type { Document } from "../core/model/document.ts";
import { clean } from "../core/reading/clean/clean.ts";
import type { FullReading } from "../core/reading/full-reading.ts";
import { readHead } from "../core/reading/head/head.ts";
import { readDocument } from "../core/reading/reading.ts";
import type { ReadingTools } from "../core/reading/reading-tools.ts";

/** The reading of a gold document with the layers under it. */
export function readGoldDocument(gold: GoldDocument, tools: ReadingTools): Promise<FullReading> {
  const { id, text, title, publisher } = gold;
  const origin = { unit: "character" as const, pieces: text === "" ? [] : [[0, text.length, 0] as const] };
  const cleaned = clean({ text, origin });
  const published = gold.published ?? readHead(cleaned.text, {}).published;
  const own = gold.verbatim ? text : cleaned.text;
  const head = readHead(own, { ...(title === undefined ? {} : { title }) });
  const headline = head.parts.find(({ kind }) => kind === "headline")?.span;
  const filing = head.parts.filter(({ kind }) => kind !== "headline").map(({ span }) => span);
  const document: Document = {
    id,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    language: "en",
    text: own,
    origin: gold.verbatim ? origin : cleaned.origin,
  };
  return readDocument(document, tools, {
    messages: [],
    head: { ...(headline === undefined ? {} : { title: headline }), filing },
    breaks: head.breaks,
  });
}
