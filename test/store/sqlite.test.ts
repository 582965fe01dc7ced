import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { storeContract } from "./contract.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay store "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const freshPath = (): string => {
  count += 1;
  return join(folder, `${count}.hearsay`);
};

describe("SQLite store", () => {
  storeContract(() => openSqliteStore(freshPath(), { create: true }));
});
