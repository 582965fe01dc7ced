// The documents of a casebook as a table: one row a document, whether it tells of an incident or not.

import { type Cell, type Column, cellsOf } from "./column.ts";

/** What a document's row is made from. */
export interface DocumentTableRow {
  readonly id: string;
  readonly givenId?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly published?: string;
  readonly language: string;
  readonly words: number;
  readonly events: number;
  readonly claims: number;
  readonly files: readonly string[];
  readonly readBy: { readonly model: string; readonly version: string; readonly catalogue: string };
  readonly readAt: string;
  /** Ids of the incidents that it tells of. */
  readonly incidents: readonly string[];
  /** Id of the version of the report that stands in its place. */
  readonly supersededBy?: string;
  readonly reliability?: string;
}

/** A document, cell by cell. */
export function documentCells(row: DocumentTableRow): readonly Cell[] {
  return cellsOf(documentColumns, row);
}

/** The columns of the table of documents. */
export const documentColumns: readonly Column<DocumentTableRow>[] = [
  { name: "document", id: true, means: "id of the document, as every command takes it", cell: ({ id }) => id },
  { name: "given_id", id: true, means: "the identifier that the input itself gave", cell: ({ givenId }) => givenId },
  { name: "title", means: "as the document has it", cell: ({ title }) => title },
  { name: "publisher", means: "as the document names it", cell: ({ publisher }) => publisher },
  { name: "agency", means: "wire agency that signs it", cell: ({ agency }) => agency },
  { name: "published", means: "EDTF", cell: ({ published }) => published },
  { name: "language", means: "BCP 47; und where it cannot be told", cell: ({ language }) => language },
  {
    name: "files",
    means: "names that it came under, the first one first",
    cell: ({ files }) => files.join("; ") || undefined,
  },
  {
    name: "superseded_by",
    id: true,
    means: "id of the newer version of the report",
    cell: ({ supersededBy }) => supersededBy,
  },
  { name: "reliability", means: "A to F, as people rated it", cell: ({ reliability }) => reliability },
  {
    name: "incidents",
    id: true,
    means: "ids of the incidents of the export that it tells of",
    cell: ({ incidents }) => incidents.join("; ") || undefined,
  },
  { name: "words", means: "of its text", cell: ({ words }) => words },
  { name: "events", means: "that were read in it", cell: ({ events }) => events },
  { name: "claims", means: "that were read in it", cell: ({ claims }) => claims },
  {
    name: "reader",
    means: "which weights read it, and their version",
    cell: ({ readBy }) => `${readBy.model} ${readBy.version}`,
  },
  { name: "catalogue", means: "version of the catalogues and the gazetteer", cell: ({ readBy }) => readBy.catalogue },
  { name: "read_at", means: "when, ISO 8601", cell: ({ readAt }) => readAt },
];
