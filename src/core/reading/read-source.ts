// One document as a format handed it over -> one Reading: the text is cleaned, its language told and its head read before the pipeline
// (`reading.ts`) reads it.

import type { Document } from "../model/document.ts";
import { HearsayError } from "../model/errors.ts";
import type { Reading } from "../model/reading.ts";
import type { SourceDocument } from "../model/source.ts";
import { clean } from "./clean/clean.ts";
import { readHead } from "./head/head.ts";
import type { Given } from "./known.ts";
import { detectLanguage } from "./language/language.ts";
import { readInPortions } from "./read-in-portions.ts";
import type { ReadingTools } from "./reading-tools.ts";

/**
 * Reads one document as a format handed it over.
 *
 * @throws HearsayError "unsupported-language" for a text that is not English, "no-words" for one without words.
 */
export async function readSource(source: SourceDocument, tools: ReadingTools, given: Given = {}): Promise<Reading> {
  const cleaned = clean(source);
  const thing = source.file ?? source.title ?? "the text";
  if (!/[\p{L}\p{N}]/u.test(cleaned.text)) throw new HearsayError("no-words", { thing, detail: "signs" });
  const language = detectLanguage(cleaned.text);
  if (!language.supported) throw new HearsayError("unsupported-language", { thing, detail: language.name });
  const head = readHead(cleaned.text, source);
  // A date without a year says less than what the user knows.
  const whole = head.published?.startsWith("X") === true ? undefined : head.published;
  const published = whole ?? given.published ?? head.published;
  const named = head.title ?? given.title;
  const publisher = head.publisher ?? given.publisher;
  const document: Document = {
    id: source.id,
    ...(source.givenId === undefined ? {} : { givenId: source.givenId }),
    ...(named === undefined ? {} : { title: named }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(head.byline === undefined ? {} : { byline: head.byline }),
    ...(published === undefined ? {} : { published }),
    ...(head.agency === undefined ? {} : { agency: head.agency }),
    ...(head.dateline === undefined ? {} : { dateline: head.dateline.name }),
    language: language.tag,
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.file === undefined ? {} : { file: source.file }),
    text: cleaned.text,
    origin: cleaned.origin,
  };
  const title = head.parts.find(({ kind }) => kind === "headline")?.span;
  const filing = head.parts.filter(({ kind }) => kind !== "headline").map(({ span }) => span);
  return readInPortions(document, tools, {
    // A date that the metadata leaves open and the text settles is no longer odd.
    messages: [...source.messages, ...cleaned.messages, ...head.messages].filter(
      ({ rule }) => rule !== "publication-date" || (published?.length ?? 0) < 10,
    ),
    head: { ...(title === undefined ? {} : { title }), filing },
    breaks: head.breaks,
  });
}
