// What a casebook gives to spreadsheets and other programs, row by row: an incident is worked out, written and let go before the next,
// so that a casebook of any size goes out.

import { eventTypes } from "../core/catalogue/event-types/list.ts";
import { documentSubject } from "../core/incidents/review/ratings.ts";
import type { DossierInput } from "../core/views/incident-input.ts";
import { dossierRecord } from "../formats/out/dossier-record.ts";
import { jsonLines, objectLine } from "../formats/out/json-lines.ts";
import { claimCells } from "../formats/out/table/claims-table.ts";
import type { Cell } from "../formats/out/table/column.ts";
import { type TableFormat, type TableOptions, type TableWriter, tableWriter } from "../formats/out/table/delimited.ts";
import { documentCells } from "../formats/out/table/documents-table.ts";
import { incidentCells } from "../formats/out/table/incidents-table.ts";
import { type TableKind, tables } from "../formats/out/table/list.ts";
import type { Casebook } from "./casebook.ts";
import { decisionsOf } from "./decisions.ts";
import { dossierOf } from "./dossier.ts";
import { eachIncident, incidentNamed } from "./incidents.ts";
import { matrixInputOf } from "./matrix-input.ts";
import { versions } from "./versions.ts";

/** One thing to be written. `dossiers` and `readings` are JSON lines whatever the format. */
export interface ExportPart {
  /**
   * `claims`, `incidents`, `documents`: tables. `columns`: what their columns mean. `dossiers`: everything about an incident as one
   * line; `readings`: everything that was read in a document as one line, as `hearsay read --json` prints it.
   */
  readonly what: TableKind["id"] | "columns" | "dossiers" | "readings";
  readonly format: TableFormat;
}

export interface ExportOptions extends TableOptions {
  /** Ids of incidents, or beginnings of them. Default: all. */
  readonly incidents?: readonly string[];
  /** Only incidents that so many documents tell of. Default: all, those too of which only older versions tell. */
  readonly least?: number;
}

/** A piece of one of the things that are written: pieces of one part follow each other without anything between them. */
export interface ExportPiece {
  /** Place of the part in the list that was asked for. */
  readonly part: number;
  readonly text: string;
  /** How many rows end with it. */
  readonly rows: 0 | 1;
  /** Characters of its longest cell: spreadsheets cut off what is beyond 32,767. */
  readonly longest: number;
}

/**
 * Writes one table, or lines of dossiers or readings, in pieces: of a table the head, then each row whole; a dossier and a reading come in
 * many. UTF-8 is for whoever writes the pieces to a file.
 *
 * @example
 * for (const text of exportCasebook(casebook, { what: "claims", format: "csv" })) file.write(text);
 * @throws HearsayError "no-such-incident"
 */
export function* exportCasebook(
  casebook: Pick<Casebook, "store">,
  part: ExportPart,
  options: ExportOptions = {},
): Generator<string> {
  for (const { text } of exportParts(casebook, [part], options)) yield text;
}

