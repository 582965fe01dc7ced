// An export from the command line: all parts in one go, each file whole or not at all, and what a spreadsheet would cut off is told.

import type { Casebook } from "../casebook/casebook.ts";
import { type ExportOptions, type ExportPart, exportParts } from "../casebook/export.ts";
import { counted } from "../core/views/heading.ts";
import { grouped } from "../core/views/phrases.ts";
import { type ExportFile, type ExportPlace, openExportFiles } from "./export-files.ts";
import type { Io } from "./io.ts";
import { safeText } from "./terminal/safe-text.ts";

export interface ExportRun extends ExportPlace {
  readonly parts: readonly ExportPart[];
  readonly options: ExportOptions;
}

/** What spreadsheets (Excel, LibreOffice) hold: characters of a cell, and rows of a sheet with its head. */
const mostCharacters = 32_767;
const mostRows = 1_048_576;

/** Runs `hearsay export` on an open casebook; resolves to the exit status. */
export async function runExport(casebook: Casebook, { parts, options, ...where }: ExportRun, io: Io): Promise<number> {
  const files = await openExportFiles(parts, where, io);
  const rows = parts.map(() => 0);
  const tooLong = parts.map(() => 0);
  try {
    for (const texts of gatheredByPart(casebook, parts, options, (part, longest) => {
      rows[part] = (rows[part] ?? 0) + 1;
      if (longest > mostCharacters) tooLong[part] = (tooLong[part] ?? 0) + 1;
    })) {
      await files[texts.part]?.write([texts.text]);
    }
    if (parts.every(({ what }, part) => what === "columns" || rows[part] === 0)) {
      await io.stderr.write("There is nothing to write.\n");
      return 1;
    }
    for (const file of files) await file.keep();
    for (const [part, file] of files.entries()) {
      await tell(file, parts[part], rows[part] ?? 0, tooLong[part] ?? 0, io);
    }
    return 0;
  } finally {
    for (const file of files) await file.abandon();
  }
}

interface Gathered {
  readonly part: number;
  readonly text: string;
}

/** Characters that are written at once. */
const pieceLength = 65_536;

/** The same pieces, those of one part together as long as they are worth it. */
function* gatheredByPart(
  casebook: Casebook,
  parts: readonly ExportPart[],
  options: ExportOptions,
  onRow: (part: number, longest: number) => void,
): Generator<Gathered> {
  const waiting = parts.map((): string[] => []);
  const lengths = parts.map(() => 0);
  for (const { part, text, rows, longest } of exportParts(casebook, parts, options)) {
    if (rows === 1) onRow(part, longest);
    waiting[part]?.push(text);
    lengths[part] = (lengths[part] ?? 0) + text.length;
    if ((lengths[part] ?? 0) < pieceLength) continue;
    yield { part, text: (waiting[part] ?? []).join("") };
    waiting[part] = [];
    lengths[part] = 0;
  }
  for (const [part, texts] of waiting.entries()) if (texts.length > 0) yield { part, text: texts.join("") };
}

const rowNames: ReadonlyMap<ExportPart["what"], string> = new Map([
  ["claims", "claim"],
  ["incidents", "incident"],
  ["documents", "document"],
  ["columns", "column"],
  ["dossiers", "dossier"],
  ["readings", "reading"],
]);

async function tell(
  { name }: ExportFile,
  part: ExportPart | undefined,
  rows: number,
  tooLong: number,
  io: Io,
): Promise<void> {
  if (part === undefined) return;
  const lines: string[] = [];
  if (name !== undefined) lines.push(`Wrote ${counted(rows, rowNames.get(part.what) ?? "row")} to ${name}`);
  if (part.format !== "jsonl" && tooLong > 0) {
    lines.push(
      `In ${counted(tooLong, "row")} a cell is longer than ${grouped(mostCharacters)} characters: a spreadsheet cuts it off, the file has all of it.`,
    );
  }
  if (part.format !== "jsonl" && rows >= mostRows) {
    lines.push(`A sheet holds ${grouped(mostRows)} rows: a spreadsheet shows no more of them, the file has all.`);
  }
  for (const line of lines) await io.stderr.write(`${safeText(line)}\n`);
}
