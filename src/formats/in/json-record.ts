// One JSON object as a document: `text`, and what else it says of itself under the names that corpora commonly use.

import { HearsayError } from "../../core/model/errors.ts";
import type { Message } from "../../core/model/message.ts";
import type { SourceDocument } from "../../core/model/source.ts";
import { identityMap } from "../../core/reading/clean/offset-map.ts";
import { readWrittenDate } from "../../core/reading/head/written-date.ts";
import { contentHash } from "./content-hash.ts";

/**
 * Makes a document of a parsed JSON value.
 *
 * @param source the JSON as written: what the document's id is the hash of.
 * @param place file and line, for the document and for errors.
 */
export function documentOfRecord(value: unknown, source: string | Uint8Array, place: string): SourceDocument {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw broken(place, "it is not a JSON object");
  const record = new Map<string, unknown>(Object.entries(value));
  const body = record.get("text");
  if (typeof body !== "string") throw broken(place, 'the JSON object has no string "text"');
  if (body.trim() === "") throw new HearsayError("empty", { thing: place });
  const messages: Message[] = [];
  const field = (name: string): string | undefined => {
    const found = record.get(name);
    if (found === undefined || found === null) return undefined;
    if (typeof found === "string") return found.trim() === "" ? undefined : found.trim();
    if (typeof found === "number" && name === "id") return String(found);
    messages.push({
      rule: "json-field",
      severity: "warning",
      text: `The field "${name}" is no string and is not used.`,
    });
    return undefined;
  };
  const title = field("title");
  const publisher = field("publisher");
  const byline = field("byline");
  const url = field("url");
  const language = field("language");
  const givenId = field("id");
  const published = publishedOf(field("published"), messages);
  return {
    id: contentHash(source),
    file: place,
    ...(givenId === undefined ? {} : { givenId }),
    text: body,
    origin: { unit: "character", part: "text", pieces: identityMap(body.length) },
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    messages,
  };
}

function publishedOf(written: string | undefined, messages: Message[]): string | undefined {
  if (written === undefined) return undefined;
  const date = readWrittenDate(written);
  if (date === undefined || date.ambiguous) {
    const effect = date === undefined ? "it is not used" : `only ${date.edtf} is taken from it`;
    messages.push({
      rule: "publication-date",
      severity: "warning",
      text: `The date of publication "${written}" can be read in more than one way, or not at all: ${effect}.`,
    });
  }
  return date?.edtf;
}

function broken(place: string, detail: string): HearsayError {
  return new HearsayError("broken", { thing: place, detail });
}
