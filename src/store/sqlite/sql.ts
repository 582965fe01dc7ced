// A connection with its statements, each compiled once, and transactions that may stand within one another.

import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";

/** What the files beside this one speak SQL through. */
export interface Sql {
  /** A compiled statement; the same text gives the same one. */
  (text: string): StatementSyncInstance;
  readonly db: DatabaseSyncInstance;
  /** All or nothing; the outermost one holds the file for writing from its beginning, so that it never fails half-way for a lock. */
  transaction<T>(act: () => T): T;
}

/** Statements on an open connection. */
export function sqlOn(db: DatabaseSyncInstance): Sql {
  const statements = new Map<string, StatementSyncInstance>();
  const compile = (text: string): StatementSyncInstance => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    const statement = db.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const transaction = <T>(act: () => T): T => {
    if (db.isTransaction) return act();
    db.exec("BEGIN IMMEDIATE");
    try {
      const result = act();
      db.exec("COMMIT");
      return result;
    } catch (error) {
      // Some failures (a full disk) have ended the transaction already.
      if (db.isTransaction) db.exec("ROLLBACK");
      throw error;
    }
  };
  return Object.assign(compile, { db, transaction });
}

/** `undefined` as SQL has it. */
export function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}
