// Tables for spreadsheets and programs: CSV (RFC 4180), TSV, and JSON lines of one object a row. Nothing is cut off, and nothing that
// a report says is run: a cell that a spreadsheet would take for a formula is kept from it by an apostrophe.
//
// What such a formula can do, and which beginnings it has: OWASP, "CSV Injection". The road not taken: leaving such cells out, or
// changing their words. `unguarded` gives back exactly what stood there.

import type { Cell, Column } from "./column.ts";

export type TableFormat = "csv" | "tsv" | "jsonl";

export interface TableOptions {
  /** For programs: no byte order mark before a CSV, and no apostrophe before what looks like a formula. Default: false. */
  readonly plain?: boolean;
}

/** One table in the making: what `head` gives, then `row` for each. */
export interface TableWriter {
  head(): string;
  row(cells: readonly Cell[]): string;
}

/**
 * Begins a table.
 *
 * @example tableWriter("csv", columns).row(["=1+1", 62, undefined]) → "'=1+1,62,\r\n"
 */
export function tableWriter(
  format: TableFormat,
  columns: readonly Pick<Column<never>, "name" | "id">[],
  { plain = false }: TableOptions = {},
): TableWriter {
  const shown = (cell: Cell, index: number): string => {
    if (typeof cell !== "string") return cell === undefined ? "" : String(cell);
    return plain ? cell : guarded(cell, columns[index]?.id === true);
  };
  switch (format) {
    case "csv": {
      const line = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\r\n`;
      return {
        head: () => `${plain ? "" : byteOrderMark}${line(columns.map(({ name }) => name))}`,
        row: (cells) => line(cells.map(shown)),
      };
    }
    case "tsv": {
      const line = (cells: readonly string[]): string => `${cells.map(escaped).join("\t")}\n`;
      return { head: () => line(columns.map(({ name }) => name)), row: (cells) => line(cells.map(shown)) };
    }
    case "jsonl":
      return {
        head: () => "",
        row: (cells) =>
          `${lineSafe(JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null]))))}\n`,
      };
  }
}

/** Without it Excel reads UTF-8 as the letters of the country that it was sold in. */
const byteOrderMark = "\uFEFF";

/** Beginnings of a formula, after spaces and apostrophes; their full-width forms too, which some programs take for the same. */
const formula = /^[\s']*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** Digits that a spreadsheet would round or write as a power of ten: "0012", "12e45". */
const numeric = /^'*\d+(?:[eE]\d+)?$/;

/**
 * A text that no spreadsheet takes for a formula or, if it is an id, for a number: with an apostrophe before it where it might.
 *
 * @example guarded("-12 people") → "'-12 people"; guarded("it's over") → "it's over"; guarded("12e45", true) → "'12e45"
 */
export function guarded(text: string, isId = false): string {
  return formula.test(text) || (isId && numeric.test(text)) ? `'${text}` : text;
}

/** What stood there before `guarded`: `unguarded(guarded(x)) === x`. */
export function unguarded(text: string, isId = false): string {
  if (!text.startsWith("'")) return text;
  const rest = text.slice(1);
  return formula.test(rest) || (isId && numeric.test(rest)) ? rest : text;
}

/** RFC 4180: in quotation marks where something in it would end the cell, or where spaces at an end would be lost. */
function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A TSV has no quotation marks: tabs, line ends and backslashes are written with a backslash, as PostgreSQL and MySQL read them. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}

/** Line separators of Unicode are legal in JSON, but split the line in tools that take them for one. */
function lineSafe(json: string): string {
  return json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029").replaceAll("\u0085", "\\u0085");
}