/** Writes several things in one go: each incident is worked out once for all of them. */
export function* exportParts(
  casebook: Pick<Casebook, "store">,
  parts: readonly ExportPart[],
  options: ExportOptions = {},
): Generator<ExportPiece> {
  const { incidents: named, least = 0, ...table } = options;
  const writers = parts.map(({ what, format }) => writerOf(what, format, table));
  for (const [part, writer] of writers.entries()) {
    const head = writer?.head() ?? "";
    if (head !== "") yield { part, text: head, rows: 0, longest: 0 };
  }
  const each = function* (what: ExportPart["what"], rows: () => Iterable<readonly Cell[]>): Generator<ExportPiece> {
    for (const [part, { what: is }] of parts.entries()) {
      const writer = writers[part];
      if (is !== what || writer === undefined) continue;
      for (const cells of rows()) yield { part, text: writer.row(cells), rows: 1, longest: longestOf(cells) };
    }
  };
  yield* each("columns", columnCells);
  const chosen =
    named === undefined
      ? eachIncident(casebook, { least })
      : [...new Map(named.map((words) => incidentNamed(casebook, words)).map((one) => [one.id, one])).values()];
  // Of claims alone no house rule and no explanation is asked.
  const whole = parts.some(({ what }) => what === "incidents" || what === "dossiers");
  const claims = parts.some(({ what }) => what === "claims");
  const telling = new Map<string, Set<string>>();
  for (const { id, events } of chosen) {
    for (const { document } of events) telling.set(document, (telling.get(document) ?? new Set()).add(id));
    if (!whole) {
      const matrix = claims ? matrixInputOf(casebook, id) : undefined;
      if (matrix !== undefined) yield* each("claims", () => claimCells(matrix));
      continue;
    }
    const dossier = dossierOf(casebook, id);
    yield* each("claims", () => claimCells(dossier));
    yield* each("incidents", () => [incidentCells(dossier)]);
    for (const [part, { what }] of parts.entries()) if (what === "dossiers") yield* dossierPieces(part, dossier);
  }
  // What tells of no incident is in no incident that was asked for; of all, it is there too.
  const all = named === undefined && least === 0;
  yield* each("documents", () => documentRows(casebook, telling, all));
  for (const [part, { what }] of parts.entries()) {
    if (what === "readings") yield* readingPieces(casebook, part, (id) => all || telling.has(id));
  }
}

function writerOf(what: ExportPart["what"], format: TableFormat, options: TableOptions): TableWriter | undefined {
  if (what === "dossiers" || what === "readings") return undefined;
  const columns = what === "columns" ? columnsOfColumns : tables.find(({ id }) => id === what)?.columns;
  return tableWriter(format, columns ?? [], options);
}

const columnsOfColumns = [{ name: "table" }, { name: "column" }, { name: "means" }] as const;

function* columnCells(): Generator<readonly Cell[]> {
  for (const { id, columns } of tables) for (const { name, means } of columns) yield [id, name, means];
}

function longestOf(cells: readonly Cell[]): number {
  return cells.reduce<number>((most, cell) => (typeof cell === "string" ? Math.max(most, cell.length) : most), 0);
}

/** Member by member: a dossier of a thousand reports is too long for one string. */
function* dossierPieces(part: number, dossier: DossierInput): Generator<ExportPiece> {
  for (const text of objectLine(dossierRecord(dossier))) {
    yield { part, text, rows: text.endsWith("\n") ? 1 : 0, longest: 0 };
  }
}

function* documentRows(
  casebook: Pick<Casebook, "store">,
  telling: ReadonlyMap<string, ReadonlySet<string>>,
  all: boolean,
): Generator<readonly Cell[]> {
  const newer = new Map(versions(casebook).map((version) => [version.older, version.newer]));
  const grades = new Map(decisionsOf(casebook).reliability.map(({ subject, grade }) => [subject, grade]));
  for (const row of casebook.store.documents()) {
    const of = telling.get(row.id);
    if (!all && of === undefined) continue;
    const [supersededBy, reliability] = [newer.get(row.id), grades.get(documentSubject(row.id))];
    yield documentCells({
      ...row,
      incidents: [...(of ?? [])],
      ...(supersededBy === undefined ? {} : { supersededBy }),
      ...(reliability === undefined ? {} : { reliability }),
    });
  }
}

function* readingPieces(
  { store }: Pick<Casebook, "store">,
  part: number,
  isWanted: (document: string) => boolean,
): Generator<ExportPiece> {
  const writer = jsonLines.writer(eventTypes);
  for (const { id } of store.documents()) {
    const reading = isWanted(id) ? store.reading(id) : undefined;
    if (reading === undefined) continue;
    for (const text of writer.add(reading)) yield { part, text, rows: text.endsWith("\n") ? 1 : 0, longest: 0 };
  }
}
