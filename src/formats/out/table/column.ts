// A table that goes out: its columns as one list, from which the cells, the head and the documentation come.

/** What stands in a cell: a text, a number, or nothing where nothing is known. Unknown is never 0. */
export type Cell = string | number | undefined;

export interface Column<Row> {
  /** In small letters with underscores, as other programs want it; stays once released. */
  readonly name: string;
  /** For the documentation: a phrase, with the unit or the vocabulary. */
  readonly means: string;
  /** An id: a text even where a spreadsheet would take it for a number. */
  readonly id?: true;
  readonly cell: (row: Row) => Cell;
}

/** Lays a row out: cells in the order of the columns. */
export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): readonly Cell[] {
  return columns.map(({ cell }) => cell(row));
}
