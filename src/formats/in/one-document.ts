// What comes of a file that is one document: the document, named by the file's bytes.

import type { SourceDocument } from "../../core/model/source.ts";
import { contentHash } from "./content-hash.ts";
import type { Opened } from "./format.ts";

/** A file's only document. */
export function oneDocument(
  bytes: Uint8Array,
  file: string,
  document: Omit<SourceDocument, "id" | "file">,
): readonly Opened[] {
  return [{ kind: "document", document: { id: contentHash(bytes), file, ...document } }];
}
