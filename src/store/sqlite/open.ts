// A casebook as one SQLite file: opened, brought to the tables of today, and put together from the files beside this one.
// This folder alone imports the SQLite package.

import { existsSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { HearsayError } from "../../core/model/errors.ts";
import type { CasebookStore } from "../casebook-store.ts";
import { crowdsIn } from "./crowds.ts";
import { documentsIn } from "./documents.ts";
import { eventsIn } from "./events.ts";
import { healthOf } from "./health.ts";
import { incidentListIn } from "./incident-list.ts";
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
  /** Opens one that may not be written too, and leaves the file as it is: for looking. Default: false. */
  readonly look?: boolean;
  /** How long to wait for another program that is writing. Default: 10,000. */
  readonly waitMs?: number;
}

/**
 * Opens the casebook at `path`.
 *
 * @throws HearsayError "not-found", "not-a-casebook", "newer-casebook", "locked", "unwritable" or "damaged-casebook"
 */
export function openSqliteStore(path: string, options: SqliteOptions = {}): CasebookStore {
  const { create = false, look = false, waitMs = 10_000 } = options;
  expectFile(path, create);
  return naming(path, () => {
    const db = look ? connectToLook(path, waitMs) : connect(path, { waitMs });
    try {
      expectCasebook(headerOf(db), path, create);
      // Asked first, so that a casebook of today waits for nobody who is writing.
      if (headerOf(db).schema < migrations.length) migrate(db, path);
      if (!look) prepare(db, waitMs);
    } catch (error) {
      db.close();
      throw error;
    }
    return namingAll(path, storeOn(db, path));
  });
}

function storeOn(db: DatabaseSyncInstance, path: string): CasebookStore {
  const sql = sqlOn(db);
  return {
    path,
    schema: headerOf(db).schema,
    transaction: sql.transaction,
    ...documentsIn(sql),
    ...lookingIn(sql),
    ...searchIn(sql),
    ...eventsIn(sql),
    ...crowdsIn(sql),
    ...pairsIn(sql),
    ...incidentsIn(sql),
    ...incidentListIn(sql, path),
    ...reviewsIn(sql),
    ...healthOf(sql, path),
    close: () => close(db),
  };
}

/** What SQLite would tell in words of its own, or not at all. */
function expectFile(path: string, create: boolean): void {
  if (path.includes("\0")) throw new HearsayError("not-found", { thing: path });
  const status = statusOf(path);
  if (status === undefined) {
    if (!create) throw new HearsayError("not-found", { thing: path });
    if (statusOf(dirname(path))?.isDirectory() !== true) {
      throw new HearsayError("unwritable", { thing: path, detail: "there is no such folder" });
    }
    return;
  }
  if (!status.isFile()) {
    const detail = status.isDirectory() ? "it is a folder" : "it is no file";
    throw new HearsayError("not-a-casebook", { thing: path, detail });
  }
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A file where a folder should be (ENOTDIR) is no entry either; what else fails (EACCES, ENAMETOOLONG) is told.
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "ENOTDIR") return undefined;
    throw new HearsayError("unreadable", { thing: path, detail: error.message }, error);
  }
}

function connect(
  path: string | URL,
  { waitMs, readOnly = false }: { readonly waitMs: number; readonly readOnly?: boolean },
): DatabaseSyncInstance {
  return new DatabaseSync(path, { readOnly, timeout: waitMs, enableForeignKeyConstraints: true, defensive: true });
}

/**
 * A file that may not be written is opened for reading by SQLite itself. Only where a crash left it expecting a journal
 * that cannot be made there, SQLite has to be told that nobody else can make one either.
 */
function connectToLook(path: string, waitMs: number): DatabaseSyncInstance {
  const db = connect(path, { waitMs });
  try {
    headerOf(db);
    return db;
  } catch (error) {
    db.close();
    const code = resultCode(error);
    if ((code !== cannotOpen && code !== readOnlyFile) || existsSync(`${path}-wal`)) throw error;
    const url = pathToFileURL(path);
    url.searchParams.set("immutable", "1");
    return connect(url, { waitMs, readOnly: true });
  }
}

const busy = 5;
const readOnlyFile = 8;
const cannotOpen = 14;

function prepare(db: DatabaseSyncInstance, waitMs: number): void {
  // Each document is on the disk before the next: reading one takes far longer than that.
  db.exec("PRAGMA synchronous = FULL");
  writeAheadLog(db, waitMs);
}

/** The last one to close a casebook leaves one file, with nothing beside it. */
function close(db: DatabaseSyncInstance): void {
  if (!db.isOpen) return;
  try {
    db.exec("PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE");
  } catch (error) {
    // Another program has it open, or it may not be written: nothing is lost, the journal belongs to the file.
    if (resultCode(error) === undefined) throw error;
  } finally {
    db.close();
  }
}

/** Several programs may read while one writes. SQLite does not wait by itself where two of them ask for it at once. */
function writeAheadLog(db: DatabaseSyncInstance, waitMs: number): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += 20) {
    try {
      db.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (resultCode(error) !== busy || waited >= waitMs) throw error;
      Atomics.wait(pause, 0, 0, 20);
    }
  }
}
