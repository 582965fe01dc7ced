// Small files made in the tests, and what comes of reading them.

import { strToU8, type Zippable, zipSync } from "fflate";
import type { ErrorCode } from "../../../src/core/model/errors.ts";
import type { SourceDocument } from "../../../src/core/model/source.ts";
import type { Span } from "../../../src/core/model/span.ts";
import { clean } from "../../../src/core/reading/clean/clean.ts";
import { rawSpan } from "../../../src/core/reading/clean/offset-map.ts";
import type { Opened } from "../../../src/formats/in/format.ts";
import { type OpenOptions, openBytes } from "../../../src/formats/in/open.ts";

/** Everything that comes of the bytes. */
export async function opened(
  content: Uint8Array | string,
  name: string,
  options: OpenOptions = {},
): Promise<readonly Opened[]> {
  const all: Opened[] = [];
  for await (const entry of openBytes(typeof content === "string" ? strToU8(content) : content, name, options))
    all.push(entry);
  return all;
}

/** The only document in the bytes; fails where there is another outcome. */
export async function documentOf(
  content: Uint8Array | string,
  name: string,
  options: OpenOptions = {},
): Promise<SourceDocument> {
  const [first, ...rest] = await opened(content, name, options);
  if (first?.kind !== "document" || rest.length > 0)
    throw new Error(`not one document: ${JSON.stringify([first, ...rest])}`);
  return first.document;
}

/** The code of the only failure; "read" where a document came of it. */
export async function failureOf(
  content: Uint8Array | string,
  name: string,
  options: OpenOptions = {},
): Promise<ErrorCode | "read"> {
  const [first] = await opened(content, name, options);
  return first?.kind === "failure" ? first.error.code : "read";
}

/** The words of the original under each word of the cleaned text: equal for a sound map. */
export function wordsThere(document: SourceDocument, original: string): readonly (readonly [string, string])[] {
  const { text, origin } = clean(document);
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const span: Span = { start: match.index, end: match.index + match[0].length };
    const raw = rawSpan(origin.pieces, span);
    return [match[0], raw === undefined ? "" : original.slice(raw.start, raw.end)];
  });
}

const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The main part of a DOCX with the body given. */
export function wordXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

/** A DOCX with the main part given and other parts. */
export function docxOf(xml: string, others: Zippable = {}): Uint8Array {
  return zipSync({ "_rels/.rels": strToU8(relations), "word/document.xml": strToU8(xml), ...others });
}
