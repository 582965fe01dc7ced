// SQLite's error codes as errors that have a name here. What has none is a bug, and passes.

import { HearsayError } from "../../core/model/errors.ts";

/** Runs something on the casebook at `path`; its failures name the casebook. */
export function naming<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw named(path, error);
  }
}

/** The methods of a store, each of which names the casebook where it fails. */
export function namingAll<Store extends object>(path: string, store: Store): Store {
  return new Proxy(store, {
    get(target, key) {
      const found: unknown = Reflect.get(target, key);
      if (typeof found !== "function") return found;
      return (...words: readonly unknown[]): unknown => naming(path, () => Reflect.apply(found, target, words));
    },
  });
}

/** SQLite's primary result code; undefined for other errors. */
export function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
  return error.errcode & 0xff;
}

function named(path: string, error: unknown): unknown {
  switch (resultCode(error)) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
      return new HearsayError("locked", { thing: path }, error);
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
      return new HearsayError("unwritable", { thing: path, detail: "it can only be read" }, error);
    case 13: // SQLITE_FULL
      return new HearsayError("unwritable", { thing: path, detail: "the disk is full" }, error);
    case 10: // SQLITE_IOERR
      return new HearsayError("unwritable", { thing: path, detail: "the disk fails" }, error);
    case 11: // SQLITE_CORRUPT
      return new HearsayError("damaged-casebook", { thing: path, detail: "its tables are not whole" }, error);
    case 26: // SQLITE_NOTADB
      return new HearsayError("not-a-casebook", { thing: path, detail: "it is another kind of file" }, error);
    case 14: // SQLITE_CANTOPEN
      return new HearsayError("not-a-casebook", { thing: path, detail: "it cannot be opened" }, error);
    case 1: // SQLITE_ERROR: a bug of ours, unless the tables are not those that were made.
      return isOfOtherTables(error)
        ? new HearsayError(
            "damaged-casebook",
            { thing: path, detail: "its tables are not those that were made" },
            error,
          )
        : error;
    default:
      return error;
  }
}

function isOfOtherTables(error: unknown): boolean {
  return (
    error instanceof Error &&
    /\b(?:no such (?:table|column)|duplicate column name|already exists)\b/.test(error.message)
  );
}
