// A casebook as one SQLite file: opened, brought to the tables of today, and put together from the files beside this one.
// This folder alone imports the SQLite package.

import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { HearsayError } from "../../core/model/errors.ts";
import type { CasebookStore } from "../casebook-store.ts";
import { documentsIn } from "./documents.ts";
import { eventsIn } from "./events.ts";
import { healthOf } from "./health.ts";
import { incidentsIn } from "./incidents.ts";
import { lookingIn } from "./looking.ts";
import { expectCasebook, headerOf, migrate } from "./migrate.ts";
import { migrations } from "./migrations/list.ts";
import { naming, namingAll, resultCode } from "./named-errors.ts";
import { pairsIn } from "./pairs.ts";
import { reviewsIn } from "./reviews.ts";
import { searchIn } from "./search.ts";
import { sqlOn } from "./sql.ts";

export interface SqliteOptions {
  /** Begins a casebook where no file is. Default: false. */
  readonly create?: boolean;
  /** Changes nothing, and asks for no right to. Default: false. */
  readonly readOnly?: boolean;
  /** How long to wait for another program that is writing. Default: 10,000. */
  readonly waitMs?: number;
}

/**
 * Opens the casebook at `path`.
 *
 * @throws HearsayError "not-found", "not-a-casebook", "newer-casebook", "locked", "unwritable" or "damaged-casebook"
 */
export function openSqliteStore(path: string, options: SqliteOptions = {}): CasebookStore {
  const { create = false, readOnly = false, waitMs = 10_000 } = options;
  expectFile(path, create && !readOnly);
  return naming(path, () => {
    const db = connect(path, { readOnly, waitMs });
    try {
      expectCasebook(headerOf(db), path, create);
      if (!readOnly) prepare(db, path, waitMs);
      else if (headerOf(db).schema < migrations.length) {
        throw new HearsayError("unwritable", {
          thing: path,
          detail: "it has tables of an older version, and is opened for reading",
        });
      }
    } catch (error) {
      db.close();
      throw error;
    }
    return namingAll(path, storeOn(db, path, readOnly));
  });
}

function storeOn(db: DatabaseSyncInstance, path: string, readOnly: boolean): CasebookStore {
  const sql = sqlOn(db);
  return {
    path,
    schema: headerOf(db).schema,
    readOnly,
    transaction: sql.transaction,
    ...documentsIn(sql),
    ...lookingIn(sql),
    ...searchIn(sql),
    ...eventsIn(sql),
    ...pairsIn(sql),
    ...incidentsIn(sql),
    ...reviewsIn(sql),
    ...healthOf(sql, path),
    close: () => db.close(),
  };
}

/** What SQLite would tell in words of its own, or not at all. */
function expectFile(path: string, create: boolean): void {
  if (path.includes("\0")) throw new HearsayError("not-found", { thing: path });
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) {
    if (!create) throw new HearsayError("not-found", { thing: path });
    if (!existsSync(dirname(path)))
      throw new HearsayError("unwritable", { thing: path, detail: "there is no such folder" });
    return;
  }
  if (!status.isFile()) {
    const detail = status.isDirectory() ? "it is a folder" : "it is no file";
    throw new HearsayError("not-a-casebook", { thing: path, detail });
  }
}

function connect(
  path: string,
  { readOnly, waitMs }: { readonly readOnly: boolean; readonly waitMs: number },
): DatabaseSyncInstance {
  const common = { readOnly, timeout: waitMs, enableForeignKeyConstraints: true, defensive: true };
  // On a disk that cannot be written SQLite could not make its journal, and has to be told that nobody else can either.
  if (readOnly && !writable(dirname(path)) && !existsSync(`${path}-wal`)) {
    const url = pathToFileURL(path);
    url.searchParams.set("immutable", "1");
    return new DatabaseSync(url, common);
  }
  return new DatabaseSync(path, common);
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function prepare(db: DatabaseSyncInstance, path: string, waitMs: number): void {
  // Asked first, so that a casebook of today waits for nobody who is writing.
  if (headerOf(db).schema < migrations.length) migrate(db, path);
  // Each document is on the disk before the next: reading one takes far longer than that.
  db.exec("PRAGMA synchronous = FULL");
  writeAheadLog(db, waitMs);
}

/** Several programs may read while one writes. SQLite does not wait by itself where two of them ask for it at once. */
function writeAheadLog(db: DatabaseSyncInstance, waitMs: number): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += 20) {
    try {
      db.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (resultCode(error) !== 5 || waited >= waitMs) throw error;
      Atomics.wait(pause, 0, 0, 20);
    }
  }
}
