// By which number a document goes within the file.

import type { Sql } from "./sql.ts";

/** A document's number, by its id. */
export function numberOf(sql: Sql, id: string): number | undefined {
  const row: { readonly number: number } | undefined = sql("SELECT number FROM document WHERE id = ?").get(id);
  return row?.number;
}
