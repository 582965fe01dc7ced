// A page in a file, written in pieces beside its name and moved there when it is whole, so that an interrupted run leaves no half
// page and spoils no old one.

import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { HearsayError } from "../core/model/errors.ts";

export interface PageFile {
  write(texts: Iterable<string>): Promise<void>;
  /** The page is whole. */
  keep(): Promise<void>;
  /** Takes away what is unfinished; does nothing after `keep`. */
  abandon(): Promise<void>;
}

/**
 * Opens a page for writing.
 *
 * @throws HearsayError "unwritable", here and later
 */
export async function openPageFile(name: string, folder: string): Promise<PageFile> {
  const path = resolve(folder, name);
  const unfinished = `${path}.part`;
  const file: FileHandle = await writing(name, () => open(unfinished, "w"));
  let closed = false;
  return {
    async write(texts) {
      for (const text of gathered(texts)) await writing(name, () => file.writeFile(text));
    },
    async keep() {
      closed = true;
      await file.close();
      await writing(name, () => rename(unfinished, path));
    },
    async abandon() {
      if (closed) return;
      closed = true;
      await file.close();
      await rm(unfinished, { force: true });
    },
  };
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
