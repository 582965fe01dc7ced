// Every table that goes out, with what a row of it is. Adding one: a file beside this one, a line here, and what fills it in
// `casebook/export.ts`.

import { claimColumns } from "./claim-columns.ts";
import type { Column } from "./column.ts";
import { documentColumns } from "./documents-table.ts";
import { incidentColumns } from "./incidents-table.ts";

/** A table, for the documentation and for its writer. */
export interface TableKind {
  readonly id: "claims" | "incidents" | "documents";
  readonly means: string;
  readonly columns: readonly Pick<Column<never>, "name" | "means" | "id">[];
}

/** All tables. The order is that of help. */
export const tables: readonly TableKind[] = [
  {
    id: "claims",
    means: "one row a claim: who says what of which incident, how firmly, in which words",
    columns: claimColumns,
  },
  {
    id: "incidents",
    means: "one row an incident: what, when, where, on how many voices, and the figures of house rules",
    columns: incidentColumns,
  },
  { id: "documents", means: "one row a document, with the incidents that it tells of", columns: documentColumns },
];
