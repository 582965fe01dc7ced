// docs/casebook.md against a casebook: every table and column stands on the page, and nothing else.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterAll, expect, test } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { entryFrom, ministryReport } from "../casebook/marked-reader.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay page "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "a.hearsay");
const store = openSqliteStore(path, { create: true });
const page = readFileSync("docs/casebook.md", "utf8");

interface Column {
  readonly name: string;
  readonly type: string;
}

test("the page has the tables and columns that a casebook has", () => {
  const db = new DatabaseSync(path);
  const tables: readonly { readonly name: string }[] = db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all();
  const real = tables.map(({ name }) => {
    const columns: readonly Column[] = db.prepare("SELECT name, type FROM pragma_table_info(?)").all(name);
    return { name, columns: columns.map((column) => ({ name: column.name, type: column.type })) };
  });
  db.close();
  const told = [...page.matchAll(/^### (\w+)\n([\s\S]*?)(?=^### |$(?![\s\S]))/gm)].map(
    ([, name = "", section = ""]) => ({
      name,
      columns: [...section.matchAll(/^\| `(\w+)` \| ([A-Z–]+) \| \S/gm)].map(
        ([, column = "", type = ""]): Column => ({ name: column, type: type === "–" ? "" : type }),
      ),
    }),
  );
  expect(told.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(real);
  expect(real.length).toBeGreaterThan(10);
});

test("the question on the page is answered", async () => {
  store.add(await entryFrom(ministryReport, { title: "Ministry on Velm" }));
  const [, sql = ""] = /```sql\n([\s\S]*?)```/.exec(page) ?? [];
  const db = new DatabaseSync(path, { readOnly: true });
  expect(
    db
      .prepare(sql)
      .all()
      .map((row: object) => ({ ...row })),
  ).toEqual([
    {
      title: "Ministry on Velm",
      name: "Defence Ministry of Orvania",
      shown: "at least 12 people",
      stance: "CT+",
      quote: "at least 12 people",
    },
  ]);
  db.close();
  store.close();
});
