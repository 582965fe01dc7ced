// From what the user names (files, folders, patterns, "-") to files, one after the other in a fixed order, so that the
// same command reads the same files in the same order on every machine. The only importer of tinyglobby.

import { lstat, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { HearsayError } from "../../core/model/errors.ts";

/** A file to read ("-" is standard input), something that cannot be read, or something to know of the way. */
export type Found =
  | { readonly kind: "file"; readonly file: string; readonly path: string }
  | { readonly kind: "failure"; readonly file: string; readonly error: HearsayError }
  | { readonly kind: "note"; readonly file: string; readonly text: string };

/** Resolves names to files; folders are walked in the order of their names, hidden entries are counted and left out. */
export async function* findFiles(names: readonly string[], folder: string): AsyncIterable<Found> {
  for (const name of names) {
    if (name === "-") {
      yield { kind: "file", file: "-", path: "-" };
      continue;
    }
    const path = resolve(folder, name);
    const found = await kindOf(path);
    if (found === "folder") yield* inFolder(name, path);
    else if (found === "file") yield { kind: "file", file: name, path };
    else if (found === "missing" && /[*?[\]{}]/u.test(name)) yield* matching(name, folder);
    else
      yield {
        kind: "failure",
        file: name,
        error: found === "missing" ? new HearsayError("not-found", { thing: name }) : found,
      };
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | "missing" | HearsayError> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return "missing";
    return unreadable(path, error);
  }
}

async function* inFolder(name: string, path: string): AsyncIterable<Found> {
  let entries: readonly string[];
  try {
    entries = await readdir(path);
  } catch (error) {
    yield { kind: "failure", file: name, error: unreadable(name, error) };
    return;
  }
  const shown = entries.filter((entry) => !entry.startsWith(".")).sort();
  const hidden = entries.length - shown.length;
  if (hidden > 0)
    yield { kind: "note", file: name, text: `${hidden} hidden ${hidden === 1 ? "entry is" : "entries are"} left out.` };
  if (shown.length === 0) yield { kind: "note", file: name, text: "The folder holds no files." };
  for (const entry of shown) {
    const inside = join(path, entry);
    const shownName = join(name, entry);
    const link = await lstat(inside);
    const found = await kindOf(inside);
    if (found === "folder" && link.isSymbolicLink()) {
      yield { kind: "note", file: shownName, text: "The link to a folder is not followed." };
    } else if (found === "folder") yield* inFolder(shownName, inside);
    else if (found === "file") yield { kind: "file", file: shownName, path: inside };
    else
      yield {
        kind: "failure",
        file: shownName,
        error: found === "missing" ? new HearsayError("not-found", { thing: shownName }) : found,
      };
  }
}

async function* matching(pattern: string, folder: string): AsyncIterable<Found> {
  const { glob } = await import("tinyglobby");
  const matches = await glob(pattern, { cwd: folder, onlyFiles: true, dot: false, expandDirectories: false });
  if (matches.length === 0) yield { kind: "note", file: pattern, text: "No file matches the pattern." };
  for (const match of matches.sort()) yield { kind: "file", file: match, path: resolve(folder, match) };
}

/** A failure to read a file or folder, in the system's own words. */
export function unreadable(name: string, error: unknown): HearsayError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return new HearsayError("not-found", { thing: name }, error);
  const detail =
    code === "EACCES" || code === "EPERM"
      ? "permission denied"
      : error instanceof Error
        ? error.message
        : "unknown reason";
  return new HearsayError("unreadable", { thing: name, detail }, error);
}
