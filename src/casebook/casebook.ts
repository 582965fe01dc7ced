// A casebook: one file with the readings of many reports, what was worked out from them, and what people decided. What
// can be done with one stands in the files beside this one, a function each.

import type { CasebookStore } from "../store/casebook-store.ts";

/** An open casebook; close it when done. */
export interface Casebook {
  /** As it was opened. */
  readonly path: string;
  readonly store: CasebookStore;
  /** ISO 8601 with zone: the clock that what is recorded is dated by. */
  now(): string;
  close(): void;
}

export interface OpenCasebookOptions {
  /** Begins a casebook where no file is. Default: false. */
  readonly create?: boolean;
  /** Opens one that may not be written too, and leaves the file as it is: for looking. Default: false. */
  readonly look?: boolean;
  /** Default: the computer's clock. */
  readonly now?: () => string;
  /** How long to wait for another program that is writing. Default: 10,000. */
  readonly waitMs?: number;
}

/**
 * Opens the casebook at `path`.
 *
 * @example `const casebook = await openCasebook("velm.hearsay", { create: true })`
 * @throws HearsayError "not-found", "not-a-casebook", "newer-casebook", "locked", "unwritable" or "damaged-casebook"
 */
export async function openCasebook(path: string, options: OpenCasebookOptions = {}): Promise<Casebook> {
  const { create = false, look = false, now = () => new Date().toISOString(), waitMs = 10_000 } = options;
  // SQLite is loaded only where a casebook is opened.
  const { openSqliteStore } = await import("../store/sqlite/open.ts");
  const store = openSqliteStore(path, { create, look, waitMs });
  return { path, store, now, close: () => store.close() };
}
