// A page in a file, written in pieces beside its name and moved there when it is whole, so that an interrupted run leaves no half
// page and spoils no old one.

import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { HearsayError } from "../core/model/errors.ts";

export interface PageFile {
  write(texts: Iterable<string>): Promise<void>;
  /** The page is whole. */
  keep(): Promise<void>;
  /** Takes away what is unfinished; does nothing after `keep`. */
  abandon(): Promise<void>;
}

export interface PageFileOptions {
  /** Lets the page take the place of a file of its name. Default: false. */
  readonly over?: boolean;
}

/**
 * Opens a page for writing.
 *
 * @throws HearsayError "unwritable", here and later; "already-there" where a file of the name is there that it may not take the place of,
 * here, and when it is kept if one has come meanwhile
 */
export async function openPageFile(
  name: string,
  folder: string,
  { over = false }: PageFileOptions = {},
): Promise<PageFile> {
  const path = resolve(folder, name);
  await expectFree([name], folder, over);
  const unfinished = `${path}.part`;
  const file: FileHandle = await writing(name, () => open(unfinished, "w"));
  let closed = false;
  return {
    async write(texts) {
      for (const text of gathered(texts)) await writing(name, () => file.writeFile(text));
    },
    async keep() {
      await file.close();
      if (!over) await reserve(name, path);
      await writing(name, () => rename(unfinished, path));
      closed = true;
    },
    async abandon() {
      if (closed) return;
      closed = true;
      await file.close().catch(() => undefined);
      await rm(unfinished, { force: true });
    },
  };
}

/**
 * Refuses names that cannot be written to. All files that would be lost are named at once.
 *
 * @throws HearsayError "unwritable" where one is a casebook or a folder; "already-there" where one is another file, unless `over`
 */
export async function expectFree(names: readonly string[], folder: string, over: boolean): Promise<void> {
  const lost: string[] = [];
  for (const name of names) {
    const path = resolve(folder, name);
    const status = await stat(path).catch(() => undefined);
    if (status === undefined) continue;
    if (status.isDirectory()) {
      throw new HearsayError("unwritable", { thing: name, detail: "it is a folder", remedy: "Name a file in it." });
    }
    if (await isDatabase(path)) {
      const detail = "it is a casebook, or another database, and would be lost";
      throw new HearsayError("unwritable", { thing: name, detail, remedy: "Choose another name." });
    }
    lost.push(name);
  }
  if (!over && lost.length > 0) throw new HearsayError("already-there", { thing: lost.join(", ") });
}

/** Takes the name before the page moves there, so that what another program wrote meanwhile is not lost. */
async function reserve(name: string, path: string): Promise<void> {
  try {
    await (await open(path, "wx")).close();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw new HearsayError("already-there", { thing: name }, error);
  }
}

/** A page never takes the place of a casebook. */
async function isDatabase(path: string): Promise<boolean> {
  const file = await open(path, "r").catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file
      .read(Buffer.alloc(16), 0, 16, 0)
      .catch(() => ({ buffer: Buffer.alloc(0), bytesRead: 0 }));
    return buffer.subarray(0, bytesRead).toString("latin1").startsWith("SQLite format 3");
  } finally {
    await file.close();
  }
}

/** Characters that are written at once. */
const pieceLength = 65_536;

/** The same text in pieces that are worth writing. */
export function* gathered(texts: Iterable<string>): Generator<string> {
  let pieces: string[] = [];
  let length = 0;
  for (const text of texts) {
    pieces.push(text);
    length += text.length;
    if (length < pieceLength) continue;
    yield pieces.join("");
    pieces = [];
    length = 0;
  }
  if (length > 0) yield pieces.join("");
}

/** Names the page in errors of the file system. */
async function writing<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const detail = reasons.get(String(error.code)) ?? error.message;
    throw new HearsayError("unwritable", { thing: name, detail }, error);
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such folder"],
  ["EACCES", "no permission"],
  ["EISDIR", "it is a folder"],
  ["ENOSPC", "the disk is full"],
  ["EROFS", "the disk can only be read"],
]);
