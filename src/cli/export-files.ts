// Where an export goes: standard output, a file, or a folder that is made where there is none.

import { mkdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ExportPart } from "../casebook/export.ts";
import { HearsayError } from "../core/model/errors.ts";
import type { Io } from "./io.ts";
import { expectFree, openPageFile, type PageFile } from "./page-file.ts";

/** Whether an export to this name is one to a folder: there is one of the name, or the name ends as a folder's. */
export async function isFolder(name: string, folder: string): Promise<boolean> {
  if (/[/\\]$/.test(name)) return true;
  const status = await stat(resolve(folder, name)).catch(() => undefined);
  return status?.isDirectory() === true;
}

/** One output of an export. */
export interface ExportFile extends PageFile {
  /** As the user would name it; absent for standard output. */
  readonly name?: string;
}

/** Where the outputs are to be. */
export interface ExportPlace {
  readonly to: string | undefined;
  readonly folder: boolean;
  /** Writes over files that are there. */
  readonly force: boolean;
}

/**
 * Opens an output for each part, in their order.
 *
 * @throws HearsayError "unwritable"; "already-there" where a file of one of the names is there, and it may not be written over
 */
export async function openExportFiles(
  parts: readonly ExportPart[],
  { to, folder, force }: ExportPlace,
  io: Io,
): Promise<readonly ExportFile[]> {
  if (to === undefined) return [standardOutput(io)];
  const names = parts.map(({ what, format }) => (folder ? join(to, `${what}.${format}`) : to));
  await expectFree(names, io.folder, force);
  if (folder) await made(to, io.folder);
  const opened: ExportFile[] = [];
  try {
    for (const name of names) {
      opened.push({ ...(await openPageFile(name, io.folder, { over: force })), name });
    }
    return opened;
  } catch (error) {
    for (const file of opened) await file.abandon();
    throw error;
  }
}

function standardOutput(io: Io): ExportFile {
  return {
    async write(texts) {
      for (const text of texts) await io.stdout.write(text);
    },
    keep: async () => undefined,
    abandon: async () => undefined,
  };
}

async function made(name: string, folder: string): Promise<void> {
  try {
    await mkdir(resolve(folder, name), { recursive: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new HearsayError("unwritable", { thing: name, detail: error.message }, error);
  }
}
