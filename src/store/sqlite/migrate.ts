// From whatever a file holds to the tables of today: each step in one transaction, so that a step is done or is not.

import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { HearsayError } from "../../core/model/errors.ts";
import { migrations } from "./migrations/list.ts";

/** "HRSY": stands in the file's header, so that other SQLite files are told apart. */
export const applicationId = 0x48525359;

export interface Header {
  readonly applicationId: number;
  readonly schema: number;
  readonly tables: number;
}

/** What the file's header says. A file that is no database fails here first. */
export function headerOf(db: DatabaseSyncInstance): Header {
  const number = (sql: string): number => {
    const [value]: readonly number[] = Object.values(db.prepare(sql).get());
    return value ?? 0;
  };
  return {
    applicationId: number("PRAGMA application_id"),
    schema: number("PRAGMA user_version"),
    tables: number("SELECT count(*) FROM sqlite_schema"),
  };
}

/**
 * Refuses what is no casebook, or one of a newer program.
 *
 * @param create a database without tables is a casebook to be
 * @throws HearsayError "not-a-casebook" or "newer-casebook"
 */
export function expectCasebook(header: Header, path: string, create: boolean): void {
  const blank = header.tables === 0 && header.schema === 0 && header.applicationId === 0;
  if (blank && create) return;
  if (blank) throw new HearsayError("not-a-casebook", { thing: path, detail: "it is empty" });
  if (header.applicationId !== applicationId) {
    throw new HearsayError("not-a-casebook", { thing: path, detail: "it is a database of another program" });
  }
  if (header.schema > migrations.length) {
    const detail = `its tables are version ${header.schema}, and this program knows up to ${migrations.length}`;
    throw new HearsayError("newer-casebook", { thing: path, detail });
  }
}

/** Takes all steps that are missing. */
export function migrate(db: DatabaseSyncInstance, path: string): void {
  for (const [index, sql] of migrations.entries()) {
    db.exec("BEGIN IMMEDIATE");
    try {
      // Asked within the transaction: another program may have taken the step just now.
      const header = headerOf(db);
      expectCasebook(header, path, true);
      if (header.schema <= index) {
        db.exec(sql);
        db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${index + 1}`);
      }
      db.exec("COMMIT");
    } catch (error) {
      if (db.isTransaction) db.exec("ROLLBACK");
      throw error;
    }
  }
}
